import { compare } from '@northing/domain';
import { measure, median, type Cost } from './measure.js';
import { benchDatabase, storePlan, type BenchDatabase, type StoredPlan } from './plans.js';
import { treeCpuMs } from './process-cpu.js';
import { copyTables, rawChangedRows, rawPublish, snapshotBytes, tableBytes } from './raw-sql.js';
import type { Figure, Section } from './table.js';

const SHARE = 0.05;

/** Opening, comparing and publishing plans of growing size, beside the SQL that must be done anyway. */
export async function storage(sizes: readonly number[], revisions: number): Promise<Section> {
  const figures: Figure[] = [];
  for (const items of sizes) {
    const database = await benchDatabase();
    try {
      const stored = await storePlan(database, items, revisions, SHARE);
      figures.push(...(await measurePlan(database, stored, items, revisions)));
    } finally {
      await database.close();
    }
  }
  return { title: `Storage: ${revisions} revisions, 5 % of items and links changed at each`, figures };
}

async function measurePlan(database: BenchDatabase, stored: StoredPlan, items: number, revisions: number) {
  const { persistence, sql } = database;
  const { id } = stored.plan;
  const last = revisions;
  const of = (what: string) => `${items.toLocaleString('en')} items: ${what}`;
  const ms = (what: string, value: number): Figure => ({ target: '', what: of(what), value, unit: 'ms' });
  const openMiddle = await measure(() => persistence.plans.readContent(id, Math.ceil(last / 2)));
  const openLast = await measure(() => persistence.plans.readContent(id, last));
  const adjacent = await withServer(database, () => compared(database, id, last - 1, last));
  const distant = await withServer(database, () => compared(database, id, 1, last), 3);
  const raw = await withServer(database, () => rawChangedRows(sql, id, last - 1, last));
  const bytes = await tableBytes(sql);
  const snapshots = (await snapshotBytes(sql, id, last)) * revisions;
  const copies = await copyTables(sql, id, last);
  const rawMs = await rawPublish(copies);
  const publishMs = await publish(database, stored);
  return [
    ms('open the middle revision', openMiddle.wallMs),
    ms('open the last revision', openLast.wallMs),
    ms('compare adjacent revisions', adjacent.wallMs),
    ms('compare adjacent revisions, CPU of Node and PostgreSQL', adjacent.totalCpuMs),
    ms('compare first and last revision', distant.wallMs),
    ratioFigure(
      'P2',
      of('adjacent comparison / raw fetch of the changed rows, CPU'),
      adjacent.totalCpuMs / raw.totalCpuMs,
      2,
    ),
    ms('publish the next revision', publishMs),
    ratioFigure('P7', of('publish / raw SQL of the same rows'), publishMs / rawMs, 3),
    { target: '', what: of('on disk'), value: bytes / 1024 / 1024, unit: 'MB' },
    ratioFigure('P6', of('on disk / full snapshots'), bytes / snapshots, 1 / 8),
  ];
}

function ratioFigure(target: string, what: string, value: number, at: number): Figure {
  return { target, what, value, unit: '×', limit: { at, good: 'below' } };
}

async function compared({ persistence }: BenchDatabase, planId: string, from: number, to: number) {
  const input = await persistence.plans.readComparison(planId, from, to);
  if (!input) throw new Error('The revisions are gone.');
  return compare(input);
}

async function publish(
  { persistence }: BenchDatabase,
  { plan, next, lastContent }: StoredPlan,
): Promise<number> {
  const started = performance.now();
  const done = await persistence.writer.appendRevisions(plan.id, {
    afterSequence: plan.revisions.length,
    revisions: [next],
    base: lastContent,
    reference: { businessUnits: [], people: [], teams: [] },
  });
  if ('kind' in done) throw new Error(`Publishing was refused: ${done.kind}`);
  return performance.now() - started;
}

/** The cost of a run with the CPU of the database server beside that of this process. */
async function withServer(
  { serverPid }: BenchDatabase,
  run: () => Promise<unknown>,
  runs = 9,
): Promise<Cost & { readonly totalCpuMs: number }> {
  await run();
  const before = treeCpuMs(serverPid);
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i++) costs.push(await measure(run, 1));
  // Each measured run follows one that warms up.
  const server = before === null ? 0 : ((treeCpuMs(serverPid) ?? before) - before) / (runs * 2);
  const cpuMs = median(costs.map((cost) => cost.cpuMs));
  return { wallMs: median(costs.map((cost) => cost.wallMs)), cpuMs, totalCpuMs: cpuMs + server };
}

/** The same 2,500 changed items in plans of two sizes: the cost must not follow the plan's size. */
export async function sameChange(sizes: readonly [number, number]): Promise<Section> {
  const changed = 2500;
  const database = await benchDatabase();
  try {
    const plans: { readonly items: number; readonly cost: Awaited<ReturnType<typeof withServer>> }[] = [];
    for (const items of sizes) {
      const { plan } = await storePlan(database, items, 3, changed / items, 'fixed');
      plans.push({ items, cost: await withServer(database, () => compared(database, plan.id, 2, 3)) });
    }
    const [small, large] = plans;
    if (!small || !large) throw new Error('Two sizes are compared.');
    const figures = plans.map(({ items, cost }): Figure => ({
      target: '',
      what: `adjacent comparison of 2,500 changed items among ${items.toLocaleString('en')}, CPU`,
      value: cost.totalCpuMs,
      unit: 'ms',
    }));
    const ratio = large.cost.totalCpuMs / small.cost.totalCpuMs;
    return {
      title: 'A change of one size in plans of two sizes',
      figures: [...figures, ratioFigure('P1', 'larger plan / smaller plan', ratio, 1.2)],
    };
  } finally {
    await database.close();
  }
}
