import type { ShadowItItem } from '@northing/domain';
import { indexPlan } from '../plan/plan-index.js';
import { EMPTY_CONTENT } from '@northing/domain';
import { enabler } from '../trace/content.fixture.js';
import { supplierRows } from './supplier-rows.js';

const cost = (fiscalYear: number, opex: number) => [{ fiscalYear, opex, capex: 0 }];

function item(id: string, supplier: string | null, extra: Partial<ShadowItItem> = {}): ShadowItItem {
  return {
    ...{ id, name: id, businessUnitId: 'u1', supplier, annualCost: 40, dataSensitivity: 'public' as const },
    ...{ itOwnerId: null, disposition: 'discovered' as const, enablerId: null, foundOn: null, steps: [] },
    ...extra,
  };
}

describe('suppliers', () => {
  const index = indexPlan({
    ...EMPTY_CONTENT,
    enablers: [
      enabler('e1', { supplier: 'Acme', sourcing: 'saas', cost: cost(2027, 60) }),
      enabler('e2', { supplier: 'Acme', sourcing: 'saas', cost: cost(2035, 999) }),
      enabler('e3', { cost: cost(2028, 40) }),
    ],
  });
  const rows = supplierRows(index, [item('s1', 'Sheetly'), item('s2', 'Acme', { disposition: 'adopted' })], {
    first: 2027,
    last: 2031,
  });

  it('are paid what the cost window plans and what units pay around IT', () => {
    expect(rows.map(({ supplier, planned, outside }) => [supplier, planned, outside])).toEqual([
      ['Acme', 60, 0],
      ['Sheetly', 0, 40],
    ]);
  });

  it('take a share of the whole planned cost, whoever does the rest', () => {
    expect(rows.map(({ share }) => share)).toEqual([0.6, 0]);
    expect(
      supplierRows(indexPlan(EMPTY_CONTENT), [item('s', 'A')], { first: 1, last: 2 })[0]?.share,
    ).toBeNull();
  });

  it('name how they work once', () => {
    expect(rows[0]?.sourcing).toEqual(['saas']);
  });
});
