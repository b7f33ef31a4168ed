import {
  CONTENT_LISTS,
  itemKey,
  itemsOf,
  type AnyItem,
  type DiffedType,
  type PlanContent,
} from '@northing/domain';

/** One thing as a draft or scenario holds it now; null: it is gone. */
export interface PatchedItem {
  readonly type: DiffedType;
  readonly key: string;
  readonly after: AnyItem | null;
}

export type ContentPatch = readonly PatchedItem[];

/** The content with some things as the server holds them. Lists that are not touched stay the same. */
export function withPatch(content: PlanContent, patch: ContentPatch): PlanContent {
  const types = [...new Set(patch.map(({ type }) => type))];
  const lists = types.map((type) => [CONTENT_LISTS[type], patchedList(type, content, patch)]);
  return { ...content, ...(Object.fromEntries(lists) as Partial<PlanContent>) };
}

function patchedList(type: DiffedType, content: PlanContent, patch: ContentPatch): readonly AnyItem[] {
  const wanted = new Map(patch.flatMap((each) => (each.type === type ? [[each.key, each.after]] : [])));
  const kept = itemsOf(type, content).flatMap((item): readonly AnyItem[] => {
    const key = itemKey(type, item);
    const after = wanted.get(key);
    if (after === undefined) return [item];
    wanted.delete(key);
    return after === null ? [] : [after];
  });
  return [...kept, ...[...wanted.values()].filter((item) => item !== null)];
}
