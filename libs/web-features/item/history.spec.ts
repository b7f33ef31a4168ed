import { fiscalQuarter, type RevisionHead } from '@northing/domain';
import { CONTEXT, enabler } from '../compare/compared.fixture.js';
import { endShift, historySteps, type HistoryEntry } from './history.js';

function revision(sequence: number): RevisionHead {
  return {
    id: `r${sequence}`,
    sequence,
    type: 'quarterly',
    anchorQuarter: fiscalQuarter(2027, sequence),
    basedOnId: null,
    state: 'published',
    submittedById: null,
    submittedAt: null,
    approvedById: null,
    approvedAt: null,
    publishedAt: null,
    trigger: null,
    note: null,
  };
}

function entry(
  sequence: number,
  item: ReturnType<typeof enabler> | null,
  drivers: readonly string[] = [],
): HistoryEntry {
  return { revision: revision(sequence), held: item && { type: 'enabler', item }, drivers };
}

const first = enabler('e1', { endQuarter: fiscalQuarter(2028, 1) });
const later = enabler('e1', { endQuarter: fiscalQuarter(2028, 2) });
const history = [entry(1, first), entry(2, first), entry(3, later, ['Supplier is late']), entry(4, null)];

describe('the life of an item', () => {
  it('lists the revisions that changed it, newest first, with why', () => {
    expect(
      historySteps(history, CONTEXT).map(({ revision: { id }, changes, drivers }) => [id, changes, drivers]),
    ).toEqual([
      ['r4', ['No longer in the plan'], []],
      ['r3', ['End quarter: FY28 Q1 → FY28 Q2'], ['Supplier is late']],
      ['r1', ['In the first revision'], []],
    ]);
  });

  it('says when it came and came back', () => {
    const returned = [entry(1, null), entry(2, first), entry(3, null), entry(4, first)];
    expect(historySteps(returned, CONTEXT).map(({ changes }) => changes)).toEqual([
      ['Added'],
      ['No longer in the plan'],
      ['Added'],
    ]);
  });

  it('tells by how much its end moved in a revision', () => {
    expect(endShift(history, 3)).toBe(1);
    expect(endShift(history, 2)).toBeNull();
    expect(endShift(history, 1)).toBeNull();
    expect(endShift(history, 4)).toBeNull();
  });
});
