import type { Enabler } from '../plan/enabler.js';
import { compare } from './compare.js';
import { kestrelRevisions, KESTREL_SETTINGS } from './kestrel.fixture.js';
import { comparing, cost, enabler, q, type Step } from './plans.fixture.js';
import { groupChangesByItem, summariseChanges } from './summary.js';
import { comparisonInput } from './totals.js';

const step = (...enablers: (Partial<Enabler> & { readonly id: string })[]): Step => ({
  content: { enablers: enablers.map(enabler) },
});

describe('the summary of a comparison', () => {
  it('[C49] gives each item its first matching mark', () => {
    const before = step(
      { id: 'gone' },
      { id: 'moved' },
      { id: 'renamed' },
      { id: 'stopped' },
      { id: 'progress' },
    );
    const after = step(
      { id: 'new', cost: [cost(2027, 30)] },
      { id: 'moved', endQuarter: q(6), name: 'Other' },
      { id: 'renamed', name: 'Other', scope: 'Other' },
      { id: 'stopped', stage: 'stopped', endQuarter: q(6) },
      { id: 'progress', percentComplete: 3 },
    );
    const { items, ...counts } = summariseChanges(comparing([before, after]));
    expect(counts).toEqual({ added: 1, removed: 2, moved: 1, rescoped: 1, costDelta: 30 });
    expect(Object.fromEntries(items.map(({ entityId, mark }) => [entityId, mark]))).toEqual({
      new: 'added',
      gone: 'removed',
      stopped: 'removed',
      moved: 'moved',
      renamed: 'rescoped',
      progress: null,
    });
  });

  it('[C49] marks the parts of a split and the result of a merge as added', () => {
    const split = comparing([
      step({ id: 'e1' }),
      step({ id: 'e1' }, { id: 'e2', lineage: { operation: 'splitFrom', sourceIds: ['e1'] } }),
    ]);
    expect(summariseChanges(split)).toMatchObject({ added: 1, removed: 0, moved: 0, rescoped: 1 });
    const merge = comparing([
      step({ id: 'e1' }, { id: 'e2' }),
      step({ id: 'e3', lineage: { operation: 'mergedFrom', sourceIds: ['e1', 'e2'] } }),
    ]);
    expect(summariseChanges(merge)).toMatchObject({ added: 1, removed: 0, moved: 0, rescoped: 0 });
  });

  it('[C49] keeps every row with its item', () => {
    const input = comparisonInput(kestrelRevisions(), 'r2', 'r3', KESTREL_SETTINGS);
    if (!input) throw new Error('the sample has r2 and r3');
    const { changes } = compare(input);
    const items = groupChangesByItem(changes);
    expect(items.flatMap((item) => item.changes)).toHaveLength(changes.length);
    expect(items.find(({ entityId }) => entityId === 'e31')).toEqual({
      entityType: 'enabler',
      entityId: 'e31',
      mark: 'added',
      changes: [],
    });
    expect(items.find(({ entityId }) => entityId === 'e10')?.mark).toBe('rescoped');
  });

  it('[C49] counts the sample’s shock quarter', () => {
    const input = comparisonInput(kestrelRevisions(), 'r2', 'r3', KESTREL_SETTINGS);
    if (!input) throw new Error('the sample has r2 and r3');
    const summary = summariseChanges(compare(input));
    // Added: c2.5, e31, e35. Removed: c2.4, e15. Moved: e01, e03, e07, e14, e21, e23, e25.
    // Re-scoped: c3.1, e10, e11, e22, e24, o1, o5.
    expect(summary).toMatchObject({ added: 3, removed: 2, moved: 7, rescoped: 7, costDelta: 2000 });
  });

  it('[C50] has no cost delta without a common year', () => {
    const { costDelta } = summariseChanges(comparing([step(), { ...step({ id: 'e1' }), anchor: 20 }]));
    expect(costDelta).toBeNull();
  });
});
