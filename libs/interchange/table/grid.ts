import type { Cell } from '@northing/domain';

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

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}
