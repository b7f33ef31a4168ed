import { itemKey, itemsOf, type DiffedType } from '../compare/diff.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import type { PlanContent } from '../plan/plan-content.js';

/** Items of a content by key. A list is indexed when it is first asked for. */
export interface ContentIndex {
  readonly content: PlanContent;
  readonly get: <T extends DiffedType>(type: T, key: string) => ContentTypes[T] | null;
  /** The content as items of other kinds know it: whether this one is there. */
  readonly has: (type: DiffedType, key: string) => boolean;
}

export function indexContent(content: PlanContent): ContentIndex {
  const lists = new Map<DiffedType, ReadonlyMap<string, unknown>>();
  const listOf = (type: DiffedType): ReadonlyMap<string, unknown> => {
    const known = lists.get(type);
    if (known) return known;
    const made = new Map(itemsOf(type, content).map((item) => [itemKey(type, item), item]));
    lists.set(type, made);
    return made;
  };
  return {
    content,
    get: <T extends DiffedType>(type: T, key: string) => (listOf(type).get(key) as ContentTypes[T]) ?? null,
    has: (type, key) => listOf(type).has(key),
  };
}

/** A content with changes laid over it; what is not touched stays the very same. */
export interface Overlay extends Omit<ContentIndex, 'content'> {
  readonly put: <T extends DiffedType>(type: T, item: ContentTypes[T]) => void;
  readonly remove: (type: DiffedType, key: string) => void;
  readonly items: <T extends DiffedType>(type: T) => readonly ContentTypes[T][];
  readonly content: () => PlanContent;
}

export function overlayOn(index: ContentIndex): Overlay {
  const layers = new Map<DiffedType, Map<string, ContentTypes[DiffedType] | null>>();
  let made: PlanContent | null = index.content;
  const set = (type: DiffedType, key: string, item: ContentTypes[DiffedType] | null) => {
    made = null;
    const layer = layers.get(type) ?? new Map<string, ContentTypes[DiffedType] | null>();
    layers.set(type, layer.set(key, item));
  };
  const get = <T extends DiffedType>(type: T, key: string): ContentTypes[T] | null => {
    const laid = layers.get(type)?.get(key);
    return laid === undefined ? index.get(type, key) : (laid as ContentTypes[T] | null);
  };
  const items = <T extends DiffedType>(type: T): readonly ContentTypes[T][] => {
    const layer = layers.get(type) as ReadonlyMap<string, ContentTypes[T] | null> | undefined;
    const below = itemsOf(type, index.content);
    return layer ? laidOver(type, below, layer, index) : below;
  };
  return {
    get,
    has: (type, key) => get(type, key) !== null,
    put: (type, item) => set(type, itemKey(type, item), item),
    remove: (type, key) => set(type, key, null),
    items,
    content: () => {
      made ??= {
        outcomes: items('outcome'),
        capabilities: items('capability'),
        enablers: items('enabler'),
        outcomeCapabilityLinks: items('outcomeCapabilityLink'),
        enablerCapabilityLinks: items('enablerCapabilityLink'),
        dependencies: items('dependency'),
        capacity: items('capacity'),
        envelopes: items('envelope'),
      };
      return made;
    },
  };
}

function laidOver<T extends DiffedType>(
  type: T,
  below: readonly ContentTypes[T][],
  layer: ReadonlyMap<string, ContentTypes[T] | null>,
  index: ContentIndex,
): readonly ContentTypes[T][] {
  const kept = below.flatMap((item) => {
    const laid = layer.get(itemKey(type, item));
    if (laid === undefined) return [item];
    return laid === null ? [] : [laid];
  });
  const added = [...layer].flatMap(([key, item]) => (item !== null && !index.has(type, key) ? [item] : []));
  return added.length === 0 ? kept : [...kept, ...added];
}
