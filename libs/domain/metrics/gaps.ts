import { twoDecimals } from '../compare/rounding.js';
import type { Capability } from '../plan/capability.js';
import { gapOf, importanceOf, type CapabilityTree } from '../plan/capability-tree.js';
import type { CapabilityGap, ParentMaturity } from './revision-metrics.js';

/** Gaps of the assessed leaves, largest weighted gap first, then by id (DOMAIN §4.6, SPEC.md [M10]). */
export function capabilityGaps({ leaves }: CapabilityTree): readonly CapabilityGap[] {
  return leaves
    .flatMap((capability) => {
      const gap = gapOf(capability);
      if (gap === null) return [];
      return [{ capabilityId: capability.id, gap, weightedGap: gap * importanceOf(capability) }];
    })
    .sort((a, b) => b.weightedGap - a.weightedGap || (a.capabilityId < b.capabilityId ? -1 : 1));
}

/** Importance-weighted means of parents; a parent without an assessed leaf has none (DOMAIN §2.2, SPEC.md [M11]). */
export function parentMaturity({ parents, leavesOf }: CapabilityTree): readonly ParentMaturity[] {
  return parents.flatMap(({ id }) => {
    const leaves = leavesOf(id);
    const current = mean(leaves, ({ currentMaturity }) => currentMaturity);
    const target = mean(leaves, ({ targetMaturity }) => targetMaturity);
    return current === null && target === null ? [] : [{ capabilityId: id, current, target }];
  });
}

function mean(leaves: readonly Capability[], maturityOf: (leaf: Capability) => number | null): number | null {
  let total = 0;
  let weights = 0;
  for (const leaf of leaves) {
    const maturity = maturityOf(leaf);
    if (maturity === null) continue;
    total += maturity * importanceOf(leaf);
    weights += importanceOf(leaf);
  }
  return weights > 0 ? twoDecimals(total / weights) : null;
}
