import {
  cellText,
  isBlank,
  sameText,
  inferDateOrder,
  inferDecimal,
  type Cell,
  type DateOrder,
  type DecimalMark,
} from '@northing/domain';
import { headerPlace, type Table, type TableColumn, type TableRow } from './table.js';
import type { Findings } from './findings.js';
import { sourceColumns, valueMapOf } from './mapping.js';
import type { Mapping, MappingColumn, ValueMap } from './mapping-schema.js';

/** A column of a mapping found in a table, with what its values tell about their notation. */
export interface BoundColumn {
  readonly mapping: MappingColumn;
  /** In the order in which they count; none for a constant and for an optional column that is not there. */
  readonly sources: readonly TableColumn[];
  readonly values: ReadonlyMap<string, ValueMap[string]>;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
}

export interface BoundSkip {
  readonly column: TableColumn;
  readonly values: ReadonlySet<string>;
}

/** Finds the columns that a mapping names; what is missing or stands there twice goes into the findings. */
export function bindColumns(table: Table, mapping: Mapping, file: string, findings: Findings): BoundColumn[] {
  const byName = columnsByName(table);
  const bound = mapping.columns.flatMap((column) => {
    const names = sourceColumns(column);
    const sources = names.flatMap((name) => byName.get(sameText(name)) ?? []);
    if (names.length > 0 && sources.length === 0 && column.optional !== true) {
      missingColumn(table, names, file, findings);
      return [];
    }
    return [bind(table, mapping, column, sources)];
  });
  reportRepeated(table, bound, file, findings);
  return bound;
}

/** Finds the columns by which a mapping leaves rows out. */
export function bindSkips(table: Table, mapping: Mapping, file: string, findings: Findings): BoundSkip[] {
  const byName = columnsByName(table);
  return (mapping.skip ?? []).flatMap((skip) => {
    const column = byName.get(sameText(skip.column));
    if (!column) missingColumn(table, [skip.column], file, findings);
    return column ? [{ column, values: new Set(skip.values.map(sameText)) }] : [];
  });
}

/** The first value that is not empty, with the column it stands in. */
export function pickCell(row: TableRow, bound: BoundColumn): { cell: Cell; column: TableColumn | null } {
  if (bound.mapping.constant !== undefined) return { cell: bound.mapping.constant, column: null };
  const filled = bound.sources.find(({ index }) => !isBlank(row.cells[index]));
  const column = filled ?? bound.sources[0] ?? null;
  return { cell: column === null ? null : (row.cells[column.index] ?? null), column };
}

function columnsByName(table: Table): ReadonlyMap<string, TableColumn> {
  return new Map(table.columns.map((column) => [sameText(column.name), column]));
}

function bind(
  table: Table,
  mapping: Mapping,
  column: MappingColumn,
  sources: readonly TableColumn[],
): BoundColumn {
  const texts = function* (): Iterable<string> {
    for (const row of table.rows) for (const { index } of sources) yield cellText(row.cells[index]);
  };
  return {
    mapping: column,
    sources,
    values: valueMapOf(mapping, column),
    dateOrder: column.dateOrder ?? inferDateOrder(texts()),
    decimal: column.decimal ?? inferDecimal(texts()),
  };
}

function missingColumn(table: Table, names: readonly string[], file: string, findings: Findings): void {
  const wanted = names.map((name) => `“${name}”`).join(' or ');
  const present = table.columns.filter(({ titled }) => titled).map(({ name }) => name);
  const list = present.slice(0, 40).join(', ') + (present.length > 40 ? ', …' : '');
  const message = `There is no column ${wanted}. The file has ${list}. Change the mapping or the file.`;
  findings.error(file, headerPlace(table, names[0] ?? null), 'missingColumn', message);
}

/** A name that stands twice is fine when the mapping says what becomes of the second. */
function reportRepeated(table: Table, bound: readonly BoundColumn[], file: string, findings: Findings): void {
  const used = new Set(bound.flatMap(({ sources }) => sources.map(({ name }) => sameText(name))));
  for (const name of table.repeated) {
    const place = headerPlace(table, name);
    const second = `${name} (2)`;
    if (used.has(sameText(name)) && !used.has(sameText(second))) {
      const message = `The column “${name}” is there twice. Map both ("columns": ["${name}", "${second}"]) or rename one.`;
      findings.error(file, place, 'repeatedColumn', message);
    } else {
      findings.warn(
        file,
        place,
        'repeatedHeader',
        `The column “${name}” is there more than once; the second is called “${second}”.`,
      );
    }
  }
}
