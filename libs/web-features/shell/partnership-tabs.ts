import { ledgerAddress } from '../address/ledger-view.js';
import { partnershipAddress } from '../address/partnership-view.js';
import { registerAddress } from '../address/register-view.js';
import type { TopBarProps } from './top-bar.js';

export type PartnershipTab = 'overview' | 'unit' | 'register' | 'ledger';

interface Kept {
  readonly plan: string;
  /** The unit that is looked at, or the first one; null: the plan names none. */
  readonly unit: string | null;
}

/** The views of Partnership, at the same plan and unit. */
export function partnershipTabs(
  current: PartnershipTab,
  { plan, unit }: Kept,
): NonNullable<TopBarProps['tabs']> {
  const tabs = [
    { id: 'overview', label: 'Overview', to: partnershipAddress({ plan }) },
    ...(unit === null
      ? []
      : [{ id: 'unit' as const, label: 'Unit', to: partnershipAddress({ plan, unit }) }]),
    { id: 'register', label: 'Register', to: registerAddress({ plan }) },
    { id: 'ledger', label: 'Evidence ledger', to: ledgerAddress({ plan }) },
  ] satisfies readonly { readonly id: PartnershipTab; readonly label: string; readonly to: string }[];
  return tabs.map(({ id, label, to }) => ({ label, to, current: id === current }));
}
