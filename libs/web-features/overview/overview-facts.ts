import type { RevisionReading } from '../figures/use-revision-reading.js';
import { nameOf } from '../plan/plan-frame.js';
import type { StepDetail } from './step-detail.js';

/** All that the sentences of the overview are built from. */
export interface OverviewFacts {
  readonly context: RevisionReading;
  readonly step: StepDetail;
}

/** An enabler's name, also when this revision no longer holds it. */
export function enablerName({ context, step }: OverviewFacts, id: string): string {
  return context.index.enablers.get(id)?.name ?? step.names.get(id) ?? id;
}

export function outcomeName({ context }: OverviewFacts, id: string): string {
  return nameOf(context.index.outcomes, id) ?? id;
}

export function unitName({ context }: OverviewFacts, id: string): string {
  return nameOf(context.plan.units, id) ?? id;
}

export function teamName({ context }: OverviewFacts, id: string): string {
  return nameOf(context.plan.teams, id) ?? id;
}
