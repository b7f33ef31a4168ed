import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_PLAN = 'workspace_id uuid not null, plan_id uuid not null';
const LISTED = `${OF_PLAN}, position integer not null`;

/** Rows of plan content: valid from one revision up to, not including, another. */
const CONTENT = [
  {
    table: 'outcome',
    key: ['id'],
    columns: `id text not null, name text not null, weight double precision, owner_id text,
      business_unit_id text, key_results jsonb not null`,
    indexes: [],
  },
  {
    table: 'capability',
    key: ['id'],
    columns: `id text not null, name text not null, parent_id text, owner_id text, importance double precision,
      current_maturity double precision, target_maturity double precision, target_quarter integer,
      assessed_quarter integer, deliberate_reduction boolean not null`,
    indexes: [],
  },
  {
    table: 'enabler',
    key: ['id'],
    columns: `id text not null, name text not null, kind text, stage text, start_quarter integer,
      end_quarter integer, retire_quarter integer, actual_end_quarter integer,
      percent_complete double precision not null, health text, cost jsonb not null,
      capacity_demand jsonb not null, sustain_demand jsonb not null, confidence double precision, sourcing text,
      supplier text, funding_class text, tbm_view text, business_unit_id text, business_owner_id text,
      it_owner_id text, risk_level text, risk_note text, priority_band text, scope text,
      deliverables jsonb not null, wsjf jsonb, lineage jsonb`,
    // A roll asks for the items that start in a few quarters.
    indexes: ['start_quarter'],
  },
  {
    table: 'outcome_capability_link',
    key: ['outcome_id', 'capability_id'],
    columns: 'outcome_id text not null, capability_id text not null, weight double precision',
    indexes: ['capability_id'],
  },
  {
    table: 'enabler_capability_link',
    key: ['enabler_id', 'capability_id'],
    columns: 'enabler_id text not null, capability_id text not null, uplift double precision',
    indexes: ['capability_id'],
  },
  {
    table: 'dependency',
    key: ['id'],
    columns: `id text not null, predecessor_id text not null, successor_id text not null, type text not null,
      lag_quarters integer not null`,
    indexes: ['predecessor_id', 'successor_id'],
  },
  {
    table: 'capacity',
    key: ['team_id', 'quarter'],
    columns: 'team_id text not null, quarter integer not null, fte double precision not null',
    indexes: [],
  },
  {
    table: 'envelope',
    key: ['fiscal_year', 'funding_class'],
    columns: 'fiscal_year integer not null, funding_class text not null, amount double precision not null',
    indexes: [],
  },
];

const FRAME = [
  `create table northing.workspace (
    workspace_id uuid primary key, name text not null, document_id text not null, document_name text not null,
    currency text not null, cost_unit text not null, capacity_unit text not null,
    fiscal_calendar jsonb not null, settings jsonb not null, unique (name))`,
  ...[
    ['business_unit', 'parent_id text'],
    ['person', 'title text, business_unit_id text, roles jsonb not null'],
    ['team', 'skill text'],
  ].map(
    ([table, columns]) => `create table northing.${table} (
    workspace_id uuid not null references northing.workspace, position integer not null, id text not null,
    name text not null, ${columns}, primary key (workspace_id, id))`,
  ),
  `create table northing.plan (
    workspace_id uuid not null references northing.workspace, id uuid not null, name text not null,
    archived_at text, created_at timestamptz not null default now(), primary key (workspace_id, id))`,
  'create index plan_by_id on northing.plan (id)',
  `create table northing.revision (
    ${OF_PLAN}, sequence integer not null check (sequence between 1 and 2147483646), id text not null,
    type text not null, anchor_quarter integer not null, based_on_id text, state text not null,
    submitted_by_id text, submitted_at text, approved_by_id text, approved_at text, published_at text,
    trigger text, note text, totals jsonb not null, content_hash text, chain_hash text,
    sealed boolean not null default false,
    primary key (workspace_id, plan_id, sequence), unique (workspace_id, plan_id, id),
    foreign key (workspace_id, plan_id) references northing.plan)`,
  `create unique index revision_one_being_written on northing.revision (workspace_id, plan_id) where not sealed`,
  `create table northing.change_record (
    ${OF_PLAN}, sequence integer not null, position integer not null, id text not null,
    entity_type text not null, entity_id text not null, field text not null, old_value json, new_value json,
    driver text not null, driver_kind text, evidence_ids jsonb not null, author_id text, at text,
    primary key (workspace_id, plan_id, sequence, position))`,
  'create index change_record_by_item on northing.change_record (workspace_id, plan_id, entity_type, entity_id)',
  `create table northing.scenario (
    ${LISTED}, id text not null, name text not null, base_revision_id text not null, state text not null,
    changes json not null, primary key (workspace_id, plan_id, id))`,
];

