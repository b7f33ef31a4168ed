import {
  PARTNER_LEVELS,
  type Intervention,
  type InterventionKind,
  type InterventionState,
  type InterventionStep,
  type PartnerLevel,
} from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import { changed, flaw, incomplete, refusedFor, type RecordChange } from './record-refusal.js';

/** Where an intervention may go from each state [I1]. */
export const INTERVENTION_MOVES = {
  proposed: ['active', 'dropped'],
  active: ['done', 'dropped'],
  done: [],
  dropped: [],
} as const satisfies Record<InterventionState, readonly InterventionState[]>;

/** What lifts a unit from each level to the next (DOMAIN §2.4). */
export const STEP_KINDS = {
  reactive: ['demandIntake', 'serviceDefinition', 'businessAnalysis', 'capacityVisibility'],
  service: [
    'oneYearPlan', 'fiveYearPlan', 'jointPlanning', 'jobRotation', 'coLocation', 'leadershipForum', 'training',
  ],
  strategic: [],
} as const satisfies Record<PartnerLevel, readonly InterventionKind[]>; // prettier-ignore

/** Null above the highest. */
export function levelAbove(level: PartnerLevel): PartnerLevel | null {
  return PARTNER_LEVELS[PARTNER_LEVELS.indexOf(level) + 1] ?? null;
}

/** What is asked for of an intervention. */
export type InterventionPlan = Omit<Intervention, 'id' | 'state' | 'steps'>;

type By = Omit<InterventionStep, 'state'>;
type Changed = RecordChange<Intervention>;

/** What keeps an intervention from being kept [I2]. */
export function interventionFlaws(plan: InterventionPlan): readonly FieldFlaw[] {
  const { businessUnitId, fromLevel, toLevel, kind, ownerId } = plan;
  const fitting: readonly InterventionKind[] = STEP_KINDS[fromLevel];
  return [
    ...flaw('businessUnitId', businessUnitId.trim() === '', 'Choose the business unit.'),
    ...flaw('toLevel', toLevel !== levelAbove(fromLevel), 'An intervention leads one level up.'),
    ...flaw('kind', !fitting.includes(kind), 'This kind does not belong to the step between these levels.'),
    ...flaw('ownerId', (ownerId ?? '') === '', 'Choose the owner.'),
  ];
}

export function openedIntervention(id: string, plan: InterventionPlan, by: By): Changed {
  const steps = [{ state: 'proposed' as const, ...by }];
  return incomplete(interventionFlaws(plan)) ?? changed({ id, ...trimmed(plan), state: 'proposed', steps });
}

export function amendedIntervention(intervention: Intervention, plan: InterventionPlan): Changed {
  const { state } = intervention;
  if (INTERVENTION_MOVES[state].length === 0) return refusedFor({ reason: 'interventionState', state });
  return incomplete(interventionFlaws(plan)) ?? changed({ ...intervention, ...trimmed(plan) });
}

export function movedIntervention(intervention: Intervention, to: InterventionState, by: By): Changed {
  const open: readonly InterventionState[] = INTERVENTION_MOVES[intervention.state];
  if (!open.includes(to)) return refusedFor({ reason: 'interventionState', state: intervention.state });
  return changed({ ...intervention, state: to, steps: [...intervention.steps, { state: to, ...by }] });
}

function trimmed(plan: InterventionPlan): InterventionPlan {
  const description = (plan.description ?? '').trim();
  return { ...plan, description: description === '' ? null : description };
}
