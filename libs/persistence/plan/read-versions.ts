import {
  teamsByDemand,
  type ChangeRecord,
  type Held,
  type PlanContent,
  type PromiseHistory,
  type ScheduleHistory,
} from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { CONTENT_SCHEMAS, type ContentList } from './content-tables.js';
import { findRun, type Run } from './find-run.js';
import { readChangeRecords } from './record-rows.js';
import { tableOf } from './table.js';

type ItemOf<L extends ContentList> = PlanContent[L][number];

/** What versions of a list's items a run holds, these columns alone: one statement, whatever the number of revisions. */
async function readVersions<L extends ContentList, P extends keyof ItemOf<L> & string>(
  tx: EntityManager,
  { plan, revisions }: Run,
  list: L,
  properties: readonly P[],
): Promise<(Pick<ItemOf<L>, P> & Held)[]> {
  const { path, columns } = tableOf(tx, CONTENT_SCHEMAS[list]);
  const named = columns
    .filter(({ property }) => properties.includes(property as P))
    .map(({ property, name }) => `t.${name} as "${property}"`);
  const [first, last] = [revisions[0]!.sequence, revisions.at(-1)!.sequence];
  return tx.query(
    `select ${named.join(', ')}, greatest(t.from_rev, $3) as "from",
       case when t.to_rev <= $4 then t.to_rev end as "to"
     from ${path} t
     where t.workspace_id = $1 and t.plan_id = $2 and t.from_rev <= $4 and t.to_rev > $3`,
    [plan.workspaceId, plan.planId, first, last],
  );
}

async function schedulesOf(tx: EntityManager, run: Run): Promise<ScheduleHistory> {
  const rows = await readVersions(tx, run, 'enablers', [
    'id', 'name', 'kind', 'stage', 'startQuarter', 'endQuarter', 'actualEndQuarter', 'sourcing', 'supplier',
    'businessUnitId', 'businessOwnerId', 'lineage', 'capacityDemand',
  ]); // prettier-ignore
  const versions = rows.map(({ capacityDemand, ...version }) => ({
    ...version,
    teamIds: teamsByDemand(capacityDemand),
  }));
  return { revisions: run.revisions, versions };
}

/** The schedules of a run's enablers, each version once. */
export async function readSchedules(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<ScheduleHistory | null> {
  const run = await findRun(tx, planId, from, to);
  return run && schedulesOf(tx, run);
}

/** What was promised and what came of it over a run, each version once. */
export async function readPromises(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<PromiseHistory | null> {
  const run = await findRun(tx, planId, from, to);
  if (!run) return null;
  const maturity = ['id', 'name', 'parentId', 'currentMaturity', 'assessedQuarter'] as const;
  return {
    ...(await schedulesOf(tx, run)),
    capabilities: await readVersions(tx, run, 'capabilities', maturity),
    uplifts: await readVersions(tx, run, 'enablerCapabilityLinks', ['enablerId', 'capabilityId', 'uplift']),
    outcomes: await readVersions(tx, run, 'outcomes', ['id', 'name', 'keyResults']),
    outcomeLinks: await readVersions(tx, run, 'outcomeCapabilityLinks', ['outcomeId', 'capabilityId']),
  };
}

/** Why plans were changed after one revision up to another, oldest first. */
export async function readRunRecords(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<readonly ChangeRecord[] | null> {
  const run = await findRun(tx, planId, from, to);
  if (!run) return null;
  const since = run.revisions.slice(1).map(({ sequence }) => sequence);
  const records = await readChangeRecords(tx, run.plan, 't.sequence = any($3)', [since]);
  return records.map(({ record }) => record);
}
