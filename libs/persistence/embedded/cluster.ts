import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runAs, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedError } from './embedded-error.js';

/** A database cluster on disk and the password of its only user. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/** Opens the cluster of a data folder, making it the first time. */
export function openCluster(
  dataDir: string,
  binaries: Binaries,
  account: Account,
  { durable }: { readonly durable: boolean },
): Cluster {
  const folder = join(dataDir, 'cluster');
  const version = majorVersion(binaries, account);
  if (!existsSync(folder)) makeCluster(dataDir, folder, { binaries, account, version, durable });
  checkVersion(folder, version);
  return { folder, password: readPassword(dataDir) };
}

interface Making {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly version: number;
  readonly durable: boolean;
}

/** Made beside its place and moved there when whole: a start that was cut short leaves no half cluster behind. */
function makeCluster(dataDir: string, folder: string, { binaries, account, version, durable }: Making): void {
  const workplace = mkdtempSync(join(dataDir, 'new-cluster-'));
  const made = join(workplace, 'cluster');
  const passwordFile = join(workplace, 'password');
  const password = randomBytes(24).toString('hex');
  mkdirSync(made, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [workplace, made, passwordFile]) give(path, account);
  try {
    const args = [
      '-D',
      made,
      '-U',
      'northing',
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '-E',
      'UTF8',
    ];
    const result = runAs(account, binaries.initdb, [...args, ...locale(version), ...speed(durable)]);
    if (!result.ok) throw refused(result.output);
    writeFileSync(join(dataDir, 'password'), password, { mode: 0o600 });
    renameSync(made, folder);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

/** C.UTF-8 by PostgreSQL itself (since 17): order never depends on the machine's libraries. */
function locale(version: number): string[] {
  return version >= 17
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    : ['--locale=C'];
}

function speed(durable: boolean): string[] {
  return durable ? [] : ['--no-sync'];
}

function give(path: string, account: Account): void {
  if ('uid' in account) chownSync(path, account.uid, account.gid);
}

function refused(output: string): EmbeddedError {
  const advice = output.includes('effective user ID')
    ? 'its user has no account on this machine: set DATABASE_URL to a PostgreSQL server instead'
    : (output.split('\n').find((line) => line.includes('error')) ?? output.split('\n').at(-1) ?? '');
  return new EmbeddedError(`The embedded database could not be made: ${advice}.`);
}

function majorVersion(binaries: Binaries, account: Account): number {
  return Number(/ (\d+)/.exec(runAs(account, binaries.postgres, ['--version']).output)?.[1]);
}

function checkVersion(folder: string, version: number): void {
  const found = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'));
  if (found === version) return;
  throw new EmbeddedError(
    `${folder} was written by PostgreSQL ${found} and this Northing brings PostgreSQL ${version}: ` +
      'start the Northing that wrote it, export its plans, and import them into a new DATA_DIR.',
  );
}

function readPassword(dataDir: string): string {
  const path = join(dataDir, 'password');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new EmbeddedError(
      `${path} with the database's password cannot be read: put it back from a copy of the folder.`,
    );
  }
}
