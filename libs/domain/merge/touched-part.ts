import type { ContentTypes } from '../plan/field-catalogue.js';
import { endsOf, LINK_TYPES, type LinkType } from '../plan/link-ends.js';
import type { Dependency } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';

/**
 * Of two contents that share what is untouched: that which may make a rule hold in one and not in the other. Outcomes
 * and capabilities are few and have rules among each other, so they are there as a whole; of the rest what differs, and
 * what it refers to. References and circles are the merge's own matter and may be missed here.
 */
export function touchedPart(before: PlanContent, after: PlanContent): readonly [PlanContent, PlanContent] {
  const parents = new Set(differing('capabilities', before, after).map(({ parentId }) => parentId));
  const pairs = new Set(differing('dependencies', before, after).map(pairOf));
  const outcomeCapabilityLinks = new Set(differing('outcomeCapabilityLinks', before, after));
  const enablerCapabilityLinks = new Set(differing('enablerCapabilityLinks', before, after));
  const capacity = new Set(differing('capacity', before, after));
  const envelopes = new Set(differing('envelopes', before, after));
  const part = (content: PlanContent): PlanContent => ({
    ...content,
    outcomeCapabilityLinks: content.outcomeCapabilityLinks.filter((link) => outcomeCapabilityLinks.has(link)),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(
      (link) => enablerCapabilityLinks.has(link) || parents.has(link.capabilityId),
    ),
    dependencies: pairs.size === 0 ? [] : content.dependencies.filter((each) => pairs.has(pairOf(each))),
    capacity: content.capacity.filter((cell) => capacity.has(cell)),
    envelopes: content.envelopes.filter((cell) => envelopes.has(cell)),
  });
  const parts = [part(before), part(after)] as const;
  const enablerIds = new Set(differing('enablers', before, after).map(({ id }) => id));
  for (const content of parts) {
    for (const type of LINK_TYPES) {
      for (const link of linksOf(type, content)) {
        for (const end of endsOf(type, link)) if (end.type === 'enabler') enablerIds.add(end.id);
      }
    }
  }
  const reduced = (content: PlanContent): PlanContent => ({
    ...content,
    enablers: content.enablers.filter(({ id }) => enablerIds.has(id)),
  });
  return [reduced(parts[0]), reduced(parts[1])];
}

/** The elements that only one of both contents holds. */
function differing<L extends keyof PlanContent>(
  list: L,
  before: PlanContent,
  after: PlanContent,
): readonly PlanContent[L][number][] {
  if (before[list] === after[list]) return [];
  const [old, now] = [new Set<unknown>(before[list]), new Set<unknown>(after[list])];
  const only = (items: readonly PlanContent[L][number][], other: ReadonlySet<unknown>) =>
    items.filter((item) => !other.has(item));
  return [...only(before[list], now), ...only(after[list], old)];
}

const LISTS = {
  outcomeCapabilityLink: 'outcomeCapabilityLinks',
  enablerCapabilityLink: 'enablerCapabilityLinks',
  dependency: 'dependencies',
} as const satisfies Record<LinkType, keyof PlanContent>;

function linksOf<T extends LinkType>(type: T, content: PlanContent): readonly ContentTypes[T][] {
  return content[LISTS[type]] as readonly ContentTypes[LinkType][] as readonly ContentTypes[T][];
}

function pairOf({ predecessorId, successorId, type }: Dependency): string {
  return JSON.stringify([predecessorId, successorId, type]);
}
