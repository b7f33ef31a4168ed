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
  const places: number[] = [...base.placesOf(type)];
  for (const { key, item, position } of items) {
    const index = base.indexOf(type, key);
    if (index !== null) list[index] = item;
    else if (item !== null) {
      list.push(item);
      places.push(position ?? Number.MAX_SAFE_INTEGER);
    }
  }
  const order = list.map((_, index) => index);
  if (list.length > base.placesOf(type).length) order.sort((x, y) => places[x]! - places[y]!);
  return order.flatMap((index) => list[index] ?? []);
}
