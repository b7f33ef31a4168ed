import { startEmbedded } from '@northing/persistence';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from './running-server.fixture.js';

const DEBIAN = '/usr/lib/postgresql';

interface Kind {
  readonly name: string;
  readonly start: (env: Readonly<Record<string, string>>) => Promise<RunningServer>;
}

/** The oldest of Debian's versions that will do; null where there is none. */
export function oldestInstalled(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const oldest = versions.filter((version) => version >= 15).sort((a, b) => a - b)[0];
  return oldest === undefined ? null : String(oldest);
}

/** A database that outlives the servers over it. */
export interface OwnDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** A database of its own: of Debian's programs of a version, or of those the product brings. */
export async function startDatabase(version: string | null): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'northing-api-database-'));
  chmodSync(folder, 0o755);
  const programs = version === null ? {} : { programs: join(DEBIAN, version, 'bin') };
  const database = await startEmbedded(folder, { durable: false, ...programs });
  const stop = async (): Promise<void> => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: database.url, stop };
}

async function onPrograms(version: string, env: Readonly<Record<string, string>>): Promise<RunningServer> {
  const database = await startDatabase(version);
  const server = await startServer({ ...env, DATABASE_URL: database.url });
  const stop = async (): Promise<number | null> => {
    const code = await server.stop();
    await database.stop();
    return code;
  };
  return { ...server, stop };
}

function kinds(): readonly Kind[] {
  const embedded: Kind = { name: 'the embedded PostgreSQL', start: (env) => startServer(env) };
  const url = process.env.TEST_DATABASE_URL;
  if (url) {
    const given: Kind = {
      name: 'the PostgreSQL of TEST_DATABASE_URL',
      start: (env) => startServer({ ...env, DATABASE_URL: url }),
    };
    return [embedded, given];
  }
  const version = oldestInstalled();
  if (version === null) return [embedded];
  return [embedded, { name: `PostgreSQL ${version}`, start: (env) => onPrograms(version, env) }];
}

/** Runs the same tests on a server over each database there is. */
export function onEachDatabase(
  env: Readonly<Record<string, string>>,
  tests: (server: () => RunningServer) => void,
): void {
  describe.each(kinds())('on $name', ({ start }) => {
    let server: RunningServer | undefined;
    beforeAll(async () => {
      server = await start(env);
    });
    afterAll(async () => {
      await server?.stop();
    });
    tests(() => {
      if (!server) throw new Error('The server runs only during tests.');
      return server;
    });
  });
}
