/** What an address may point at: items of the plan, and what else a comparison lists. */
export const ITEM_TYPES = ['enabler', 'capability', 'outcome', 'team', 'envelope'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

export interface ItemRef {
  readonly type: ItemType;
  readonly id: string;
}

const PREFIX = new RegExp(`^(${ITEM_TYPES.join('|')}):`);

/** An enabler is named by its id alone, anything else as `capability:c1`. */
export function writeItem({ type, id }: ItemRef): string {
  return type === 'enabler' && !PREFIX.test(id) ? id : `${type}:${id}`;
}

export function readItem(text: string | null | undefined): ItemRef | null {
  if (!text) return null;
  const match = PREFIX.exec(text);
  if (!match) return { type: 'enabler', id: text };
  const id = text.slice(match[0].length);
  return id === '' ? null : { type: match[1] as ItemType, id };
}

export function sameItem(a: ItemRef | null, b: ItemRef | null): boolean {
  return a === b || (a !== null && b !== null && a.type === b.type && a.id === b.id);
}
