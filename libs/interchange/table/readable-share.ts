import {
  cellText,
  inferDateOrder,
  inferDecimal,
  readNumber,
  type Cell,
  type YearRule,
  type Reading,
} from '@northing/domain';
import type { BoundColumn } from './bind-columns.js';
import type { ColumnValues } from './column-values.js';
import type { MappableField } from './mappable-fields.js';
import type { MappingColumn } from './mapping-schema.js';
import { readField, readCostField } from './read-field.js';

/** The share of a column's filled cells that a field can take; 1 for an empty column. */
export function readableShare(
  field: MappableField,
  mapping: MappingColumn,
  { sample }: ColumnValues,
  calendar: YearRule,
): number {
  if (sample.length === 0) return 1;
  const read = cellReader(field, mapping, sample, calendar);
  return sample.filter((cell) => read(cell).kind !== 'unreadable').length / sample.length;
}

/** Reads single cells of a column as a field would. */
export function cellReader(
  field: MappableField,
  mapping: MappingColumn,
  sample: readonly Cell[],
  calendar: YearRule,
): (cell: Cell) => Reading<unknown> {
  const texts = sample.map((cell) => cellText(cell));
  const bound: BoundColumn = {
    mapping,
    sources: [],
    values: new Map(),
    dateOrder: inferDateOrder(texts),
    decimal: inferDecimal(texts),
  };
  const { entry, key } = field;
  if (key === 'cost') return (cell) => readCostField(cell, bound);
  if (key === 'uplift') return (cell) => readNumber(cell);
  if (!entry) return () => ({ kind: 'blank' });
  return (cell) => readField(entry, cell, bound, calendar);
}
