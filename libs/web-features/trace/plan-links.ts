import { capabilityTree, type Capability } from '@northing/domain';
import { writeItem } from '../address/item-token.js';
import type { PlanIndex } from '../plan/plan-index.js';

export const outcomeNode = (id: string) => writeItem({ type: 'outcome', id });
export const capabilityNode = (id: string) => writeItem({ type: 'capability', id });
export const enablerNode = (id: string) => writeItem({ type: 'enabler', id });

/** What is linked with what, by the ids items have in the picture. */
export interface PlanLinks {
  /** From outcomes to the capabilities they need, and from these to the enablers that raise them. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly toRight: ReadonlyMap<string, readonly string[]>;
  readonly toLeft: ReadonlyMap<string, readonly string[]>;
  /** From what is waited for to what waits. */
  readonly dependencies: readonly { readonly from: string; readonly to: string }[];
  readonly waitsFor: ReadonlyMap<string, readonly string[]>;
  readonly neededBy: ReadonlyMap<string, readonly string[]>;
  /** Capabilities without parts, which alone are raised, by id in the order of their hierarchy. */
  readonly leaves: ReadonlyMap<string, Capability>;
}

/** An outcome that needs a capability needs each of its parts, as its coverage counts them. */
export function planLinks({ content, outcomes, capabilities, enablers }: PlanIndex): PlanLinks {
  const tree = capabilityTree(content.capabilities);
  const links = new Map<string, { readonly from: string; readonly to: string }>();
  const add = (from: string, to: string) => links.set(JSON.stringify([from, to]), { from, to });
  for (const { outcomeId, capabilityId } of content.outcomeCapabilityLinks) {
    if (!outcomes.has(outcomeId)) continue;
    for (const { id } of tree.leavesOf(capabilityId)) add(outcomeNode(outcomeId), capabilityNode(id));
  }
  for (const { capabilityId, enablerId } of content.enablerCapabilityLinks) {
    if (!capabilities.has(capabilityId) || !enablers.has(enablerId)) continue;
    for (const { id } of tree.leavesOf(capabilityId)) add(capabilityNode(id), enablerNode(enablerId));
  }
  const dependencies = content.dependencies
    .filter(({ predecessorId, successorId }) => enablers.has(predecessorId) && enablers.has(successorId))
    .map(({ predecessorId, successorId }) => ({
      from: enablerNode(predecessorId),
      to: enablerNode(successorId),
    }));
  const list = [...links.values()];
  const leaves = content.capabilities
    .filter(({ parentId }) => parentId === null || !capabilities.has(parentId))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ id }) => tree.leavesOf(id));
  return {
    links: list,
    toRight: ends(list, 'from', 'to'),
    toLeft: ends(list, 'to', 'from'),
    dependencies,
    waitsFor: ends(dependencies, 'to', 'from'),
    neededBy: ends(dependencies, 'from', 'to'),
    leaves: new Map(leaves.map((leaf) => [leaf.id, leaf])),
  };
}

type End = 'from' | 'to';

function ends(
  links: readonly Readonly<Record<End, string>>[],
  key: End,
  value: End,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const link of links) {
    const at = groups.get(link[key]);
    if (!at) groups.set(link[key], [link[value]]);
    else if (!at.includes(link[value])) at.push(link[value]);
  }
  return groups;
}
