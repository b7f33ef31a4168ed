import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { partnershipAddress, readPartnership, type PartnershipView } from '../address/partnership-view.js';
import { usePlan } from '../shell/plan-context.js';

/** What the address asks for, and the way to ask for something else. */
export function usePartnershipView(): readonly [PartnershipView, (patch: Partial<PartnershipView>) => void] {
  const { id: plan } = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readPartnership(params), [params]);
  return [view, (patch) => void navigate(partnershipAddress({ ...view, plan, ...patch }))];
}
