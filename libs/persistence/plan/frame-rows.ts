import type { PlanFrame, PlanSummary } from '@northing/application';
import type { ReferenceData, RevisionHead, Workspace, WorkspaceSettings } from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import {
  BusinessUnitSchema,
  PersonSchema,
  TeamSchema,
  WorkspaceSchema,
  type WorkspaceRow,
} from '../schema/frame.schema.js';
import { PlanSchema, RevisionSchema, type PlanRow } from '../schema/plan.schema.js';
import { itemColumns, tableOf } from './table.js';
import type { PlanKey } from './content-tables.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A plan by its id alone; ids of another form than ours are unknown, not errors. */
export async function findPlan(tx: EntityManager, planId: string): Promise<PlanRow | null> {
  return isUuid(planId) ? tx.getRepository(PlanSchema).findOneBy({ id: planId }) : null;
}

export async function findPlanKey(tx: EntityManager, planId: string): Promise<PlanKey | null> {
  const plan = await findPlan(tx, planId);
  return plan && { workspaceId: plan.workspaceId, planId: plan.id };
}

export async function readHeads(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
): Promise<RevisionHead[]> {
  const rows = await readAllHeads(tx, 't.workspace_id = $1 and t.plan_id = $2', [workspaceId, planId]);
  return rows.map(({ head }) => head);
}

/** Heads of every plan that a condition on `t` admits, each beside its plan's id. */
export async function readAllHeads(
  tx: EntityManager,
  where: string,
  parameters: readonly unknown[],
): Promise<{ readonly planId: string; readonly head: RevisionHead }[]> {
  const { path, columns } = tableOf(tx, RevisionSchema);
  const list = columns
    .filter(({ property }) => !NOT_OF_HEAD.has(property))
    .map(({ property, name }) => `t.${name} as "${property}"`);
  const rows = await tx.query<(RevisionHead & { planId: string })[]>(
    `select ${list.join(', ')} from ${path} t where ${where} order by t.plan_id, t.sequence`,
    [...parameters],
  );
  return rows.map(({ planId, ...head }) => ({ planId, head }));
}

const NOT_OF_HEAD = new Set(['workspaceId', 'totals', 'contentHash', 'chainHash', 'sealed']);

export function summary(plan: PlanRow, revisions: readonly RevisionHead[]): PlanSummary {
  const { id, name, workspaceId, archivedAt } = plan;
  return { id, name, workspaceId, archivedAt, revisions };
}

export async function readSummary(tx: EntityManager, planId: string): Promise<PlanSummary | null> {
  const plan = await findPlan(tx, planId);
  if (!plan) return null;
  return summary(plan, await readHeads(tx, { workspaceId: plan.workspaceId, planId }));
}

/** Under Northing's own id and name, which tell two imports of one document apart. */
export function liveWorkspace(row: WorkspaceRow): Workspace {
  return { ...sharedFields(row), id: row.workspaceId, name: row.name };
}

/** As its document gave it: what an export writes. */
export function documentWorkspace(row: WorkspaceRow): Workspace {
  return { ...sharedFields(row), id: row.documentId, name: row.documentName };
}

function sharedFields(row: WorkspaceRow): Omit<Workspace, 'id' | 'name'> {
  const { currency, costUnit, capacityUnit, fiscalCalendar, settings } = row;
  return { currency, costUnit, capacityUnit, fiscalCalendar, settings };
}

export async function readWorkspace(tx: EntityManager, workspaceId: string): Promise<WorkspaceRow> {
  return tx.getRepository(WorkspaceSchema).findOneByOrFail({ workspaceId });
}

/** The settings of a plan's workspace in one statement: what kept documents are named by. */
export async function readSettings(tx: EntityManager, planId: string): Promise<WorkspaceSettings | null> {
  if (!isUuid(planId)) return null;
  const [row] = await tx.query<{ settings: WorkspaceSettings }[]>(
    `select w.settings from ${tableOf(tx, PlanSchema).path} p
     join ${tableOf(tx, WorkspaceSchema).path} w on w.workspace_id = p.workspace_id where p.id = $1`,
    [planId],
  );
  return row?.settings ?? null;
}

export async function readReference(tx: EntityManager, workspaceId: string): Promise<ReferenceData> {
  return {
    businessUnits: await referred(tx, BusinessUnitSchema, workspaceId),
    people: await referred(tx, PersonSchema, workspaceId),
    teams: await referred(tx, TeamSchema, workspaceId),
  };
}

function referred<T>(tx: EntityManager, schema: EntitySchema, workspaceId: string): Promise<T[]> {
  const table = tableOf(tx, schema);
  return tx.query<T[]>(
    `select ${itemColumns(table)} from ${table.path} t where t.workspace_id = $1 order by t.position`,
    [workspaceId],
  );
}

export async function readFrame(tx: EntityManager, planId: string): Promise<PlanFrame | null> {
  const plan = await readSummary(tx, planId);
  if (!plan) return null;
  const workspace = liveWorkspace(await readWorkspace(tx, plan.workspaceId));
  return { plan, workspace, reference: await readReference(tx, plan.workspaceId) };
}
