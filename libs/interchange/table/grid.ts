import type { Day } from '@northing/domain';

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

export interface GridRow {
  /** Counts from 1, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Something the reader of a file noticed about one cell. */
export interface GridNote {
  readonly row: number;
  /** Counts from 0. */
  readonly columnIndex: number;
  readonly code: string;
  readonly message: string;
}

/** The cells of one sheet, before anything is known about their meaning. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly notes: readonly GridNote[];
  /** Rows of delimited text all have the same number of cells; rows of a sheet need not. */
  readonly ragged: 'error' | 'allowed';
}

/** Refusal of a whole file: `unsupported` is another kind of file, `broken` the right kind in a bad state. */
export interface FileRefusal {
  readonly kind: 'unsupported' | 'broken';
  readonly code: string;
  readonly message: string;
  readonly row: number | null;
}

export function unsupported(code: string, message: string): FileRefusal {
  return { kind: 'unsupported', code, message, row: null };
}

export function broken(code: string, message: string, row: number | null = null): FileRefusal {
  return { kind: 'broken', code, message, row };
}

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

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}

const QUOTED_LENGTH = 120;

/** A cell as messages quote it: on one line, in quotation marks, long text cut. */
export function quoted(cell: Cell | undefined): string {
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  const shown = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH).trimEnd()}…` : text;
  return `“${shown}”`;
}
