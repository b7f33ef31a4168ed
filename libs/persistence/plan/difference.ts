import { keyOf, type ContentItem, type ContentList } from './content-tables.js';
import { sameValue } from './same-value.js';

export interface Placed {
  readonly item: ContentItem;
  readonly position: number;
}

/** A list as the last revision has it, by key. */
export interface Head {
  readonly items: ReadonlyMap<string, Placed>;
  /** The place of the next item that nobody knows. */
  readonly nextPosition: number;
}

/** What turns one revision's list into the next one's. */
export interface Difference {
  /** Items whose row ends: changed or gone. */
  readonly closed: readonly ContentItem[];
  /** Items with a new row: changed or new. */
  readonly opened: readonly Placed[];
  readonly head: Head;
}

/**
 * Compares a list with the revision before it. Items of the same value keep their row, so that nothing is written for
 * them. `places` gives the order of items where it is known beforehand; others keep theirs or come last.
 */
export function differ(
  list: ContentList,
  before: Head,
  items: readonly ContentItem[],
  places: ReadonlyMap<string, number> = new Map(),
): Difference {
  const after = new Map<string, Placed>();
  const closed: ContentItem[] = [];
  const opened: Placed[] = [];
  let { nextPosition } = before;
  for (const item of items) {
    const key = keyOf(list, item);
    if (after.has(key)) throw new Error(`${list} holds ${key.replace('\0', ' ')} twice`);
    const known = before.items.get(key);
    if (known && sameValue(known.item, item)) {
      after.set(key, known);
      continue;
    }
    if (known) closed.push(known.item);
    const placed = { item, position: places.get(key) ?? known?.position ?? nextPosition++ };
    opened.push(placed);
    after.set(key, placed);
  }
  for (const [key, { item }] of before.items) if (!after.has(key)) closed.push(item);
  return { closed, opened, head: { items: after, nextPosition } };
}
