import { fiscalQuarter, type RevisionHead } from '@northing/domain';
import { CONTEXT, enabler } from '../compare/compared.fixture.js';
import {
  endsOf,
  endShift,
  historySteps,
  reasonFields,
  reasonNote,
  type HistoryEntry,
  type HistoryReason,
} from './history.js';

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
  reasons: readonly HistoryReason[] = [],
): HistoryEntry {
  return { revision: revision(sequence), held: item && { type: 'enabler', item }, reasons };
}

const LATE: HistoryReason = {
  fields: ['endQuarter'],
  driver: 'Supplier is late',
  driverKind: 'environment',
  authorId: 'p1',
  at: '2026-11-24T09:00:00Z',
  evidence: [{ id: 'i1', title: 'Supplier call' }],
};
const first = enabler('e1', { endQuarter: fiscalQuarter(2028, 1) });
const later = enabler('e1', { endQuarter: fiscalQuarter(2028, 2) });
const history = [entry(1, first), entry(2, first), entry(3, later, [LATE]), entry(4, null)];

describe('the life of an item', () => {
  it('lists the revisions that changed it, newest first, with why', () => {
    expect(
      historySteps(history, CONTEXT).map(({ revision: { id }, changes, reasons }) => [id, changes, reasons]),
    ).toEqual([
      ['r4', ['No longer in the plan'], []],
      ['r3', ['End quarter: FY28 Q1 → FY28 Q2'], [LATE]],
      ['r1', ['In the first revision'], []],
    ]);
  });

  it('says of a reason who gave it when, what kind it is and that it rests on nothing', () => {
    const note = (reason: HistoryReason) =>
      reasonNote(
        reason,
        (id) => `Person ${id}`,
        (day) => `day ${day}`,
      );
    expect(note(LATE)).toBe('Environment · Person p1 · day 2026-11-24');
    const bare = { ...LATE, driverKind: null, authorId: null, at: null, evidence: [] };
    expect(note(bare)).toBe('no evidence');
    expect(reasonFields('enabler', LATE)).toBe('End quarter');
    expect(reasonFields('enabler', { ...LATE, fields: ['*'] })).toBeNull();
  });

  it('gives the planned ends to draw, and none where nothing was ever dated', () => {
    expect(endsOf(history)).toEqual([
      fiscalQuarter(2028, 1),
      fiscalQuarter(2028, 1),
      fiscalQuarter(2028, 2),
      null,
    ]);
    expect(endsOf([entry(1, enabler('e1', { endQuarter: null })), entry(2, null)])).toEqual([]);
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
