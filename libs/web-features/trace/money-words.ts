import type { TraceNode } from '@northing/web-ui';
import { readItem } from '../address/item-token.js';
import type { MoneyWords } from '../words/money.js';
import { percent, sentenceList } from '../words/numbers.js';
import { RAISES_NOTHING, UNTRACED, type MoneyFlow } from './money-flow.js';
import type { NameOf } from './trace-words.js';

export const UNTRACED_NAME = 'Untraced';
export const RAISES_NOTHING_NAME = 'Raises no capability';

/** Names of the nodes of a picture of money. */
export function moneyNames(nameOf: NameOf): NameOf {
  return (node) => {
    if (node === UNTRACED) return UNTRACED_NAME;
    return node === RAISES_NOTHING ? RAISES_NOTHING_NAME : nameOf(node);
  };
}

/** A node with an amount, e.g. what another receives from it. */
export interface MoneyEntry {
  readonly node: string;
  readonly amount: number;
}

export type MoneyLayer = TraceNode['layer'];

/** The nodes of a layer with money, the largest first. */
export function entriesOf({ nodes }: Pick<MoneyFlow, 'nodes'>, layer: MoneyLayer): readonly MoneyEntry[] {
  return [...nodes]
    .filter(([node]) => layerOf(node) === layer)
    .map(([node, amount]) => ({ node, amount }))
    .sort((a, b) => b.amount - a.amount || a.node.localeCompare(b.node));
}

export function layerOf(node: string): MoneyLayer {
  if (node === UNTRACED) return 'outcome';
  if (node === RAISES_NOTHING) return 'capability';
  const type = readItem(node)?.type;
  return type === 'outcome' || type === 'capability' ? type : 'enabler';
}

/** Most amounts that are read one after the other. */
const NAMED = 3;

/** `A $500K, B $380K and 3 more`. */
export function someAmounts(entries: readonly MoneyEntry[], nameOf: NameOf, money: MoneyWords): string {
  const named = entries.slice(0, NAMED).map(({ node, amount }) => `${nameOf(node)} ${money.short(amount)}`);
  const more = entries.length - named.length;
  return sentenceList(more > 0 ? [...named, `${more} more`] : named);
}

/** Links of a node to its left or right, the largest first. */
export function neighbours(
  { links }: Pick<MoneyFlow, 'links'>,
  node: string,
): {
  readonly left: readonly MoneyEntry[];
  readonly right: readonly MoneyEntry[];
} {
  const left: MoneyEntry[] = [];
  for (const [from, ends] of links) {
    const amount = ends.get(node);
    if (amount !== undefined) left.push({ node: from, amount });
  }
  const right = [...(links.get(node) ?? [])].map(([to, amount]) => ({ node: to, amount }));
  const bySize = (a: MoneyEntry, b: MoneyEntry) => b.amount - a.amount;
  return { left: left.sort(bySize), right: right.sort(bySize) };
}

/** `20% of $4.4M`. */
export function shareWords(part: number, total: number, money: MoneyWords): string {
  return total > 0 ? `${percent(part / total)} of ${money.short(total)}` : money.short(total);
}
