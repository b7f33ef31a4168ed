import type { EditEntry } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { insertRows, itemColumns, tableOf } from '../plan/table.js';
import { EditEntrySchema } from '../schema/work.schema.js';

/** Edits of a draft or scenario after a version, oldest first. */
export function readEdits(
  tx: EntityManager,
  plan: PlanKey,
  branchId: string,
  afterVersion: number,
): Promise<EditEntry[]> {
  return select(tx, plan, branchId, {
    rest: 't.version > $4 order by t.version',
    parameters: [afterVersion],
  });
}

/** Keeps an edit; the one that it takes back is so no more. */
export async function addEdit(
  tx: EntityManager,
  plan: PlanKey,
  branchId: string,
  entry: EditEntry,
): Promise<void> {
  await insertRows(tx, EditEntrySchema, [{ ...entry, ...plan, branchId }]);
  if (entry.takesBack === null) return;
  const key = { ...plan, branchId, version: entry.takesBack };
  await tx.getRepository(EditEntrySchema).update(key, { takenBackBy: entry.version });
}

/** Whose edits are meant: only one's own are undone. */
interface Author {
  readonly authorId: string | null;
  readonly account: string;
}

const BY = 't.author_id is not distinct from $4 and t.account = $5';

/** A new edit makes what was undone before it past repeating. */
const CANDIDATES = {
  undo: `t.kind <> 'undo' and t.taken_back_by is null`,
  redo: `t.kind = 'undo' and t.taken_back_by is null and not exists (
    select from northing.edit_entry e where e.workspace_id = t.workspace_id and e.plan_id = t.plan_id
      and e.branch_id = t.branch_id and e.author_id is not distinct from t.author_id and e.account = t.account
      and e.version > t.version and e.kind in ('edit', 'merge'))`,
} as const;

export async function findEdit(
  tx: EntityManager,
  plan: PlanKey,
  branchId: string,
  { by, what }: { readonly by: Author; readonly what: 'undo' | 'redo' },
): Promise<EditEntry | null> {
  const rest = `${BY} and ${CANDIDATES[what]} order by t.version desc limit 1`;
  const [found] = await select(tx, plan, branchId, { rest, parameters: [by.authorId, by.account] });
  return found ?? null;
}

function select(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  branchId: string,
  { rest, parameters }: { readonly rest: string; readonly parameters: readonly unknown[] },
): Promise<EditEntry[]> {
  const table = tableOf(tx, EditEntrySchema);
  return tx.query<EditEntry[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and t.branch_id = $3 and ${rest}`,
    [workspaceId, planId, branchId, ...parameters],
  );
}
