import { databaseAccount, placeFolder } from './account.js';
import { binariesIn, installedBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { lockFolder } from './folder-lock.js';
import { startPostmaster, stopLeftover } from './postmaster.js';

export interface EmbeddedOptions {
  /** False for tests only: a crash of the machine may then lose or damage everything. */
  readonly durable?: boolean;
  /** A folder with another PostgreSQL's programs, instead of those of the package. */
  readonly programs?: string;
}

export interface EmbeddedDatabase {
  /** With the password: not for logs. */
  readonly url: string;
  /** Where the database really is; differs from what was asked for where the server's account cannot reach that. */
  readonly folder: string;
  /** Shuts the server down and frees the folder. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a folder of its own, made the first time and kept for ever after.
 * Throws `EmbeddedError` with one sentence when it cannot.
 */
export async function startEmbedded(
  dataDir: string,
  { durable = true, programs }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const account = databaseAccount();
  const folder = placeFolder(dataDir, account);
  const release = lockFolder(folder);
  try {
    const binaries = programs ? binariesIn(programs) : await installedBinaries(folder, account);
    const cluster = openCluster(folder, binaries, account, { durable });
    const start = { folder: cluster.folder, binaries, account, durable };
    stopLeftover(start);
    const server = await startPostmaster(start);
    const url = `postgres://northing:${cluster.password}@127.0.0.1:${server.port}/postgres`;
    return { url, folder, stop: () => server.stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}
