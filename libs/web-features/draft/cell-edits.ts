import { itemKey, type ContentTypes, type Edit } from '@northing/domain';

/** Figures by row, then column; null is not set. */
export type Figures = readonly (readonly (number | null)[])[];

type CellType = 'capacity' | 'envelope';

/** What a cell of a kind holds besides its place. */
const FIGURE = { capacity: 'fte', envelope: 'amount' } as const satisfies Record<CellType, string>;

/** One step for each cell that differs from what was seen: added, changed, or taken away when emptied. */
export function cellEdits<T extends CellType>(
  type: T,
  cellAt: (row: number, column: number, figure: number) => ContentTypes[T],
  next: Figures,
  seen: Figures,
): readonly Edit[] {
  return next.flatMap((line, row) =>
    line.flatMap((figure, column): readonly Edit[] => {
      const before = seen[row]?.[column] ?? null;
      if (figure === before) return [];
      const cell = cellAt(row, column, figure ?? 0);
      if (before === null) return [{ op: 'add', type, item: cell }];
      const key = itemKey(type, cell);
      if (figure === null) return [{ op: 'remove', type, key }];
      return [{ op: 'set', type, key, field: FIGURE[type], value: figure, expected: before }];
    }),
  );
}

/** The rows that differ from what was seen. */
export function changedRows(next: Figures, seen: Figures): readonly number[] {
  return next.flatMap((line, row) =>
    line.some((figure, column) => figure !== (seen[row]?.[column] ?? null)) ? [row] : [],
  );
}
