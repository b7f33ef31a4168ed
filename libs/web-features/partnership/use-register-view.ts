import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readRegister, registerAddress, type RegisterView } from '../address/register-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { usePlan } from '../shell/plan-context.js';

export type ChangeRegister = (patch: Partial<RegisterView>) => void;

/** What the address asks for, and the way to ask for something else. */
export function useRegisterView(): readonly [RegisterView, ChangeRegister] {
  const { id: plan } = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readRegister(params), [params]);
  const change: ChangeRegister = (patch) => void navigate(registerAddress({ ...view, plan, ...patch }));
  useShortcuts({
    Escape: () => {
      if (view.open !== null) change({ open: null });
    },
  });
  return [view, change];
}
