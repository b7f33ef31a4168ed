import type { PaletteGroup } from '@northing/web-ui';
import { matchesText } from '../address/item-filter.js';

export const COMMAND_GROUPS = ['Places', 'Items', 'Revisions', 'Plans', 'Actions'] as const;

export interface Command {
  /** Unique over all groups. */
  readonly id: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  readonly label: string;
  readonly note?: string;
  /** Further words it is found by. */
  readonly words?: string;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** Most entries of a group: more would be scrolled, not read. */
const SHOWN = 12;

/**
 * The commands every word of the query occurs in; the group with the best name comes first, and the best
 * names of each first. Without a query no items are listed.
 */
export function findCommands(commands: readonly Command[], query: string): readonly PaletteGroup[] {
  const text = query.trim().toLowerCase();
  const hits = commands.filter(
    ({ group, label, note, words }) =>
      (text !== '' || group !== 'Items') && matchesText(text, `${label} ${note ?? ''} ${words ?? ''}`),
  );
  const rank = ({ label }: Command) => rankOf(label.toLowerCase(), text);
  const groups = COMMAND_GROUPS.flatMap((group) => {
    const found = hits.filter((command) => command.group === group).sort((a, b) => rank(a) - rank(b));
    const [best] = found;
    return best ? [{ group, best: rank(best), found: found.slice(0, SHOWN) }] : [];
  });
  return groups
    .sort((a, b) => a.best - b.best)
    .map(({ group, found }) => ({ id: group, label: group, items: found.map(paletteItem) }));
}

/** 0: the name starts with it, 1: a word of the name does, 2: it stands within the name, 3: elsewhere. */
function rankOf(name: string, text: string): number {
  if (name.startsWith(text)) return 0;
  if (name.includes(` ${text}`)) return 1;
  return name.includes(text) ? 2 : 3;
}

function paletteItem({ id, label, note, keys }: Command) {
  return { id, label, ...(note && { note }), ...(keys && { keys }) };
}
