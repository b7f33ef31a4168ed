import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `NORTHING_MAIN` runs the journeys against another build. */
const MAIN = process.env.NORTHING_MAIN ?? resolve(import.meta.dirname, '../../apps/api/dist/main.js');
const READY = /^Northing is ready at (http:\/\/\S+)$/m;

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The built server with the built client, on a free port and a folder of its own; its day is today's or the one given. */
export async function startServer(sample: 'on' | 'off', day: string | null = null): Promise<RunningServer> {
  if (!existsSync(MAIN)) throw new Error('Northing is not built: run nx run test-web:journeys.');
  const folder = mkdtempSync(join(tmpdir(), 'northing-web-'));
  // As root the database runs as another user, who must reach the folder.
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, NORTHING_SAMPLE: sample },
      ...(day !== null && clockAt(day, folder)),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const url = await new Promise<string>((done, fail) => {
    const collect = (text: string): void => {
      output += text;
      const ready = READY.exec(output)?.[1];
      if (ready) done(ready);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    void ended.then((code) => fail(new Error(`The server ended with ${code}: ${output}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function clockAt(day: string, folder: string): NodeJS.ProcessEnv {
  const file = join(folder, 'day');
  writeFileSync(file, day);
  const clock = pathToFileURL(resolve(import.meta.dirname, '../moved-clock.mjs')).href;
  return { NODE_OPTIONS: `--import=${clock}`, CLOCK_FILE: file };
}
