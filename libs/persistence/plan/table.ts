import type { EntityManager, EntityMetadata, EntitySchema } from 'typeorm';

interface Column {
  /** Its name in the domain. */
  readonly property: string;
  /** Its name in the database, quoted. */
  readonly name: string;
  readonly type: string;
}

/** What statements need to know of a table, read from its schema. */
export interface Table {
  readonly path: string;
  readonly columns: readonly Column[];
  /** The key of a row within its plan and revision. */
  readonly key: readonly Column[];
}

/** Columns that say where a row belongs, not what it is. */
const PLACEMENT = new Set([
  ...['workspaceId', 'planId', 'branchId', 'position', 'sequence', 'fromRev', 'toRev', 'archived'],
]);

const KNOWN = new WeakMap<EntityMetadata, Table>();

export function tableOf(tx: EntityManager, schema: EntitySchema): Table {
  const metadata = tx.connection.getMetadata(schema);
  const known = KNOWN.get(metadata);
  if (known) return known;
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    name: `"${column.databaseName}"`,
    type: String(column.type),
    isKey: column.isPrimary && !PLACEMENT.has(column.propertyName),
  }));
  const table = { path: metadata.tablePath, columns, key: columns.filter(({ isKey }) => isKey) };
  KNOWN.set(metadata, table);
  return table;
}

/** The list of a select that gives rows back as the domain's own objects, with the named columns beside. */
export function itemColumns(table: Table, beside: readonly string[] = []): string {
  return table.columns
    .filter(({ property }) => !PLACEMENT.has(property) || beside.includes(property))
    .map(({ property, name }) => `t.${name} as "${property}"`)
    .join(', ');
}

const ROWS_A_STATEMENT = 5_000;

/** Inserts many rows with one array a column: far fewer parameters and far less parsing than a row at a time. */
export async function insertRows(
  tx: EntityManager,
  schema: EntitySchema,
  rows: readonly object[],
  afterEach: (written: number) => void = () => undefined,
): Promise<void> {
  const { columns } = tableOf(tx, schema);
  const sql = insertion(tableOf(tx, schema));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT) as Readonly<Record<string, unknown>>[];
    await tx.query(sql, arraysOf(columns, some));
    afterEach(some.length);
  }
}

/** Inserts rows of which no two have the same key; those that are there get the new values. */
export async function putRows(
  tx: EntityManager,
  schema: EntitySchema,
  scope: readonly string[],
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const table = tableOf(tx, schema);
  const fixed = [...scope.map((name) => `"${name}"`), ...table.key.map(({ name }) => name)];
  const changed = table.columns.filter(({ name }) => !fixed.includes(name));
  await tx.query(
    `${insertion(table)} on conflict (${fixed.join(', ')})
     do update set ${changed.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`,
    arraysOf(table.columns, rows as Readonly<Record<string, unknown>>[]),
  );
}

function insertion({ path, columns }: Table): string {
  const names = columns.map(({ name }) => name).join(', ');
  return `insert into ${path} (${names}) select ${columns.map(casted).join(', ')}
    from ${unnest(columns, 1)} as t(${names})`;
}

function arraysOf(columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return columns.map((column) => rows.map((row) => parameter(column, row[column.property])));
}

/** `unnest($3::text[], $4::integer[])`: keys or rows as arrays, the first one being parameter `from`. */
export function unnest(columns: readonly Column[], from: number): string {
  const arrays = columns.map(({ type }, index) => `$${from + index}::${isJson(type) ? 'text' : type}[]`);
  return `unnest(${arrays.join(', ')})`;
}

function casted({ name, type }: Column): string {
  return isJson(type) ? `t.${name}::${type}` : `t.${name}`;
}

function parameter({ type }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return isJson(type) ? JSON.stringify(value) : value;
}

function isJson(type: string): boolean {
  return type === 'jsonb' || type === 'json';
}
