import type { ReferenceData } from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import { BusinessUnitSchema, PersonSchema, TeamSchema } from '../schema/frame.schema.js';
import { readReference } from './frame-rows.js';
import { sameValue } from './same-value.js';
import { insertRows } from './table.js';

const KINDS = {
  businessUnits: { name: 'businessUnit', schema: BusinessUnitSchema },
  people: { name: 'person', schema: PersonSchema },
  teams: { name: 'team', schema: TeamSchema },
} satisfies Record<keyof ReferenceData, { name: string; schema: EntitySchema }>;

const KIND_NAMES = Object.keys(KINDS) as (keyof ReferenceData)[];

/**
 * Adds what the workspace does not know yet. Returns what it knows otherwise (`person:p1`), which stays as it was.
 * The caller holds the workspace's row, so that two of them never add the same.
 */
export async function addReference(
  tx: EntityManager,
  workspaceId: string,
  added: ReferenceData,
): Promise<readonly string[]> {
  const known = await readReference(tx, workspaceId);
  const disagreeing: string[] = [];
  for (const kind of KIND_NAMES) {
    const { name, schema } = KINDS[kind];
    const byId = new Map(known[kind].map((item) => [item.id, item]));
    const others = added[kind].filter(({ id }) => !byId.has(id));
    for (const item of added[kind]) {
      if (byId.has(item.id) && !sameValue(byId.get(item.id), item)) disagreeing.push(`${name}:${item.id}`);
    }
    const rows = others.map((item, index) => ({
      ...item,
      ...{ workspaceId, position: byId.size + index, archived: false },
    }));
    await insertRows(tx, schema, rows);
  }
  return disagreeing;
}
