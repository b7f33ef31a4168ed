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

/** The commands every word of the query occurs in; names that start with it first. Without a query no items are listed. */
export function findCommands(commands: readonly Command[], query: string): readonly PaletteGroup[] {
  const text = query.trim().toLowerCase();
  const hits = commands.filter(
    ({ group, label, note, words }) =>
      (text !== '' || group !== 'Items') && matchesText(text, `${label} ${note ?? ''} ${words ?? ''}`),
  );
  const rank = ({ label }: Command) => {
    const name = label.toLowerCase();
    return name.startsWith(text) ? 0 : name.includes(text) ? 1 : 2;
  };
  return COMMAND_GROUPS.flatMap((group) => {
    const items = hits
      .filter((command) => command.group === group)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, SHOWN)
      .map(({ id, label, note, keys }) => ({ id, label, ...(note && { note }), ...(keys && { keys }) }));
    return items.length === 0 ? [] : [{ id: group, label: group, items }];
  });
}
