import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { fixture, graphql, importFiles, listPlans } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

const KNOWN = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../libs/graphql/known-operations.json'), 'utf8'),
) as Readonly<Record<string, string>>;

const hashOf = (name: string): string =>
  Object.entries(KNOWN).find(([, text]) => text.startsWith(`query ${name}(`))![0];

let server: RunningServer;
let planId: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  planId = (await listPlans(server.url))[0]!.id;
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Plain HTTP: what is compressed stays so. */
function ask(hash: string, variables: object, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(`${server.url}/graphql`);
  url.searchParams.set('variables', JSON.stringify(variables));
  url.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  return new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    })
      .once('error', fail)
      .end();
  });
}

const FOR_GOOD = 'private, max-age=31536000, immutable';

async function compressed(hash: string, variables: object): Promise<Answer> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask(hash, variables, { 'accept-encoding': 'br' });
    if (answer.headers['content-encoding'] === 'br') return answer;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The answer was never compressed.');
}

it('answers a known query of a published revision for good, plain at first, then as ready compressed bytes', async () => {
  const hash = hashOf('RevisionContent');
  const first = await ask(hash, { planId, rev: '2' });
  expect([first.status, first.headers['cache-control']]).toEqual([200, FOR_GOOD]);
  const again = await graphql<unknown>(server.url, KNOWN[hash]!, { planId, rev: '2' });
  expect(JSON.parse(first.body.toString())).toEqual(again);
  const ready = await compressed(hash, { planId, rev: '2' });
  expect(brotliDecompressSync(ready.body).toString()).toBe(first.body.toString());
  expect(ready.body.length).toBeLessThan(first.body.length / 3);
  expect(ready.headers).toMatchObject({ 'cache-control': FOR_GOOD, vary: 'accept-encoding, accept' });
  expect(ready.headers.etag).not.toBe(first.headers.etag);
  for (const etag of [first.headers.etag, ready.headers.etag]) {
    const cached = await ask(hash, { planId, rev: '2' }, { 'if-none-match': String(etag) });
    expect([cached.status, cached.body.length]).toEqual([304, 0]);
  }
  const plain = await ask(hash, { planId, rev: '2' }, { 'accept-encoding': 'identity' });
  expect(plain.body.toString()).toBe(first.body.toString());
});

it('keeps answers apart by their variables, and keeps none that failed', async () => {
  const hash = hashOf('RevisionContent');
  const r1 = await ask(hash, { planId, rev: 'r1' });
  const r3 = await ask(hash, { planId, rev: 'r3' });
  expect(r1.headers.etag).not.toBe(r3.headers.etag);
  const none = await ask(hash, { planId: 'none', rev: 'r1' });
  expect(none.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(none.body.toString())).toEqual({ data: { plan: null } });
});

it('asks anew for what may change', async () => {
  const answer = await ask(hashOf('PlanFrame'), { planId });
  expect([answer.status, answer.headers['cache-control'], answer.headers.etag]).toEqual([
    200,
    'no-store',
    undefined,
  ]);
});

it('says so when it does not know a hash, in the words that clients understand', async () => {
  const answer = await ask('0'.repeat(64), {});
  expect(JSON.parse(answer.body.toString())).toMatchObject({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
});

it('checks access before it says that nothing changed', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Gone' });
  const hash = hashOf('RevisionContent');
  const first = await ask(hash, { planId: body.planId, rev: 'r1' });
  const foreign = await ask(
    hash,
    { planId, rev: 'r1' },
    { host: 'evil.test', 'if-none-match': String(first.headers.etag) },
  );
  expect(foreign.status).toBe(403);
  await graphql(
    server.url,
    'mutation ($id: ID!) { purgePlan(planId: $id, typedName: "Gone") { __typename } }',
    { id: body.planId },
  );
  const gone = await ask(
    hash,
    { planId: body.planId, rev: 'r1' },
    { 'if-none-match': String(first.headers.etag) },
  );
  expect(JSON.parse(gone.body.toString())).toEqual({ data: { plan: null } });
});
