import type { Enabler, FiscalYear } from '@northing/domain';
import { unitOf, type PlanFrame } from '../../plan/plan-frame.js';

/** The enablers that are for a unit. */
export function unitEnablers(
  enablers: readonly Enabler[],
  unitId: string,
  people: PlanFrame['people'],
): readonly Enabler[] {
  return enablers.filter((each) => unitOf(each, people) === unitId);
}

export interface Spend {
  /** In order; whole thousands. */
  readonly years: readonly { readonly year: FiscalYear; readonly amount: number }[];
  /** Cost without a year included. */
  readonly total: number;
}

/** Planned cost by fiscal year. */
export function spendOf(enablers: readonly Pick<Enabler, 'cost'>[]): Spend {
  const sums = new Map<FiscalYear, number>();
  let total = 0;
  for (const { fiscalYear, opex, capex } of enablers.flatMap(({ cost }) => cost)) {
    total += opex + capex;
    if (fiscalYear !== null) sums.set(fiscalYear, (sums.get(fiscalYear) ?? 0) + opex + capex);
  }
  const years = [...sums].map(([year, amount]) => ({ year, amount })).sort((a, b) => a.year - b.year);
  return { years, total };
}
