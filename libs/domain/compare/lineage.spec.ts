import type { Enabler } from '../plan/enabler.js';
import { comparing, cost, enabler, kindsOf, record, type Step } from './plans.fixture.js';

const step = (...enablers: (Partial<Enabler> & { readonly id: string })[]): Step => ({
  content: { enablers: enablers.map(enabler) },
});
const splitFrom = (...sourceIds: string[]) => ({ lineage: { operation: 'splitFrom', sourceIds } }) as const;
const mergedFrom = (...sourceIds: string[]) => ({ lineage: { operation: 'mergedFrom', sourceIds } }) as const;

describe('lineage', () => {
  it('[C14] a split with a surviving source, whose own changes are parts', () => {
    const { changes } = comparing([
      step({ id: 'e1', cost: [cost(2027, 100)] }),
      step(
        { id: 'e1', cost: [cost(2027, 60)], name: 'First', percentComplete: 5 },
        { id: 'e2', ...splitFrom('e1') },
      ),
    ]);
    expect(kindsOf(changes)).toEqual([
      'part/recosted e1',
      'part/renamed e1',
      'progress/statusProgress e1',
      'replanning/split e1',
    ]);
    expect(changes[0]).toMatchObject({ partOf: 'split:e1' });
    expect(changes[3]).toEqual({
      kind: 'split',
      category: 'replanning',
      entityType: 'enabler',
      entityId: 'e1',
      into: ['e1', 'e2'],
    });
  });

  it('[C14] [C16] a split whose source is gone: one row, nothing added or removed', () => {
    const { changes } = comparing([
      step({ id: 'e1' }),
      step({ id: 'e3', ...splitFrom('e1') }, { id: 'e2', ...splitFrom('e1') }),
    ]);
    expect(changes).toEqual([
      { kind: 'split', category: 'replanning', entityType: 'enabler', entityId: 'e1', into: ['e2', 'e3'] },
    ]);
  });

  it('[C13] [C16] a merge: one row on the result', () => {
    const { changes } = comparing([
      step({ id: 'e1' }, { id: 'e2' }),
      step({ id: 'e3', ...mergedFrom('e2', 'e1') }),
    ]);
    expect(changes).toEqual([
      {
        kind: 'merged',
        category: 'replanning',
        entityType: 'enabler',
        entityId: 'e3',
        sourceIds: ['e1', 'e2'],
      },
    ]);
  });

  it('[C13] sources that A does not hold explain nothing', () => {
    expect(kindsOf(comparing([step(), step({ id: 'e3', ...mergedFrom('e1') })]).changes)).toEqual([
      'replanning/added e3',
    ]);
    const { changes } = comparing([step({ id: 'e1' }), step({ id: 'e3', ...mergedFrom('e1', 'e2') })]);
    expect(changes[0]).toMatchObject({ kind: 'merged', sourceIds: ['e1'] });
  });

  it('[C13] [C14] what A already holds was not split or merged now', () => {
    const part = { id: 'e2', ...splitFrom('e1') };
    expect(comparing([step({ id: 'e1' }, part), step({ id: 'e1' }, part)]).changes).toEqual([]);
  });

  it('[C15] merge before split: the source counts with the merge', () => {
    const { churn, changes } = comparing([
      step({ id: 'e1', cost: [cost(2027, 100)] }, { id: 'e4', cost: [cost(2027, 50)] }),
      step(
        { id: 'e2', ...splitFrom('e1'), cost: [cost(2027, 30)] },
        { id: 'e3', ...mergedFrom('e1', 'e4'), cost: [cost(2027, 120)] },
      ),
    ]);
    expect(kindsOf(changes)).toEqual(['replanning/merged e3', 'replanning/split e1']);
    expect(churn?.items).toMatchObject([
      { group: 'merge:e3', before: 150, after: 120, turnover: 30 },
      { group: 'split:e1', before: 0, after: 30, turnover: 30 },
    ]);
  });

  it('[C16] a surviving source that is stopped shows the stop, and its details belong to the stop', () => {
    const { changes } = comparing([
      step({ id: 'e1' }),
      step({ id: 'e1', stage: 'stopped', name: 'First' }, { id: 'e2', ...splitFrom('e1') }),
    ]);
    expect(kindsOf(changes)).toEqual(['part/renamed e1', 'replanning/removed e1', 'replanning/split e1']);
    expect(changes[0]).toMatchObject({ partOf: 'stopped:e1' });
  });

  it('[C36] a record of any member explains the act', () => {
    const { evidence } = comparing([
      step({ id: 'e1' }, { id: 'e2' }),
      { ...step({ id: 'e3', ...mergedFrom('e1', 'e2') }), records: [record('enabler e2', '*', ['i1'])] },
    ]);
    expect(evidence).toEqual({ replanningChanges: 1, withEvidence: 1, evidenceCoverage: 1, unexplained: [] });
  });
});
