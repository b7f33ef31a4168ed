import { createDataSource, startEmbedded, type EmbeddedDatabase } from '@northing/persistence';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { fixture, graphql, importFiles, json, listPlans } from './calls.fixture.js';
import { startServer } from './running-server.fixture.js';

const KNOWN = Object.entries(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../libs/graphql/known-operations.json'), 'utf8'),
  ) as Readonly<Record<string, string>>,
);

let folder: string;
let database: EmbeddedDatabase;
let source: Awaited<ReturnType<typeof createDataSource>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'northing-api-database-'));
  chmodSync(folder, 0o755);
  database = await startEmbedded(folder, { durable: false });
  source = await createDataSource(database.url, { connections: 1 });
});
afterAll(async () => {
  await source.destroy();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Of the prepared documents of a plan, those whose key contains `part`. */
async function countPrepared(planId: string, part: string): Promise<number> {
  const [row] = await source.query<{ count: number }[]>(
    `select count(*)::int as count from northing.document where plan_id = $1 and key like '%' || $2 || '%'`,
    [planId, part],
  );
  return row!.count;
}

const FIGURES = '"revisionFigures"';

/** The figures of the sample's four revisions come last of all. */
async function prepared(planId: string): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    if ((await countPrepared(planId, FIGURES)) === 4) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`The documents of ${planId} were never prepared.`);
}

function askCompressed(address: string): Promise<{ encoding: string | undefined; text: string }> {
  return new Promise((done, fail) => {
    request(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const encoding = response.headers['content-encoding'];
        const body = Buffer.concat(pieces);
        done({ encoding, text: (encoding === 'br' ? brotliDecompressSync(body) : body).toString() });
      });
    })
      .once('error', fail)
      .end();
  });
}

function addressOf(server: string, hash: string, variables: object): string {
  const url = new URL(`${server}/graphql`);
  url.searchParams.set('variables', JSON.stringify(variables));
  url.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  return url.href;
}

it('has what people open first ready before they ask, after the first start and after an import', async () => {
  const server = await startServer({ DATABASE_URL: database.url, NORTHING_SAMPLE: 'on' });
  const other = await startServer({ DATABASE_URL: database.url });
  const sample = (await listPlans(server.url))[0]!.id;
  const { body } = await importFiles(other.url, [fixture('ok/kestrel.plan.json')], { planName: 'Imported' });
  for (const planId of [sample, body.planId!]) {
    await prepared(planId);
    const pair = { planId, from: '3', to: '4' };
    for (const [name, variables] of [
      ['RevisionContent', { planId, rev: '4' }],
      ['RevisionContent', { planId, rev: '3' }],
      ['RevisionMetrics', { planId, rev: '4' }],
      ['ChangeRows', { ...pair, after: null }],
    ] as const) {
      const [hash, query] = KNOWN.find(([, text]) => text.startsWith(`query ${name}(`))!;
      const { encoding, text } = await askCompressed(addressOf(server.url, hash, variables));
      expect([name, encoding]).toEqual([name, 'br']);
      expect(JSON.parse(text)).toEqual(await graphql(server.url, query, variables));
    }
    for (const rev of ['from=r3&to=r4', 'from=3&to=4', 'from=r3&to=4']) {
      const { encoding, text } = await askCompressed(
        `${server.url}/api/plans/${planId}/comparison.json?${rev}`,
      );
      expect([encoding, (JSON.parse(text) as { to: string }).to]).toEqual(['br', 'r4']);
    }
  }
  expect(await server.stop()).toBe(0);
  expect(await other.stop()).toBe(0);
  expect(server.output() + other.output()).toMatch(/^(Northing is ready at \S+\n){2}$/);
});

it('leaves what is not yet prepared when the server stops, and fails no import', async () => {
  const server = await startServer({ DATABASE_URL: database.url });
  const document = json<{ revisions: { content: { enablers: object[] } }[] }>('ok/kestrel.plan.json');
  for (const { content } of document.revisions) {
    const [first] = content.enablers;
    const more = Array.from({ length: 4000 }, (_, index) => ({
      ...first,
      id: `x${index}`,
      name: `X ${index}`,
    }));
    content.enablers.push(...more);
  }
  const { status, body } = await importFiles(server.url, [
    { name: 'big.json', content: JSON.stringify(document) },
  ]);
  expect(status).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(await countPrepared(body.planId!, FIGURES)).toBeLessThan(4);
  expect(server.output()).toMatch(/^Northing is ready at \S+\n$/);
});
