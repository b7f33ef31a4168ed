import type { ContentTypes } from './field-catalogue.js';
import type { PlanContent } from './plan-content.js';

export type ItemType = 'outcome' | 'capability' | 'enabler';
export const LINK_TYPES = ['outcomeCapabilityLink', 'enablerCapabilityLink', 'dependency'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export interface LinkEnd {
  readonly type: ItemType;
  readonly id: string;
}

const ENDS: { readonly [T in LinkType]: (link: ContentTypes[T]) => readonly [LinkEnd, LinkEnd] } = {
  outcomeCapabilityLink: ({ outcomeId, capabilityId }) => [
    { type: 'outcome', id: outcomeId },
    { type: 'capability', id: capabilityId },
  ],
  enablerCapabilityLink: ({ enablerId, capabilityId }) => [
    { type: 'enabler', id: enablerId },
    { type: 'capability', id: capabilityId },
  ],
  dependency: ({ predecessorId, successorId }) => [
    { type: 'enabler', id: predecessorId },
    { type: 'enabler', id: successorId },
  ],
};

/** The two items that a link joins: its owner, or of a dependency the predecessor, first. */
export function endsOf<T extends LinkType>(type: T, link: ContentTypes[T]): readonly [LinkEnd, LinkEnd] {
  return ENDS[type](link);
}

/** Items of several kinds; different kinds may share an id. */
export type ItemSet = Readonly<Record<ItemType, ReadonlySet<string>>>;

/** The links that end at one of these items, kind by kind. */
export function* linksAt(
  content: PlanContent,
  items: ItemSet,
): Generator<{ readonly [T in LinkType]: readonly [type: T, link: ContentTypes[T]] }[LinkType], void, void> {
  const { outcome, capability, enabler } = items;
  for (const link of content.outcomeCapabilityLinks) {
    if (outcome.has(link.outcomeId) || capability.has(link.capabilityId))
      yield ['outcomeCapabilityLink', link];
  }
  for (const link of content.enablerCapabilityLinks) {
    if (enabler.has(link.enablerId) || capability.has(link.capabilityId))
      yield ['enablerCapabilityLink', link];
  }
  for (const link of content.dependencies) {
    if (enabler.has(link.predecessorId) || enabler.has(link.successorId)) yield ['dependency', link];
  }
}
