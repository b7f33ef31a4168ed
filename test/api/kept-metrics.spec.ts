import { createDataSource, startEmbedded, type EmbeddedDatabase } from '@northing/persistence';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixture, get, graphql, importFiles, listPlans } from './calls.fixture.js';
import { startServer } from './running-server.fixture.js';

let folder: string;
let database: EmbeddedDatabase;
let source: Awaited<ReturnType<typeof createDataSource>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'northing-api-database-'));
  chmodSync(folder, 0o755);
  database = await startEmbedded(folder, { durable: false });
  source = await createDataSource(database.url, { connections: 2 });
});
afterAll(async () => {
  await source.destroy();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const CONTENT = [
  'enabler', 'outcome', 'capability', 'outcome_capability_link', 'enabler_capability_link', 'dependency',
  'capacity', 'envelope',
]; // prettier-ignore

/** While the tables of plan content are locked, whoever reads them waits. */
async function withoutContent<T>(ask: () => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const tables = CONTENT.map((name) => `northing.${name}`).join(', ');
    await runner.query(`lock table ${tables} in access exclusive mode`);
    return await Promise.race([
      ask(),
      new Promise<never>((_, fail) => {
        setTimeout(() => fail(new Error('It reads plan content.')), 5000).unref();
      }),
    ]);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const FIGURES = `query ($planId: ID!) { plan(id: $planId) { figures { revision { id } plannedSpend }
  revision(rev: "3") { metrics { plannedSpend outcomes { outcomeId status } }
    slipForecast { backtest { judged } forecasts { __typename } } promises { byUnit { key enablerIds } } } } }`;

const COURSE = `query ($planId: ID!) { plan(id: $planId) { figures { revision { id } plannedSpend }
  revision(rev: "3") { metrics { plannedSpend } } } }`;

async function prepared(planId: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await source.query<{ count: number }[]>(
      `select count(*)::int as count from northing.document where plan_id = $1 and key like '%"revisionFigures"%'`,
      [planId],
    );
    if (row?.count === 4) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`The figures of ${planId} were never prepared.`);
}

it('computes what a published revision says once, whatever server is asked again', async () => {
  const server = await startServer({ DATABASE_URL: database.url, NORTHING_SAMPLE: 'on' });
  const planId = (await listPlans(server.url))[0]!.id;
  const first = await graphql(server.url, FIGURES, { planId });
  expect(first.errors).toBeUndefined();
  const document = await get(`${server.url}/api/plans/${planId}/revisions/2/metrics.json`);
  const again = await withoutContent(async () => [
    await graphql(server.url, FIGURES, { planId }),
    await get(`${server.url}/api/plans/${planId}/revisions/2/metrics.json`),
  ]);
  expect(again).toEqual([first, document]);
  expect(await server.stop()).toBe(0);
});

it('has metrics of the last revisions and the figures of all ready before anybody asks', async () => {
  const server = await startServer({ DATABASE_URL: database.url });
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Imported' });
  const planId = body.planId!;
  await prepared(planId);
  const asked = await withoutContent(async () => [
    (await get<object>(`${server.url}/api/plans/${planId}/revisions/r4/metrics.json`)).status,
    (await get<object>(`${server.url}/api/plans/${planId}/revisions/3/metrics.json`)).status,
    Object.keys(await graphql<object>(server.url, COURSE, { planId })),
  ]);
  expect(asked).toEqual([200, 200, ['data']]);
  expect(await server.stop()).toBe(0);
});

it('measures anew under other thresholds', async () => {
  const server = await startServer({ DATABASE_URL: database.url });
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Strict' });
  const address = `${server.url}/api/plans/${body.planId}/revisions/r4/metrics.json`;
  const overBooked = async (): Promise<number> =>
    (await get<{ overBooked: unknown[] }>(address)).body.overBooked.length;
  expect(await overBooked()).toBe(4);
  await source.query(
    `update northing.workspace set settings = settings || '{"utilisationLimit": 0.5}'
     where workspace_id = (select workspace_id from northing.plan where id = $1)`,
    [body.planId],
  );
  expect(await overBooked()).toBeGreaterThan(4);
  expect(await server.stop()).toBe(0);
});
