import { canonicalJson, compareText } from './canonical.js';
import type { Change, ChangeCategory, ChangeKind } from './change.js';

/** By category, kind, entity type, entity id, then canonical JSON: the same order whatever the input's. */
export function inOrder(rows: readonly Change[]): readonly Change[] {
  const texts = new Map<Change, string>();
  const textOf = (row: Change): string => {
    const known = texts.get(row) ?? canonicalJson(row);
    texts.set(row, known);
    return known;
  };
  return rows.toSorted(
    (x, y) =>
      compareText(x.category, y.category) ||
      compareText(x.kind, y.kind) ||
      compareText(x.entityType, y.entityType) ||
      compareText(x.entityId, y.entityId) ||
      compareText(textOf(x), textOf(y)),
  );
}

export function countByKind(rows: readonly Change[]): Partial<Record<ChangeKind, number>> {
  return count(rows.map(({ kind }) => kind));
}

export function countByCategory(rows: readonly Change[]): Partial<Record<ChangeCategory, number>> {
  return count(rows.map(({ category }) => category));
}

function count<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys.toSorted(compareText)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
