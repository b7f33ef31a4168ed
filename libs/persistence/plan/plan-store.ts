import type { PlanStore, PlanSummary } from '@northing/application';
import { groupedBy, NO_RECORDS, type PlanContent, type Revision } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { PlanSchema } from '../schema/plan.schema.js';
import { ContentCache } from '../work/content-cache.js';
import type { TxReads } from '../work/tx-reads.js';
import { withDraft } from '../work/with-draft.js';
import { readContentAt } from './content-tables.js';
import { findPlanKey, readAllHeads, readFrame, readHeads, readSettings, summary } from './frame-rows.js';
import { readAround } from './read-around.js';
import { readComparison } from './read-comparison.js';
import { readItemHistory, readRun, readWholePlan } from './read-history.js';
import { readChangeRecords, readRecords, readScenarios } from './record-rows.js';
import { readPromises, readRunRecords, readSchedules } from './read-versions.js';
import { readTotals } from './totals.js';

/** What is sealed, without the open draft. */
const SEALED: TxReads = {
  listPlans: (tx, options) => listPlans(tx, options?.includeArchived ?? false),
  findFrame: readFrame,
  readContent,
  readAround,
  readRevision,
  readTotals,
  readComparison: (tx, planId, from, to) => readComparison(tx, planId, { from, to }),
  readRun,
  readSchedules,
  readPromises,
  readRunRecords,
  readItemHistory,
  readWholePlan,
};

/** Reads plans, each call from one consistent state of the database; an open draft is the last revision of its plan. */
export function planStore(source: DataSource, cache = new ContentCache()): PlanStore {
  const reads = withDraft(SEALED, cache);
  const reading = <T>(read: (tx: EntityManager) => Promise<T>): Promise<T> =>
    source.transaction('REPEATABLE READ', read);
  return {
    listPlans: (...args) => reading((tx) => reads.listPlans(tx, ...args)),
    findFrame: (...args) => reading((tx) => reads.findFrame(tx, ...args)),
    readContent: (...args) => reading((tx) => reads.readContent(tx, ...args)),
    readAround: (...args) => reading((tx) => reads.readAround(tx, ...args)),
    readRevision: (...args) => reading((tx) => reads.readRevision(tx, ...args)),
    readTotals: (...args) => reading((tx) => reads.readTotals(tx, ...args)),
    readSettings: (planId) => readSettings(source.manager, planId),
    readComparison: (...args) => reading((tx) => reads.readComparison(tx, ...args)),
    readRun: (...args) => reading((tx) => reads.readRun(tx, ...args)),
    readSchedules: (...args) => reading((tx) => reads.readSchedules(tx, ...args)),
    readPromises: (...args) => reading((tx) => reads.readPromises(tx, ...args)),
    readRunRecords: (...args) => reading((tx) => reads.readRunRecords(tx, ...args)),
    readItemHistory: (...args) => reading((tx) => reads.readItemHistory(tx, ...args)),
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
    readWholePlan: (...args) => reading((tx) => reads.readWholePlan(tx, ...args)),
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
