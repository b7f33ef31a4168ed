import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from './table.js';

const READY = 'Northing is ready at';

/** Seconds from the start of the built server to its ready line, and its resident memory in MB. */
async function start(root: string, dataDir: string): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = await new Promise<number>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(READY)) resolve((performance.now() - started) / 1000);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
  server.removeAllListeners('exit');
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  return seconds;
}

export async function startup(root: string): Promise<Section> {
  const dataDir = mkdtempSync(join(tmpdir(), 'northing-bench-'));
  // As root the database runs as another user, who must reach the folder.
  chmodSync(dataDir, 0o755);
  try {
    const cold = await start(root, join(dataDir, 'data'));
    const warm = await start(root, join(dataDir, 'data'));
    return {
      title: 'Start to ready line, built, embedded database, sample loaded',
      figures: [
        {
          target: 'P13',
          what: 'first start (creates the database, loads the sample)',
          value: cold,
          unit: 's',
          limit: { at: 5, good: 'below' },
        },
        { target: 'P13', what: 'second start', value: warm, unit: 's', limit: { at: 5, good: 'below' } },
      ],
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
