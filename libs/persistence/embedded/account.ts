import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { EmbeddedError } from './embedded-error.js';

/** PostgreSQL refuses to run as root: then it runs as nobody, who owns nothing else. */
const NOBODY = 65534;

/** Whom PostgreSQL's processes run as; empty where it is the user who started Northing. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>;

export function databaseAccount(): Account {
  if (process.getuid?.() === 0) return { uid: NOBODY, gid: NOBODY };
  try {
    userInfo();
  } catch {
    throw new EmbeddedError(
      'The embedded database needs a user account, and the current user id has none: ' +
        'set DATABASE_URL to a PostgreSQL server instead.',
    );
  }
  return {};
}

/** Whether the account may enter a folder that exists. */
export function mayEnter(folder: string, account: Account): boolean {
  if (!('uid' in account)) return true;
  return ancestors(folder).every((path) => {
    const { uid, gid, mode } = statSync(path);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    return (mode & bit) !== 0;
  });
}

/**
 * Makes the folder for the database and returns where it really is. The account must be able to enter it. Below a
 * closed home it cannot, and opening somebody's home is not ours to do: the folder is then kept in /var/lib, under a
 * name made of the wanted path, so that the next start finds it again.
 */
export function placeFolder(wanted: string, account: Account): string {
  mkdirSync(wanted, { recursive: true, mode: 0o711 });
  const folder = realpathSync(wanted);
  if (!('uid' in account)) return folder;
  openTemporary(folder);
  if (mayEnter(folder, account)) return folder;
  return placeElsewhere(folder, account);
}

function placeElsewhere(folder: string, account: Account): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = join('/var/lib/northing', name);
  try {
    mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
    if (mayEnter(elsewhere, account)) return told(folder, elsewhere);
  } catch {
    // told below
  }
  throw new EmbeddedError(
    `As root the embedded database runs as user ${NOBODY}, who cannot reach ${folder}: ` +
      'set DATA_DIR to a folder that every user can enter, or start Northing as an ordinary user.',
  );
}

/** Leaves a word where people will look. */
function told(wanted: string, place: string): string {
  const text = `The database is kept in ${place}: user ${NOBODY}, as whom it runs, cannot reach this folder.\n`;
  writeFileSync(join(wanted, 'where-the-database-is.txt'), text);
  return place;
}

/** Temporary folders are made closed; passing through them (not listing) harms nobody. */
function openTemporary(folder: string): void {
  const root = realpathSync(tmpdir());
  const paths = ancestors(folder).filter((path) => path === folder || isBelow(path, root));
  for (const path of paths) {
    const { uid, mode } = statSync(path);
    if (uid === 0) chmodSync(path, (mode & 0o7777) | 0o011);
  }
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && !way.startsWith('..');
}

function ancestors(folder: string): string[] {
  const path = resolve(folder);
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

/** Runs a program of PostgreSQL to its end. */
export function runAs(
  account: Account,
  program: string,
  args: readonly string[],
): { readonly ok: boolean; readonly output: string } {
  const run = spawnSync(program, args, { ...account, cwd: '/', env: databaseEnv(), encoding: 'utf8' });
  const output = run.error ? run.error.message : `${run.stderr}${run.stdout}`.trim();
  return { ok: run.status === 0, output };
}

/** The surroundings of PostgreSQL's processes: PG… variables of the user would reach into the server. */
export function databaseEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
}
