import { readItem, writeItem, type ItemRef, type ItemType } from './item-token.js';

/** In a place of its own an item goes by its id alone (`item=C20`); any other by its whole token. */
export function readOwnItem(text: string | null | undefined, own: ItemType): ItemRef | null {
  const item = readItem(text);
  return item !== null && item.id === text ? { type: own, id: item.id } : item;
}

export function writeOwnItem(item: ItemRef, own: ItemType): string {
  // An id that reads as a token itself keeps its whole one.
  const bare = readItem(item.id)?.id === item.id;
  if (item.type === own && bare) return item.id;
  return item.type === 'enabler' ? `enabler:${item.id}` : writeItem(item);
}
