import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { cost, enabler, q, record, revisions } from './plans.fixture.js';
import { comparisonInput, totalsOf } from './totals.js';

describe('totals of a revision', () => {
  it('sums phased cost by year and counts open dated enablers by end', () => {
    const { spendByFiscalYear, openByEndQuarter } = totalsOf({
      enablers: [
        enabler({ id: 'e1', cost: [cost(2027, 1, 2), cost(null, 9)] }),
        enabler({ id: 'e2', cost: [cost(2027, 3, 4), cost(2028, 5)], stage: 'delivered' }),
        enabler({ id: 'e3', endQuarter: null }),
        enabler({ id: 'e4' }),
      ],
    });
    expect([...spendByFiscalYear]).toEqual([
      [2027, { opex: 4, capex: 6 }],
      [2028, { opex: 5, capex: 0 }],
    ]);
    expect([...openByEndQuarter]).toEqual([[q(4), 2]]);
  });
});

describe('the input of a comparison', () => {
  const held = (...ids: string[]) => ({ enablers: ids.map((id) => enabler({ id })) });
  const run = revisions([
    { content: held('e1'), records: [record('enabler e1', 'a')] },
    { content: held('e2'), records: [record('enabler e2', 'b')] },
    { content: { enablers: [enabler({ id: 'e2', name: 'Last' })] }, records: [record('enabler e2', 'c')] },
    { content: held('e1', 'e3'), records: [record('enabler e2', 'd')] },
  ]);

  it('knows what was held before, what was last held, and the records since', () => {
    const input = comparisonInput(run, 'r2', 'r4', DEFAULT_SETTINGS);
    expect([...(input?.heldBefore ?? [])]).toEqual(['enabler:e1']);
    expect([...(input?.lastHeld ?? [])].map(([id, { name }]) => [id, name])).toEqual([['e2', 'Last']]);
    expect(input?.records.map(({ field }) => field)).toEqual(['c', 'd']);
  });

  it('an abandoned revision never held anything', () => {
    const abandoned = run.map((each) =>
      each.id === 'r1' || each.id === 'r3' ? { ...each, state: 'abandoned' as const } : each,
    );
    const input = comparisonInput(abandoned, 'r2', 'r4', DEFAULT_SETTINGS);
    expect([...(input?.heldBefore ?? [])]).toEqual([]);
    expect(input?.lastHeld.get('e2')?.name).toBe('Thing');
    expect(input?.records.map(({ field }) => field)).toEqual(['d']);
  });

  it('is none for an unknown revision or the wrong order', () => {
    expect(comparisonInput(run, 'r1', 'r9', DEFAULT_SETTINGS)).toBeNull();
    expect(comparisonInput(run, 'r9', 'r1', DEFAULT_SETTINGS)).toBeNull();
    expect(comparisonInput(run, 'r2', 'r1', DEFAULT_SETTINGS)).toBeNull();
    expect(comparisonInput(run, 'r2', 'r2', DEFAULT_SETTINGS)).not.toBeNull();
  });
});
