import {
  capabilityTree,
  gapOf,
  importanceOf,
  type Capability,
  type CapabilityTree,
  type ParentMaturity,
} from '@northing/domain';
import { matchesText } from '../address/item-filter.js';
import type { PlanIndex } from '../plan/plan-index.js';

/** A capability where it stands in the hierarchy; a leaf has its own maturity, a parent the mean of its leaves. */
export interface Branch {
  readonly capability: Capability;
  /** 1 and up. */
  readonly level: number;
  readonly current: number | null;
  readonly target: number | null;
  /** Of leaves that were assessed. */
  readonly gap: number | null;
  readonly weightedGap: number | null;
  /** Enablers that raise it; of a parent, those that raise any of its leaves. */
  readonly enablers: number;
  /** Empty for a leaf. */
  readonly parts: readonly Branch[];
}

interface Reading {
  readonly index: PlanIndex;
  readonly tree: CapabilityTree;
  readonly partsOf: ReadonlyMap<string | null, readonly Capability[]>;
  readonly means: ReadonlyMap<string, ParentMaturity>;
  readonly text: string;
}

/** What matches the text, in the order of the map: parents by name, leaves by weighted gap. */
export function branchesOf(
  index: PlanIndex,
  means: readonly ParentMaturity[],
  text: string,
): readonly Branch[] {
  const reading: Reading = {
    index,
    tree: capabilityTree(index.content.capabilities),
    partsOf: partsByParent(index),
    means: new Map(means.map((mean) => [mean.capabilityId, mean])),
    text,
  };
  const branches = (reading.partsOf.get(null) ?? []).flatMap((root) => branchOf(root, 1, '', reading) ?? []);
  // What stands alone follows the groups.
  return [...branches.filter(isGroup).sort(byName), ...branches.filter((each) => !isGroup(each)).sort(byGap)];
}

function partsByParent({ content, capabilities }: PlanIndex): Reading['partsOf'] {
  const parts = new Map<string | null, Capability[]>();
  for (const capability of content.capabilities) {
    const { parentId } = capability;
    const at = parentId !== null && capabilities.has(parentId) ? parentId : null;
    const known = parts.get(at);
    if (known) known.push(capability);
    else parts.set(at, [capability]);
  }
  return parts;
}

/** Null when neither it nor anything above or below it matches. */
function branchOf(capability: Capability, level: number, above: string, reading: Reading): Branch | null {
  const { id, name } = capability;
  const words = `${above} ${id} ${name}`;
  const parts = reading.partsOf.get(id) ?? [];
  if (parts.length === 0) return matchesText(reading.text, words) ? leafOf(capability, level, reading) : null;
  const branches = parts.flatMap((part) => branchOf(part, level + 1, words, reading) ?? []);
  if (branches.length === 0) return null;
  const mean = reading.means.get(id);
  const raising = new Set(
    reading.tree.leavesOf(id).flatMap((leaf) => reading.index.enablersOf.get(leaf.id) ?? []),
  );
  return {
    capability,
    level,
    current: mean?.current ?? null,
    target: mean?.target ?? null,
    gap: null,
    weightedGap: null,
    enablers: raising.size,
    // Leaves before groups: a leaf below a heading would be read as part of it.
    parts: [
      ...branches.filter((each) => !isGroup(each)).sort(byGap),
      ...branches.filter(isGroup).sort(byName),
    ],
  };
}

function leafOf(capability: Capability, level: number, { index }: Reading): Branch {
  return {
    capability,
    level,
    current: capability.currentMaturity,
    target: capability.targetMaturity,
    gap: gapOf(capability),
    weightedGap: weightedGapOf(capability),
    enablers: index.enablersOf.get(capability.id)?.length ?? 0,
    parts: [],
  };
}

/** Null where a side was not assessed. */
export function weightedGapOf(capability: Capability): number | null {
  const gap = gapOf(capability);
  return gap === null ? null : gap * importanceOf(capability);
}

export function isGroup({ parts }: Branch): boolean {
  return parts.length > 0;
}

function byName(a: Branch, b: Branch): number {
  return a.capability.name.localeCompare(b.capability.name);
}

function byGap(a: Branch, b: Branch): number {
  return (b.weightedGap ?? -1) - (a.weightedGap ?? -1) || byName(a, b);
}

/** Every branch in reading order, parents before their parts. */
export function inOrder(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...inOrder(branch.parts)]);
}
