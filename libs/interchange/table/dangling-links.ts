import type { PlanContent } from '@northing/domain';

/** Links whose end a table no longer lists go with it. */
export function withoutDangling(content: PlanContent): PlanContent {
  const outcomes = idsOf(content.outcomes);
  const capabilities = idsOf(content.capabilities);
  const enablers = idsOf(content.enablers);
  return {
    ...content,
    outcomeCapabilityLinks: content.outcomeCapabilityLinks.filter(
      (link) => outcomes.has(link.outcomeId) && capabilities.has(link.capabilityId),
    ),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(
      (link) => enablers.has(link.enablerId) && capabilities.has(link.capabilityId),
    ),
    dependencies: content.dependencies.filter(
      (link) => enablers.has(link.predecessorId) && enablers.has(link.successorId),
    ),
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
