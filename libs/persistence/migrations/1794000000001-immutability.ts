import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/** Every table with rows of a plan, in the order in which a purge empties them. */
const OF_PLAN = [
  ...CONTENT,
  ...['change_record', 'scenario', 'insight', 'engagement', 'assessment', 'demand_request', 'shadow_it_item'],
  ...['intervention', 'review_meeting', 'document', 'revision'],
];

// The path is fixed so that no temporary table of a session can stand in for a real one.
const GUARD = 'language plpgsql set search_path = northing, pg_temp';

/** A purge is under way when this very transaction wrote its audit entry. */
const PURGING = `exists (select from audit a where a.plan_id = gone.plan_id
  and a.workspace_id = gone.workspace_id and a.transaction = pg_current_xact_id())`;

const FUNCTIONS = [
  `create function northing.refuse() returns trigger ${GUARD} as $$
  begin
    raise exception '% is immutable: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
  end $$`,

  `create function northing.guard_content_insert() returns trigger ${GUARD} as $$
  begin
    if exists (
      select from (select distinct workspace_id, plan_id, from_rev, to_rev from added) n
      where n.to_rev <> 2147483647 or not exists (
        select from revision r where r.workspace_id = n.workspace_id and r.plan_id = n.plan_id
          and r.sequence = n.from_rev and not r.sealed))
    then
      raise exception '% takes rows only for the revision being written', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  // That no other column changes is guarded by a trigger on those columns.
  `create function northing.guard_content_close() returns trigger ${GUARD} as $$
  begin
    if exists (select from before_close where to_rev <> 2147483647) or exists (
      select from (select distinct workspace_id, plan_id, to_rev from closed) n
      where not exists (
        select from revision r where r.workspace_id = n.workspace_id and r.plan_id = n.plan_id
          and r.sequence = n.to_rev and not r.sealed))
    then
      raise exception '% is immutable: a row ends once, in the revision being written', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  `create function northing.guard_delete() returns trigger ${GUARD} as $$
  begin
    if exists (select from (select distinct workspace_id, plan_id from removed) gone where not ${PURGING}) then
      raise exception '% is immutable: rows leave only when the whole plan is purged', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  `create function northing.guard_record_insert() returns trigger ${GUARD} as $$
  begin
    if exists (
      select from (select distinct workspace_id, plan_id, sequence from added) n
      where not exists (
        select from revision r where r.workspace_id = n.workspace_id and r.plan_id = n.plan_id
          and r.sequence = n.sequence and not r.sealed))
    then
      raise exception '% takes rows only for the revision being written', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  `create function northing.guard_revision_insert() returns trigger ${GUARD} as $$
  begin
    if new.sealed or exists (
      select from revision r where r.workspace_id = new.workspace_id and r.plan_id = new.plan_id
        and r.sequence >= new.sequence)
    then
      raise exception 'a revision is written open and follows the last one' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,

  `create function northing.guard_revision_update() returns trigger ${GUARD} as $$
  declare
    allowed revision := old;
  begin
    if old.sealed then
      if old.state = 'published' and new.state = 'superseded' then allowed.state := 'superseded'; end if;
    else
      allowed := new;
      allowed.workspace_id := old.workspace_id;
      allowed.plan_id := old.plan_id;
      allowed.sequence := old.sequence;
    end if;
    if new is distinct from allowed then
      raise exception 'revision is immutable: only published becomes superseded' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,

  `create function northing.guard_revision_sealed() returns trigger ${GUARD} as $$
  begin
    if exists (
      select from revision r where r.workspace_id = new.workspace_id and r.plan_id = new.plan_id
        and r.sequence = new.sequence and not r.sealed)
    then
      raise exception 'a revision is sealed by the transaction that writes it' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  `create function northing.guard_plan_id() returns trigger ${GUARD} as $$
  begin
    if tg_op = 'UPDATE' and (new.id <> old.id or new.workspace_id <> old.workspace_id) or
       tg_op = 'INSERT' and exists (select from audit a where a.plan_id = new.id) then
      raise exception 'a plan keeps its id, and that of a purged one is not used again'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,

  `create function northing.guard_plan_delete() returns trigger ${GUARD} as $$
  begin
    if exists (
      select from (select workspace_id, id as plan_id from removed) gone where not ${PURGING})
    then
      raise exception 'a plan leaves only when it is purged as a whole' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  `create function northing.stamp_audit() returns trigger ${GUARD} as $$
  begin
    new.transaction := pg_current_xact_id();
    new.at := now();
    return new;
  end $$`,

  `create function northing.guard_purge_whole() returns trigger ${GUARD} as $$
  declare
    name text;
    left_over boolean;
  begin
    foreach name in array array['${OF_PLAN.join("','")}'] loop
      execute format('select exists (select from northing.%I where workspace_id = $1 and plan_id = $2)', name)
        into left_over using new.workspace_id, new.plan_id;
      if left_over then
        raise exception 'a purge removes the whole plan: % still holds rows', name
          using errcode = 'restrict_violation';
      end if;
    end loop;
    if exists (select from plan p where p.workspace_id = new.workspace_id and p.id = new.plan_id) then
      raise exception 'a purge removes the whole plan: plan still holds it' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`,

  // Everything of a plan, and its workspace when no other plan is in it; false when there is no such plan.
  `create function northing.purge_plan(purged uuid, by_actor text) returns boolean ${GUARD} as $$
  declare
    name text;
    found_plan plan;
  begin
    select * into found_plan from plan p where p.id = purged for update;
    if not found then return false; end if;
    insert into audit (workspace_id, plan_id, action, plan_name, actor)
      values (found_plan.workspace_id, purged, 'purge', found_plan.name, by_actor);
    foreach name in array array['${OF_PLAN.join("','")}'] loop
      execute format('delete from northing.%I where workspace_id = $1 and plan_id = $2', name)
        using found_plan.workspace_id, purged;
    end loop;
    delete from plan p where p.workspace_id = found_plan.workspace_id and p.id = purged;
    -- A plan may be on its way into the workspace: its transaction holds the workspace's row.
    perform from workspace w where w.workspace_id = found_plan.workspace_id for update;
    if not exists (select from plan p where p.workspace_id = found_plan.workspace_id) then
      delete from business_unit b where b.workspace_id = found_plan.workspace_id;
      delete from person b where b.workspace_id = found_plan.workspace_id;
      delete from team b where b.workspace_id = found_plan.workspace_id;
      delete from workspace w where w.workspace_id = found_plan.workspace_id;
    end if;
    return true;
  end $$`,
];

/** `always`: also where a session plays the replica, which skips ordinary triggers. */
function trigger(table: string, name: string, definition: string): string[] {
  return [
    `create trigger ${name} ${definition}`,
    `alter table northing.${table} enable always trigger ${name}`,
  ];
}

function refusing(table: string, name: string, event: string): string[] {
  return trigger(
    table,
    name,
    `before ${event} on northing.${table} for each statement execute function northing.refuse()`,
  );
}

function after(table: string, event: string, transition: string, guard: string): string[] {
  const definition = `after ${event} on northing.${table} referencing ${transition}
    for each statement execute function northing.${guard}()`;
  return trigger(table, `guard_${event}`, definition);
}

async function contentTriggers(runner: QueryRunner, table: string): Promise<string[]> {
  const rows = (await runner.query(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
     from information_schema.columns
     where table_schema = 'northing' and table_name = $1 and column_name <> 'to_rev'`,
    [table],
  )) as { names: string }[];
  return [
    ...refusing(table, 'refuse_update', `update of ${rows[0]?.names}`),
    ...refusing(table, 'refuse_truncate', 'truncate'),
    ...after(table, 'insert', 'new table as added', 'guard_content_insert'),
    ...after(table, 'update', 'old table as before_close new table as closed', 'guard_content_close'),
    ...after(table, 'delete', 'old table as removed', 'guard_delete'),
  ];
}

