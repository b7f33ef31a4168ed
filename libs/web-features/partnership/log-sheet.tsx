import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useRevisionContent, usePlanFrame } from '../plan/use-plan.js';
import { newestOf } from '../shell/plan-context.js';
import { LogEngagement } from './log-engagement.js';

/** The form for a conversation over whatever page of a plan is shown; nothing until the plan is known. */
export function LogSheet({ onClose }: { readonly onClose: () => void }) {
  const { search } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const planId = params.get('plan');
  const frame = usePlanFrame(planId);
  const plan = frame.kind === 'ready' ? frame.value : null;
  const content = useRevisionContent(planId ?? '', plan && newestOf(plan));
  if (!plan || content.kind !== 'ready' || content.value === null) return null;
  return <LogEngagement plan={plan} index={content.value.index} unit={params.get('bu')} onClose={onClose} />;
}
