import {
  findingDifferences,
  type Assessment,
  type GivenFinding,
  type OrganisationFinding,
  type RelationshipFinding,
} from '@northing/domain';
import type { AssessmentObject, SideFindingObject } from './assessment.object.js';

type AnyFinding = OrganisationFinding | RelationshipFinding;

const NOTHING = { partnerLevel: null, attributes: null, externalFactors: null } as const;

/** Both instruments in one shape: what the other one knows is null. */
function spoken(finding: AnyFinding) {
  if ('attributes' in finding) {
    const { level: partnerLevel, attributes, externalFactors } = finding;
    return { partnerLevel, attributes, externalFactors, relationshipLevel: null, intendedLevel: null };
  }
  const { level: relationshipLevel, intendedLevel } = finding;
  return { ...NOTHING, relationshipLevel, intendedLevel };
}

function side(given: GivenFinding<AnyFinding> | null): SideFindingObject | null {
  return given && { ...spoken(given), byId: given.byId, on: given.on };
}

export function assessmentObject(assessment: Assessment): AssessmentObject {
  const { id, instrument, businessUnitId, quarter, state, sides, proposal } = assessment;
  return {
    ...{ id, instrument, businessUnitId, quarter, state, ...spoken(assessment) },
    sides: { it: side(sides.it), business: side(sides.business) },
    proposal: proposal && {
      ...spoken(proposal),
      ...{ byId: proposal.byId, on: proposal.on, side: proposal.side },
    },
    differences: findingDifferences(assessment),
  };
}
