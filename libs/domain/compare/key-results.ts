import type { KeyResult, Outcome } from '../plan/outcome.js';
import type { Change } from './change.js';
import { changedFields } from './diff.js';
import { fieldRows } from './fields.js';

/** One row a key result that came or went, and one a field of those that stayed (SPEC.md [C28]). */
export function keyResultRows(before: Outcome, after: Outcome): readonly Change[] {
  const remaining = new Map(before.keyResults.map((keyResult) => [keyResult.id, keyResult]));
  const rows: Change[] = [];
  for (const keyResult of after.keyResults) {
    const earlier = remaining.get(keyResult.id);
    remaining.delete(keyResult.id);
    if (earlier) rows.push(...changed(after.id, earlier, keyResult));
    else rows.push({ kind: 'keyResultAdded', ...planned(after.id, keyResult.id) });
  }
  for (const id of remaining.keys()) rows.push({ kind: 'keyResultRemoved', ...planned(after.id, id) });
  return rows;
}

function changed(outcomeId: string, before: KeyResult, after: KeyResult): readonly Change[] {
  const fields = changedFields('keyResult', before, after);
  const owner = { entityType: 'outcome', entityId: outcomeId, keyResultId: after.id } as const;
  const rows = fieldRows('keyResult', before, after, fields, owner);
  if (!fields.includes('actual')) return rows;
  const progress: Change = {
    kind: 'keyResultProgress',
    category: 'progress',
    ...owner,
    from: before.actual,
    to: after.actual,
  };
  return [...rows, progress];
}

function planned(outcomeId: string, keyResultId: string) {
  return { category: 'replanning', entityType: 'outcome', entityId: outcomeId, keyResultId } as const;
}
