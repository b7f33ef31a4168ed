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
  const parents = parentsOfTouched(before, after);
  const pairs = pairsOfTouched(before, after);
  const enablerIds = new Set<string>();
  const known = { before: setsOf(before), after: setsOf(after) };
  const note = <T extends LinkType>(type: T, link: ContentTypes[T]) => {
    for (const end of endsOf(type, link)) if (end.type === 'enabler') enablerIds.add(end.id);
  };
  const part = (
    content: PlanContent,
    other: Readonly<Record<keyof PlanContent, ReadonlySet<unknown>>>,
  ): PlanContent => ({
    ...content,
    outcomeCapabilityLinks: content.outcomeCapabilityLinks.filter(
      (link) => !other.outcomeCapabilityLinks.has(link),
    ),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(
      (link) => !other.enablerCapabilityLinks.has(link) || parents.has(link.capabilityId),
    ),
    dependencies: content.dependencies.filter((each) => pairs.has(pairOf(each))),
    capacity: content.capacity.filter((cell) => !other.capacity.has(cell)),
    envelopes: content.envelopes.filter((cell) => !other.envelopes.has(cell)),
  });
  const parts = [part(before, known.after), part(after, known.before)] as const;
  for (const content of parts) {
    for (const type of LINK_TYPES) for (const link of linksOf(type, content)) note(type, link);
  }
  const [first, last] = parts;
  return [
    {
      ...first,
      enablers: first.enablers.filter((e) => enablerIds.has(e.id) || !known.after.enablers.has(e)),
    },
    { ...last, enablers: last.enablers.filter((e) => enablerIds.has(e.id) || !known.before.enablers.has(e)) },
  ];
}

const LISTS = {
  outcomeCapabilityLink: 'outcomeCapabilityLinks',
  enablerCapabilityLink: 'enablerCapabilityLinks',
  dependency: 'dependencies',
} as const satisfies Record<LinkType, keyof PlanContent>;

function linksOf<T extends LinkType>(type: T, content: PlanContent): readonly ContentTypes[T][] {
  return content[LISTS[type]] as readonly ContentTypes[LinkType][] as readonly ContentTypes[T][];
}

function setsOf(content: PlanContent): Readonly<Record<keyof PlanContent, ReadonlySet<unknown>>> {
  return {
    outcomes: new Set(content.outcomes),
    capabilities: new Set(content.capabilities),
    enablers: new Set(content.enablers),
    outcomeCapabilityLinks: new Set(content.outcomeCapabilityLinks),
    enablerCapabilityLinks: new Set(content.enablerCapabilityLinks),
    dependencies: new Set(content.dependencies),
    capacity: new Set(content.capacity),
    envelopes: new Set(content.envelopes),
  };
}

/** Capabilities that have become, or no longer are, the parent of something. */
function parentsOfTouched(before: PlanContent, after: PlanContent): ReadonlySet<string | null> {
  const [old, now] = [new Set(before.capabilities), new Set(after.capabilities)];
  const touched = [
    ...before.capabilities.filter((each) => !now.has(each)),
    ...after.capabilities.filter((each) => !old.has(each)),
  ];
  return new Set(touched.map(({ parentId }) => parentId));
}

function pairsOfTouched(before: PlanContent, after: PlanContent): ReadonlySet<string> {
  const [old, now] = [new Set(before.dependencies), new Set(after.dependencies)];
  const touched = [
    ...before.dependencies.filter((each) => !now.has(each)),
    ...after.dependencies.filter((each) => !old.has(each)),
  ];
  return new Set(touched.map(pairOf));
}

function pairOf({ predecessorId, successorId, type }: Dependency): string {
  return JSON.stringify([predecessorId, successorId, type]);
}
