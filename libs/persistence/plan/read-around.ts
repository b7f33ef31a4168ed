import type { ContentAround } from '@northing/application';
import type { EntityManager } from 'typeorm';
import { selectItems } from './content-tables.js';
import { findPlanKey, readHeads } from './frame-rows.js';

const HELD = 't.from_rev <= $3 and t.to_rev > $3';

/** Some enablers of a revision with their links, and what these lead to. */
export async function readAround(
  tx: EntityManager,
  planId: string,
  sequence: number,
  enablerIds: readonly string[],
): Promise<ContentAround | null> {
  const plan = await findPlanKey(tx, planId);
  if (!plan || !(await readHeads(tx, plan)).some((head) => head.sequence === sequence)) return null;
  const all = { where: HELD, parameters: [sequence] };
  const of = (column: string) => ({
    where: `${HELD} and t.${column} = any($4)`,
    parameters: [sequence, enablerIds],
  });
  return {
    outcomes: await selectItems(tx, 'outcomes', plan, all),
    capabilities: await selectItems(tx, 'capabilities', plan, all),
    outcomeCapabilityLinks: await selectItems(tx, 'outcomeCapabilityLinks', plan, all),
    enablers: await selectItems(tx, 'enablers', plan, of('id')),
    enablerCapabilityLinks: await selectItems(tx, 'enablerCapabilityLinks', plan, of('enabler_id')),
  };
}
