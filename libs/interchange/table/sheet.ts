import type { Day } from '@northing/domain';

/** A cell that a spreadsheet works out anew; files that cannot hold the result alone. */
export interface FormulaCell {
  readonly kind: 'formula';
  /** Without the equals sign, e.g. `SUM(B2:B9)`. */
  readonly formula: string;
  readonly result: number;
}

/** A cell to write: null is empty. */
export type SheetCell =
  string | number | boolean | { readonly kind: 'day'; readonly day: Day } | FormulaCell | null;

/** A table to write: plain values under headers, before any file format. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A column of a sheet of items: its header and what stands in it. */
export interface SheetColumn<T> {
  readonly header: string;
  readonly cell: (item: T) => SheetCell;
}

export function sheetOf<T>(name: string, columns: readonly SheetColumn<T>[], items: readonly T[]): Sheet {
  const rows = items.map((item) => columns.map(({ cell }) => cell(item)));
  return { name, headers: columns.map(({ header }) => header), rows };
}
