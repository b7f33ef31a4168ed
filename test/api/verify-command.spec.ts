import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from './running-server.fixture.js';

const MAIN = resolve(import.meta.dirname, '../../apps/api/dist/main.js');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'northing-verify-'));
  // As root the database runs as another user, who must reach the folder.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  ...given: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: folder };
  const child = spawn(process.execPath, [MAIN, ...given], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  }
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  return { code, output };
}

it('refuses while another process holds the database, and says so', async () => {
  const server = await startServer({ DATA_DIR: folder, NORTHING_SAMPLE: 'on' });
  const refused = await run('verify');
  await server.stop();
  expect(refused.code).toBe(1);
  expect(refused.output.trim().split('\n')).toHaveLength(1);
  expect(refused.output).toMatch(/Northing/);
});

it('opens the embedded database when nobody else does', async () => {
  const { code, output } = await run('verify');
  expect(output).toMatch(/^Kestrel Building Supplies \(\S+\): all 4 published revisions match\.\n$/);
  expect(code).toBe(0);
});

it('knows no other command', async () => {
  expect(await run('verfy')).toEqual({
    code: 1,
    output: 'There is no command “verfy”: give “verify”, or nothing to start.\n',
  });
});
