import { LEAF, prepareTimeline, rowAt } from './prepare.js';
import type { EnablerRow, TimelineModel } from './model.js';

/** One enabler of a timeline with the groups it stands in: what the list and the table show. */
export interface TimelineEntry {
  readonly row: EnablerRow;
  readonly outcome: string | null;
  readonly capability: string | null;
}

/** The enablers a timeline shows, in its order, the unscheduled ones last. */
export function timelineEntries(model: TimelineModel): TimelineEntry[] {
  const groups = groupsOf(model);
  const prepared = prepareTimeline(model);
  const entries: TimelineEntry[] = [];
  for (let index = 0; index < prepared.count; index += 1) {
    if (prepared.state[index] !== LEAF) continue;
    const row = rowAt(prepared, index);
    if (row?.kind === 'enabler') entries.push({ row, ...groups(prepared.source[index] ?? 0) });
  }
  return entries;
}

/** Which groups hold the model's row of an index. */
function groupsOf({ rows }: TimelineModel) {
  const held: { readonly outcome: string | null; readonly capability: string | null }[] = [];
  let outcome: string | null = null;
  let capability: string | null = null;
  for (const row of rows) {
    if (row.kind === 'outcome') [outcome, capability] = [row.name, null];
    else if (row.kind === 'capability') capability = row.name;
    held.push({ outcome, capability });
  }
  return (index: number) => held[index] ?? { outcome: null, capability: null };
}
