import { teamsByDemand, type Enabler, type EnablerState, type ScheduleHistory } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { CONTENT_SCHEMAS, type ContentList, type PlanKey } from './content-tables.js';
import { findPlanKey, readHeads } from './frame-rows.js';
import { tableOf } from './table.js';

type RunHead = ScheduleHistory['revisions'][number];

interface Run {
  readonly plan: PlanKey;
  /** Both ends and what was not abandoned between, in order; never empty. */
  readonly revisions: readonly RunHead[];
}

/** The revisions from one sequence to another; null when an end is missing. */
async function findRun(tx: EntityManager, planId: string, from: number, to: number): Promise<Run | null> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return null;
  const heads = (await readHeads(tx, plan)).filter(
    ({ sequence, state }) =>
      sequence === from || sequence === to || (sequence > from && sequence < to && state !== 'abandoned'),
  );
  if (heads[0]?.sequence !== from || heads.at(-1)?.sequence !== to) return null;
  const revisions = heads.map(({ id, sequence, anchorQuarter }) => ({ id, sequence, anchorQuarter }));
  return { plan, revisions };
}

/** Versions of a list's items that a run holds, with these columns alone: one statement, whatever the number of revisions. */
async function readVersions<Row>(
  tx: EntityManager,
  { plan, revisions }: Run,
  list: ContentList,
  properties: readonly (keyof Row & string)[],
): Promise<(Row & { readonly from: number; readonly to: number | null })[]> {
  const { path, columns } = tableOf(tx, CONTENT_SCHEMAS[list]);
  const named = columns
    .filter(({ property }) => properties.includes(property as keyof Row & string))
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

const SCHEDULE = [
  'id', 'name', 'kind', 'stage', 'startQuarter', 'endQuarter', 'actualEndQuarter', 'sourcing', 'supplier',
  'businessUnitId', 'businessOwnerId', 'lineage', 'capacityDemand',
] as const satisfies readonly (keyof Enabler)[]; // prettier-ignore

type ScheduleRow = Omit<EnablerState, 'teamIds'> & Pick<Enabler, 'capacityDemand'>;

/** The schedules of a run's enablers, each version once. */
export async function readSchedules(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<ScheduleHistory | null> {
  const run = await findRun(tx, planId, from, to);
  if (!run) return null;
  const rows = await readVersions<ScheduleRow>(tx, run, 'enablers', SCHEDULE);
  const versions = rows.map(({ capacityDemand, ...version }) => ({
    ...version,
    teamIds: teamsByDemand(capacityDemand),
  }));
  return { revisions: run.revisions, versions };
}
