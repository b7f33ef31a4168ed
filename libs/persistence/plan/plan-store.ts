import type { PlanStore, PlanSummary } from '@northing/application';
import { groupedBy, NO_RECORDS, type PlanContent, type Revision } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { PlanSchema } from '../schema/plan.schema.js';
import { readContentAt } from './content-tables.js';
import { findPlanKey, readAllHeads, readFrame, readHeads, readSettings, summary } from './frame-rows.js';
import { readAround } from './read-around.js';
import { readComparison } from './read-comparison.js';
import { readItemHistory, readRun, readWholePlan } from './read-history.js';
import { readChangeRecords, readRecords, readScenarios } from './record-rows.js';
import { readPromises, readRunRecords, readSchedules } from './read-versions.js';
import { readTotals } from './totals.js';

/** Reads plans, each call from one consistent state of the database. */
export function planStore(source: DataSource): PlanStore {
  const reading = <T>(read: (tx: EntityManager) => Promise<T>): Promise<T> =>
    source.transaction('REPEATABLE READ', read);
  return {
    listPlans: (options) => reading((tx) => listPlans(tx, options?.includeArchived ?? false)),
    findFrame: (planId) => reading((tx) => readFrame(tx, planId)),
    readContent: (planId, sequence) => reading((tx) => readContent(tx, planId, sequence)),
    readAround: (planId, sequence, enablerIds) =>
      reading((tx) => readAround(tx, planId, sequence, enablerIds)),
    readRevision: (planId, sequence) => reading((tx) => readRevision(tx, planId, sequence)),
    readTotals: (planId, sequence) => reading((tx) => readTotals(tx, planId, sequence)),
    readSettings: (planId) => readSettings(source.manager, planId),
    readComparison: (planId, from, to) => reading((tx) => readComparison(tx, planId, { from, to })),
    readRun: (planId, from, to) => reading((tx) => readRun(tx, planId, from, to)),
    readSchedules: (planId, from, to) => reading((tx) => readSchedules(tx, planId, from, to)),
    readPromises: (planId, from, to) => reading((tx) => readPromises(tx, planId, from, to)),
    readRunRecords: (planId, from, to) => reading((tx) => readRunRecords(tx, planId, from, to)),
    readItemHistory: (planId, type, id) => reading((tx) => readItemHistory(tx, planId, type, id)),
    readRecords: (planId) =>
      reading(async (tx) => {
        const plan = await findPlanKey(tx, planId);
        return plan ? readRecords(tx, plan) : NO_RECORDS;
      }),
    readScenarios: (planId) =>
      reading(async (tx) => {
        const plan = await findPlanKey(tx, planId);
        return plan ? readScenarios(tx, plan) : [];
      }),
    readWholePlan: (planId) => reading((tx) => readWholePlan(tx, planId)),
  };
}

async function listPlans(tx: EntityManager, includeArchived: boolean): Promise<PlanSummary[]> {
  const plans = await tx.getRepository(PlanSchema).find({ order: { createdAt: 'asc', id: 'asc' } });
  const shown = plans.filter(({ archivedAt }) => includeArchived || archivedAt === null);
  const ids = shown.map(({ id }) => id);
  const heads = groupedBy(await readAllHeads(tx, 't.plan_id = any($1)', [ids]), ({ planId }) => planId);
  return shown.map((plan) =>
    summary(
      plan,
      (heads.get(plan.id) ?? []).map(({ head }) => head),
    ),
  );
}

async function readContent(tx: EntityManager, planId: string, sequence: number): Promise<PlanContent | null> {
  return (await readRevision(tx, planId, sequence))?.content ?? null;
}

async function readRevision(tx: EntityManager, planId: string, sequence: number): Promise<Revision | null> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return null;
  const head = (await readHeads(tx, plan)).find((candidate) => candidate.sequence === sequence);
  if (!head) return null;
  const records = await readChangeRecords(tx, plan, 't.sequence = $3', [sequence]);
  return {
    ...head,
    content: await readContentAt(tx, plan, sequence),
    changeRecords: records.map(({ record }) => record),
  };
}
