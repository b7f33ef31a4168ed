import type { Capability } from './capability.js';

/** DOMAIN §2.2: what counts where nobody gave an importance. */
const STANDARD_IMPORTANCE = 3;

export function importanceOf({ importance }: Pick<Capability, 'importance'>): number {
  return importance ?? STANDARD_IMPORTANCE;
}

/** max(0, target − current) in levels; null when either was not assessed. */
export function gapOf({ currentMaturity, targetMaturity }: Capability): number | null {
  if (currentMaturity === null || targetMaturity === null) return null;
  return Math.max(0, targetMaturity - currentMaturity);
}

/** Capabilities by parent, with the leaves below each. */
export interface CapabilityTree {
  readonly byId: ReadonlyMap<string, Capability>;
  /** Capabilities that have parts, in the order of the content. */
  readonly parents: readonly Capability[];
  /** Capabilities without parts, in the order of the content. */
  readonly leaves: readonly Capability[];
  /** Leaves below a capability; a leaf itself when it has no parts. */
  readonly leavesOf: (id: string) => readonly Capability[];
}

export function capabilityTree(capabilities: readonly Capability[]): CapabilityTree {
  const byId = new Map(capabilities.map((capability) => [capability.id, capability]));
  const parts = new Map<string, Capability[]>();
  for (const capability of capabilities) {
    const { parentId } = capability;
    if (parentId === null || !byId.has(parentId)) continue;
    const siblings = parts.get(parentId);
    if (siblings) siblings.push(capability);
    else parts.set(parentId, [capability]);
  }
  const known = new Map<string, readonly Capability[]>();
  const leavesOf = (id: string): readonly Capability[] => {
    const found = known.get(id) ?? leavesBelow(id, byId, parts);
    known.set(id, found);
    return found;
  };
  return {
    byId,
    parents: capabilities.filter(({ id }) => parts.has(id)),
    leaves: capabilities.filter(({ id }) => !parts.has(id)),
    leavesOf,
  };
}

/** Visits each capability once, so that a circle of parents, which cannot occur in a plan, does not hang. */
function leavesBelow(
  id: string,
  byId: ReadonlyMap<string, Capability>,
  parts: ReadonlyMap<string, readonly Capability[]>,
): readonly Capability[] {
  const leaves: Capability[] = [];
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const below = parts.get(at) ?? [];
    const leaf = byId.get(at);
    if (below.length === 0 && leaf) leaves.push(leaf);
    for (const part of below) {
      if (seen.has(part.id)) continue;
      seen.add(part.id);
      open.push(part.id);
    }
  }
  return leaves.reverse();
}
