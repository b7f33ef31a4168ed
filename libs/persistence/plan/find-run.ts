import type { RunRevision } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from './content-tables.js';
import { findPlanKey, readHeads } from './frame-rows.js';

/** Revisions of a plan in a row. */
export interface Run {
  readonly plan: PlanKey;
  /** Both ends and what was not abandoned between, in order; never empty. */
  readonly revisions: readonly RunRevision[];
}

/** The revisions from one sequence to another; null when an end is missing. */
export async function findRun(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<Run | null> {
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
