import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';

/** Who holds a folder: a process id alone is reused, its start time beside it is not. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

/** Holds a folder for this process; a second live Northing is refused, one that died is replaced. Returns the release. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'northing.lock');
  const mine: Holder = { pid: process.pid, startedAt: processStart(process.pid) ?? '' };
  const text = JSON.stringify(mine);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  try {
    while (!tryLink(draft, path)) setAside(path, folder);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) rmSync(path);
  };
}

/** A link appears whole or not at all, so no start ever reads a half-written lock. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function setAside(path: string, folder: string): void {
  const text = readIfThere(path);
  if (text === null) return;
  const holder = parseHolder(text);
  if (holder && isAlive(holder)) throw inUse(folder, holder.pid);
  const aside = `${path}.old.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = readFileSync(aside, 'utf8');
  // Between reading and renaming another start may have set aside the same lock and put its own there.
  if (taken !== text) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function inUse(folder: string, pid: number): EmbeddedError {
  return new EmbeddedError(
    `Another Northing (process ${pid}) is using ${folder}: stop it, or give this one a DATA_DIR of its own.`,
  );
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, startedAt } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = processStart(pid);
  return now === null || startedAt === '' || now === startedAt;
}

/** When a process started, in words that stay the same while it runs; null where the system does not tell. */
export function processStart(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat !== null) {
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${ticks ?? ''}`;
  }
  if (process.platform === 'win32') return null;
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : null;
}
