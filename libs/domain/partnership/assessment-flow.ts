import { NO_SIDES, type Assessment, type AssessmentSide } from '../records/records.js';
import type { Day } from '../time/fiscal-calendar.js';
import { findingFlaws, type AssessmentFinding } from './assessment-finding.js';
import { changed, incomplete, refusedFor, type RecordChange } from './record-refusal.js';

/** Which side somebody speaks for, who it is, and when. */
export interface SpokenBy {
  readonly side: AssessmentSide;
  readonly byId: string;
  readonly on: Day;
}

type Assessed = RecordChange<Assessment>;
type Place = Pick<Assessment, 'id' | 'businessUnitId' | 'quarter'>;
type Standing = Place & Pick<Assessment, 'state' | 'sides'>;

/** An assessment before any side has found something. */
export function emptyAssessment(place: Place): Standing {
  return { ...place, state: 'draft', sides: NO_SIDES };
}

/** One side gives its own finding: the first one begins the assessment, a later one takes its place [A1] [A3]. */
export function filledAssessment(known: Standing, finding: AssessmentFinding, by: SpokenBy): Assessed {
  const { state, sides } = known;
  if (state === 'agreed') return refusedFor({ reason: 'agreed' });
  if (sides[otherSide(by.side)]?.byId === by.byId) return refusedFor({ reason: 'samePerson' });
  const filled = { ...sides, [by.side]: given(finding, by) };
  // What was proposed before does not know of this finding.
  const beside = { sides: filled, proposal: null };
  return incomplete(findingFlaws(finding)) ?? changed(withFinding(known, finding, beside));
}

/** One side proposes what to agree on, once both have found something by themselves [A4]. */
export function proposedAgreement(
  assessment: Assessment,
  finding: AssessmentFinding,
  by: SpokenBy,
): Assessed {
  const { state, sides } = assessment;
  if (state === 'agreed') return refusedFor({ reason: 'agreed' });
  if (!sides.it || !sides.business) return refusedFor({ reason: 'sidesOpen' });
  const proposal = { side: by.side, ...given(finding, by) };
  return incomplete(findingFlaws(finding)) ?? changed(withFinding(assessment, finding, { proposal }));
}

/** The other side, another person, takes the proposal: it is what the assessment says from now on [A4]. */
export function acceptedAgreement(assessment: Assessment, { side, byId }: SpokenBy): Assessed {
  if (assessment.state === 'agreed') return refusedFor({ reason: 'agreed' });
  const { proposal } = assessment;
  if (!proposal) return refusedFor({ reason: 'nothingProposed' });
  if (proposal.side === side || proposal.byId === byId) return refusedFor({ reason: 'otherSideNeeded' });
  return changed({ ...assessment, state: 'agreed' });
}

export function otherSide(side: AssessmentSide): AssessmentSide {
  return side === 'it' ? 'business' : 'it';
}

function given(finding: AssessmentFinding, { byId, on }: SpokenBy) {
  const found: Omit<AssessmentFinding, 'instrument'> & { instrument?: unknown } = { ...finding };
  delete found.instrument;
  return { byId, on, ...found };
}

/** What is put beside is of the finding’s instrument, which callers keep to. */
function withFinding(known: Standing, finding: AssessmentFinding, beside: object): Assessment {
  return { ...known, ...finding, ...beside } as Assessment;
}
