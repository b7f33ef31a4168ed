import { agreed } from '../metrics/agreed.js';
import { valuePotentials } from '../metrics/value-potential.js';
import type { ValuePotential } from '../metrics/records-metrics.js';
import type {
  Assessment,
  Intervention,
  InterventionState,
  RelationshipAssessment,
} from '../records/records.js';
import { quarterOf, type FiscalCalendar } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

export type OrganisationPoint = Pick<
  ValuePotential,
  'quarter' | 'level' | 'maximumValuePotential' | 'reachablePotential'
>;
export type RelationshipPoint = Pick<RelationshipAssessment, 'quarter' | 'level'>;

interface Around<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Agreed assessments around an intervention: the last one up to its start, and the first one after it was done. */
export interface InterventionEffect {
  readonly organisation: Around<OrganisationPoint>;
  readonly relationship: Around<RelationshipPoint>;
}

/** Null as long as it was never under way, or nobody knows since when [I4]. */
export function interventionEffect(
  { businessUnitId, steps }: Pick<Intervention, 'businessUnitId' | 'steps'>,
  assessments: readonly Assessment[],
  calendar: FiscalCalendar,
): InterventionEffect | null {
  const quarterOfStep = (wanted: InterventionState): FiscalQuarter | null => {
    const step = steps.findLast(({ state }) => state === wanted);
    return step ? quarterOf(step.on, calendar) : null;
  };
  const started = quarterOfStep('active');
  if (started === null) return null;
  const done = quarterOfStep('done');
  const ofUnit = assessments.filter((each) => each.businessUnitId === businessUnitId);
  return {
    organisation: around(valuePotentials(ofUnit).map(organisationPoint), started, done),
    relationship: around(
      agreed(ofUnit, 'relationshipMaturity').map(({ quarter, level }) => ({ quarter, level })),
      started,
      done,
    ),
  };
}

function organisationPoint(potential: ValuePotential): OrganisationPoint {
  const { quarter, level, maximumValuePotential, reachablePotential } = potential;
  return { quarter, level, maximumValuePotential, reachablePotential };
}

/** An assessment of the quarter in which it was done does not tell what came of it. */
function around<T extends { readonly quarter: FiscalQuarter }>(
  points: readonly T[],
  started: FiscalQuarter,
  done: FiscalQuarter | null,
): Around<T> {
  const ordered = points.toSorted((a, b) => a.quarter - b.quarter);
  return {
    before: ordered.findLast(({ quarter }) => quarter <= started) ?? null,
    after: done === null ? null : (ordered.find(({ quarter }) => quarter > done) ?? null),
  };
}
