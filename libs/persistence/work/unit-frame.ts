import type { PlanFrame } from '@northing/application';
import type { ReferenceData, RevisionHead } from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { isUuid, liveWorkspace, summary } from '../plan/frame-rows.js';
import { itemColumns, tableOf } from '../plan/table.js';
import { headOf } from '../plan/write-revision.js';
import {
  BusinessUnitSchema,
  PersonSchema,
  TeamSchema,
  WorkspaceSchema,
  type WorkspaceRow,
} from '../schema/frame.schema.js';
import { PlanSchema, RevisionSchema, type PlanRow } from '../schema/plan.schema.js';
import { DraftSchema } from '../schema/work.schema.js';
import type { KeptDraft } from './draft-rows.js';

/** What stands around the work on a plan, read while its row is held. */
export interface UnitFrame {
  readonly plan: PlanKey;
  readonly frame: PlanFrame;
  readonly draft: KeptDraft | null;
  /** Of the last sealed revision; 0 when there is none. */
  readonly lastSequence: number;
  /** Names the transaction: no other has or will have it. */
  readonly stamp: string;
}

interface Row extends ReferenceData {
  readonly stamp: string;
  readonly workspace: WorkspaceRow;
  readonly heads: readonly RevisionHead[];
  readonly draft: KeptDraft | null;
}

/** Holds a plan's row until the transaction ends, then reads what stands around it; null when it is not there. */
export async function lockFrame(tx: EntityManager, planId: string): Promise<UnitFrame | null> {
  if (!isUuid(planId)) return null;
  const table = tableOf(tx, PlanSchema);
  const [held] = await tx.query<PlanRow[]>(
    `select ${itemColumns(table, ['workspaceId'])} from ${table.path} t where t.id = $1 for update`,
    [planId],
  );
  if (!held) return null;
  const plan = { workspaceId: held.workspaceId, planId };
  const { stamp, workspace, heads, draft, ...reference } = await readAround(tx, plan);
  const revisions = draft ? [...heads, headOf(draft)] : heads;
  const frame = { plan: summary(held, revisions), workspace: liveWorkspace(workspace), reference };
  return { plan, frame, draft, stamp, lastSequence: heads.at(-1)?.sequence ?? 0 };
}

/** In one statement, since every edit waits for it. */
async function readAround(tx: EntityManager, { workspaceId, planId }: PlanKey): Promise<Row> {
  const ofPlan = 't.workspace_id = $1 and t.plan_id = $2';
  const ofWorkspace = 't.workspace_id = $1';
  const heads = itemColumns(withoutHashes(tx), ['sequence']);
  const [row] = await tx.query<Row[]>(
    `select pg_current_xact_id()::text as "stamp",
       (${one(tx, WorkspaceSchema, ofWorkspace, ['workspaceId'])}) as "workspace",
       (${all(tx, BusinessUnitSchema, ofWorkspace)}) as "businessUnits",
       (${all(tx, PersonSchema, ofWorkspace)}) as "people",
       (${all(tx, TeamSchema, ofWorkspace)}) as "teams",
       (select coalesce(json_agg(to_json(h) order by h."sequence"), '[]') from (
          select ${heads} from ${tableOf(tx, RevisionSchema).path} t where ${ofPlan}) h) as "heads",
       (${one(tx, DraftSchema, ofPlan, ['sequence'])}) as "draft"`,
    [workspaceId, planId],
  );
  return row!;
}

function withoutHashes(tx: EntityManager) {
  const table = tableOf(tx, RevisionSchema);
  const beside = new Set(['totals', 'contentHash', 'chainHash', 'sealed']);
  return { ...table, columns: table.columns.filter(({ property }) => !beside.has(property)) };
}

function one(tx: EntityManager, schema: EntitySchema, where: string, beside: readonly string[]): string {
  const table = tableOf(tx, schema);
  return `select to_json(r) from (select ${itemColumns(table, beside)} from ${table.path} t where ${where}) r`;
}

function all(tx: EntityManager, schema: EntitySchema, where: string): string {
  const table = tableOf(tx, schema);
  return `select coalesce(json_agg(to_json(r) order by p), '[]') from (
    select t.position as p, i as r from ${table.path} t,
      lateral (select ${itemColumns(table)}) i where ${where}) x`;
}
