import { cellText, isBlank, sameText, type Cell } from '@northing/domain';
import { broken, columnLetter, type FileRefusal, type Grid, type GridNote, type GridRow } from './grid.js';
import type { Place } from './findings.js';

export interface TableColumn {
  /** Counts from 0. */
  readonly index: number;
  /** As the header has it, on one line; `name (2)` for the second of that name; the letter where it has none. */
  readonly name: string;
  readonly titled: boolean;
}

export interface TableRow {
  /** Row of the sheet; of a transposed table the column, counted from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** The record has not as many cells as the header; null when it has. */
  readonly wrongCount: { readonly cells: number; readonly header: number } | null;
}

/** A grid whose fields have names. */
export interface Table {
  readonly kind: 'ok';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Row that holds the names, counted from 1; of a transposed table the column. */
  readonly headerRow: number;
  readonly transposed: boolean;
  /** Names that the header holds more than once. */
  readonly repeated: readonly string[];
  readonly notes: readonly GridNote[];
}

export interface TableOptions {
  /** Counts from 1; detected when absent. */
  readonly headerRow?: number;
  /** The names stand in a column, one record in each further column. */
  readonly transposed?: boolean;
}

/** Names the fields of a grid and drops records that hold nothing. */
export function toTable(grid: Grid, options: TableOptions = {}): Table | FileRefusal {
  const transposed = options.transposed ?? false;
  const turned = transposed ? transpose(grid) : grid;
  const position = headerPosition(turned.rows, options.headerRow);
  const header = turned.rows[position];
  if (!header) return noHeader(options.headerRow);
  const records = turned.rows.slice(position + 1).filter(({ cells }) => !cells.every(isBlank));
  if (records.length === 0) {
    return broken('headerOnly', 'There are names of columns but no rows below them.', header.number);
  }
  const { columns, repeated } = nameColumns(header, records);
  const width = header.cells.length;
  const rows = records.map(({ number, cells }) => ({
    number,
    cells,
    wrongCount: turned.ragged === 'error' ? wrongCount(cells, width) : null,
  }));
  const { notes } = grid;
  return { kind: 'ok', columns, rows, headerRow: header.number, transposed, repeated, notes };
}

/** Where a spreadsheet shows a field of a record. */
export function placeOf(table: Table, row: TableRow, column: TableColumn | null): Place {
  if (!table.transposed) return { row: row.number, column: column?.name ?? null };
  return { row: column === null ? null : column.index + 1, column: columnLetter(row.number - 1) };
}

/** Where a spreadsheet shows the name of a field. */
export function headerPlace(table: Table, column: string | null): Place {
  return { row: table.transposed ? null : table.headerRow, column };
}

function transpose(grid: Grid): Grid {
  const width = grid.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const height = grid.rows.reduce((last, { number }) => Math.max(last, number), 0);
  const rows: GridRow[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = new Array<Cell>(height).fill(null);
    for (const row of grid.rows) cells[row.number - 1] = row.cells[column] ?? null;
    rows.push({ number: column + 1, cells });
  }
  return { rows, notes: grid.notes, ragged: 'allowed' };
}

function headerPosition(rows: readonly GridRow[], chosen: number | undefined): number {
  if (chosen !== undefined) return rows.findIndex(({ number }) => number === chosen);
  return detectHeader(rows);
}

const HEADER_SEARCH = 20;

/** The first of the upper rows that is about as wide as any and holds words only; else the first with anything. */
function detectHeader(rows: readonly GridRow[]): number {
  const upper = rows.slice(0, HEADER_SEARCH);
  const filled = upper.map(({ cells }) => cells.filter((cell) => !isBlank(cell)));
  const widest = Math.max(0, ...filled.map((cells) => cells.length));
  const found = filled.findIndex(
    (cells) => cells.length >= 1 && cells.length >= widest * 0.6 && cells.every((cell) => isWord(cell)),
  );
  return found >= 0 ? found : filled.findIndex((cells) => cells.length > 0);
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && !/^[\d\s.,£$€%()-]+$/u.test(cell);
}

function noHeader(chosen: number | undefined): FileRefusal {
  return chosen === undefined
    ? broken('emptyFile', 'The table is empty: there are no names of columns.')
    : broken('noHeader', `Row ${chosen} holds no names of columns. Choose the row that does.`, chosen);
}

function nameColumns(
  header: GridRow,
  records: readonly GridRow[],
): { columns: TableColumn[]; repeated: string[] } {
  const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), header.cells.length);
  const taken = new Set<string>();
  const repeated = new Set<string>();
  const columns: TableColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const title = cellText(header.cells[index]).replace(/\s+/gu, ' ').trim();
    const wanted = title === '' ? columnLetter(index) : title;
    if (taken.has(sameText(wanted)) && title !== '') repeated.add(wanted);
    const name = freeName(wanted, taken);
    taken.add(sameText(name));
    columns.push({ index, name, titled: title !== '' });
  }
  return { columns, repeated: [...repeated] };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (!taken.has(sameText(name))) return name;
  }
}

/** Empty cells beyond the header come from a delimiter at the end of each line and do no harm. */
function wrongCount(cells: readonly Cell[], width: number): TableRow['wrongCount'] {
  const surplus = cells.slice(width).some((cell) => !isBlank(cell));
  return cells.length < width || surplus ? { cells: cells.length, header: width } : null;
}
