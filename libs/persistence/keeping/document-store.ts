import type { DocumentStore } from '@northing/application';
import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../schema/column.js';
import { DocumentSchema } from '../schema/keeping.schema.js';
import { isUuid } from '../plan/frame-rows.js';

/**
 * Keeps ready documents beside the plan they were made of: the first of several makers. They go when it is purged.
 * Only documents of the same generation of makers are found.
 */
export function documentStore(source: DataSource, generation = ''): DocumentStore {
  const storedAs = (key: string) => (generation === '' ? key : `${generation} ${key}`);
  return {
    async find(key) {
      const row = await source.getRepository(DocumentSchema).findOneBy({ key: storedAs(key) });
      return row && { body: row.body, encoding: 'br', etag: row.etag };
    },

    async save(key, planId, { body, encoding, etag }) {
      if (!isUuid(planId)) return;
      // The plan's row is held, so that a purge at the same moment leaves nothing behind.
      await source.query(
        `insert into ${DATABASE_SCHEMA}.document (workspace_id, plan_id, key, body, encoding, etag)
         select p.workspace_id, p.id, $2, $3, $4, $5
         from (select workspace_id, id from ${DATABASE_SCHEMA}.plan where id = $1 for share) p
         on conflict (workspace_id, plan_id, key) do nothing`,
        [planId, storedAs(key), Buffer.from(body), encoding, etag],
      );
    },
  };
}
