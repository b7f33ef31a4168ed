import { isInLine, type AssessmentSide } from '@northing/domain';
import { useActing } from '../../acting/acting.js';
import { usePlan } from '../../shell/plan-context.js';

/** For which sides somebody may speak of a unit. */
export interface Speaking {
  /** Why not, by side; null where they may. */
  readonly refused: Readonly<Record<AssessmentSide, string | null>>;
  /** The side they speak for where nothing else is said. */
  readonly side: AssessmentSide;
}

/** A person of the unit speaks for it, whoever assesses partnership speaks for IT; nobody speaks for both. */
export function useSpeaking(unitId: string): Speaking {
  const plan = usePlan();
  const { personId, refusal } = useActing(plan);
  if (personId === null) {
    const person = 'Act as a person first: it has to be known who says so.';
    return { refused: { it: person, business: person }, side: 'it' };
  }
  const own = plan.people.get(personId)?.businessUnitId ?? null;
  const speaks = isInLine(own, unitId, [...plan.units.values()]);
  const business = speaks
    ? null
    : 'Only a person of the unit, or of one above or below it, speaks for the business side.';
  return { refused: { it: refusal('assessPartnership'), business }, side: speaks ? 'business' : 'it' };
}
