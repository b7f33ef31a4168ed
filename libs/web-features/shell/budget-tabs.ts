import { budgetAddress } from '../address/budget-view.js';
import { demandAddress } from '../address/demand-view.js';
import { mixAddress } from '../address/mix-view.js';
import type { RevisionToken } from '../address/revision-token.js';
import { teamsAddress } from '../address/teams-view.js';
import type { TopBarProps } from './top-bar.js';

export type BudgetTab = 'priorities' | 'mix' | 'teams' | 'demand';

interface Kept {
  readonly plan: string;
  /** Null: what each view shows by itself. */
  readonly rev: RevisionToken | null;
}

/** The views of Budget, at the same plan and, where they show one, the same revision. */
export function budgetTabs(current: BudgetTab, { plan, rev }: Kept): NonNullable<TopBarProps['tabs']> {
  const tabs = [
    {
      id: 'priorities',
      label: 'Priorities',
      to: budgetAddress({ plan, source: rev && { kind: 'revision', rev } }),
    },
    { id: 'mix', label: 'Funding mix', to: mixAddress({ plan, rev }) },
    { id: 'teams', label: 'Teams', to: teamsAddress({ plan, rev }) },
    { id: 'demand', label: 'Demand', to: demandAddress({ plan }) },
  ] satisfies readonly { readonly id: BudgetTab; readonly label: string; readonly to: string }[];
  return tabs.map(({ id, label, to }) => ({ label, to, current: id === current }));
}
