import type { WorkedScenario } from '@northing/application';
import {
  NO_SIDES,
  type Assessment,
  type ChangeRecord,
  type PlanRecords,
  type Scenario,
} from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import { ChangeRecordSchema, ScenarioSchema } from '../schema/plan.schema.js';
import * as records from '../schema/records.schema.js';
import type { PlanKey } from './content-tables.js';
import { insertRows, itemColumns, tableOf } from './table.js';

export const RECORD_SCHEMAS = {
  insights: records.InsightSchema,
  engagements: records.EngagementSchema,
  assessments: records.AssessmentSchema,
  demandRequests: records.DemandRequestSchema,
  shadowItItems: records.ShadowItItemSchema,
  interventions: records.InterventionSchema,
  reviewMeetings: records.ReviewMeetingSchema,
} satisfies Record<keyof PlanRecords, EntitySchema>;

export async function insertRecords(tx: EntityManager, plan: PlanKey, all: PlanRecords): Promise<void> {
  const rows = { ...all, assessments: all.assessments.map(toRow) };
  for (const [name, schema] of Object.entries(RECORD_SCHEMAS)) {
    await insertRows(tx, schema, listed(plan, rows[name as keyof PlanRecords]));
  }
}

export async function insertScenarios(
  tx: EntityManager,
  plan: PlanKey,
  all: readonly Scenario[],
): Promise<void> {
  const rows = all.map((scenario) => ({ forkChanges: [], version: 0, ...scenario }));
  await insertRows(tx, ScenarioSchema, listed(plan, rows));
}

function listed(plan: PlanKey, items: readonly object[]): object[] {
  return items.map((item, position) => ({ ...item, ...plan, position }));
}

export async function readRecords(tx: EntityManager, plan: PlanKey): Promise<PlanRecords> {
  return {
    insights: await select(tx, RECORD_SCHEMAS.insights, plan),
    engagements: await select(tx, RECORD_SCHEMAS.engagements, plan),
    assessments: (await select<AssessmentRow>(tx, RECORD_SCHEMAS.assessments, plan)).map(fromRow),
    demandRequests: await select(tx, RECORD_SCHEMAS.demandRequests, plan),
    shadowItItems: await select(tx, RECORD_SCHEMAS.shadowItItems, plan),
    interventions: await select(tx, RECORD_SCHEMAS.interventions, plan),
    reviewMeetings: await select(tx, RECORD_SCHEMAS.reviewMeetings, plan),
  };
}

/** As documents hold them. */
export async function readScenarios(tx: EntityManager, plan: PlanKey): Promise<Scenario[]> {
  return (await readWorkedScenarios(tx, plan)).map(({ id, name, baseRevisionId, state, changes }) => ({
    ...{ id, name, baseRevisionId, state, changes },
  }));
}

export function readWorkedScenarios(tx: EntityManager, plan: PlanKey): Promise<WorkedScenario[]> {
  return select(tx, ScenarioSchema, plan);
}

export async function readWorkedScenario(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  scenarioId: string,
): Promise<WorkedScenario | null> {
  const table = tableOf(tx, ScenarioSchema);
  const [found] = await tx.query<WorkedScenario[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and t.id = $3`,
    [workspaceId, planId, scenarioId],
  );
  return found ?? null;
}

function select<Row>(tx: EntityManager, schema: EntitySchema, plan: PlanKey): Promise<Row[]> {
  const table = tableOf(tx, schema);
  return tx.query<Row[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 order by t.position`,
    [plan.workspaceId, plan.planId],
  );
}

type AssessmentRow = records.AssessmentRow;

export function toRow({
  id,
  businessUnitId,
  quarter,
  state,
  instrument,
  ...finding
}: Assessment): AssessmentRow {
  return { id, businessUnitId, quarter, state, instrument, finding };
}

/** The row was an assessment when it was written, so base and finding are of the same instrument; older ones have no sides. */
function fromRow({ finding, ...base }: AssessmentRow): Assessment {
  return { ...base, sides: NO_SIDES, proposal: null, ...(finding as object) } as Assessment;
}

/** Change records of the revisions that a condition on `t` admits, oldest first, each with its revision's sequence. */
export async function readChangeRecords(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  where: string,
  parameters: readonly unknown[],
): Promise<{ readonly sequence: number; readonly record: ChangeRecord }[]> {
  const table = tableOf(tx, ChangeRecordSchema);
  const rows = await tx.query<(ChangeRecord & { sequence: number })[]>(
    `select ${itemColumns(table, ['sequence'])} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and ${where} order by t.sequence, t.position`,
    [workspaceId, planId, ...parameters],
  );
  return rows.map(({ sequence, ...record }) => ({ sequence, record }));
}
