import { fiscalQuarter } from '@northing/domain';
import { allLines, linesOf } from './change-lines.js';
import { CONTEXT, enabler, item, row } from './compared.fixture.js';

const q = fiscalQuarter;
const cost = (fiscalYear: number | null, opex: number) => ({ fiscalYear, opex, capex: 0 });

describe('fields before and after', () => {
  it('of a move are the dates that differ alone', () => {
    const moved = item(
      'e1',
      'moved',
      enabler('e1', { startQuarter: q(2027, 1), endQuarter: q(2027, 4) }),
      enabler('e1', { startQuarter: q(2027, 1), endQuarter: q(2028, 1) }),
    );
    expect(linesOf(row({ kind: 'stretched', quarters: 1, slip: 1 }).change, moved, CONTEXT)).toEqual([
      { label: 'End quarter', before: 'FY27 Q4', after: 'FY28 Q1' },
    ]);
  });

  it('of a cost are the years that differ, unphased cost last', () => {
    const recosted = item(
      'e1',
      'rescoped',
      enabler('e1', { cost: [cost(2027, 100), cost(2028, 200), cost(null, 5)] }),
      enabler('e1', { cost: [cost(2027, 100), cost(2028, 250), cost(2029, 10)] }),
    );
    expect(linesOf(row({ kind: 'recosted' }).change, recosted, CONTEXT)).toEqual([
      { label: 'FY28 cost', before: '$200K', after: '$250K' },
      { label: 'FY29 cost', before: null, after: '$10K' },
      { label: 'Unphased cost', before: '$5K', after: null },
    ]);
  });

  it('name people, choices and quarters as screens do', () => {
    const any = item('e1', 'rescoped', enabler('e1'), enabler('e1'));
    const line = (field: string, from: string | null, to: string | null) =>
      linesOf(row({ kind: 'ownershipChanged', field, from, to }).change, any, CONTEXT)[0];
    expect(line('businessOwnerId', 'p1', null)).toMatchObject({ before: 'Kim Hale', after: null });
    expect(line('fundingClass', 'mandatory', 'sponsored')).toMatchObject({
      before: 'Mandatory',
      after: 'Sponsored',
    });
    expect(line('retireQuarter', null, 'FY2030-Q2')).toMatchObject({ after: 'FY30 Q2' });
  });

  it('stand once each, in the order of the catalogue', () => {
    const both = item(
      'e1',
      'moved',
      enabler('e1', { name: 'A', startQuarter: q(2027, 1), endQuarter: q(2027, 2) }),
      enabler('e1', { name: 'B', startQuarter: q(2027, 2), endQuarter: q(2027, 4) }),
    );
    const changes = [
      row({ kind: 'movedLater', quarters: 1, slip: 2 }),
      row({ kind: 'stretched', quarters: 1, slip: 2 }),
      row({ kind: 'renamed', field: 'name', from: 'A', to: 'B' }),
    ].map(({ change }) => change);
    expect(allLines(changes, both, CONTEXT).map(({ label }) => label)).toEqual([
      'Name',
      'Start quarter',
      'End quarter',
    ]);
  });

  it('of what was added or removed are its dates, stage and cost', () => {
    const added = item('e1', 'added', null, enabler('e1', { stage: 'idea', cost: [cost(2027, 880)] }));
    expect(linesOf(row({ kind: 'added', reinstated: false }).change, added, CONTEXT)).toEqual([
      { label: 'Stage', before: null, after: 'Idea' },
      { label: 'FY27 cost', before: null, after: '$880K' },
    ]);
  });
});
