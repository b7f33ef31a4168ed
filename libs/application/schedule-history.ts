import type { RevisionHead, ScheduleHistory, UnitOfPerson } from '@northing/domain';
import { findPair, type ComparisonFailure } from './compare-revisions.js';
import type { PlanFrame, PlanStore } from './ports.js';

/** A run of a plan's revisions with the schedules they hold. */
export interface ReadHistory {
  readonly kind: 'read';
  readonly frame: PlanFrame;
  /** The revisions of the run, in order. */
  readonly heads: readonly RevisionHead[];
  readonly history: ScheduleHistory;
}

export function unitOfPersonIn({ reference }: Pick<PlanFrame, 'reference'>): UnitOfPerson {
  const units = new Map(reference.people.map(({ id, businessUnitId }) => [id, businessUnitId]));
  return (personId) => units.get(personId) ?? null;
}

/** Heads of a run that a history has read, which leaves out what was abandoned on the way. */
export function headsOf(
  { plan }: Pick<PlanFrame, 'plan'>,
  { revisions }: Pick<ScheduleHistory, 'revisions'>,
): readonly RevisionHead[] {
  const held = new Set(revisions.map(({ sequence }) => sequence));
  return plan.revisions.filter(({ sequence }) => held.has(sequence));
}

/** The first sequence of everything that was known at a revision. */
export function startOfRun({ plan }: Pick<PlanFrame, 'plan'>, head: RevisionHead): number {
  const first = plan.revisions.find(({ state }) => state !== 'abandoned') ?? head;
  return Math.min(first.sequence, head.sequence);
}

/** The schedules of the revisions from one to another. */
export async function readHistory(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<ReadHistory | ComparisonFailure> {
  const pair = await findPair(plans, planId, from, to);
  if (pair.kind !== 'pair') return pair;
  const history = await plans.readSchedules(planId, pair.from.sequence, pair.to.sequence);
  if (!history) return { kind: 'unknownRevision', rev: to };
  return { kind: 'read', frame: pair.frame, heads: headsOf(pair.frame, history), history };
}
