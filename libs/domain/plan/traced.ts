import type { PlanContent } from './plan-content.js';
import { capabilityTree } from './capability-tree.js';
import { leafWeights } from './outcome-weights.js';

/** Enablers with a path to an outcome: an uplift of a capability that carries weight (DOMAIN §8). */
export function tracedEnablers(
  content: Pick<PlanContent, 'capabilities' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'>,
): ReadonlySet<string> {
  const weighed = new Set<string>();
  for (const leaves of leafWeights(content, capabilityTree(content.capabilities)).values()) {
    for (const capabilityId of leaves.keys()) weighed.add(capabilityId);
  }
  const traced = new Set<string>();
  for (const { enablerId, capabilityId, uplift } of content.enablerCapabilityLinks) {
    if ((uplift ?? 0) > 0 && weighed.has(capabilityId)) traced.add(enablerId);
  }
  return traced;
}
