import type { DiffedType } from '../compare/diff.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import { endsOf, LINK_TYPES, type LinkType } from '../plan/link-ends.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { TouchedItem } from './edit.js';

/**
 * Of a content before and after an edit: that which may make a rule hold in one and not in the other, and what the edit
 * re-planned [D3] [D4]. Outcomes and capabilities are few and have rules among each other, so they are there as a
 * whole; of enablers and links what was touched and what refers to it. Work follows the lists' length only in passing
 * over them.
 */
export function editedPart(
  before: PlanContent,
  after: PlanContent,
  touched: readonly TouchedItem[],
): readonly [PlanContent, PlanContent] {
  const scope = scopeOf(touched);
  const links = [linksIn(before, scope), linksIn(after, scope)] as const;
  const enablers = new Set([...scope.enablers, ...links.flatMap(enablerEnds)]);
  const part = (content: PlanContent, own: Links): PlanContent => ({
    ...content,
    ...own,
    enablers: content.enablers.filter(({ id }) => enablers.has(id)),
    capacity: scope.cells ? content.capacity : [],
    envelopes: scope.cells ? content.envelopes : [],
  });
  return [part(before, links[0]), part(after, links[1])];
}

interface Scope {
  readonly enablers: ReadonlySet<string>;
  /** Items that came or went: every link at them counts. */
  readonly presence: ReadonlySet<string>;
  /** Links that were touched themselves. */
  readonly links: ReadonlySet<unknown>;
  /** Capabilities whose parts changed: an uplift of theirs may stand at the wrong level now. */
  readonly parents: ReadonlySet<string | null>;
  /** A dependency anywhere may close a circle. */
  readonly dependencies: boolean;
  readonly cells: boolean;
}

function scopeOf(touched: readonly TouchedItem[]): Scope {
  const of = <T extends DiffedType>(type: T) => touched.filter((each) => each.type === type);
  const coming = (['outcome', 'capability', 'enabler'] as const).flatMap((type) =>
    of(type).flatMap(({ key, before, after }) => (before && after ? [] : [`${type}:${key}`])),
  );
  const parents = of('capability').flatMap(({ before, after }) =>
    [before, after].flatMap((each) => (each as ContentTypes['capability'] | null)?.parentId ?? []),
  );
  return {
    enablers: new Set(of('enabler').map(({ key }) => key)),
    presence: new Set(coming),
    links: new Set(LINK_TYPES.flatMap((type) => of(type).flatMap(({ before, after }) => [before, after]))),
    parents: new Set(parents),
    dependencies: of('dependency').length > 0,
    cells: of('capacity').length + of('envelope').length > 0,
  };
}

type Links = Pick<PlanContent, 'outcomeCapabilityLinks' | 'enablerCapabilityLinks' | 'dependencies'>;

function linksIn(content: PlanContent, scope: Scope): Links {
  const kept = <T extends LinkType>(type: T, link: ContentTypes[T]) =>
    scope.links.has(link) ||
    (scope.presence.size > 0 &&
      endsOf(type, link).some((end) => scope.presence.has(`${end.type}:${end.id}`)));
  return {
    outcomeCapabilityLinks: content.outcomeCapabilityLinks.filter((link) =>
      kept('outcomeCapabilityLink', link),
    ),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(
      (link) => kept('enablerCapabilityLink', link) || scope.parents.has(link.capabilityId),
    ),
    dependencies: scope.dependencies
      ? content.dependencies
      : content.dependencies.filter((dependency) => kept('dependency', dependency)),
  };
}

function enablerEnds({ enablerCapabilityLinks, dependencies }: Links): readonly string[] {
  return [
    ...enablerCapabilityLinks.map(({ enablerId }) => enablerId),
    ...dependencies.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]),
  ];
}
