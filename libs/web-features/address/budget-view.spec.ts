import { budgetAddress, readBudgetView, type BudgetView } from './budget-view.js';

const VIEW: BudgetView = { plan: 'p', year: 2028, source: null, committed: false, item: null };

function again(view: BudgetView): BudgetView {
  const url = new URL(budgetAddress(view), 'http://northing');
  return readBudgetView(url.pathname.split('/')[2], url.searchParams);
}

it.each([
  ['/budget/FY28?plan=p', VIEW],
  ['/budget?plan=p', { ...VIEW, year: null }],
  ['/budget/FY2104?plan=p', { ...VIEW, year: 2104 }],
  ['/budget/FY28?plan=p&of=draft', { ...VIEW, source: { kind: 'draft' } }],
  ['/budget/FY28?plan=p&scenario=sc1', { ...VIEW, source: { kind: 'scenario', id: 'sc1' } }],
  [
    '/budget/FY28?plan=p&rev=FY27Q3.r4&committed=shown&item=e1',
    {
      ...VIEW,
      source: { kind: 'revision', rev: { sequence: 4, quarter: 'FY27Q3' } },
      committed: true,
      item: { type: 'enabler', id: 'e1' },
    },
  ],
] as readonly (readonly [string, BudgetView])[])('%s is read as it was written', (address, view) => {
  expect(budgetAddress(view)).toBe(address);
  expect(again(view)).toEqual(view);
});

it('shows the year at hand where the address names none', () => {
  expect(readBudgetView('spring', new URLSearchParams('plan=p')).year).toBeNull();
});
