import type { CommittedWork, ListLine, PriorityItem } from './priority-item.js';

/** What stands below one another in the table. */
export type ListEntry =
  | { readonly kind: 'committed'; readonly key: string; readonly work: CommittedWork }
  | {
      readonly kind: 'locked';
      readonly key: string;
      readonly item: CommittedWork['items'][number];
    }
  | { readonly kind: 'line'; readonly key: string; readonly line: ListLine }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly item: PriorityItem;
      /** Place among the rows that may move, from 0. */
      readonly index: number;
    };

/** Committed work first, then the rows with the lines between them; lines behind the last row stand at the end. */
export function listEntries(
  committed: CommittedWork | null,
  isOpen: boolean,
  items: readonly PriorityItem[],
  lines: readonly ListLine[],
): readonly ListEntry[] {
  const lineEntries = (before: number): readonly ListEntry[] =>
    lines.flatMap((line) => (line.before === before ? [{ kind: 'line', key: line.kind, line }] : []));
  const folded: readonly ListEntry[] = committed
    ? [{ kind: 'committed', key: 'committed', work: committed }]
    : [];
  const locked = (isOpen ? (committed?.items ?? []) : []).map((item): ListEntry => ({
    kind: 'locked',
    key: `locked ${item.id}`,
    item,
  }));
  const rows = items.flatMap((item, index): readonly ListEntry[] => [
    ...lineEntries(index),
    { kind: 'row', key: item.id, item, index },
  ]);
  return [...folded, ...locked, ...rows, ...lineEntries(items.length)];
}
