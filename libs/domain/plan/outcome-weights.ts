import type { PlanContent } from './plan-content.js';
import { importanceOf, type CapabilityTree } from './capability-tree.js';

/** How much each leaf capability carries of an outcome, by capability id; the shares total 1. */
export type LeafWeights = ReadonlyMap<string, number>;

/**
 * Link weights normalised to a total of 1 per outcome. A link to a capability with parts is carried by its leaves in
 * proportion to their importance (SPEC.md [M12]). Outcomes without a link of positive weight are absent.
 */
export function leafWeights(
  { outcomeCapabilityLinks }: Pick<PlanContent, 'outcomeCapabilityLinks'>,
  tree: CapabilityTree,
): ReadonlyMap<string, LeafWeights> {
  const weighed = new Map<string, Map<string, number>>();
  for (const { outcomeId, capabilityId, weight } of outcomeCapabilityLinks) {
    if (weight === null || weight <= 0) continue;
    const leaves = tree.leavesOf(capabilityId);
    const importance = leaves.reduce((total, leaf) => total + importanceOf(leaf), 0);
    const carried = weighed.get(outcomeId) ?? new Map<string, number>();
    for (const leaf of leaves) {
      const part = (weight * importanceOf(leaf)) / importance;
      carried.set(leaf.id, (carried.get(leaf.id) ?? 0) + part);
    }
    if (carried.size > 0) weighed.set(outcomeId, carried);
  }
  return new Map([...weighed].map(([outcomeId, carried]) => [outcomeId, normalised(carried)]));
}

function normalised(weights: ReadonlyMap<string, number>): LeafWeights {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return new Map([...weights].map(([id, weight]) => [id, weight / total]));
}

/** Outcome weights scaled to a total of 100; all 0 when nothing was weighed. */
export function outcomeWeights({ outcomes }: Pick<PlanContent, 'outcomes'>): ReadonlyMap<string, number> {
  const total = outcomes.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return new Map(outcomes.map(({ id, weight }) => [id, total > 0 ? ((weight ?? 0) / total) * 100 : 0]));
}
