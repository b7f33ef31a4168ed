import type { MappingStore } from '@northing/application';
import type { DataSource } from 'typeorm';
import { SavedMappingSchema } from '../schema/keeping.schema.js';

/** Mappings serve every workspace of an installation: they are kept under this id. */
const EVERY_WORKSPACE = '00000000-0000-0000-0000-000000000000';

export function mappingStore(source: DataSource, now: () => string): MappingStore {
  const mappings = source.getRepository(SavedMappingSchema);
  return {
    async listMappings() {
      const rows = await mappings.find({ order: { name: 'asc' } });
      return rows.map(({ name, mapping, savedAt }) => ({ name, mapping, savedAt }));
    },

    async saveMapping(name, mapping) {
      const row = { workspaceId: EVERY_WORKSPACE, name, mapping: mapping as object, savedAt: now() };
      await mappings.upsert(row, ['workspaceId', 'name']);
    },

    async deleteMapping(name) {
      const { affected } = await mappings.delete({ workspaceId: EVERY_WORKSPACE, name });
      return affected === 1;
    },
  };
}
