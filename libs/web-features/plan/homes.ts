import type { PlanIndex } from './plan-index.js';

/** Where each item stands in a picture that shows it once: at what it lifts, or counts for, most. */
export interface Homes {
  /** Capability by enabler, outcome by capability. */
  readonly capability: ReadonlyMap<string, string>;
  readonly outcome: ReadonlyMap<string, string>;
}

function strongest<L>(
  links: readonly L[],
  read: (link: L) => { readonly from: string; readonly to: string; readonly weight: number | null },
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const best = new Map<string, { to: string; weight: number }>();
  for (const link of links) {
    const { from, to, weight } = read(link);
    if (!known.has(to)) continue;
    const at = best.get(from);
    const size = weight ?? 0;
    if (!at || size > at.weight || (size === at.weight && to < at.to)) best.set(from, { to, weight: size });
  }
  return new Map([...best].map(([from, { to }]) => [from, to]));
}

export function homesOf({ content, capabilities, outcomes }: PlanIndex): Homes {
  const lifts = content.enablerCapabilityLinks;
  const needs = content.outcomeCapabilityLinks;
  return {
    capability: strongest(
      lifts,
      (link) => ({ from: link.enablerId, to: link.capabilityId, weight: link.uplift }),
      capabilities,
    ),
    outcome: strongest(
      needs,
      (link) => ({ from: link.capabilityId, to: link.outcomeId, weight: link.weight }),
      outcomes,
    ),
  };
}

/** The outcome an item stands under; undefined where nothing links it to one. */
export function homeOutcome(homes: Homes, type: string, id: string): string | undefined {
  if (type === 'outcome') return id;
  const capability = type === 'enabler' ? homes.capability.get(id) : type === 'capability' ? id : undefined;
  return capability === undefined ? undefined : homes.outcome.get(capability);
}
