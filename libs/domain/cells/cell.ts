import type { Day } from '../time/fiscal-calendar.js';

export interface DayCell {
  readonly kind: 'day';
  readonly day: Day;
}

/** A cell that shows an error (`#REF!`) instead of a value. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** What a cell of a table file holds; delimited files hold text alone. */
export type Cell = string | number | boolean | DayCell | ErrorCell | null;

/** A cell as text, as a person would type it; empty when the cell is. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.kind === 'day' ? cell.day : cell.text;
  return String(cell);
}

export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell).trim() === '';
}

/** Text for comparing names: case, runs of white space and margins do not count. */
export function sameText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

const QUOTED_LENGTH = 120;

/** A cell as messages quote it: on one line, in quotation marks, long text cut. */
export function quoted(cell: Cell | undefined): string {
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  const shown = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH).trimEnd()}…` : text;
  return `“${shown}”`;
}
