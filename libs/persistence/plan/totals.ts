import type { FiscalQuarter, RevisionTotals } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { RevisionSchema, type StoredTotals } from '../schema/plan.schema.js';
import { findPlanKey } from './frame-rows.js';

export function toStored({ spendByFiscalYear, openByEndQuarter }: RevisionTotals): StoredTotals {
  return {
    spend: [...spendByFiscalYear].map(([year, { opex, capex }]) => [year, opex, capex]),
    openByEnd: [...openByEndQuarter],
  };
}

export function fromStored({ spend, openByEnd }: StoredTotals): RevisionTotals {
  return {
    spendByFiscalYear: new Map(spend.map(([year, opex, capex]) => [year, { opex, capex }])),
    openByEndQuarter: new Map(openByEnd.map(([quarter, count]) => [quarter as FiscalQuarter, count])),
  };
}

/** Sums that were written with a revision; null when there is none. */
export async function readTotals(
  tx: EntityManager,
  planId: string,
  sequence: number,
): Promise<RevisionTotals | null> {
  const plan = await findPlanKey(tx, planId);
  const row = plan && (await tx.getRepository(RevisionSchema).findOneBy({ ...plan, sequence }));
  return row && fromStored(row.totals);
}
