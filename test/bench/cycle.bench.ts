import { createWorkshop, type Actor, type Workshop } from '@northing/application';
import { compare, totalsOf, type Edit, type PlanContent, DEFAULT_SETTINGS } from '@northing/domain';
import { openPersistence } from '@northing/persistence';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { measure, median } from './measure.js';
import { benchDatabase, storePlan, type BenchDatabase } from './plans.js';
import { copyTables, rawPublish } from './raw-sql.js';
import type { Figure, Section } from './table.js';

const EDITORS = 20;
const EDITS_EACH = 25;
const CHANGED = 500;
const SHARE = 0.05;
const LARGE = 50_000;
/** Publishing is held against the raw SQL in a large plan; in a small one fixed work weighs more. */
const P7 = { target: 'P7', limit: { at: 3, good: 'below' } } as const;
const BY: Actor = { account: 'bench', personId: null };
const TODAY = '2026-12-01';

/** Editing by many, merging, the running comparison and publishing, beside the SQL that must be done anyway. */
export async function cycle(): Promise<Section> {
  const small = await withPlan(5000, async (at) => [
    ...(await editing(at)),
    ...(await merging(at)),
    ...(await comparing(at)),
    ...(await publishing(at)),
  ]);
  const large = await withPlan(LARGE, publishing);
  return { title: 'The quarterly cycle', figures: [...small, ...large] };
}

interface Place {
  readonly database: BenchDatabase;
  readonly shop: Workshop;
  readonly planId: string;
  readonly items: number;
  readonly branchId: string;
  readonly content: PlanContent;
}

async function withPlan(
  items: number,
  run: (at: Place) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const database = await benchDatabase();
  try {
    const { plan, lastContent } = await storePlan(database, items, 2, SHARE);
    const { plans, work, workStore } = database.persistence;
    const clock = { today: () => TODAY, now: () => new Date().toISOString() };
    const shop = createWorkshop({
      plans,
      work,
      workStore,
      clock,
      newId: randomUUID,
      published: () => undefined,
    });
    const opened = await shop.openDraft(BY, plan.id, {
      type: 'quarterly',
      anchorQuarter: null,
      trigger: null,
      note: null,
    });
    if (opened.kind !== 'draftMoved') throw new Error(opened.kind);
    return await run({
      database,
      shop,
      planId: plan.id,
      items,
      branchId: opened.revision.id,
      content: lastContent,
    });
  } finally {
    await database.close();
  }
}

const figure = (items: number, what: string, value: number, unit = 'ms'): Figure => ({
  ...{ target: '', what: `${items.toLocaleString('en')} items: ${what}`, value, unit },
});

const rename = (content: PlanContent, index: number, name: string): Edit => ({
  ...{ op: 'set', type: 'enabler', key: content.enablers[index]?.id ?? '', field: 'name', value: name },
});

/** Twenty people, each sending the next edit when the last one was acknowledged; somebody else hears of every edit. */
async function editing({
  database,
  shop,
  planId,
  items,
  branchId,
  content,
}: Place): Promise<readonly Figure[]> {
  const other = await openPersistence({ url: database.url, now: () => new Date().toISOString() });
  const heard = new Map<number, number>();
  const listening = new Promise<() => void>((done) => {
    const stop = other.events.listen(({ kind, version }) => {
      if (kind === 'draftMoved') done(stop);
      if (version !== null && kind === 'edited') heard.set(version, performance.now());
    });
  });
  const stop = await listening;
  const acknowledged: number[] = [];
  const seen: number[] = [];
  const edit = async (editor: number): Promise<void> => {
    for (let count = 0; count < EDITS_EACH; count += 1) {
      const edits = [rename(content, editor * EDITS_EACH + count, `Renamed ${editor} ${count}`)];
      const started = performance.now();
      const done = await shop.edit(BY, planId, branchId, { kind: 'steps', edits }, null);
      acknowledged.push(performance.now() - started);
      if (done.kind !== 'edited') throw new Error(done.kind);
      while (!heard.has(done.version)) await new Promise((next) => setImmediate(next));
      seen.push((heard.get(done.version) ?? 0) - started);
    }
  };
  await edit(EDITORS);
  acknowledged.length = 0;
  seen.length = 0;
  await Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)));
  stop();
  await other.close();
  const raw = await rawEdits(database.url);
  return [
    figure(items, `an edit acknowledged, ${EDITORS} editors at once, median`, median(acknowledged)),
    figure(items, 'its 95th percentile', percentile(acknowledged, 0.95)),
    figure(items, 'seen by another client, median', median(seen)),
    figure(items, `the raw SQL of such an edit, ${EDITORS} at once, median`, median(raw)),
  ];
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length * share)] ?? NaN;
}

