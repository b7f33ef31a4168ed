import type { PaletteGroup } from '@northing/web-ui';
import { matchesText } from '../address/item-filter.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { capabilityNode, enablerNode, outcomeNode, type PlanLinks } from './plan-links.js';

/** Most entries of a group: more would be scrolled, not read. */
const SHOWN = 12;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Items of a picture that the query names; names that start with it first. In a slip test only enablers. */
export function findItems(
  { content }: PlanIndex,
  { leaves }: Pick<PlanLinks, 'leaves'>,
  query: string,
  isSlip: boolean,
): readonly PaletteGroup[] {
  const text = query.trim().toLowerCase();
  const group = (label: string, list: readonly Named[], nodeOf: (id: string) => string): PaletteGroup => ({
    id: label,
    label,
    items: list
      .filter(({ id, name }) => matchesText(text, `${name} ${id}`))
      .sort((a, b) => rank(a, text) - rank(b, text) || a.name.localeCompare(b.name))
      .slice(0, SHOWN)
      .map(({ id, name }) => ({ id: nodeOf(id), label: name, note: id })),
  });
  const enablers = group('Enablers', content.enablers, enablerNode);
  const others = [
    group('Outcomes', content.outcomes, outcomeNode),
    group(
      'Capabilities',
      content.capabilities.filter(({ id }) => leaves.has(id)),
      capabilityNode,
    ),
  ];
  return (isSlip ? [enablers] : [enablers, ...others]).filter(({ items }) => items.length > 0);
}

function rank({ id, name }: Named, text: string): number {
  if (id.toLowerCase() === text) return 0;
  return name.toLowerCase().startsWith(text) ? 1 : 2;
}
