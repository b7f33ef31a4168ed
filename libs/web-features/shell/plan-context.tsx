import { createContext, useContext, type ReactNode } from 'react';
import type { Day, RevisionHead } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';

const PlanContext = createContext<PlanFrame | null>(null);
const TodayContext = createContext<Day>('1970-01-01');

/** The day the page was opened: the only place where the clock enters. */
export function Today({ day, children }: { readonly day: Day; readonly children: ReactNode }) {
  return <TodayContext value={day}>{children}</TodayContext>;
}

export function useToday(): Day {
  return useContext(TodayContext);
}

export function PlanProvider({ plan, children }: { readonly plan: PlanFrame; readonly children: ReactNode }) {
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** The plan a place shows; places are only reached with one. */
export function usePlan(): PlanFrame {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A place was shown without a plan.');
  return plan;
}

/** The plan at hand, or none on pages that need none. */
export function useMaybePlan(): PlanFrame | null {
  return useContext(PlanContext);
}

/** The newest revision; null for a plan without any. */
export function newestOf({ revisions }: Pick<PlanFrame, 'revisions'>): RevisionHead | null {
  return revisions.at(-1) ?? null;
}
