import { fourDecimals, type MoneyPath } from '@northing/domain';
import { capabilityNode, enablerNode, outcomeNode } from './plan-links.js';

/** What leads to no outcome, and what is spent on work that raises no capability: no item has an empty id. */
export const UNTRACED = outcomeNode('');
export const RAISES_NOTHING = capabilityNode('');

/** Money by node of the picture and by link, in thousands. */
export interface MoneyFlow {
  readonly total: number;
  readonly nodes: ReadonlyMap<string, number>;
  /** By the left node, then the right one. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The nodes a path runs through, left to right. */
export function nodesOfPath(
  path: MoneyPath,
): readonly [outcome: string, capability: string, enabler: string] {
  const outcome = path.kind === 'traced' ? outcomeNode(path.outcomeId) : UNTRACED;
  const capability = path.capabilityId === null ? RAISES_NOTHING : capabilityNode(path.capabilityId);
  return [outcome, capability, enablerNode(path.enablerId)];
}

export function moneyFlow(paths: readonly MoneyPath[]): MoneyFlow {
  let total = 0;
  const nodes = new Map<string, number>();
  const links = new Map<string, Map<string, number>>();
  for (const path of paths) {
    const { amount } = path;
    const along = nodesOfPath(path);
    total = fourDecimals(total + amount);
    for (const node of along) add(nodes, node, amount);
    for (const [at, left] of along.slice(0, 2).entries()) {
      const to = links.get(left) ?? new Map<string, number>();
      links.set(left, to);
      add(to, along[at + 1] as string, amount);
    }
  }
  return { total, nodes, links };
}

/** Rounded at each step, so that long sums stay exact. */
function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, fourDecimals((sums.get(key) ?? 0) + amount));
}

/** The paths that run through a node. */
export function pathsThrough(paths: readonly MoneyPath[], node: string): readonly MoneyPath[] {
  return paths.filter((path) => nodesOfPath(path).includes(node));
}
