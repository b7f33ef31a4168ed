import { cellText, isBlank, type Cell } from '@northing/domain';
import type { Table, TableColumn } from './table.js';

/** What a column holds, as far as people and suggestions need to know it. */
export interface ColumnValues {
  /** Cells that hold anything, at most SAMPLE_CELLS of them. */
  readonly sample: readonly Cell[];
  readonly filled: number;
  /** Different values with their number of rows, most frequent first, at most DISTINCT_VALUES of them. */
  readonly distinct: readonly { readonly value: string; readonly rows: number }[];
  readonly distinctCount: number;
}

const SAMPLE_CELLS = 200;
const DISTINCT_VALUES = 50;
const LONGEST_VALUE = 200;

export function columnValues(table: Table, column: TableColumn): ColumnValues {
  const sample: Cell[] = [];
  const counts = new Map<string, number>();
  let filled = 0;
  for (const row of table.rows) {
    const cell = row.cells[column.index];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (sample.length < SAMPLE_CELLS) sample.push(cell);
    const text = cellText(cell).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_VALUE);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const distinct = [...counts]
    .map(([value, rows]) => ({ value, rows }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, DISTINCT_VALUES);
  return { sample, filled, distinct, distinctCount: counts.size };
}
