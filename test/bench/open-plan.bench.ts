import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchDatabase, storePlan } from './plans.js';
import { treeCpuMs } from './process-cpu.js';
import { jsonByDatabase } from './raw-sql.js';
import { startServer } from './running-server.js';
import type { Figure, Section } from './table.js';

const ITEMS = 5000;

/** Opening a plan of 5,000 items through the API: by the executor, again, and unchanged. */
export async function openPlan(root: string): Promise<Section> {
  const database = await benchDatabase();
  const { plan } = await storePlan(database, ITEMS, 3, 0.05);
  const server = await startServer(root, database.url);
  try {
    const pids = [server.pid, database.serverPid];
    const query = knownQuery(root, 'RevisionContent');
    const variables = { planId: plan.id, rev: '3' };
    const uncached = await perRequest(pids, 15, () => post(server.url, query.text, variables));
    const address = persisted(server.url, query.hash, variables);
    const etag = await readyEtag(address);
    const ready = await perRequest(pids, 300, () => get(address, {}));
    const unchanged = await perRequest(pids, 300, () => get(address, { 'if-none-match': etag }));
    const json = await perRequest([database.serverPid], 15, () => jsonByDatabase(database.sql, plan.id, 3));
    return {
      title: `Open a plan of ${ITEMS.toLocaleString('en')} items, CPU of server and database a request`,
      figures: figures(uncached, ready, unchanged, json),
    };
  } finally {
    await server.stop();
    await database.close();
  }
}

function figures(uncached: number, ready: number, unchanged: number, json: number): readonly Figure[] {
  const ms = (what: string, value: number): Figure => ({ target: '', what, value, unit: 'ms' });
  return [
    ms('GraphQL, uncached', uncached),
    ms('the same content as JSON built by PostgreSQL', json),
    {
      target: 'P4',
      what: 'GraphQL / JSON',
      value: uncached / json,
      unit: '×',
      limit: { at: 1.5, good: 'below' },
    },
    ms('ready bytes', ready),
    ms('unchanged (304)', unchanged),
    {
      target: 'P5',
      what: 'uncached / ready bytes',
      value: uncached / ready,
      unit: '×',
      limit: { at: 100, good: 'above' },
    },
    {
      target: 'P5',
      what: 'uncached / unchanged',
      value: uncached / unchanged,
      unit: '×',
      limit: { at: 100, good: 'above' },
    },
  ];
}

/** CPU of some process trees a request, in milliseconds; the clock's ticks are coarse, so many requests share them. */
async function perRequest(
  pids: readonly number[],
  count: number,
  request: () => Promise<unknown>,
): Promise<number> {
  const cpu = () => pids.reduce((sum, pid) => sum + (treeCpuMs(pid) ?? NaN), 0);
  for (let i = 0; i < 3; i++) await request();
  const before = cpu();
  for (let i = 0; i < count; i++) await request();
  return (cpu() - before) / count;
}

function knownQuery(root: string, name: string): { readonly hash: string; readonly text: string } {
  const file = readFileSync(join(root, 'libs/graphql/known-operations.json'), 'utf8');
  const known = Object.entries(JSON.parse(file) as Record<string, string>);
  const found = known.find(
    ([, text]) => text.startsWith(`query ${name}(`) || text.includes(`\nquery ${name}(`),
  );
  if (!found) throw new Error(`The client has no query ${name}.`);
  return { hash: found[0], text: found[1] };
}

function persisted(base: string, sha256Hash: string, variables: object): string {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  });
  return `${base}/graphql?${parameters.toString()}`;
}

async function post(base: string, query: string, variables: object): Promise<void> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"'))
    throw new Error(`The query failed: ${text.slice(0, 200)}`);
}

async function get(address: string, headers: Record<string, string>): Promise<Response> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br', ...headers } });
  await response.arrayBuffer();
  return response;
}

/** Asks until the background job has the compressed bytes ready. */
async function readyEtag(address: string): Promise<string> {
  for (let i = 0; i < 240; i++) {
    const response = await get(address, {});
    if (response.headers.get('content-encoding') === 'br') return response.headers.get('etag') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The compressed bytes never became ready.');
}
