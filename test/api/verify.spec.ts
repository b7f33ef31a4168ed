import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { fixture, importFiles } from './calls.fixture.js';
import { readChain } from './cycle-calls.fixture.js';
import { oldestInstalled, startDatabase, type OwnDatabase } from './each-database.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

const MAIN = join(resolve(import.meta.dirname, '../..'), 'apps/api/dist/main.js');

/** The command that checks every plan of a database. */
function verify(databaseUrl: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [MAIN, 'verify'], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (text: string): void => void (output += text);
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((done) => child.once('exit', (code) => done({ code, output })));
}

const versions = [null, oldestInstalled()].filter((version, index) => index === 0 || version !== null);

describe.each(versions)('on PostgreSQL %s', (version) => {
  let database: OwnDatabase;
  let server: RunningServer;
  let planId: string;

  beforeAll(async () => {
    database = await startDatabase(version);
    server = await startServer({ DATABASE_URL: database.url });
    planId = (await importFiles(server.url, [fixture('ok/kestrel.plan.json')])).body.planId ?? '';
  });
  afterAll(async () => {
    await server.stop();
    await database.stop();
  });

  const verdicts = async () =>
    (await readChain({ url: server.url, planId, personId: null })).map(({ verdict }) => verdict);

  /** As somebody who owns the database and goes round every guard. */
  async function tamper(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const [table] = /northing\.\w+/.exec(statement) ?? [];
    await client.query(`alter table ${table} disable trigger all`);
    const { rowCount } = await client.query(statement);
    await client.query(`alter table ${table} enable trigger all`);
    await client.end();
    expect(rowCount).toBe(1);
  }

  it('says that every revision is as it was published', async () => {
    expect(await verify(database.url)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/all 4 published revisions match/) as string,
    });
    expect(await verdicts()).toEqual(['matches', 'matches', 'matches', 'matches']);
  });

  it('finds one row that somebody changed behind every guard, and names the revision', async () => {
    await tamper(
      `update northing.enabler set supplier = 'A friend' where plan_id = '${planId}' and id = 'e33' and from_rev = 4`,
    );
    const { code, output } = await verify(database.url);
    expect(code).toBe(1);
    expect(output).toContain('revision 4 (FY27 Q3) does not match');
  });

  it('finds a row that was taken away, a record that was rewritten and a hash that was made to fit', async () => {
    await tamper(`delete from northing.dependency where ctid = (
      select ctid from northing.dependency where plan_id = '${planId}' and from_rev <= 2 and to_rev > 2 limit 1)`);
    expect((await verify(database.url)).output).toMatch(/revision [12] \(/);
    await tamper(`update northing.revision set content_hash = repeat('0', 64)
      where plan_id = '${planId}' and sequence = 1`);
    expect((await verify(database.url)).output).toContain('revision 1 (FY26 Q4) does not match');
  });
});
