import { randomUUID } from 'node:crypto';
import type { Workspace } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { WorkspaceSchema, type WorkspaceRow } from '../schema/frame.schema.js';

/** A new workspace under its document's name, numbered when another has that: "Kestrel (2)". */
export async function insertWorkspace(tx: EntityManager, workspace: Workspace): Promise<string> {
  const { id, name, ...shared } = workspace;
  const row = { ...shared, workspaceId: randomUUID(), documentId: id, documentName: name };
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name} (${count})`;
    if (await insertIfFree(tx, { ...row, name: numbered })) return row.workspaceId;
  }
}

async function insertIfFree(tx: EntityManager, row: WorkspaceRow): Promise<boolean> {
  const workspaces = tx.getRepository(WorkspaceSchema);
  await workspaces.createQueryBuilder().insert().values(row).orIgnore().execute();
  return workspaces.existsBy({ workspaceId: row.workspaceId });
}
