import type { TimelineModel } from './model.js';

/** The folded groups after folding or unfolding one of them. */
export function withToggled(collapsed: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(collapsed);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The folded groups without those above an item; the same set when none of them is folded. */
export function withUnfolded(
  collapsed: ReadonlySet<string>,
  { rows }: TimelineModel,
  id: string,
): ReadonlySet<string> {
  let groups: string[] = [];
  for (const row of rows) {
    if (row.id === id) break;
    if (row.kind === 'outcome') groups = [row.id];
    else if (row.kind === 'capability') groups = [...groups.slice(0, 1), row.id];
  }
  if (!groups.some((group) => collapsed.has(group))) return collapsed;
  return new Set([...collapsed].filter((group) => !groups.includes(group)));
}
