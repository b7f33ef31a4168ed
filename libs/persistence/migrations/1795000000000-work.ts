import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_PLAN = 'workspace_id uuid not null, plan_id uuid not null';

const TABLES = [
  // One open draft at a time; `carried` are the change records a document brought it with, to the letter.
  `create table northing.draft (
    ${OF_PLAN}, sequence integer not null, id text not null, type text not null, anchor_quarter integer not null,
    based_on_id text, state text not null, submitted_by_id text, submitted_at text, approved_by_id text,
    approved_at text, published_at text, trigger text, note text, base_sequence integer not null,
    opened_by_id text, opened_at text not null, version integer not null, submission integer not null,
    return_reason text, content_hash text, sent_back_rule text, carried json not null, stamp text not null,
    primary key (workspace_id, plan_id), foreign key (workspace_id, plan_id) references northing.plan)`,
  `create table northing.draft_item (
    ${OF_PLAN}, type text not null, key text not null, item json, position integer,
    primary key (workspace_id, plan_id, type, key))`,
  `create table northing.change_reason (
    ${OF_PLAN}, branch_id text not null, entity_type text not null, entity_id text not null, field text not null,
    driver text not null, driver_kind text, evidence_ids jsonb not null, author_id text, at text,
    primary key (workspace_id, plan_id, branch_id, entity_type, entity_id, field))`,
  `create table northing.edit_entry (
    ${OF_PLAN}, branch_id text not null, version integer not null, kind text not null, author_id text,
    account text not null, at text not null, applied json not null, inverse json not null, takes_back integer,
    taken_back_by integer, primary key (workspace_id, plan_id, branch_id, version))`,
  `create table northing.review_decision (
    ${OF_PLAN}, revision_id text not null, position integer not null, id text not null, title text not null,
    items jsonb not null, state text not null, note text, decided_by_id text, decided_at text,
    digest text not null, primary key (workspace_id, plan_id, revision_id, id))`,
  `create table northing.review_comment (
    ${OF_PLAN}, revision_id text not null, id text not null, decision_id text not null, author_id text,
    at text not null, text text not null, primary key (workspace_id, plan_id, revision_id, id))`,
  `create table northing.notice (
    ${OF_PLAN}, id text not null, person_id text not null, kind text not null, text text not null,
    href text not null, at text not null, read_at text, primary key (workspace_id, plan_id, id))`,
  'create index notice_of_person on northing.notice (workspace_id, plan_id, person_id)',
  // Who is where now: nothing that outlives a crash.
  `create unlogged table northing.presence (
    ${OF_PLAN}, branch_id text not null, client_id text not null, person_id text, account text not null,
    item text, seen_at text not null, primary key (workspace_id, plan_id, branch_id, client_id))`,
  `create table northing.insight_file (
    ${OF_PLAN}, id text not null, insight_id text not null, name text not null, media_type text not null,
    size integer not null, body bytea not null, primary key (workspace_id, plan_id, id),
    foreign key (workspace_id, plan_id, insight_id) references northing.insight,
    check (octet_length(body) = size and size <= 10485760))`,
  'alter table northing.insight_file alter column body set storage external',
];

const COLUMNS = [
  ['scenario', `fork_changes json not null default '[]'`],
  ['scenario', 'created_by_id text'],
  ['scenario', 'created_at text'],
  ['scenario', 'version integer not null default 0'],
  ['insight', 'link text'],
  ['business_unit', 'archived boolean not null default false'],
  ['person', 'archived boolean not null default false'],
  ['team', 'archived boolean not null default false'],
] as const;

const MADE = [
  ...['draft_item', 'draft', 'change_reason', 'edit_entry', 'review_decision', 'review_comment', 'notice'],
  ...['presence', 'insight_file'],
];

/** As the tables were before. */
const BEFORE = [
  ...['outcome', 'capability', 'enabler', 'outcome_capability_link', 'enabler_capability_link', 'dependency'],
  ...['capacity', 'envelope', 'change_record', 'scenario', 'insight', 'engagement', 'assessment'],
  ...['demand_request', 'shadow_it_item', 'intervention', 'review_meeting', 'document', 'revision'],
];

const GUARD = 'language plpgsql set search_path = northing, pg_temp';

/** Both functions that know every table with rows of a plan, in the order in which a purge empties them. */
function purging(tables: readonly string[]): string[] {
  const names = `array['${tables.join("','")}']`;
  return [
    `create or replace function northing.guard_purge_whole() returns trigger ${GUARD} as $$
    declare
      name text;
      left_over boolean;
    begin
      foreach name in array ${names} loop
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
    `create or replace function northing.purge_plan(purged uuid, by_actor text) returns boolean ${GUARD} as $$
    declare
      name text;
      found_plan plan;
    begin
      select * into found_plan from plan p where p.id = purged for update;
      if not found then return false; end if;
      insert into audit (workspace_id, plan_id, action, plan_name, actor)
        values (found_plan.workspace_id, purged, 'purge', found_plan.name, by_actor);
      foreach name in array ${names} loop
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
}

/** A published revision cites the insight that a row is or belongs to, and the plan is not being purged. */
function cited(row: 'old' | 'new', id: string): string {
  return `exists (
    select from change_record c join revision r using (workspace_id, plan_id, sequence)
    where c.workspace_id = ${row}.workspace_id and c.plan_id = ${row}.plan_id and c.evidence_ids ? ${row}.${id}
      and r.state in ('published', 'superseded'))
    and not exists (select from audit a where a.plan_id = ${row}.plan_id
      and a.workspace_id = ${row}.workspace_id and a.transaction = pg_current_xact_id())`;
}

/** Guards rows that are, or belong to, the insight named by a column. */
function guardCited(name: string, id: string): string {
  return `create function northing.${name}() returns trigger ${GUARD} as $$
  declare
    refused boolean := false;
  begin
    if tg_op <> 'INSERT' then refused := ${cited('old', id)}; end if;
    if tg_op <> 'DELETE' and not refused then refused := ${cited('new', id)}; end if;
    if refused then
      raise exception 'a published revision cites the insight: it and its files stay as they are'
        using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$`;
}

/** Fires for everybody, also where a session plays the replica. */
function always(table: string, name: string, definition: string): string[] {
  return [
    `create trigger ${name} before ${definition}`,
    `alter table northing.${table} enable always trigger ${name}`,
  ];
}

const CITED = [
  ['insight', 'guard_cited_insight', 'id', 'update or delete'],
  ['insight_file', 'guard_cited_file', 'insight_id', 'insert or update or delete'],
] as const;

const GUARDS = CITED.flatMap(([table, guard, id, events]) => [
  guardCited(guard, id),
  ...always(table, guard, `${events} on northing.${table} for each row execute function northing.${guard}()`),
  ...always(
    table,
    'refuse_truncate',
    `truncate on northing.${table} for each statement execute function northing.refuse()`,
  ),
]);

export class Work1795000000000 implements MigrationInterface {
  readonly name = 'Work1795000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const [table, column] of COLUMNS) await runner.query(`alter table northing.${table} add ${column}`);
    for (const statement of [...purging([...MADE, ...BEFORE]), ...GUARDS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of purging(BEFORE)) await runner.query(statement);
    await runner.query(`drop table ${MADE.map((name) => `northing.${name}`).join(', ')}`);
    await runner.query('drop trigger refuse_truncate on northing.insight');
    await runner.query('drop function northing.guard_cited_insight, northing.guard_cited_file cascade');
    for (const [table, column] of COLUMNS) {
      await runner.query(`alter table northing.${table} drop column ${column.split(' ')[0]}`);
    }
  }
}
