import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../embedded/start-embedded.js';

/** A server for one test file, with as many empty databases as it asks for. */
export interface TestServer {
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

interface Kind {
  readonly name: string;
  start(): Promise<TestServer>;
}

const DEBIAN = '/usr/lib/postgresql';

/** Every server that the suite must pass on: the embedded one, and an older one where there is one. */
function kinds(): readonly Kind[] {
  const { TEST_DATABASE_URL: url } = process.env;
  const embedded = { name: 'embedded PostgreSQL', start: () => startServer() };
  if (url) return [embedded, { name: 'the PostgreSQL of TEST_DATABASE_URL', start: () => givenServer(url) }];
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const oldest = versions.filter((version) => version >= 15).sort((a, b) => a - b)[0];
  if (oldest === undefined) return [embedded];
  const programs = join(DEBIAN, String(oldest), 'bin');
  return [embedded, { name: `PostgreSQL ${oldest}`, start: () => startServer(programs) }];
}

/** Runs the same tests on each server. */
export function onEachServer(name: string, tests: (server: () => TestServer) => void): void {
  const all = kinds();
  if (all.length === 1) {
    describe.skip(`${name} on another PostgreSQL (none of 15 or later here; TEST_DATABASE_URL names one)`, () => {
      it('is not run', () => undefined);
    });
  }
  for (const kind of all) {
    describe(`on ${kind.name}`, () => {
      let server: TestServer | undefined;
      beforeAll(async () => {
        server = await kind.start();
      }, 60_000);
      afterAll(() => server?.stop());
      // Their own clean-up comes before the server's.
      describe(name, () => {
        tests(() => {
          if (!server) throw new Error('the server runs only during tests');
          return server;
        });
      });
    });
  }
}

async function startServer(programs?: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'northing-test-'));
  const database = await startEmbedded(folder, { durable: false, programs });
  return {
    newDatabase: () => makeDatabase(database.url),
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server that somebody else runs: what was made there is removed again. */
function givenServer(url: string): Promise<TestServer> {
  const made: string[] = [];
  return Promise.resolve({
    newDatabase: async () => {
      const database = await makeDatabase(url);
      made.push(new URL(database).pathname.slice(1));
      return database;
    },
    stop: async () => {
      for (const name of made) await run(url, `drop database ${name} with (force)`);
    },
  });
}

async function makeDatabase(url: string): Promise<string> {
  const name = `northing_test_${randomBytes(6).toString('hex')}`;
  await run(url, `create database ${name}`);
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}

/** Runs one statement as any client would. */
export async function run(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
