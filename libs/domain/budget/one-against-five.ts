import { capabilityGaps } from '../metrics/gaps.js';
import type { CapabilityGap } from '../metrics/revision-metrics.js';
import { capabilityTree } from '../plan/capability-tree.js';
import type { PlanContent } from '../plan/plan-content.js';

/** How a year's list and the direction of five years miss each other. */
export interface OneAgainstFive {
  /** Listed enablers that lift no capability with a gap, in the list's order. */
  readonly servesNoGap: readonly string[];
  /** How many gaps there are. */
  readonly gapCount: number;
  /** Gaps that nothing in the list lifts, the largest weighted gap first. */
  readonly untouched: readonly CapabilityGap[];
}

/** `listedIds` is the year's list, committed work included (SPEC.md [B9]). */
export function oneAgainstFive(
  { capabilities, enablerCapabilityLinks }: PlanContent,
  listedIds: readonly string[],
): OneAgainstFive {
  const gaps = capabilityGaps(capabilityTree(capabilities)).filter(({ weightedGap }) => weightedGap > 0);
  const open = new Set(gaps.map(({ capabilityId }) => capabilityId));
  const listed = new Set(listedIds);
  const lifts = enablerCapabilityLinks.filter(
    ({ enablerId, capabilityId, uplift }) =>
      listed.has(enablerId) && open.has(capabilityId) && uplift !== null && uplift > 0,
  );
  const serving = new Set(lifts.map(({ enablerId }) => enablerId));
  const touched = new Set(lifts.map(({ capabilityId }) => capabilityId));
  return {
    gapCount: gaps.length,
    servesNoGap: listedIds.filter((id) => !serving.has(id)),
    untouched: gaps.filter(({ capabilityId }) => !touched.has(capabilityId)),
  };
}
