import type { Change, ChangeEntity, ChangeKind } from './change.js';
import type { Comparison } from './comparison.js';

/** The one mark an item carries in a comparison. */
export type ChangeMark = 'added' | 'removed' | 'moved' | 'rescoped';

/** An item with all its rows; without a mark when none of them is re-planning. */
export interface ChangedItem {
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly mark: ChangeMark | null;
  readonly changes: readonly Change[];
}

/** How many items changed by decision, one mark each, and what that does to the money. */
export interface ChangeSummary {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly rescoped: number;
  /** Spend after less spend before in the comparison's cost window, whole thousands; null without a common year. */
  readonly costDelta: number | null;
  /** Every item with at least one row, and the successors of splits, in the order of their first row. */
  readonly items: readonly ChangedItem[];
}

/** Counts items, not rows (SPEC.md [C49], [C50]). */
export function summariseChanges({ changes, churn }: Pick<Comparison, 'changes' | 'churn'>): ChangeSummary {
  const counts = { added: 0, removed: 0, moved: 0, rescoped: 0 };
  const items = groupChangesByItem(changes);
  for (const { mark } of items) if (mark !== null) counts[mark] += 1;
  return { ...counts, costDelta: churn && churn.spendAfter - churn.spendBefore, items };
}

/**
 * The items of a comparison in the order their first row appears. The successors of a split are items of their own,
 * marked as added, although the rows of the act stand with its source.
 */
export function groupChangesByItem(changes: readonly Change[]): readonly ChangedItem[] {
  const items = new Map<string, { entityType: ChangeEntity; entityId: string; changes: Change[] }>();
  const itemOf = (entityType: ChangeEntity, entityId: string) => {
    const key = `${entityType}:${entityId}`;
    const known = items.get(key) ?? { entityType, entityId, changes: [] };
    items.set(key, known);
    return known;
  };
  const successors = new Set<string>();
  for (const change of changes) {
    itemOf(change.entityType, change.entityId).changes.push(change);
    if (change.kind !== 'split') continue;
    for (const id of change.into) {
      if (id === change.entityId) continue;
      itemOf('enabler', id);
      successors.add(id);
    }
  }
  return [...items.values()].map((item) => ({
    ...item,
    mark: item.entityType === 'enabler' && successors.has(item.entityId) ? 'added' : markOf(item.changes),
  }));
}

const MARK_OF = {
  added: 'added',
  merged: 'added',
  removed: 'removed',
  movedEarlier: 'moved',
  movedLater: 'moved',
  stretched: 'moved',
  shortened: 'moved',
  scheduled: 'moved',
  unscheduled: 'moved',
} as const satisfies Partial<Record<ChangeKind, ChangeMark>>;

const MARKS: readonly ChangeMark[] = ['added', 'removed', 'moved', 'rescoped'];

function markOf(changes: readonly Change[]): ChangeMark | null {
  const marks = new Set(
    changes.filter(({ category }) => category === 'replanning').map((change) => rowMark(change)),
  );
  return MARKS.find((mark) => marks.has(mark)) ?? null;
}

function rowMark(change: Change): ChangeMark {
  if (change.kind === 'split') return change.into.includes(change.entityId) ? 'rescoped' : 'removed';
  const marks: Partial<Record<ChangeKind, ChangeMark>> = MARK_OF;
  return marks[change.kind] ?? 'rescoped';
}
