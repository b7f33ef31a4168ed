import type { ColumnPreview, Mapping, MappingColumn, ValueMap } from '@northing/web-data';
import { columnFor, entryOf, SKIPPED, slotOf } from './targets.js';

/** Names of columns and values are compared as the importer does: without case and runs of spaces. */
export function sameText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

export function readsColumn({ column, columns }: MappingColumn, name: string): boolean {
  const names = columns ?? (column === undefined ? [] : [column]);
  return names.some((each) => sameText(each) === sameText(name));
}

/** What a column of the file becomes; undefined when it is not imported. */
export function mappedColumn({ columns }: Mapping, name: string): MappingColumn | undefined {
  return columns.find((column) => readsColumn(column, name));
}

/** Chooses what a column becomes; whatever filled the same field before is let go. */
export function mapColumn(mapping: Mapping, name: string, target: string): Mapping {
  const others = mapping.columns.filter((column) => !readsColumn(column, name));
  if (target === SKIPPED) return withIds({ ...mapping, columns: others });
  const added = columnFor(target, name);
  return withIds({
    ...mapping,
    columns: [...others.filter((column) => slotOf(column) !== slotOf(added)), added],
  });
}

/** Changes the options of a mapped column. */
export function adjustColumn(mapping: Mapping, name: string, options: Partial<MappingColumn>): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      readsColumn(column, name) ? { ...column, ...options } : column,
    ),
  };
}

/** The same value for every row, or no value. */
export function setConstant(mapping: Mapping, field: string, value: string | null): Mapping {
  const others = mapping.columns.filter((column) => column.field !== field);
  return { ...mapping, columns: value === null ? others : [...others, { field, constant: value }] };
}

export function constantOf({ columns }: Mapping, field: string): string | null {
  const found = columns.find((column) => column.field === field)?.constant;
  return found === undefined ? null : String(found);
}

/** Without a column of ids, ids come from the names. */
function withIds(mapping: Mapping): Mapping {
  const hasId = mapping.columns.some(({ field }) => field === 'id');
  const others = Object.entries(mapping).filter(([key]) => key !== 'id');
  return {
    ...(Object.fromEntries(others) as unknown as Mapping),
    ...(!hasId && { id: 'fromName' as const }),
  };
}

/** The meanings of a column's values, whether they stand with it or in a table of the mapping. */
export function valuesOf(mapping: Mapping, { values }: MappingColumn): ValueMap {
  return (typeof values === 'string' ? mapping.tables?.[values] : values) ?? {};
}

/** What a written value means; undefined when the mapping does not say. */
export function meaningOf(map: ValueMap, value: string): ValueMap[string] | undefined {
  const key = Object.keys(map).find((each) => sameText(each) === sameText(value));
  return key === undefined ? undefined : map[key];
}

/** Says what a written value means; null: nothing. A table that other columns share is copied for this one. */
export function setMeaning(
  mapping: Mapping,
  name: string,
  value: string,
  meaning: string | null | undefined,
): Mapping {
  const column = mappedColumn(mapping, name);
  if (!column) return mapping;
  const kept = Object.entries(valuesOf(mapping, column)).filter(([key]) => sameText(key) !== sameText(value));
  const values = Object.fromEntries(meaning === undefined ? kept : [...kept, [value, meaning]]);
  return adjustColumn(mapping, name, { values });
}

/** Values of a choice that neither the catalogue nor the mapping understands. */
export function unknownValues(
  mapping: Mapping,
  column: ColumnPreview,
): readonly { value: string; rows: number }[] {
  const mapped = mappedColumn(mapping, column.name);
  const entry = mapped && entryOf(mapped.field);
  if (!mapped || entry?.value.type !== 'choice') return [];
  const { labels, alsoWritten = {} } = entry.value;
  const known = new Set(
    [...Object.keys(labels), ...Object.values(labels), ...Object.values(alsoWritten).flat()].map(sameText),
  );
  const map = valuesOf(mapping, mapped);
  return column.distinctValues.filter(
    ({ value }) => !known.has(sameText(value)) && meaningOf(map, value) === undefined,
  );
}

/** Cells of a column of quarters that cannot be read and that the mapping gives no meaning. */
export function cellsToFix(mapping: Mapping, column: ColumnPreview): ColumnPreview['toFix'] {
  const mapped = mappedColumn(mapping, column.name);
  // The preview read the cells for the field it suggested: another field would read them differently.
  if (!mapped || mapped.field !== column.suggestedField || entryOf(mapped.field)?.value.type !== 'quarter')
    return [];
  const map = valuesOf(mapping, mapped);
  const seen = new Set<string>();
  return column.toFix.filter(({ text }) => {
    const isNew = !seen.has(sameText(text));
    seen.add(sameText(text));
    return isNew && meaningOf(map, text) === undefined;
  });
}

export type ColumnState =
  | { readonly kind: 'matched' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'chooseValues'; readonly count: number }
  | { readonly kind: 'toFix'; readonly count: number };

export function columnState(mapping: Mapping, column: ColumnPreview): ColumnState {
  if (!mappedColumn(mapping, column.name)) return { kind: 'skipped' };
  const unknown = unknownValues(mapping, column).length;
  if (unknown > 0) return { kind: 'chooseValues', count: unknown };
  const toFix = cellsToFix(mapping, column).length;
  return toFix > 0 ? { kind: 'toFix', count: toFix } : { kind: 'matched' };
}

/** Columns the mapping reads and the file does not have: each import of it would fail. */
export function missingColumns(mapping: Mapping, columns: readonly ColumnPreview[]): readonly string[] {
  const known = new Set(columns.map(({ name }) => sameText(name)));
  return mapping.columns.flatMap((column) => {
    const names = column.columns ?? (column.column === undefined ? [] : [column.column]);
    const found = names.length === 0 || names.some((name) => known.has(sameText(name)));
    return found || column.optional ? [] : [names[0] ?? ''];
  });
}
