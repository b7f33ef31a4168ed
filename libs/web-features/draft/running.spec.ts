import type { Comparison, ReasonedChange } from '@northing/domain';
import { replannedItems, riskWords } from './running.js';

type Row = Comparison['changes'][number];

const row = (entityId: string, more: Partial<Row> = {}): Row =>
  ({ kind: 'movedLater', category: 'replanning', entityType: 'enabler', entityId, ...more }) as Row;

const change = (entityId: string, evidenceIds: readonly string[] | null): ReasonedChange =>
  ({
    ...{ entityType: 'enabler', entityId, field: 'start' },
    reason: evidenceIds && { driver: 'Because', driverKind: 'businessNeed', evidenceIds },
  }) as unknown as ReasonedChange;

describe('how a draft stands', () => {
  it('counts an item once, whatever number of its fields is re-planned', () => {
    expect(replannedItems({ changes: [row('e1'), row('e1'), row('e2')] }, []).all).toBe(2);
  });

  it('counts neither the roll nor progress', () => {
    const changes = [row('e1', { category: 'roll' }), row('e2', { category: 'progress' })];
    expect(replannedItems({ changes }, [])).toEqual({ all: 0, withoutEvidence: 0 });
  });

  it('takes an item as evidenced once one of its changes cites an insight', () => {
    const rows = [row('e1'), row('e2'), row('e3')];
    const reasons = [change('e1', []), change('e1', ['i1']), change('e2', []), change('e3', null)];
    expect(replannedItems({ changes: rows }, reasons)).toEqual({ all: 3, withoutEvidence: 2 });
  });

  it.each([
    [1, 1, null],
    [0, 1, '1 more outcome at risk'],
    [3, 1, '2 fewer outcomes at risk'],
  ])('says of %d and %d outcomes at risk: %s', (before, after, words) => {
    expect(riskWords(before, after)).toBe(words);
  });
});
