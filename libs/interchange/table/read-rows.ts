import {
  cellText,
  isBlank,
  quoted,
  sameText,
  slugOf,
  namesIn,
  type CostCell,
  type FieldEntry,
  type Cell,
  type FieldScalar,
  type YearRule,
  type Reading,
} from '@northing/domain';
import { bindColumns, bindSkips, pickCell, type BoundColumn, type BoundSkip } from './bind-columns.js';
import type { Findings, Place } from './findings.js';
import { isNamingField, keyResultField, mappableFields, type NamingField } from './mappable-fields.js';
import { entityOf } from './mapping.js';
import type { Mapping } from './mapping-schema.js';
import { meantCell, readField, readCostField } from './read-field.js';
import type { NamedReference, ReferenceBook } from './reference-book.js';
import { placeOf, type Table, type TableColumn, type TableRow } from './table.js';

/** One row as far as it can be read on its own. */
export interface ReadRow {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  /** Fields that the mapping fills; null where the cell is empty or unreadable. */
  readonly fields: Readonly<Record<string, FieldScalar | null>>;
  /** Of a row of outcomes; without a name where the row holds none. */
  readonly keyResult: Readonly<Record<string, FieldScalar | null>>;
  /** Null when the mapping has no cost. */
  readonly cost: readonly CostCell[] | null;
  readonly linked: Readonly<Partial<Record<NamingField, readonly string[]>>>;
  readonly uplift: number | null;
}

export interface RowContext {
  readonly file: string;
  readonly mapping: Mapping;
  readonly calendar: YearRule;
  readonly badRows: 'reject' | 'skip';
  readonly references: ReferenceBook;
  readonly findings: Findings;
}

/** Reads the rows of a table; rows without a usable id or name, and later ones with the same id, are bad rows. */
export function readRows(table: Table, context: RowContext): readonly ReadRow[] {
  const { mapping, file, findings } = context;
  const before = findings.errorCount;
  const columns = bindColumns(table, mapping, file, findings);
  const skips = bindSkips(table, mapping, file, findings);
  if (findings.errorCount > before) return [];
  reportNotes(table, columns, context);
  const reader = new RowReader(table, columns, context);
  const kept = leaveOut(table, skips, context);
  return kept.flatMap((row) => reader.read(row) ?? []);
}

function leaveOut(table: Table, skips: readonly BoundSkip[], { file, findings }: RowContext): TableRow[] {
  const left: number[] = [];
  const kept = table.rows.filter((row) => {
    const out = skips.some(({ column, values }) => values.has(sameText(cellText(row.cells[column.index]))));
    if (out) left.push(row.number);
    return !out;
  });
  if (left.length === 0) return kept;
  findings.skip(left.length);
  const column = skips[0]?.column.name ?? null;
  const rows = left.slice(0, 20).join(', ') + (left.length > 20 ? ', …' : '');
  const message = `${left.length} rows are left out as the mapping says: ${rows}.`;
  findings.warn(file, { row: null, column }, 'rowsLeftOut', message);
  return kept;
}

/** What the reader of the file noticed matters in mapped columns only. */
function reportNotes(table: Table, columns: readonly BoundColumn[], { file, findings }: RowContext): void {
  const used = new Map(columns.flatMap(({ sources }) => sources.map((column) => [column.index, column])));
  const rows = new Map(table.rows.map((row) => [row.number, row]));
  for (const { row, columnIndex, code, message } of table.notes) {
    if (code === 'wrongEncoding') findings.warn(file, { row: null, column: null }, code, message);
    const column = used.get(table.transposed ? row - 1 : columnIndex);
    const record = rows.get(table.transposed ? columnIndex + 1 : row);
    if (column && record) findings.remark(file, placeOf(table, record, column), code, message);
  }
}

