import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'apps/api/dist/main.js');
const READY = /^Northing is ready at (http:\/\/\S+)$/m;

/** The built server in a process of its own, on a folder of its own. */
export interface RunningServer {
  readonly url: string;
  /** Everything it wrote so far. */
  output(): string;
  /** Sends SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a crash would; what it kept in its folder stays. */
  kill(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function launch(env: Readonly<Record<string, string>>, dataDir: string) {
  if (!existsSync(MAIN)) throw new Error('apps/api is not built: run nx run test-api:contract.');
  const child = spawn(process.execPath, [MAIN], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, NORTHING_SAMPLE: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (text: string): void => void (output += text);
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, ended, output: () => output };
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'northing-api-'));
  // As root the database runs as another user, who must reach the folder.
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts the server, in a folder that an earlier one left or in a new one, and waits until it is ready. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  folder = newFolder(),
): Promise<RunningServer> {
  const { child, ended, output } = launch(env, folder);
  const url = await new Promise<string>((done, fail) => {
    child.stdout.on('data', () => {
      const ready = READY.exec(output());
      if (ready?.[1]) done(ready[1]);
    });
    void ended.then((code) => fail(new Error(`The server ended with ${code}: ${output()}`)));
  });
  return {
    url,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts the server where it must refuse to, and waits for its end. */
export async function failToStart(env: Readonly<Record<string, string>>): Promise<Ended> {
  const folder = newFolder();
  const { ended, output } = launch(env, folder);
  const code = await ended;
  rmSync(folder, { recursive: true, force: true });
  return { code, output: output() };
}
