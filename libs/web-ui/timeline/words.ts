import { quarterLabel } from '@northing/domain';
import { maturityText } from '../marks/maturity-text.js';
import type { BarSpan, BarStatus, EnablerRow, TimelineModel, TimelineRow } from './model.js';

export const statusWord = {
  delivered: 'delivered',
  inProgress: 'in progress',
  planned: 'planned',
  proposed: 'proposed',
  ended: 'ended',
  unknown: 'stage not set',
} as const satisfies Record<BarStatus, string>;

/** "FY27 Q3 to FY28 Q4"; says which side is not set. */
export function spanWords({ start, end }: BarSpan): string {
  if (start !== null && end !== null) return `${quarterLabel(start)} to ${quarterLabel(end)}`;
  if (start !== null) return `starts ${quarterLabel(start)}, end not set`;
  if (end !== null) return `start not set, ends ${quarterLabel(end)}`;
  return 'not scheduled';
}

/** What stands where a bar cannot: "Start and end not set", "Starts FY17 Q3, end not set". */
export function unscheduledText(span: BarSpan): string {
  if (span.start === null && span.end === null) return 'Start and end not set';
  const words = spanWords(span);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "FY27 Q3 – FY28 Q4" for tables and tooltips; "Not set" where a side is missing. */
export function spanText({ start, end }: BarSpan): string {
  if (start === null && end === null) return 'Not set';
  const side = (quarter: BarSpan['start']) => (quarter === null ? 'not set' : quarterLabel(quarter));
  return `${side(start)} – ${side(end)}`;
}

/** What a bar is called: "Warehouse rollout, three sites, FY27 Q3 to FY28 Q4, planned, $4.2M, confidence 60%". */
export function enablerWords(row: EnablerRow, describe: TimelineModel['describe']): string {
  return [row.name, ...enablerFacts(row, describe)].join(', ');
}

/** The same without the name, for the second cell of the row. */
export function enablerFacts(row: EnablerRow, describe: TimelineModel['describe']): string[] {
  const status = describe ? describe(row) : statusWord[row.status];
  return [spanWords(row), status, ...(row.atRisk ? ['at risk'] : []), ...changeWords(row)].filter(Boolean);
}

function changeWords({ change }: EnablerRow): string[] {
  if (!change) return [];
  switch (change.kind) {
    case 'added':
      return ['added', change.label];
    case 'removed':
      return ['removed', change.label];
    case 'moved':
      return ['moved', `${change.label}, before ${spanWords(change.before)}`];
    case 'rescoped':
      return ['re-scoped', change.label];
  }
}

/** The name and the facts of any row, one string a cell. */
export function cellWords(
  row: TimelineRow | null,
  prepared: { readonly model: TimelineModel; readonly unscheduled: number },
): readonly [string, string] {
  if (row === null) return ['Not scheduled', `${prepared.unscheduled} enablers without both dates`];
  if (row.kind === 'outcome') return [row.name, [row.attention, row.note].filter(Boolean).join(', ')];
  if (row.kind === 'enabler') return [row.name, enablerFacts(row, prepared.model.describe).join(', ')];
  return [row.name, row.maturity ? maturityText(row.maturity.current, row.maturity.target) : ''];
}

/** "→ 1Q later", "← 4Q earlier"; null when nothing moved. */
export function shiftLabel(quarters: number): string | null {
  if (quarters === 0) return null;
  return quarters > 0 ? `→ ${quarters}Q later` : `← ${-quarters}Q earlier`;
}
