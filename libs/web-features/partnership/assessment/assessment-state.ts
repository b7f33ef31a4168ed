import type { Assessment, AssessmentSide } from '@northing/domain';
import { emptyFinding, heldOrganisation, heldRelationship, type HeldFinding } from './held-finding.js';

/** What can be done with an assessment where it stands. */
export type AssessmentStage = 'fill' | 'agree' | 'agreed';

export function stageOf(assessment: Assessment | null): AssessmentStage {
  if (assessment === null) return 'fill';
  if (assessment.state === 'agreed') return 'agreed';
  return assessment.sides.it && assessment.sides.business ? 'agree' : 'fill';
}

/** What the form of a side starts with: its own finding, never the other side’s. */
export function ownFinding(
  assessment: Assessment | null,
  instrument: Assessment['instrument'],
  side: AssessmentSide,
): HeldFinding {
  if (assessment === null) return emptyFinding(instrument);
  if (assessment.instrument === 'relationshipMaturity') {
    const own = assessment.sides[side];
    return own ? heldRelationship(own) : emptyFinding(instrument);
  }
  const own = assessment.sides[side];
  return own ? heldOrganisation(own) : emptyFinding(instrument);
}

/** What the form of an agreement starts with: what is proposed, else the own side’s finding. */
export function proposedFinding(assessment: Assessment, side: AssessmentSide): HeldFinding {
  if (!assessment.proposal) return ownFinding(assessment, assessment.instrument, side);
  return assessment.instrument === 'relationshipMaturity'
    ? heldRelationship(assessment.proposal)
    : heldOrganisation(assessment.proposal);
}
