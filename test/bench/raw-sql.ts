import type pg from 'pg';

/** Tables with a plan's content: every one with an interval of revisions. */
async function contentTables(sql: pg.Client): Promise<readonly string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'northing' and column_name = 'from_rev' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Fetches the rows that differ between two revisions, and does nothing with them. */
export async function rawChangedRows(
  sql: pg.Client,
  planId: string,
  from: number,
  to: number,
): Promise<number> {
  const { rows } = await sql.query<{ id: string }>('select workspace_id as id from plan where id = $1', [
    planId,
  ]);
  const key = [rows[0]?.id, planId, from, to];
  let fetched = 0;
  for (const table of await contentTables(sql)) {
    for (const which of [
      't.to_rev > $3 and t.to_rev <= $4 and t.from_rev <= $3',
      't.from_rev > $3 and t.from_rev <= $4 and t.to_rev > $4',
    ]) {
      const found = await sql.query(
        `select t.* from ${table} t where t.workspace_id = $1 and t.plan_id = $2 and ${which}`,
        key,
      );
      fetched += found.rowCount ?? 0;
    }
  }
  return fetched;
}

/** Bytes of all tables that hold content, indexes and constraints included. */
export async function tableBytes(sql: pg.Client): Promise<number> {
  let total = 0;
  for (const table of await contentTables(sql)) {
    await sql.query(`vacuum analyze ${table}`);
    const { rows } = await sql.query<{ size: string }>(
      `select pg_total_relation_size('northing.${table}') as size`,
    );
    total += Number(rows[0]?.size ?? 0);
  }
  return total;
}

/** Bytes that one revision takes when it is kept whole, with a primary key over it. */
export async function snapshotBytes(sql: pg.Client, planId: string, sequence: number): Promise<number> {
  let total = 0;
  for (const table of await contentTables(sql)) {
    await sql.query(
      `create temporary table snapshot as select t.* from ${table} t
       where t.plan_id = '${planId}' and t.from_rev <= ${sequence} and t.to_rev > ${sequence}`,
    );
    await sql.query(`create unique index on snapshot (${await primaryKey(sql, table)})`);
    const { rows } = await sql.query<{ size: string }>(
      "select pg_relation_size('snapshot') + pg_indexes_size('snapshot') as size",
    );
    total += Number(rows[0]?.size ?? 0);
    await sql.query('drop table snapshot');
  }
  return total;
}

async function primaryKey(sql: pg.Client, table: string): Promise<string> {
  const { rows } = await sql.query<{ columns: string }>(
    `select string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum)) as columns
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indisprimary and i.indrelid = 'northing.${table}'::regclass`,
  );
  return rows[0]?.columns ?? '';
}

export interface Copies {
  readonly sql: pg.Client;
  readonly tables: readonly string[];
  readonly sequence: number;
}

/** The content's tables once more with their constraints and without triggers, filled with the current rows. */
export async function copyTables(sql: pg.Client, planId: string, sequence: number): Promise<Copies> {
  const tables = await contentTables(sql);
  await sql.query('create schema bench');
  for (const table of tables) {
    await sql.query(`create table bench.${table} (like northing.${table} including all)`);
    await sql.query(`insert into bench.${table} select * from northing.${table} where plan_id = '${planId}'`);
    await sql.query(`analyze bench.${table}`);
  }
  return { sql, tables, sequence };
}

/**
 * Milliseconds of the plain SQL that publishes as many rows as the revision changes: closes that many current rows and
 * inserts that many new ones, in one transaction.
 */
export async function rawPublish({ sql, tables, sequence }: Copies): Promise<number> {
  const changes: { readonly table: string; readonly count: number }[] = [];
  for (const table of tables) {
    const { rows } = await sql.query<{ count: number }>(
      `select count(*)::int as count from bench.${table} where from_rev = ${sequence}`,
    );
    changes.push({ table, count: rows[0]?.count ?? 0 });
  }
  for (const { table, count } of changes) {
    await sql.query(
      `create temporary table fresh_${table} as
       select * from bench.${table} where to_rev = 2147483647 order by md5(ctid::text) limit ${count}`,
    );
  }
  const started = performance.now();
  await sql.query('begin');
  for (const { table } of changes) await publishTable(sql, table, sequence + 1);
  await sql.query('commit');
  return performance.now() - started;
}

async function publishTable(sql: pg.Client, table: string, next: number): Promise<void> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `select to_jsonb(f) as row from fresh_${table} f`,
  );
  if (rows.length === 0) return;
  const key = (await primaryKey(sql, table)).split(', ').filter((column) => column !== 'from_rev');
  await sql.query(
    `update bench.${table} t set to_rev = ${next} from fresh_${table} f
     where t.to_rev = 2147483647 and ${key.map((column) => `t.${column} = f.${column}`).join(' and ')}`,
  );
  const values = JSON.stringify(rows.map(({ row }) => ({ ...(row as object), from_rev: next })));
  await sql.query(
    `insert into bench.${table} select * from jsonb_populate_recordset(null::bench.${table}, $1)`,
    [values],
  );
}

/** One revision's whole content as JSON that PostgreSQL builds, received as text: the least that must be done. */
export async function jsonByDatabase(sql: pg.Client, planId: string, sequence: number): Promise<number> {
  const lists = (await contentTables(sql)).map(
    (table) => `'${table}', (select json_agg(row_to_json(t)) from (
      select * from ${table} where plan_id = $1 and from_rev <= $2 and to_rev > $2 order by position) t)`,
  );
  const { rows } = await sql.query<{ body: string }>(
    `select json_build_object(${lists.join(',')})::text as body`,
    [planId, sequence],
  );
  return rows[0]?.body.length ?? 0;
}