const TRIGGERS = [
  ...refusing('change_record', 'refuse_update', 'update'),
  ...refusing('change_record', 'refuse_truncate', 'truncate'),
  ...after('change_record', 'insert', 'new table as added', 'guard_record_insert'),
  ...after('change_record', 'delete', 'old table as removed', 'guard_delete'),

  ...trigger(
    'revision',
    'guard_insert',
    'before insert on northing.revision for each row execute function northing.guard_revision_insert()',
  ),
  ...trigger(
    'revision',
    'guard_update',
    'before update on northing.revision for each row execute function northing.guard_revision_update()',
  ),
  ...after('revision', 'delete', 'old table as removed', 'guard_delete'),
  ...refusing('revision', 'refuse_truncate', 'truncate'),
  `create constraint trigger guard_sealed after insert on northing.revision deferrable initially deferred
    for each row execute function northing.guard_revision_sealed()`,
  'alter table northing.revision enable always trigger guard_sealed',

  ...trigger(
    'plan',
    'guard_id',
    'before insert or update on northing.plan for each row execute function northing.guard_plan_id()',
  ),
  ...after('plan', 'delete', 'old table as removed', 'guard_plan_delete'),
  ...refusing('plan', 'refuse_truncate', 'truncate'),

  ...trigger(
    'audit',
    'stamp',
    'before insert on northing.audit for each row execute function northing.stamp_audit()',
  ),
  ...refusing('audit', 'refuse_change', 'update or delete or truncate'),
  `create constraint trigger guard_whole after insert on northing.audit deferrable initially deferred
    for each row execute function northing.guard_purge_whole()`,
  'alter table northing.audit enable always trigger guard_whole',
];

/** Published content cannot be changed, whoever holds the connection; SPEC.md lists the rules and their proof. */
export class Immutability1794000000001 implements MigrationInterface {
  readonly name = 'Immutability1794000000001';

  async up(runner: QueryRunner): Promise<void> {
    // One after the other: a connection runs one query at a time.
    const content: string[] = [];
    for (const table of CONTENT) content.push(...(await contentTriggers(runner, table)));
    for (const statement of [...FUNCTIONS, ...content, ...TRIGGERS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = FUNCTIONS.map((text) => /create function (\S+\([^)]*\))/.exec(text)?.[1] ?? '');
    for (const name of names) await runner.query(`drop function ${name} cascade`);
  }
}