/** What any such edit has to do: hold the plan's row, write the item and the entry, tell others. */
async function rawEdits(url: string): Promise<readonly number[]> {
  const times: number[] = [];
  const clients = await Promise.all(
    Array.from({ length: EDITORS }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  const [first] = clients;
  await first?.query('create table raw_plan (id int primary key, version int)');
  await first?.query('create table raw_item (key text primary key, item json)');
  await first?.query('create table raw_entry (version int primary key, applied json, inverse json)');
  await first?.query('insert into raw_plan values (1, 0)');
  const item = JSON.stringify({ name: 'x'.repeat(600) });
  await Promise.all(
    clients.map(async (client, editor) => {
      for (let count = 0; count < EDITS_EACH; count += 1) {
        const started = performance.now();
        await client.query('begin');
        await client.query('select * from raw_plan where id = 1 for update');
        await client.query(
          'insert into raw_item values ($1, $2) on conflict (key) do update set item = excluded.item',
          [`${editor}-${count}`, item],
        );
        await client.query('update raw_plan set version = version + 1 where id = 1');
        await client.query('insert into raw_entry select version, $1, $1 from raw_plan where id = 1', [item]);
        await client.query(`select pg_notify('raw', 'edited')`);
        await client.query('commit');
        times.push(performance.now() - started);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return times;
}

/** A scenario of 500 changes into the draft. */
async function merging({ shop, planId, items, content }: Place): Promise<readonly Figure[]> {
  const made = await shop.branchScenario(BY, planId, 'Alternative', '2');
  if (made.kind !== 'scenarioSaved') throw new Error(made.kind);
  const edits = Array.from({ length: CHANGED }, (_, index) => {
    const at = content.enablers.length - 1 - index;
    return rename(content, at, `Alternative ${index}`);
  });
  const branched = await shop.edit(BY, planId, made.scenario.id, { kind: 'steps', edits }, null);
  if (branched.kind !== 'edited') throw new Error(branched.kind);
  const view = await measure(() => shop.viewMerge(BY, planId, made.scenario.id), 3);
  const started = performance.now();
  const merged = await shop.mergeScenario(BY, planId, made.scenario.id, new Map(), null);
  if (merged.kind !== 'edited') throw new Error(JSON.stringify(merged));
  return [
    figure(items, `preview of a merge of ${CHANGED} changes`, view.wallMs),
    figure(items, `merge of ${CHANGED} changes, written`, performance.now() - started),
  ];
}

/** What the client computes again after each edit: base and draft as a whole. */
async function comparing({ shop, planId, items, branchId }: Place): Promise<readonly Figure[]> {
  const view = await shop.viewBranch(planId, branchId);
  if (view.kind !== 'branch') throw new Error(view.kind);
  const { base, content, anchorQuarter } = view;
  const side = (id: string, sequence: number, of: PlanContent) => ({
    head: { id, sequence, anchorQuarter },
    content: of,
    totals: totalsOf(of),
  });
  const cost = await measure(() =>
    compare({
      from: side('base', 1, base),
      to: side('draft', 2, content),
      ...{ heldBefore: new Set(), lastHeld: new Map(), records: [], settings: DEFAULT_SETTINGS },
    }),
  );
  const limit = { at: 100, good: 'below' } as const;
  return [{ ...figure(items, 'running comparison after an edit', cost.wallMs), limit }];
}

/** 5 % of the enablers changed, approved, and published. */
async function publishing({
  database,
  shop,
  planId,
  items,
  branchId,
  content,
}: Place): Promise<readonly Figure[]> {
  const edits = Array.from({ length: Math.round(content.enablers.length * SHARE) }, (_, index) =>
    rename(content, index, `Published ${index}`),
  );
  const edited = await shop.edit(BY, planId, branchId, { kind: 'steps', edits }, null);
  if (edited.kind !== 'edited') throw new Error(edited.kind);
  await database.persistence.work.change(
    planId,
    async (unit) => {
      if (unit.draft) await unit.putDraft({ ...unit.draft, state: 'approved' });
      return { kind: 'approved' };
    },
    () => false,
  );
  const copies = await copyTables(database.sql, planId, 2);
  const rawMs = await rawPublish(copies);
  const started = performance.now();
  const done = await shop.publish(BY, planId);
  if (done.kind !== 'draftMoved') throw new Error(JSON.stringify(done).slice(0, 300));
  const publishMs = performance.now() - started;
  return [
    figure(items, 'publish a draft with 5 % of the enablers changed', publishMs),
    figure(items, 'the raw SQL of as many rows', rawMs),
    { ...figure(items, 'publish / raw SQL', publishMs / rawMs, '×'), ...(items >= LARGE && P7) },
  ];
}
