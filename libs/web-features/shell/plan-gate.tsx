import { useEffect } from 'react';
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import type { PlanEntry } from '../plan/plan-frame.js';
import { usePlanFrame, usePlans } from '../plan/use-plan.js';
import { useActOn } from '../acting/acting.js';
import { preferences, setPreference } from '../preferences/preferences.js';
import { WaitingBar } from './page-loading.js';
import { PlanProvider } from './plan-context.js';
import { MissingState, WithLoaded } from './states.js';

/** The plan to show where the address names none: the last one shown here, else the first in use. */
export function choosePlan(plans: readonly PlanEntry[], remembered: string | null): PlanEntry | null {
  const inUse = plans.filter((plan) => plan.archivedAt === null);
  return inUse.find((plan) => plan.id === remembered) ?? inUse[0] ?? null;
}

/** Gives every place its plan, and completes an address that names none. */
export function PlanGate() {
  const [params] = useSearchParams();
  const planId = params.get('plan');
  return planId === null ? <ChoosePlan /> : <GivenPlan key={planId} planId={planId} />;
}

function ChoosePlan() {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const plans = usePlans();
  return (
    <>
      <WaitingBar />
      <WithLoaded loaded={plans} what="The list of plans">
        {(list) => {
          const plan = choosePlan(list, preferences().plan);
          if (!plan) return <Navigate to="/start" replace />;
          const completed = new URLSearchParams(params);
          completed.set('plan', plan.id);
          return <Navigate to={`${pathname}?${completed}`} replace />;
        }}
      </WithLoaded>
    </>
  );
}

function GivenPlan({ planId }: { readonly planId: string }) {
  const frame = usePlanFrame(planId);
  const known = frame.kind === 'ready' && frame.value !== null;
  useActOn(frame.kind === 'ready' ? frame.value : null);
  useEffect(() => {
    if (known) setPreference('plan', planId);
  }, [known, planId]);
  if (frame.kind === 'ready' && frame.value !== null) {
    return (
      <PlanProvider plan={frame.value}>
        <Outlet />
      </PlanProvider>
    );
  }
  return (
    <>
      <WaitingBar />
      <WithLoaded loaded={frame} what="The plan">
        {() => (
          <MissingState title="There is no such plan" to="/plans" action="Show all plans">
            The address names a plan that was purged or never was.
          </MissingState>
        )}
      </WithLoaded>
    </>
  );
}
