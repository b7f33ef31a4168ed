import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedError } from './embedded-error.js';
import { startEmbedded, type EmbeddedDatabase } from './start-embedded.js';

const running: EmbeddedDatabase[] = [];
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'northing-embedded-'));
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(folder, { durable: false });
  running.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded database', () => {
  it('[E4] keeps what was written, in UTF-8, ordered by code point, over stop and start', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await query(first.url, `create table word (w text); insert into word values ('ä'), ('z'), ('Z')`);
    await first.stop();
    const second = await start(folder);
    expect(await query(second.url, 'select w from word order by w')).toEqual([
      { w: 'Z' },
      { w: 'z' },
      { w: 'ä' },
    ]);
  });

  it('[E4] listens on the loopback address alone and asks for the password of a closed file', async () => {
    const folder = newFolder();
    const { url } = await start(folder);
    const [row] = await query(url, `select current_setting('listen_addresses') as addresses`);
    expect(row).toEqual({ addresses: '127.0.0.1' });
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(url).toContain(readFileSync(join(folder, 'password'), 'utf8'));
    await expect(query(url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('[E3] tells a second Northing on the same folder so, and leaves the first alone', async () => {
    const folder = newFolder();
    const { url } = await start(folder);
    await expect(startEmbedded(folder, { durable: false })).rejects.toThrow(
      new EmbeddedError(
        `Another Northing (process ${process.pid}) is using ${folder}: stop it, or give this one a DATA_DIR of its own.`,
      ),
    );
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('[E3] takes over from a Northing that was killed: its server is stopped, its rows are there', async () => {
    const folder = newFolder();
    const killed = await start(folder);
    await query(killed.url, 'create table kept as select 7 as seven');
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(folder, 'northing.lock'), JSON.stringify({ pid: dead, startedAt: 'long ago' }));
    const next = await start(folder);
    expect(await query(next.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await expect(query(killed.url, 'select 1')).rejects.toThrow();
  });

  it('[E3] does not signal a process that merely has the number of an old server', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.stop();
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    chmodSync(join(folder, 'cluster', 'postmaster.pid'), 0o644);
    const second = await start(folder).catch((error: unknown) => error);
    expect(second).not.toBeInstanceOf(EmbeddedError);
  });

  it('says that a cluster is of another PostgreSQL, and leaves it as it is', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'cluster'));
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '14\n');
    await expect(startEmbedded(folder)).rejects.toThrow(/was written by PostgreSQL 14/);
    expect(readFileSync(join(folder, 'cluster', 'PG_VERSION'), 'utf8')).toBe('14\n');
    await expect(startEmbedded(folder)).rejects.toThrow(/was written by PostgreSQL 14/);
  });
});
