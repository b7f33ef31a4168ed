import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../schema/column.js';

const OLDEST_SERVER = 15;
/** Any number, the same in every Northing. */
const MIGRATION_LOCK = 7_406_210_917;

/** The server cannot be used; the message is one sentence. */
export class UnsuitableServer extends Error {
  override readonly name = 'UnsuitableServer';
}

/**
 * Brings the database up to date. Several processes may start at once: one migrates, the others wait for it. The lock
 * belongs to a transaction, so that it also holds through a connection pooler.
 */
export async function runMigrations(source: DataSource): Promise<void> {
  await checkVersion(source);
  await source.transaction(async (lock) => {
    await lock.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await source.query(`create schema if not exists ${DATABASE_SCHEMA}`);
    await source.runMigrations({ transaction: 'all' });
  });
}

async function checkVersion(source: DataSource): Promise<void> {
  const [row] = await source.query<{ version: string }[]>(
    `select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(row?.version) / 10_000);
  if (major >= OLDEST_SERVER) return;
  throw new UnsuitableServer(
    `DATABASE_URL names a PostgreSQL ${major}, and Northing needs ${OLDEST_SERVER} or later.`,
  );
}
