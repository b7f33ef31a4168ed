import { EMPTY_CONTENT, fiscalQuarter, type PlanContent } from '@northing/domain';
import { costByYear, costWindow, indexPlan, outcomesServed, totalCost } from './plan-index.js';

const content: PlanContent = {
  ...EMPTY_CONTENT,
  outcomeCapabilityLinks: [
    { outcomeId: 'o1', capabilityId: 'c1', weight: 50 },
    { outcomeId: 'o1', capabilityId: 'c2', weight: 50 },
    { outcomeId: 'o2', capabilityId: 'c2', weight: 100 },
  ],
  enablerCapabilityLinks: [
    { enablerId: 'e1', capabilityId: 'c1', uplift: 1 },
    { enablerId: 'e1', capabilityId: 'c2', uplift: 1 },
  ],
  dependencies: [{ id: 'd1', predecessorId: 'e1', successorId: 'e2', type: 'FS', lagQuarters: 0 }],
};

it('finds each outcome an enabler serves once', () => {
  expect(outcomesServed(indexPlan(content), 'e1')).toEqual(['o1', 'o2']);
  expect(outcomesServed(indexPlan(content), 'unknown')).toEqual([]);
});

it('reads a dependency from both ends', () => {
  const index = indexPlan(content);
  expect(index.waitsFor.get('e2')?.map((edge) => edge.predecessorId)).toEqual(['e1']);
  expect(index.neededBy.get('e1')?.map((edge) => edge.successorId)).toEqual(['e2']);
});

describe('cost', () => {
  const cost = [
    { fiscalYear: null, opex: 5, capex: 0 },
    { fiscalYear: 2028, opex: 10, capex: 20 },
    { fiscalYear: 2027, opex: 1, capex: 2 },
  ];
  it('is unknown, not zero, when none was given', () => {
    expect(totalCost({ cost: [] })).toBeNull();
    expect(totalCost({ cost })).toBe(38);
  });
  it('lists years in order and what is unphased last', () => {
    expect(costByYear({ cost })).toEqual([
      { year: 2027, amount: 3 },
      { year: 2028, amount: 30 },
      { year: null, amount: 5 },
    ]);
  });
  it('counts whole fiscal years from the anchor', () => {
    const window = costWindow(fiscalQuarter(2027, 3), {
      costYears: 5,
      oneYearQuarters: 4,
      fiveYearQuarters: 20,
    });
    expect(window).toEqual({ first: 2027, last: 2031 });
  });
});
