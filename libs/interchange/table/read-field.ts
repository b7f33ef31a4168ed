import {
  cellText,
  readCell,
  readCost,
  sameText,
  type Cell,
  type FieldEntry,
  type FieldScalar,
  type Reading,
  type YearRule,
} from '@northing/domain';
import type { BoundColumn } from './bind-columns.js';

/** The cell after the mapping's meaning of written values. */
export function meantCell(cell: Cell, bound: BoundColumn): Cell {
  const meaning = bound.values.get(sameText(cellText(cell)));
  return meaning === undefined ? cell : meaning;
}

/** Reads a cell as its field's kind of value, in the notation of its column. */
export function readField(
  entry: FieldEntry,
  cell: Cell,
  { mapping, dateOrder, decimal }: BoundColumn,
  calendar: YearRule,
): Reading<FieldScalar> {
  const { quarters, separator } = mapping;
  return readCell(entry, cell, {
    ...{ calendar, dateOrder, decimal },
    ...(quarters && { quarters }),
    ...(separator !== undefined && { separator }),
  });
}

/** Reads one cell of a cost in whole thousands, in the unit of its column. */
export function readCostField(cell: Cell, { mapping, decimal }: BoundColumn): Reading<number> {
  return readCost(cell, { unit: mapping.unit ?? 'ones', decimal });
}
