import type { ItemRef } from '../address/item-token.js';
import type { FigureContext } from './figure-context.js';

/** How a cell's number is written. */
export type FigureUnit =
  'text' | 'money' | 'number' | 'share' | 'points' | 'levels' | 'fte' | 'quarters' | 'days' | 'weeks';

export interface FigureColumn {
  readonly id: string;
  readonly header: string;
  readonly unit: FigureUnit;
}

export interface FigureRow {
  readonly id: string;
  /** What the row opens; null when it is no item of the plan. */
  readonly item: ItemRef | null;
  readonly name: string;
  readonly cells: Readonly<Record<string, string | number | null>>;
}

/** The rows a figure counts or sums, and the figure as they give it. */
export interface FigureTable {
  readonly caption: string;
  readonly nameHeader: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** The figure made from these rows alone, written as the figure is; null when they make none. */
  readonly total: string | null;
  /** How the rows make it. */
  readonly totalWords: string;
}

export type FigureTableReader = (context: FigureContext) => FigureTable;

export function column(id: string, header: string, unit: FigureUnit = 'text'): FigureColumn {
  return { id, header, unit };
}

/** Sum of a column; rows without a value add nothing. */
export function sumOf(rows: readonly FigureRow[], id: string): number {
  return rows.reduce((sum, { cells }) => {
    const value = cells[id];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

export function countOf(rows: readonly FigureRow[], id: string, value: string): number {
  return rows.filter(({ cells }) => cells[id] === value).length;
}

export function enablerRow(
  { index }: Pick<FigureContext, 'index'>,
  id: string,
  cells: FigureRow['cells'],
): FigureRow {
  return { id, item: { type: 'enabler', id }, name: index.enablers.get(id)?.name ?? id, cells };
}
