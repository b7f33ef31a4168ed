import type { Enabler } from '@northing/domain';
import { budgetRows } from './budget-model.js';

const enabler = (fundingClass: Enabler['fundingClass'], cost: Enabler['cost']) =>
  ({ fundingClass, cost }) as Enabler;

it('sums cost by fiscal year and funding class, beside what is agreed', () => {
  const rows = budgetRows({
    enablers: [
      enabler('mandatory', [
        { fiscalYear: 2028, opex: 10, capex: 20 },
        { fiscalYear: null, opex: 7, capex: 0 },
      ]),
      enabler('sponsored', [{ fiscalYear: 2028, opex: 5, capex: 0 }]),
      enabler(null, [{ fiscalYear: 2027, opex: 1, capex: 1 }]),
    ],
    envelopes: [
      { fiscalYear: 2028, fundingClass: 'mandatory', amount: 40 },
      { fiscalYear: 2028, fundingClass: 'discretionary', amount: 5 },
    ],
  });
  expect(rows).toEqual([
    {
      year: 2027,
      byClass: { mandatory: 0, sponsored: 0, discretionary: 0 },
      unclassed: 2,
      total: 2,
      envelope: null,
    },
    {
      year: 2028,
      byClass: { mandatory: 30, sponsored: 5, discretionary: 0 },
      unclassed: 0,
      total: 35,
      envelope: 45,
    },
    {
      year: null,
      byClass: { mandatory: 7, sponsored: 0, discretionary: 0 },
      unclassed: 0,
      total: 7,
      envelope: null,
    },
  ]);
});

it('has no row for a plan without cost', () => {
  expect(budgetRows({ enablers: [enabler('mandatory', [])], envelopes: [] })).toEqual([]);
});
