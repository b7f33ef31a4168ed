import type { Envelope } from '../plan/plan-content.js';
import { comparing, q } from './plans.fixture.js';

describe('team capacity', () => {
  const of = (cells: Readonly<Record<number, number>>, anchor: number) => ({
    content: {
      capacity: Object.entries(cells).map(([offset, fte]) => ({
        teamId: 't1',
        quarter: q(Number(offset)),
        fte,
      })),
    },
    anchor,
  });
  const row = (deltaFteQuarters: number) => [
    { kind: 'capacityChanged', category: 'replanning', entityType: 'team', entityId: 't1', deltaFteQuarters },
  ];

  it.each([
    ['in common quarters', { 1: 10, 2: 10 }, { 1: 12, 2: 9.5 }, row(1.5)],
    ['in a past quarter', { 0: 10 }, { 0: 12 }, []],
    ['in a quarter that became visible', { 20: 10 }, { 20: 12 }, []],
    ['in the last common quarter', { 19: 10 }, { 19: 12 }, row(2)],
    ['given up', { 1: 10 }, {}, row(-10)],
    ['shifted between quarters', { 1: 10, 2: 10 }, { 1: 9, 2: 11 }, row(0)],
    ['none instead of zero', { 1: 0 }, {}, []],
  ])('[C32] %s', (_, before, after, expected) => {
    expect(comparing([of(before, 0), of(after, 1)]).changes).toEqual(expected);
  });
});

describe('envelopes', () => {
  const of = (anchor: number, ...cells: (readonly [number, number])[]) => ({
    content: {
      envelopes: cells.map(([fiscalYear, amount]): Envelope => ({
        fiscalYear,
        amount,
        fundingClass: 'mandatory',
      })),
    },
    anchor,
  });
  const row = (id: string, from: number | null, to: number | null) => [
    { kind: 'envelopeChanged', category: 'replanning', entityType: 'envelope', entityId: id, from, to },
  ];

  it('[C33] changed, given and taken in common years only', () => {
    expect(comparing([of(0, [2027, 100]), of(4, [2027, 200])]).changes).toEqual([]);
    expect(comparing([of(0, [2028, 100]), of(4, [2028, 200])]).changes).toEqual(
      row('2028:mandatory', 100, 200),
    );
    expect(comparing([of(0), of(4, [2031, 200])]).changes).toEqual(row('2031:mandatory', null, 200));
    expect(comparing([of(0, [2031, 100]), of(4)]).changes).toEqual(row('2031:mandatory', 100, null));
    expect(comparing([of(0), of(4, [2032, 200])]).changes).toEqual([]);
  });
});
