import { keyOf, type ContentItem, type ContentList } from './content-tables.js';
import { sameValue } from './same-value.js';

/** A list of one revision by key. */
export type Keyed = ReadonlyMap<string, ContentItem>;

/** What turns one revision's list into the next one's. */
export interface Difference {
  /** Items whose row ends: changed or gone. */
  readonly closed: readonly ContentItem[];
  /** Items with a new row: changed or new. */
  readonly opened: readonly ContentItem[];
  readonly after: Keyed;
}

/**
 * Compares a list with the revision before it. Items of the same value keep their row, so that nothing is written for
 * them.
 */
export function differ(list: ContentList, before: Keyed, items: readonly ContentItem[]): Difference {
  const after = keyed(list, items);
  const closed: ContentItem[] = [];
  const opened: ContentItem[] = [];
  for (const [key, item] of after) {
    const known = before.get(key);
    if (known && sameValue(known, item)) continue;
    if (known) closed.push(known);
    opened.push(item);
  }
  for (const [key, item] of before) if (!after.has(key)) closed.push(item);
  return { closed, opened, after };
}

/** Throws when two items of a list have the same key: content is checked before it is kept. */
export function keyed(list: ContentList, items: readonly ContentItem[]): Keyed {
  const byKey = new Map(items.map((item) => [keyOf(list, item), item]));
  if (byKey.size < items.length) throw new Error(`${list} holds the same item twice`);
  return byKey;
}