const RECORDS = [
  [
    'insight',
    `type text not null, title text not null, finding text not null, author_id text, date text,
    enabler_ids jsonb not null`,
  ],
  [
    'engagement',
    `business_unit_id text not null, date text, quarter integer not null, timing text not null,
    behaviours jsonb not null, enabler_id text, recorded_by_id text not null, confirmed_by_id text`,
  ],
  [
    'assessment',
    `business_unit_id text not null, quarter integer not null, state text not null, instrument text not null,
    finding jsonb not null`,
  ],
  [
    'demand_request',
    `business_unit_id text not null, raised_quarter integer, title text not null, problem text not null,
    alignment_outcome_ids jsonb not null, risks text not null, costs text not null, opportunities text not null,
    requirement text not null, state text not null, enabler_id text, original_ask text, agreed_answer text,
    decline_constraint text, alternative_offered text`,
  ],
  [
    'shadow_it_item',
    `name text not null, business_unit_id text not null, supplier text, annual_cost double precision not null,
    data_sensitivity text not null, it_owner_id text, disposition text not null`,
  ],
  [
    'intervention',
    `business_unit_id text not null, from_level text not null, to_level text not null, kind text not null,
    description text, state text not null, owner_id text`,
  ],
  [
    'review_meeting',
    `revision_id text not null, held_at text, agenda jsonb not null, attendee_ids jsonb not null,
    decision text, conditions jsonb not null, minutes text, state text`,
  ],
].map(
  ([table, columns]) => `create table northing.${table} (
    ${LISTED}, id text not null, ${columns}, primary key (workspace_id, plan_id, id))`,
);

const KEEPING = [
  `create table northing.saved_mapping (
    workspace_id uuid not null, name text not null, mapping json not null, saved_at text not null,
    primary key (workspace_id, name))`,
  `create table northing.document (
    ${OF_PLAN}, key text not null, body bytea not null, encoding text not null, etag text not null,
    primary key (workspace_id, plan_id, key))`,
  'create index document_by_key on northing.document (key)',
  // Compressed already: trying again costs time and gains nothing.
  'alter table northing.document alter column body set storage external',
  `create table northing.audit (
    workspace_id uuid not null, entry uuid not null default gen_random_uuid(), plan_id uuid not null,
    action text not null check (action = 'purge'), plan_name text not null, actor text not null,
    at timestamptz not null, transaction xid8 not null, primary key (workspace_id, entry))`,
  'create index audit_by_plan on northing.audit (plan_id)',
];

export class Tables1794000000000 implements MigrationInterface {
  readonly name = 'Tables1794000000000';

  async up(runner: QueryRunner): Promise<void> {
    const content = CONTENT.flatMap(({ table, key, columns, indexes }) => [
      `create table northing.${table} (
        ${LISTED}, from_rev integer not null, to_rev integer not null default 2147483647, ${columns},
        primary key (workspace_id, plan_id, ${key.join(', ')}, from_rev), check (from_rev < to_rev))`,
      `create unique index ${table}_one_open on northing.${table} (workspace_id, plan_id, ${key.join(', ')})
        where to_rev = 2147483647`,
      `create index ${table}_from on northing.${table} (workspace_id, plan_id, from_rev)`,
      `create index ${table}_to on northing.${table} (workspace_id, plan_id, to_rev)`,
      ...indexes.map(
        (column) => `create index ${table}_${column} on northing.${table} (workspace_id, plan_id, ${column})`,
      ),
    ]);
    for (const statement of [...FRAME, ...content, ...RECORDS, ...KEEPING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [
      ...CONTENT.map(({ table }) => table),
      ...['insight', 'engagement', 'assessment', 'demand_request', 'shadow_it_item', 'intervention'],
      ...['review_meeting', 'saved_mapping', 'document', 'audit', 'scenario', 'change_record', 'revision'],
      ...['plan', 'team', 'person', 'business_unit', 'workspace'],
    ];
    await runner.query(`drop table ${names.map((name) => `northing.${name}`).join(', ')}`);
  }
}
