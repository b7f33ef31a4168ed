import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { databaseEnv, runAs, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedError } from './embedded-error.js';

export interface Postmaster {
  readonly port: number;
  stop(): Promise<void>;
}

interface Start {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly durable: boolean;
}

/** Long enough to replay what a crash left in the log. */
const READY_SECONDS = 300;
const STOP_SECONDS = 30;

/** A server outlives a Northing that was killed: it is shut down properly before a new one starts. */
export function stopLeftover({ folder, binaries, account }: Start): void {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]);
  // After a restart of the machine the number may belong to something else, which must not be signalled.
  if (!isServerOf(pid, folder)) return;
  const stop = runAs(account, binaries.pgCtl, ['-D', folder, '-m', 'fast', '-w', '-t', '60', 'stop']);
  if (stop.ok || !existsSync(pidFile)) return;
  throw new EmbeddedError(
    `A database server (process ${pid}) still uses ${folder} and does not stop: stop it, then start Northing again.`,
  );
}

function isServerOf(pid: number, folder: string): boolean {
  if (process.platform === 'win32') return true;
  const proc = `/proc/${pid}/cmdline`;
  const command = existsSync(proc)
    ? readFileSync(proc, 'utf8').replaceAll('\0', ' ')
    : spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return command.includes(folder);
}

/** Starts the server on a free port of the loopback address and waits until it answers. */
export async function startPostmaster(start: Start): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawnServer(start, port);
    const outcome = await ready(child);
    if (outcome.kind === 'ready') return { port, stop: () => stopServer(child, start) };
    // Somebody else may have taken the port in between.
    if (attempt < 3 && outcome.log.includes('Address already in use')) continue;
    throw new EmbeddedError(`The embedded database did not start: ${lastProblem(outcome.log)}.`);
  }
}

function spawnServer({ folder, binaries, account, durable }: Start, port: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(binaries.postgres, ['-D', folder, ...args], {
    ...account,
    cwd: '/',
    env: databaseEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C reaches Northing, which finishes what runs and then stops the server.
    detached: process.platform !== 'win32',
  });
}

type Outcome = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly log: string };

function ready(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    let log = '';
    let settled = false;
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      settled = true;
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      child.kill('SIGQUIT');
      settle({ kind: 'failed', log: `FATAL:  it was not ready after ${READY_SECONDS} seconds` });
    }, READY_SECONDS * 1000);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // Read on for ever, or a full pipe would block the server.
      if (settled) return;
      log = (log + text).slice(-20_000);
      if (log.includes('ready to accept connections')) settle({ kind: 'ready' });
    });
    child.once('error', (error) => settle({ kind: 'failed', log: `FATAL:  ${error.message}` }));
    child.once('close', () => settle({ kind: 'failed', log }));
  });
}

function lastProblem(log: string): string {
  const problems = log.split('\n').filter((line) => /\b(FATAL|PANIC|error)\b/.test(line));
  return (problems.at(-1) ?? log.trim().split('\n').at(-1) ?? '').replace(/^.*(FATAL|PANIC): */, '');
}

async function stopServer(child: ChildProcess, { folder, binaries, account }: Start): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (process.platform === 'win32')
    runAs(account, binaries.pgCtl, ['-D', folder, '-m', 'fast', '-w', 'stop']);
  else child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_SECONDS * 1000);
  await gone;
  clearTimeout(impatience);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
