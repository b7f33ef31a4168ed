import type { YearRule } from '@northing/domain';
import { columnValues, type ColumnValues } from './column-values.js';
import { costHints, fiscalYearIn, headerScore } from './header-words.js';
import { isCost, mappableFields, type MappableField } from './mappable-fields.js';
import { MAPPING_FORMAT, type MappedEntity, type Mapping, type MappingColumn } from './mapping-schema.js';
import { readableShare } from './readable-share.js';
import type { Table, TableColumn } from './table.js';

export interface ColumnSuggestion {
  readonly column: TableColumn;
  readonly mapping: MappingColumn;
  /** 0 to 1, by name and content. */
  readonly confidence: number;
}

const LEAST_CONFIDENCE = 0.35;
const LEAST_READABLE = 0.5;

/** Which field each column probably fills, by its name and what its cells hold; no field twice. */
export function suggestColumns(
  table: Table,
  entity: MappedEntity,
  calendar: YearRule,
): readonly ColumnSuggestion[] {
  const candidates = table.columns.flatMap((column) => {
    const values = columnValues(table, column);
    const fields = mappableFields(entity);
    return column.titled ? fields.flatMap((field) => suggest(column, field, values, entity, calendar)) : [];
  });
  candidates.sort((a, b) => b.confidence - a.confidence || a.column.index - b.column.index);
  const filled = new Set<string>();
  const used = new Set<number>();
  const chosen = candidates.filter(({ column, mapping }) => {
    const target = `${mapping.field} ${mapping.fiscalYear ?? ''} ${mapping.costKind ?? ''}`;
    if (used.has(column.index) || filled.has(target)) return false;
    used.add(column.index);
    filled.add(target);
    return true;
  });
  return chosen.toSorted((a, b) => a.column.index - b.column.index);
}

function suggest(
  column: TableColumn,
  field: MappableField,
  values: ColumnValues,
  entity: MappedEntity,
  calendar: YearRule,
): ColumnSuggestion[] {
  const cost = isCost(entity, field.key);
  const fiscalYear = cost ? fiscalYearIn(column.name, calendar) : null;
  const byName = Math.max(headerScore(column.name, field), fiscalYear === null ? 0 : 0.9);
  if (byName === 0) return [];
  const mapping: MappingColumn = {
    field: field.key,
    column: column.name,
    ...(cost && { fiscalYear, ...costHints(column.name) }),
  };
  const readable = readableShare(field, mapping, values, calendar);
  const confidence = Number((byName * (0.4 + 0.6 * readable)).toFixed(3));
  // Words that are not understood yet may be given a meaning; other kinds of cells are just another field.
  const fits = readable >= LEAST_READABLE || field.entry?.value.type === 'choice';
  return fits && confidence >= LEAST_CONFIDENCE ? [{ column, mapping, confidence }] : [];
}

/** A mapping from what was suggested, ready to be changed and saved. */
export function mappingFrom(
  suggestions: readonly ColumnSuggestion[],
  entity: MappedEntity,
  file: Mapping['file'],
  name: string,
): Mapping {
  const columns = suggestions.map(({ mapping }) => mapping);
  const hasId = columns.some(({ field }) => field === 'id');
  return {
    format: MAPPING_FORMAT,
    name,
    entity,
    ...(file && { file }),
    ...(!hasId && { id: 'fromName' as const }),
    columns,
  };
}
