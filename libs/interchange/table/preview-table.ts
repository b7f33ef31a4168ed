import { formatQuarter, cellText, isBlank, quoted, type YearRule } from '@northing/domain';
import { anchorInName } from './anchors.js';
import { columnValues, type ColumnValues } from './column-values.js';
import type { Encoding } from './decode-text.js';
import type { Delimiter } from './detect-delimiter.js';
import { type FileRefusal } from './grid.js';
import { headerLikeness } from './header-words.js';
import { mappableFields } from './mappable-fields.js';
import type { MappedEntity, Mapping, MappingColumn } from './mapping-schema.js';
import { readFile, type FileOptions, type ReadFile, type TableFile, type TableFormat } from './read-file.js';
import { cellReader } from './readable-share.js';
import type { SheetSummary } from './read-workbook.js';
import { mappingFrom, suggestColumns, type ColumnSuggestion } from './suggest-mapping.js';
import { suggestQuarter } from './suggest-quarter.js';
import { placeOf, toTable, type Table, type TableColumn, type TableOptions } from './table.js';

export interface PreviewOptions extends FileOptions, TableOptions {
  readonly entity?: MappedEntity;
  readonly calendar: YearRule;
}

/** A cell that the suggested field cannot take. */
export interface CellToFix {
  readonly row: number | null;
  readonly text: string;
  /** `FY2028-Q3` to offer for a date; null when nothing suggests itself. */
  readonly suggestion: string | null;
}

export interface ColumnPreview {
  readonly index: number;
  readonly name: string;
  readonly samples: readonly string[];
  readonly filled: number;
  readonly distinctCount: number;
  /** Most frequent first, at most 50. */
  readonly distinctValues: ColumnValues['distinct'];
  readonly suggestedField: string | null;
  /** With its options; null when nothing suggests itself. */
  readonly suggestion: MappingColumn | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of the suggested field, at most 50. */
  readonly toFix: readonly CellToFix[];
  readonly toFixCount: number;
}

export interface TablePreview {
  readonly kind: 'ok';
  readonly format: TableFormat;
  readonly sheets: readonly SheetSummary[];
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly headerRow: number;
  readonly transposed: boolean;
  readonly rowCount: number;
  readonly columns: readonly ColumnPreview[];
  /** Made of the suggestions; a start for the one that the user makes. */
  readonly mapping: Mapping;
  /** `FY2027-Q1`, from the file's name; null when it tells none. */
  readonly anchorQuarter: string | null;
}

const SAMPLES = 5;
const CELLS_TO_FIX = 50;
/** No table has more fields than this; a longer one has its records in rows. */
const MOST_FIELDS = 500;

/** What a table file holds and what its columns probably mean: all that a person needs to match them. */
export async function previewTable(
  file: TableFile,
  options: PreviewOptions,
): Promise<TablePreview | FileRefusal> {
  const read = await readFile(file, options);
  if (read.kind !== 'ok') return read;
  const entity = options.entity ?? 'enabler';
  const table = chooseTable(read, options, entity);
  if (table.kind !== 'ok') return table;
  const suggestions = suggestColumns(table, entity, options.calendar);
  const byIndex = new Map(suggestions.map((suggestion) => [suggestion.column.index, suggestion]));
  const shown = table.columns.filter(({ index, titled }) => titled || isFilled(table, index));
  const columns = shown.map((column) =>
    previewColumn(table, column, byIndex.get(column.index) ?? null, entity, options.calendar),
  );
  const anchor = anchorInName(file.name, options.calendar);
  return {
    kind: 'ok',
    format: read.format,
    sheets: read.workbook?.sheets ?? [],
    sheet: read.workbook?.sheet ?? null,
    encoding: read.text?.encoding ?? null,
    delimiter: read.text?.delimiter ?? null,
    headerRow: table.headerRow,
    transposed: table.transposed,
    rowCount: table.rows.length,
    columns,
    mapping: mappingFrom(suggestions, entity, fileOptions(read, table), file.name),
    anchorQuarter: anchor === null ? null : formatQuarter(anchor),
  };
}

function isFilled(table: Table, index: number): boolean {
  return table.rows.some(({ cells }) => !isBlank(cells[index]));
}

/** Where nobody says, the names stand where more of them are known: in a row or in the first column. */
function chooseTable(read: ReadFile, options: PreviewOptions, entity: MappedEntity): Table | FileRefusal {
  const asRows = toTable(read.grid, options);
  if (options.transposed !== undefined || asRows.kind !== 'ok') return asRows;
  if (read.grid.rows.length > MOST_FIELDS) return asRows;
  const asColumns = toTable(read.grid, { ...options, transposed: true });
  if (asColumns.kind !== 'ok') return asRows;
  return likeness(asColumns, entity) > likeness(asRows, entity) ? asColumns : asRows;
}

function likeness({ columns }: Table, entity: MappedEntity): number {
  return headerLikeness(
    columns.filter(({ titled }) => titled).map(({ name }) => name),
    entity,
  );
}

function fileOptions({ text, workbook }: ReadFile, table: Table): Mapping['file'] {
  return {
    ...(text && { encoding: text.encoding, delimiter: text.delimiter }),
    ...(workbook && { sheet: workbook.sheet }),
    headerRow: table.headerRow,
    transposed: table.transposed,
  };
}

function previewColumn(
  table: Table,
  column: TableColumn,
  suggestion: ColumnSuggestion | null,
  entity: MappedEntity,
  calendar: YearRule,
): ColumnPreview {
  const { sample, filled, distinct, distinctCount } = columnValues(table, column);
  const toFix = suggestion ? cellsToFix(table, suggestion, entity, calendar) : [];
  return {
    index: column.index,
    name: column.name,
    samples: sample.slice(0, SAMPLES).map((cell) => quoted(cell).slice(1, -1)),
    filled,
    distinctCount,
    distinctValues: distinct,
    suggestedField: suggestion?.mapping.field ?? null,
    suggestion: suggestion?.mapping ?? null,
    confidence: suggestion?.confidence ?? 0,
    toFix: toFix.slice(0, CELLS_TO_FIX),
    toFixCount: toFix.length,
  };
}

function cellsToFix(
  table: Table,
  { column, mapping }: ColumnSuggestion,
  entity: MappedEntity,
  calendar: YearRule,
): CellToFix[] {
  const field = mappableFields(entity).find(({ key }) => key === mapping.field);
  if (!field) return [];
  const cells = table.rows.map((row) => row.cells[column.index] ?? null);
  const read = cellReader(field, mapping, cells, calendar);
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.index] ?? null;
    if (isBlank(cell) || read(cell).kind !== 'unreadable') return [];
    const quarter = field.entry?.value.type === 'quarter' ? suggestQuarter(cellText(cell), calendar) : null;
    const suggestion = quarter === null ? null : formatQuarter(quarter);
    return [{ row: placeOf(table, row, column).row, text: quoted(cell).slice(1, -1), suggestion }];
  });
}
