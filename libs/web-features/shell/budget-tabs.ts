import { budgetAddress } from '../address/budget-view.js';
import { demandAddress } from '../address/demand-view.js';
import type { TopBarProps } from './top-bar.js';

export type BudgetTab = 'years' | 'demand';

/** The views of Budget. */
export function budgetTabs(plan: string, current: BudgetTab): NonNullable<TopBarProps['tabs']> {
  const tabs = [
    { id: 'years', label: 'Priorities', to: budgetAddress({ plan }) },
    { id: 'demand', label: 'Demand', to: demandAddress({ plan }) },
  ] satisfies readonly { readonly id: BudgetTab; readonly label: string; readonly to: string }[];
  return tabs.map(({ id, label, to }) => ({ label, to, current: id === current }));
}