class RowReader {
  readonly #seen = new Map<string, TableRow>();
  readonly #entries: ReadonlyMap<string, FieldEntry>;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly BoundColumn[],
    private readonly context: RowContext,
  ) {
    const fields = mappableFields(entityOf(context.mapping));
    this.#entries = new Map(fields.flatMap(({ key, entry }) => (entry ? [[key, entry] as const] : [])));
  }

  read(row: TableRow): ReadRow | null {
    const place = placeOf(this.table, row, null);
    if (row.wrongCount) {
      const { cells, header } = row.wrongCount;
      const message = `The row has ${cells} cells, the header has ${header}. Quote cells that hold the delimiter.`;
      return this.#bad(place, 'wrongCellCount', message);
    }
    const name = this.#text(row, 'name');
    const id = this.context.mapping.id === 'fromName' ? slugOf(name ?? '') : this.#text(row, 'id');
    const idPlace = this.#placeOf(row, this.context.mapping.id === 'fromName' ? 'name' : 'id');
    if (!id) return this.#bad(idPlace, 'missingId', 'The row has no id. Give it one or leave the row out.');
    if (name === null) {
      return this.#bad(this.#placeOf(row, 'name'), 'missingName', `${quoted(id)} has no name. Give it one.`);
    }
    const first = this.#seen.get(id);
    if (first && !this.#holdsKeyResult(row)) {
      return this.#bad(idPlace, 'duplicateId', this.#duplicate(id, first));
    }
    if (!first) this.#seen.set(id, row);
    return { id, name, place, ...this.#rest(row) };
  }

  /** Further rows of an outcome hold its further key results. */
  #holdsKeyResult(row: TableRow): boolean {
    const bound = this.columns.find(({ mapping }) => mapping.field === 'keyResult.name');
    return bound !== undefined && !isBlank(pickCell(row, bound).cell);
  }

  #duplicate(id: string, first: TableRow): string {
    const where = this.table.transposed ? placeOf(this.table, first, null).column : `row ${first.number}`;
    return `The id ${quoted(id)} is taken by ${where} already, which counts. Give this one another id.`;
  }

  #bad(place: Place, code: string, message: string): null {
    const { file, findings, badRows } = this.context;
    if (badRows === 'reject') findings.error(file, place, code, message);
    else {
      findings.warn(file, place, code, `${message} The row is skipped.`);
      findings.skip(1);
    }
    return null;
  }

  #placeOf(row: TableRow, field: string): Place {
    const column = this.columns.find(({ mapping }) => mapping.field === field)?.sources[0] ?? null;
    return placeOf(this.table, row, column);
  }

  #text(row: TableRow, field: 'id' | 'name'): string | null {
    const bound = this.columns.find(({ mapping }) => mapping.field === field);
    if (!bound) return null;
    const { cell, column } = pickCell(row, bound);
    const text = this.#field(field, bound, meantCell(cell, bound), row, column);
    return typeof text === 'string' ? text : null;
  }

  #rest(row: TableRow): Omit<ReadRow, 'id' | 'name' | 'place'> {
    const fields: Record<string, FieldScalar | null> = {};
    const keyResult: Record<string, FieldScalar | null> = {};
    const linked: Partial<Record<NamingField, readonly string[]>> = {};
    let uplift: number | null = null;
    for (const bound of this.columns) {
      const { field, separator } = bound.mapping;
      if (field === 'id' || field === 'name' || field === 'cost') continue;
      const { cell, column } = pickCell(row, bound);
      const meant = meantCell(cell, bound);
      if (isNamingField(field)) {
        linked[field] = namesIn(meant, separator);
        continue;
      }
      const read = this.#field(field, bound, meant, row, column);
      const ofKeyResult = keyResultField(field);
      if (ofKeyResult !== null) keyResult[ofKeyResult] = read;
      else if (field === 'uplift') uplift = typeof read === 'number' ? read : null;
      else fields[field] = read;
    }
    return { fields, keyResult, linked, uplift, cost: this.#cost(row) };
  }

  #field(
    field: string,
    bound: BoundColumn,
    cell: Cell,
    row: TableRow,
    column: TableColumn | null,
  ): FieldScalar | null {
    const entry = this.#entries.get(field);
    if (!entry) return null;
    const reading = readField(entry, cell, bound, this.context.calendar);
    const read = this.#valueOf(reading, cell, row, column, entry.label);
    const { value } = entry;
    if (typeof read !== 'string' || value.type !== 'reference') return read;
    if (value.to !== 'person' && value.to !== 'businessUnit') return read;
    return this.#reference(value.to, read, placeOf(this.table, row, column));
  }

  #reference(kind: NamedReference, name: string, place: Place): string {
    const { references, findings, file } = this.context;
    const { id, created } = references.resolve(kind, name);
    const what = kind === 'person' ? 'The person' : 'The business unit';
    const code = kind === 'person' ? 'personCreated' : 'unitCreated';
    if (created) findings.remark(file, place, code, `${what} ${quoted(name)} was not known and is created.`);
    return id;
  }

  #cost(row: TableRow): readonly CostCell[] | null {
    const costs = this.columns.filter(({ mapping }) => mapping.field === 'cost');
    if (costs.length === 0) return null;
    const cells = new Map<number | null, CostCell>();
    for (const bound of costs) {
      const picked = pickCell(row, bound);
      const cell = meantCell(picked.cell, bound);
      const amount = this.#valueOf(readCostField(cell, bound), cell, row, picked.column, 'Cost');
      if (amount === null) continue;
      const { fiscalYear = null, costKind = 'opex' } = bound.mapping;
      const sofar = cells.get(fiscalYear) ?? { fiscalYear, opex: 0, capex: 0 };
      cells.set(fiscalYear, { ...sofar, [costKind]: sofar[costKind] + amount });
    }
    return [...cells.values()];
  }

  /** The value; null, with a warning that quotes the cell, when there is something that cannot be read. */
  #valueOf<T>(
    reading: Reading<T>,
    cell: Cell,
    row: TableRow,
    column: TableColumn | null,
    label: string,
  ): T | null {
    if (reading.kind === 'value') return reading.value;
    if (reading.kind === 'blank') return null;
    const { file, findings } = this.context;
    const message = `${quoted(cell)} ${reading.why}; ${label} stays empty.`;
    findings.warn(file, placeOf(this.table, row, column), reading.code, message);
    return null;
  }
}
