import { fieldsOf, type ContentTypes } from '../plan/field-catalogue.js';
import type { PlanContent } from '../plan/plan-content.js';
import { sameValue } from './canonical.js';

/** What a content holds in lists of its own; key results belong to their outcome. */
export type DiffedType = Exclude<keyof ContentTypes, 'keyResult'>;

/** The one shape of a difference between two versions of a thing. */
export type ItemDiff<T> =
  | { readonly op: 'added'; readonly key: string; readonly after: T }
  | { readonly op: 'removed'; readonly key: string; readonly before: T }
  | {
      readonly op: 'updated';
      readonly key: string;
      readonly before: T;
      readonly after: T;
      /** The fields that differ, in the catalogue's order; never empty. */
      readonly fields: readonly (keyof T & string)[];
    };

export type ContentDiff = { readonly [T in DiffedType]: readonly ItemDiff<ContentTypes[T]>[] };

interface ListOf<T extends DiffedType> {
  readonly items: (content: PlanContent) => readonly ContentTypes[T][];
  /** What makes an item the same one in two contents. */
  readonly keyOf: (item: ContentTypes[T]) => string;
}

const LISTS: { readonly [T in DiffedType]: ListOf<T> } = {
  outcome: { items: (content) => content.outcomes, keyOf: ({ id }) => id },
  capability: { items: (content) => content.capabilities, keyOf: ({ id }) => id },
  enabler: { items: (content) => content.enablers, keyOf: ({ id }) => id },
  outcomeCapabilityLink: {
    items: (content) => content.outcomeCapabilityLinks,
    keyOf: ({ outcomeId, capabilityId }) => joined(outcomeId, capabilityId),
  },
  enablerCapabilityLink: {
    items: (content) => content.enablerCapabilityLinks,
    keyOf: ({ enablerId, capabilityId }) => joined(enablerId, capabilityId),
  },
  dependency: { items: (content) => content.dependencies, keyOf: ({ id }) => id },
  capacity: {
    items: (content) => content.capacity,
    keyOf: ({ teamId, quarter }) => joined(String(quarter), teamId),
  },
  envelope: {
    items: (content) => content.envelopes,
    keyOf: ({ fiscalYear, fundingClass }) => joined(String(fiscalYear), fundingClass),
  },
};

/** What makes an item of a kind the same one in two contents. */
export function itemKey<T extends DiffedType>(type: T, item: ContentTypes[T]): string {
  return LISTS[type].keyOf(item);
}

/** The list of a content that holds items of a kind. */
export function itemsOf<T extends DiffedType>(type: T, content: PlanContent): readonly ContentTypes[T][] {
  return LISTS[type].items(content);
}

/** The key of a link between two items. */
export function linkKey(fromId: string, toId: string): string {
  return joined(fromId, toId);
}

/** Every difference between two contents, field by field; cost is linear in what is given. */
export function diffContent(before: PlanContent, after: PlanContent): ContentDiff {
  return {
    outcome: diffList('outcome', before, after),
    capability: diffList('capability', before, after),
    enabler: diffList('enabler', before, after),
    outcomeCapabilityLink: diffList('outcomeCapabilityLink', before, after),
    enablerCapabilityLink: diffList('enablerCapabilityLink', before, after),
    dependency: diffList('dependency', before, after),
    capacity: diffList('capacity', before, after),
    envelope: diffList('envelope', before, after),
  };
}

/** The content that `diffContent(before, after)` leads to: its lists hold the same items, in an order of their own. */
export function applyDiff(before: PlanContent, diff: ContentDiff): PlanContent {
  return {
    outcomes: applied('outcome', before, diff),
    capabilities: applied('capability', before, diff),
    enablers: applied('enabler', before, diff),
    outcomeCapabilityLinks: applied('outcomeCapabilityLink', before, diff),
    enablerCapabilityLinks: applied('enablerCapabilityLink', before, diff),
    dependencies: applied('dependency', before, diff),
    capacity: applied('capacity', before, diff),
    envelopes: applied('envelope', before, diff),
  };
}

/** The fields of two versions that differ. */
export function changedFields<T extends keyof ContentTypes>(
  type: T,
  before: ContentTypes[T],
  after: ContentTypes[T],
): readonly (keyof ContentTypes[T] & string)[] {
  return FIELD_NAMES[type].filter((field) => !sameValue(before[field], after[field]));
}

function diffList<T extends DiffedType>(
  type: T,
  before: PlanContent,
  after: PlanContent,
): readonly ItemDiff<ContentTypes[T]>[] {
  const { items, keyOf } = LISTS[type];
  if (items(before) === items(after)) return [];
  const remaining = new Map(items(before).map((item) => [keyOf(item), item]));
  const diffs: ItemDiff<ContentTypes[T]>[] = [];
  for (const item of items(after)) {
    const key = keyOf(item);
    const earlier = remaining.get(key);
    remaining.delete(key);
    if (earlier === undefined) diffs.push({ op: 'added', key, after: item });
    else if (earlier !== item) {
      const fields = changedFields(type, earlier, item);
      if (fields.length > 0) diffs.push({ op: 'updated', key, before: earlier, after: item, fields });
    }
  }
  for (const [key, item] of remaining) diffs.push({ op: 'removed', key, before: item });
  return diffs;
}

function applied<T extends DiffedType>(
  type: T,
  before: PlanContent,
  diff: ContentDiff,
): readonly ContentTypes[T][] {
  const { items, keyOf } = LISTS[type];
  const result = new Map(items(before).map((item) => [keyOf(item), item]));
  for (const each of diff[type]) {
    if (each.op === 'removed') result.delete(each.key);
    else if (each.op === 'added') result.set(each.key, each.after);
    else {
      const patch = Object.fromEntries(each.fields.map((field) => [field, each.after[field]]));
      result.set(each.key, { ...(result.get(each.key) ?? each.before), ...patch });
    }
  }
  return [...result.values()];
}

const FIELD_NAMES: { readonly [T in keyof ContentTypes]: readonly (keyof ContentTypes[T] & string)[] } = {
  outcome: fieldsOf('outcome').map(([field]) => field),
  keyResult: fieldsOf('keyResult').map(([field]) => field),
  capability: fieldsOf('capability').map(([field]) => field),
  enabler: fieldsOf('enabler').map(([field]) => field),
  outcomeCapabilityLink: fieldsOf('outcomeCapabilityLink').map(([field]) => field),
  enablerCapabilityLink: fieldsOf('enablerCapabilityLink').map(([field]) => field),
  dependency: fieldsOf('dependency').map(([field]) => field),
  capacity: fieldsOf('capacity').map(([field]) => field),
  envelope: fieldsOf('envelope').map(([field]) => field),
};

/** Parts of a key joined so that no two pairs of ids give the same text. */
function joined(first: string, second: string): string {
  return `${first.length}:${first}${second}`;
}
