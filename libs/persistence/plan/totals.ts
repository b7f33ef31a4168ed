import type { FiscalQuarter, RevisionTotals } from '@northing/domain';
import type { StoredTotals } from '../schema/plan.schema.js';

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
