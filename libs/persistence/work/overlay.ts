import { groupedBy, itemsOf, type AnyItem, type DiffedType, type PlanContent } from '@northing/domain';
import type { DraftItemRow } from '../schema/work.schema.js';
import { ITEM_TYPES, LIST_OF } from './item-types.js';
import type { SealedContent } from './sealed-content.js';

/** What a draft holds other than its base, by `overlayKey`. */
export type Overlay = ReadonlyMap<string, DraftItem>;
export type DraftItem = Pick<DraftItemRow, 'type' | 'key' | 'item' | 'position'>;

export function overlayKey(type: DiffedType, key: string): string {
  return `${type} ${key}`;
}

/** The content of a draft; lists that it leaves alone are its base's own. */
export function overlaid(base: SealedContent, overlay: Overlay): PlanContent {
  const byType = groupedBy([...overlay.values()], ({ type }) => type);
  const changed = ITEM_TYPES.flatMap((type) => {
    const items = byType.get(type);
    return items ? [[LIST_OF[type], overlaidList(base, type, items)] as const] : [];
  });
  return { ...base.content, ...(Object.fromEntries(changed) as Partial<PlanContent>) };
}

function overlaidList(
  base: SealedContent,
  type: DiffedType,
  items: readonly DraftItem[],
): readonly AnyItem[] {
  const list: (AnyItem | null)[] = [...itemsOf(type, base.content)];
  const added: DraftItem[] = [];
  let isShorter = false;
  for (const each of items) {
    const index = base.indexOf(type, each.key);
    if (index !== null) list[index] = each.item;
    else if (each.item !== null) added.push(each);
    isShorter ||= each.item === null;
  }
  if (added.length > 0) return inPlace(list, base.placesOf(type), added);
  return isShorter ? list.filter((item) => item !== null) : (list as AnyItem[]);
}

/** Items with those that are added, each where its place says. */
function inPlace(
  list: readonly (AnyItem | null)[],
  places: readonly number[],
  added: readonly DraftItem[],
): readonly AnyItem[] {
  const all = [
    ...list.map((item, index) => ({ item, place: places[index]! })),
    ...added.map(({ item, position }) => ({ item, place: position ?? Number.MAX_SAFE_INTEGER })),
  ];
  return all.sort((x, y) => x.place - y.place).flatMap(({ item }) => item ?? []);
}
