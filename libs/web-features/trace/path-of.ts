import { readItem, type ItemRef } from '../address/item-token.js';
import { capabilityNode, enablerNode, outcomeNode, type PlanLinks } from './plan-links.js';

/** What an item leads to and rests on, by the ids items have in the picture. */
export interface TracePath {
  readonly focus: string;
  /** The item itself and what it is linked with, left and right. */
  readonly linked: ReadonlySet<string>;
  /** Enablers that these wait for, one after the other, without those that are linked. */
  readonly dependsOn: ReadonlySet<string>;
  /** Enablers that wait for the item, where it is one. */
  readonly neededBy: ReadonlySet<string>;
}

/** Null for items that are in no trace: teams, envelopes, capabilities with parts. */
export function focusOf({ leaves }: Pick<PlanLinks, 'leaves'>, item: ItemRef | null): string | null {
  if (item?.type === 'outcome') return outcomeNode(item.id);
  if (item?.type === 'enabler') return enablerNode(item.id);
  return item?.type === 'capability' && leaves.has(item.id) ? capabilityNode(item.id) : null;
}

export function pathOf(links: PlanLinks, focus: string): TracePath {
  const linked = new Set([...reach(focus, links.toLeft), ...reach(focus, links.toRight)]);
  const isEnabler = readItem(focus)?.type === 'enabler';
  const enablers = [...linked].filter((id) => readItem(id)?.type === 'enabler');
  const without = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => !linked.has(id)));
  return {
    focus,
    linked,
    dependsOn: without(new Set(enablers.flatMap((id) => [...reach(id, links.waitsFor)]))),
    neededBy: without(isEnabler ? reach(focus, links.neededBy) : new Set()),
  };
}

/** The item and everything that can be reached from it. */
function reach(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}
