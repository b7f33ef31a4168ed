import { attributeLevel, levelRank, valuePotentials } from '../metrics/value-potential.js';
import type { ValuePotential } from '../metrics/records-metrics.js';
import type { Assessment, Intervention, InterventionKind, PartnerLevel } from '../records/records.js';
import type { LimitingAttribute } from '../metrics/records-metrics.js';
import { latestBy } from './latest-by.js';
import { levelAbove, STEP_KINDS } from './intervention-move.js';

/** What may lift a unit a level, and why; nothing when it is where it can be without what is outside. */
export interface InterventionProposal extends Pick<
  ValuePotential,
  'assessmentId' | 'businessUnitId' | 'quarter' | 'level' | 'reachablePotential'
> {
  /** The unit's level, or the potential where that is lower: what stands above what carries it is secured first. */
  readonly fromLevel: PartnerLevel;
  /** Null: the reachable potential is reached; the rest is not chased. */
  readonly toLevel: PartnerLevel | null;
  /** What is neither proposed, under way nor done for the unit. */
  readonly kinds: readonly InterventionKind[];
  /** What limits the unit below that level and can be controlled or influenced. */
  readonly reasons: readonly LimitingAttribute[];
}

/** One a unit with an agreed assessment, in the order of units’ ids [I3]. */
export function proposedInterventions(
  assessments: readonly Assessment[],
  interventions: readonly Pick<Intervention, 'businessUnitId' | 'kind' | 'state'>[],
): readonly InterventionProposal[] {
  const latest = latestBy(valuePotentials(assessments), ({ businessUnitId }) => businessUnitId);
  return latest.map((potential) => {
    const { assessmentId, businessUnitId, quarter, level, reachablePotential } = potential;
    const fromLevel = potential.inconsistent ? potential.maximumValuePotential : level;
    const known = { assessmentId, businessUnitId, quarter, level, reachablePotential, fromLevel };
    const toLevel = levelRank(fromLevel) < levelRank(reachablePotential) ? levelAbove(fromLevel) : null;
    if (toLevel === null) return { ...known, toLevel, kinds: [], reasons: [] };
    const taken = interventions.filter(
      (each) => each.businessUnitId === businessUnitId && each.state !== 'dropped',
    );
    const kinds: readonly InterventionKind[] = STEP_KINDS[fromLevel];
    return {
      ...known,
      toLevel,
      kinds: kinds.filter((kind) => taken.every((each) => each.kind !== kind)),
      reasons: limitingBelow(toLevel, assessments, assessmentId),
    };
  });
}

function limitingBelow(
  toLevel: PartnerLevel,
  assessments: readonly Assessment[],
  assessmentId: string,
): readonly LimitingAttribute[] {
  const assessment = assessments.find(({ id }) => id === assessmentId);
  if (assessment?.instrument !== 'organisationPartnerMaturity') return [];
  return assessment.attributes
    .filter((each) => each.influence !== 'outside' && levelRank(attributeLevel(each)) < levelRank(toLevel))
    .map(({ attribute }) => attribute);
}
