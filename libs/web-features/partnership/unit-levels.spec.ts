import { fiscalQuarter, type Assessment } from '@northing/domain';
import { organisation, relationship } from './assessment.fixture.js';
import { lastQuarter, unitLevels, yearChangeText } from './unit-levels.js';

const Q = (text: string) => fiscalQuarter(2000 + Number(text.slice(0, 2)), Number(text.slice(3)));

describe('maturity of a unit', () => {
  it('holds the agreed levels of eight quarters, and the one before them', () => {
    const shown = unitLevels(
      [relationship(Q('25 1'), 1), relationship(Q('26 3'), 2), relationship(Q('27 3'), 3)],
      'u1',
      Q('27 3'),
    );
    expect(shown.first).toBe(Q('25 4'));
    expect(shown.levels).toEqual([null, null, null, 2, null, null, null, 3]);
    expect([shown.before, shown.now, shown.changeInYear]).toEqual([1, 3, 1]);
  });

  it('counts neither drafts nor other units nor the other instrument', () => {
    const others: Assessment[] = [
      relationship(Q('27 3'), 5, { state: 'draft' }),
      relationship(Q('27 3'), 5, { businessUnitId: 'u2' }),
      organisation(Q('27 3'), { level: 'strategic' }),
    ];
    expect(unitLevels(others, 'u1', Q('27 3')).now).toBeNull();
  });

  it('compares with the level that held a year ago, and says when there was none', () => {
    expect(unitLevels([relationship(Q('26 4'), 2)], 'u1', Q('27 3')).changeInYear).toBeNull();
    expect(
      unitLevels([relationship(Q('26 1'), 4), relationship(Q('27 2'), 3)], 'u1', Q('27 3')).changeInYear,
    ).toBe(-1);
    expect([yearChangeText(2), yearChangeText(-1), yearChangeText(0), yearChangeText(null)]).toEqual([
      '▲ 2 levels up in a year',
      '▼ 1 level down in a year',
      'Same as a year ago',
      null,
    ]);
  });
});

it('the last quarter shown is today’s, unless something was recorded in a later one', () => {
  const plan = { calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } } as const;
  expect(lastQuarter([], plan, '2026-11-27')).toBe(Q('27 3'));
  expect(lastQuarter([{ quarter: Q('28 1') }], plan, '2026-11-27')).toBe(Q('28 1'));
});
