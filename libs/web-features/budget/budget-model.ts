import { FUNDING_CLASSES, type FiscalYear, type FundingClass, type PlanContent } from '@northing/domain';

/** Planned cost of a fiscal year (null: unphased) in whole thousands, by funding class. */
export interface BudgetRow {
  readonly year: FiscalYear | null;
  readonly byClass: Readonly<Record<FundingClass, number>>;
  /** Cost of enablers without a funding class. */
  readonly unclassed: number;
  readonly total: number;
  /** Sum of the year's envelopes; null where none is agreed. */
  readonly envelope: number | null;
}

/** One row a fiscal year that has cost or an envelope, in order; unphased cost last. */
export function budgetRows({
  enablers,
  envelopes,
}: Pick<PlanContent, 'enablers' | 'envelopes'>): readonly BudgetRow[] {
  const sums = new Map<FiscalYear | null, Map<FundingClass | null, number>>();
  const add = (year: FiscalYear | null, fundingClass: FundingClass | null, amount: number) => {
    const row = sums.get(year) ?? new Map<FundingClass | null, number>();
    sums.set(year, row.set(fundingClass, (row.get(fundingClass) ?? 0) + amount));
  };
  for (const { cost, fundingClass } of enablers) {
    for (const { fiscalYear, opex, capex } of cost) add(fiscalYear, fundingClass, opex + capex);
  }
  for (const { fiscalYear, fundingClass } of envelopes) add(fiscalYear, fundingClass, 0);
  return [...sums]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, row]) => {
      const own = envelopes.filter((envelope) => envelope.fiscalYear === year);
      const amount = (fundingClass: FundingClass | null) => row.get(fundingClass) ?? 0;
      const [mandatory, sponsored, discretionary] = FUNDING_CLASSES.map(amount);
      return {
        year,
        byClass: { mandatory: mandatory ?? 0, sponsored: sponsored ?? 0, discretionary: discretionary ?? 0 },
        unclassed: amount(null),
        total: [...row.values()].reduce((a, b) => a + b, 0),
        envelope: own.length === 0 ? null : own.reduce((sum, envelope) => sum + envelope.amount, 0),
      };
    });
}
