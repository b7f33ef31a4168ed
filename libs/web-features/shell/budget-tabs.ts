import type { RevisionHead } from '@northing/domain';
import { demandAddress } from '../address/demand-view.js';
import { placeAddress } from '../address/place-view.js';
import { revisionToken } from '../address/revision-token.js';
import type { TopBarProps } from './top-bar.js';

export type BudgetTab = 'years' | 'demand';

/** The views of Budget; the years stand at the revision at hand. */
export function budgetTabs(
  planId: string,
  revision: RevisionHead | null,
  current: BudgetTab,
): NonNullable<TopBarProps['tabs']> {
  const at = { plan: planId, rev: revision && revisionToken(revision) };
  const tabs = [
    { id: 'years', label: 'By fiscal year', to: placeAddress('/budget', at) },
    { id: 'demand', label: 'Demand', to: demandAddress({ plan: planId }) },
  ] satisfies readonly { readonly id: BudgetTab; readonly label: string; readonly to: string }[];
  return tabs.map(({ id, label, to }) => ({ label, to, current: id === current }));
}
