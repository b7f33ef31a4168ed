import { fourDecimals, twoDecimals } from '../compare/rounding.js';
import { FUNDING_CLASSES, type FundingClass } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';
import type { YearFunding } from './revision-metrics.js';

/** Planned cost, discretionary share and envelopes of each year of the cost window (DOMAIN §4.8, SPEC.md [M40], [M41]). */
export function fundingByYear(
  { enablers, envelopes }: Pick<PlanContent, 'enablers' | 'envelopes'>,
  [first, last]: readonly [FiscalYear, FiscalYear],
): readonly YearFunding[] {
  const spend = new Map<string, number>();
  for (const { fundingClass, cost } of enablers) {
    for (const { fiscalYear, opex, capex } of cost) {
      const key = `${fiscalYear} ${fundingClass}`;
      spend.set(key, (spend.get(key) ?? 0) + opex + capex);
    }
  }
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const fiscalYear = first + index;
    const agreed = envelopes.filter((envelope) => envelope.fiscalYear === fiscalYear);
    const spent = (fundingClass: FundingClass | null) => spend.get(`${fiscalYear} ${fundingClass}`) ?? 0;
    return yearOf(fiscalYear, spent, agreed);
  });
}

function yearOf(
  fiscalYear: FiscalYear,
  spent: (fundingClass: FundingClass | null) => number,
  agreed: readonly { readonly fundingClass: FundingClass; readonly amount: number }[],
): YearFunding {
  const planned = [...FUNDING_CLASSES, null].reduce((sum, fundingClass) => sum + spent(fundingClass), 0);
  const discretionary = spent('discretionary');
  const envelope =
    agreed.length > 0 ? fourDecimals(agreed.reduce((sum, { amount }) => sum + amount, 0)) : null;
  return {
    fiscalYear,
    planned: fourDecimals(planned),
    discretionary: fourDecimals(discretionary),
    pct: planned > 0 ? twoDecimals((discretionary / planned) * 100) : null,
    envelope,
    headroom: envelope === null ? null : fourDecimals(envelope - planned),
    overClasses: agreed
      .filter(({ fundingClass, amount }) => spent(fundingClass) > amount)
      .map(({ fundingClass }) => fundingClass)
      .sort(),
  };
}
