import pg from 'pg';
import { openPersistence } from '../connection/persistence.js';
import { readSample, someTotals } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

const CONTENT = [
  'outcome',
  'capability',
  'enabler',
  'outcome_capability_link',
  'enabler_capability_link',
  'dependency',
  'capacity',
  'envelope',
];
const FROZEN = [...CONTENT, 'change_record', 'revision'];
/** Refused by a guard, or before it by a foreign key. */
const REFUSED = { code: expect.stringMatching(/^23(001|503)$/) as string };
const sample = readSample();

onEachServer('published content', (server) => {
  let owner: pg.Client;
  let plan: { readonly id: string; readonly workspaceId: string };

  beforeAll(async () => {
    const url = await server().newDatabase();
    const store = await openPersistence({ url, now: () => '2026-11-16T09:00:00Z' });
    const totals = sample.revisions.map(({ sequence }) => someTotals(sequence));
    const made = await store.writer.createPlan({ whole: sample, name: 'Roadmap', totals });
    if ('kind' in made) throw new Error(made.kind);
    plan = made;
    await store.close();
    owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query('set search_path = northing');
  });
  afterAll(() => owner.end());

  beforeEach(() => owner.query('begin'));
  afterEach(() => owner.query('rollback'));

  async function columnsOf(table: string): Promise<string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'northing' and table_name = $1 order by ordinal_position`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  /** One statement that must be refused, without ending the transaction. */
  async function refused(sql: string, parameters: unknown[] = []): Promise<void> {
    await owner.query('savepoint try');
    await expect(owner.query(sql, parameters).then(() => sql)).rejects.toMatchObject(REFUSED);
    await owner.query('rollback to try');
  }

  /** A revision being written, as a publishing transaction opens it. */
  async function openRevision(sequence = 5): Promise<void> {
    await owner.query(
      `insert into revision (workspace_id, plan_id, sequence, id, type, anchor_quarter, state, totals)
       values ($1, $2, $3::int, 'r' || $3::int::text, 'quarterly', 8111, 'published', '{}')`,
      [plan.workspaceId, plan.id, sequence],
    );
  }

  it.each(FROZEN)('[G1] %s: no column of any row can be updated', async (table) => {
    const columns = await columnsOf(table);
    expect(columns.length).toBeGreaterThan(6);
    for (const column of columns) {
      if (column === 'to_rev') continue;
      const other = column === 'sealed' ? 'false' : column === 'state' ? `'draft'` : null;
      const value = other ?? (await differentValue(table, column));
      await refused(`update ${table} set ${column} = ${value}`);
    }
  });

  /** A value of a column's type that none of its rows has. */
  async function differentValue(table: string, column: string): Promise<string> {
    const { rows } = await owner.query<{ type: string }>(
      `select format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = $1::regclass and attname = $2`,
      [`northing.${table}`, column],
    );
    const values: Record<string, string> = {
      ...{ text: `'other'`, integer: '4711', 'double precision': '4711', boolean: `not ${column}` },
      ...{ uuid: 'gen_random_uuid()', jsonb: `'["other"]'`, json: `'["other"]'` },
    };
    const value = values[rows[0]?.type ?? ''];
    if (value === undefined) throw new Error(`${table}.${column} is a ${rows[0]?.type}`);
    return value;
  }

  it.each([...FROZEN, 'plan', 'audit'])(
    '[G4] %s: cannot be truncated, nor as part of others',
    async (table) => {
      await refused(`truncate ${table} cascade`);
      await refused('truncate workspace cascade');
    },
  );

  it.each([...FROZEN, 'plan'])('[G3] %s: no row can be deleted', async (table) => {
    const { rowCount } = await owner.query(`select 1 from ${table}`);
    expect(rowCount).toBeGreaterThan(0);
    await refused(`delete from ${table}`);
    await refused(`delete from ${table} where ctid = (select min(ctid) from ${table})`);
  });

  it.each(CONTENT)('[G1] %s: an ended row cannot be reopened, nor end elsewhere', async (table) => {
    await openRevision();
    await owner.query(`update ${table} set to_rev = 5 where to_rev = 2147483647`);
    const one = `ctid = (select max(ctid) from ${table} where to_rev < 2147483647)`;
    await refused(`update ${table} set to_rev = 2147483647 where ${one}`);
    await refused(`update ${table} set to_rev = 5 where ${one}`);
    await refused(`update ${table} set to_rev = 2147483646 where ${one}`);
  });

  it.each(CONTENT)('[G1] %s: a row ends only in the revision being written', async (table) => {
    for (const sequence of [2, 4, 5, 6]) {
      await refused(`update ${table} set to_rev = ${sequence} where to_rev = 2147483647 and from_rev < 2`);
    }
    await openRevision();
    await refused(`update ${table} set to_rev = 6 where to_rev = 2147483647`);
    await refused(`update ${table} set to_rev = to_rev`);
    await owner.query(`update ${table} set to_rev = 5 where to_rev = 2147483647`);
    await refused(`update ${table} set to_rev = 5 where to_rev = 5`);
  });

  it.each(CONTENT)('[G1] %s: takes no row for a revision that was published', async (table) => {
    const columns = (await columnsOf(table)).filter((name) => name !== 'from_rev' && name !== 'to_rev');
    const list = columns.join(', ');
    const insert = (from: number, to: number): string =>
      `insert into ${table} (${list}, from_rev, to_rev)
       select ${columns.map((name) => (NEW_KEYS[name] ? NEW_KEYS[name] : name)).join(', ')}, ${from}, ${to}
       from ${table} limit 1`;
    for (const [from, to] of [
      [1, 2147483647],
      [1, 2],
      [4, 2147483647],
      [5, 2147483647],
      [5, 6],
    ]) {
      await refused(insert(from!, to!));
    }
    await openRevision();
    await refused(insert(4, 2147483647));
    await refused(insert(4, 5));
    await refused(insert(5, 6));
    await owner.query(insert(5, 2147483647));
  });

  /** Keys that no row has yet, where a table's key is of that name. */
  const NEW_KEYS: Partial<Record<string, string>> = {
    ...{ id: `'new'`, outcome_id: `'new'`, enabler_id: `'new'`, team_id: `'new'`, fiscal_year: '2999' },
  };

  it('[G5] two rows of one item cannot hold at the same revision', async () => {
    await openRevision();
    const columns = (await columnsOf('outcome')).filter((name) => !name.endsWith('_rev')).join(', ');
    const insert = `insert into outcome (${columns}, from_rev) select ${columns}, 5 from outcome
      where to_rev = 2147483647 limit 1`;
    await expect(owner.query(insert)).rejects.toMatchObject({ code: '23505' });
  });

  it('[G1] change records join only the revision being written', async () => {
    const columns = (await columnsOf('change_record')).filter((name) => name !== 'sequence').join(', ');
    const insert = (sequence: number): string =>
      `insert into change_record (sequence, ${columns}) select ${sequence}, ${columns.replace('position', '900')}
       from change_record limit 1`;
    for (const sequence of [1, 4, 5]) await refused(insert(sequence));
    await openRevision();
    await refused(insert(4));
    await owner.query(insert(5));
  });

  it('[G2] a revision goes from published to superseded, and nowhere else', async () => {
    await refused(`update revision set state = 'published' where state = 'superseded'`);
    for (const state of ['draft', 'inReview', 'approved', 'abandoned']) {
      await refused(`update revision set state = '${state}' where state = 'published'`);
    }
    await refused(`update revision set state = 'superseded', note = 'x' where state = 'published'`);
    await owner.query(`update revision set state = 'superseded' where state = 'published'`);
  });

  it('[G2] a revision follows the last one, one at a time, and is sealed when its transaction ends', async () => {
    await owner.query('savepoint try');
    await expect(openRevision(3)).rejects.toMatchObject({ code: '23001' });
    await owner.query('rollback to try');
    await openRevision(5);
    await expect(openRevision(6)).rejects.toMatchObject({ code: '23505' });
    await owner.query('rollback to try');
    await openRevision(5);
    await expect(owner.query('commit')).rejects.toMatchObject(REFUSED);
    const { rows } = await owner.query('select max(sequence) as last from revision');
    expect(rows).toEqual([{ last: 4 }]);
  });

  it('[G4] playing the replica does not switch the guards off', async () => {
    await owner.query('set local session_replication_role = replica');
    await refused('update enabler set name = name');
    await refused('delete from enabler');
    await refused('truncate enabler');
    await refused(`update revision set note = 'x'`);
  });

  it('[G4] a temporary table does not stand in for a real one', async () => {
    await owner.query('create temporary table revision as select * from northing.revision');
    await owner.query('update pg_temp.revision set sealed = false');
    await owner.query('create temporary table audit as select * from northing.audit');
    await owner.query(
      `insert into pg_temp.audit (workspace_id, plan_id, transaction) values ($1, $2, pg_current_xact_id())`,
      [plan.workspaceId, plan.id],
    );
    await refused('delete from northing.enabler');
    await refused(`update northing.enabler set to_rev = 4 where to_rev = 2147483647 and from_rev < 4`);
  });

  it('[G3] a setting named like the purge deletes nothing', async () => {
    await owner.query(`set local northing.purge = 'on'`);
    await refused('delete from enabler');
  });

  const announcePurge = (): Promise<unknown> =>
    owner.query(
      `insert into audit (workspace_id, plan_id, action, plan_name, actor) values ($1, $2, 'purge', 'x', 'x')`,
      [plan.workspaceId, plan.id],
    );

  it('[G3] a purge that leaves something behind is undone when it ends', async () => {
    await announcePurge();
    await owner.query(`delete from enabler where id = 'e01'`);
    await expect(owner.query('commit')).rejects.toMatchObject(REFUSED);
    const { rowCount } = await owner.query(`select 1 from enabler where id = 'e01'`);
    expect(rowCount).toBeGreaterThan(0);
  });

  it('[G3] a purged plan cannot be written anew under its id, not even at once', async () => {
    await owner.query('select purge_plan($1, $2)', [plan.id, 'x']);
    await owner.query('set constraints all immediate');
    await owner.query(
      `insert into workspace values ($1, 'n', 'd', 'd', 'EUR', 'thousand', 'FTE', '{}', '{}')`,
      [plan.workspaceId],
    );
    await refused(`insert into plan (workspace_id, id, name) values ($1, $2, 'x')`, [
      plan.workspaceId,
      plan.id,
    ]);
  });

  it('[G3] the audit trail is only added to, and a purge of the past allows nothing now', async () => {
    await announcePurge();
    await refused(`update audit set actor = 'y'`);
    await refused('delete from audit');
    await owner.query('rollback');
    await owner.query('begin');
    await owner.query(
      `insert into audit (workspace_id, plan_id, action, plan_name, actor, transaction)
       values ($1, gen_random_uuid(), 'purge', 'x', 'x', pg_current_xact_id())`,
      [plan.workspaceId],
    );
    await refused('delete from enabler');
  });
});
