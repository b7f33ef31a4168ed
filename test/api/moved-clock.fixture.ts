import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer, type RunningServer } from './running-server.fixture.js';

/** A server whose day is set from outside. */
export interface MovedServer extends RunningServer {
  setDay(day: string): void;
}

export async function startOnDay(day: string): Promise<MovedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'northing-clock-'));
  const file = join(folder, 'day');
  const setDay = (next: string): void => writeFileSync(file, next);
  setDay(day);
  const clock = pathToFileURL(join(import.meta.dirname, '../moved-clock.mjs')).href;
  const server = await startServer({ NODE_OPTIONS: `--import=${clock}`, CLOCK_FILE: file });
  const stop = async (): Promise<number | null> => {
    const code = await server.stop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { ...server, setDay, stop };
}
