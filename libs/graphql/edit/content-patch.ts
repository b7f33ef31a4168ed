import {
  CONTENT_LISTS,
  EMPTY_CONTENT,
  itemKey,
  itemsOf,
  type AnyItem,
  type DiffedType,
  type PlanContent,
} from '@northing/domain';
import type { ContentPatchObject } from './content-patch.object.js';

/** An item by its place, as it is now; null when it is gone. */
export interface PatchedItem {
  readonly type: DiffedType;
  readonly key: string;
  readonly after: AnyItem | null;
}

type Place = Pick<PatchedItem, 'type' | 'key'>;

export function contentPatch(items: readonly PatchedItem[]): ContentPatchObject {
  const lists = new Map<DiffedType, AnyItem[]>();
  for (const { type, after } of items) {
    if (after !== null) lists.set(type, [...(lists.get(type) ?? []), after]);
  }
  const filled = [...lists].map(([type, list]) => [CONTENT_LISTS[type], list]);
  return {
    ...EMPTY_CONTENT,
    ...(Object.fromEntries(filled) as Partial<PlanContent>),
    removed: items.flatMap(({ type, key, after }) => (after === null ? [{ type, key }] : [])),
  };
}

/** What a content holds at some places, each once. */
export function patchOf(content: PlanContent, places: readonly Place[]): ContentPatchObject {
  const wanted = new Map<DiffedType, Set<string>>();
  for (const { type, key } of places) wanted.set(type, (wanted.get(type) ?? new Set()).add(key));
  return contentPatch(
    [...wanted].flatMap(([type, keys]) => {
      const found = new Map<string, AnyItem>();
      for (const item of itemsOf(type, content)) {
        const key = itemKey(type, item);
        if (keys.has(key)) found.set(key, item);
      }
      return [...keys].map((key) => ({ type, key, after: found.get(key) ?? null }));
    }),
  );
}
