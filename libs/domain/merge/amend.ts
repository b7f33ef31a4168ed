import { itemKey, linkKey } from '../compare/diff.js';
import { endsOf, linksAt, type ItemType, type LinkType } from '../plan/link-ends.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { MergePlace } from './conflict.js';
import type { Overlay } from './overlay.js';
import { writeUnit } from './unit.js';

/** Both sides of a merge while choices are worked into them; once both say the same, there is nothing to ask. */
export interface Amended {
  readonly base: PlanContent;
  readonly ours: Overlay;
  readonly theirs: Overlay;
}

/** Lets a side hold a value at a place: null takes away what is there. */
export function setAt(side: Overlay, place: MergePlace, value: unknown): void {
  switch (place.of) {
    case 'item':
      if (value === null) removeItem(side, place.entityType, place.entityId);
      else side.put(place.entityType, value as ContentTypes[ItemType]);
      return;
    case 'unit': {
      const item = side.get(place.entityType, place.entityId);
      if (item) side.put(place.entityType, writeUnit(item, place.unit, value));
      return;
    }
    case 'link':
      return setKeyed(side, place.type, linkKey(place.fromId, place.toId), value);
    case 'dependency':
      return setKeyed(side, 'dependency', place.dependencyId, value);
    case 'capacity':
      return setKeyed(side, 'capacity', itemKey('capacity', { ...place, fte: 0 }), value);
    case 'envelope':
      return setKeyed(side, 'envelope', itemKey('envelope', { ...place, amount: 0 }), value);
  }
}

function setKeyed(
  side: Overlay,
  type: LinkType | 'capacity' | 'envelope',
  key: string,
  value: unknown,
): void {
  if (value === null) side.remove(type, key);
  else side.put(type, value as ContentTypes[LinkType]);
}

function only(type: ItemType, id: string) {
  const none: ReadonlySet<string> = new Set();
  return { outcome: none, capability: none, enabler: none, [type]: new Set([id]) };
}

/** Takes an item away with the links that end at it. */
export function removeItem(side: Overlay, type: ItemType, id: string): void {
  for (const [linkType, link] of linksAt(side.content(), only(type, id))) {
    side.remove(linkType, itemKey(linkType, link));
  }
  side.remove(type, id);
}

/** Brings an item back with the links the base has of it, as far as their other ends are there. */
export function restoreItem(
  side: Overlay,
  base: PlanContent,
  type: ItemType,
  item: ContentTypes[ItemType],
): void {
  side.put(type, item);
  for (const [linkType, link] of linksAt(base, only(type, item.id))) {
    const isWhole = endsOf(linkType, link).every((end) => side.has(end.type, end.id));
    if (isWhole && !side.has(linkType, itemKey(linkType, link))) side.put(linkType, link);
  }
}
