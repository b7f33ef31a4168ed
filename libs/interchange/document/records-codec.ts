import {
  ASSESSMENT_SIDES,
  BEHAVIOURS,
  DATA_SENSITIVITIES,
  DEMAND_STATES,
  DISPOSITIONS,
  ENGAGEMENT_TIMINGS,
  INFLUENCES,
  INSIGHT_TYPES,
  INTERVENTION_KINDS,
  INTERVENTION_STATES,
  LIMITING_ATTRIBUTES,
  MEETING_DECISIONS,
  MEETING_STATES,
  NO_SIDES,
  PARTNER_LEVELS,
  REQUIREMENTS,
  type Assessment,
  type AssessmentSides,
  type AttributeRating,
  type DemandRequest,
  type DemandStep,
  type Engagement,
  type GivenFinding,
  type Insight,
  type Intervention,
  type InterventionStep,
  type MeetingCondition,
  type OrganisationAssessment,
  type OrganisationFinding,
  type RelationshipAssessment,
  type RelationshipFinding,
  type ReviewMeeting,
  type ShadowItItem,
  type ShadowItStep,
} from '@northing/domain';
import {
  given,
  list,
  object,
  orElse,
  required,
  unless,
  variant,
  whenAny,
  whenGiven,
  type Codec,
  type Field,
  type Fields,
} from './codec.js';
import { day, id, integer, name, number, oneOf, quarter, text } from './value-codecs.js';

export const insightCodec = object<Insight>({
  id: required(id),
  type: required(oneOf(INSIGHT_TYPES)),
  title: required(name),
  authorId: given(id),
  date: given(day),
  finding: required(text),
  enablerIds: orElse(list(id), []),
  link: whenGiven(text),
});

export const engagementCodec = object<Engagement>({
  id: required(id),
  date: whenGiven(day),
  quarter: required(quarter),
  businessUnitId: required(id),
  timing: required(oneOf(ENGAGEMENT_TIMINGS)),
  behaviours: orElse(list(oneOf(BEHAVIOURS)), []),
  enablerId: given(id),
  subject: whenGiven(text),
  recordedById: required(id),
  confirmedById: whenGiven(id),
});

const attributeRating = object<AttributeRating>({
  attribute: required(oneOf(LIMITING_ATTRIBUTES)),
  rating: required(integer),
  influence: required(oneOf(INFLUENCES)),
});

const organisationFinding: Fields<OrganisationFinding> = {
  level: required(oneOf(PARTNER_LEVELS)),
  attributes: orElse(list(attributeRating), []),
  externalFactors: whenGiven(text),
};

const relationshipFinding: Fields<RelationshipFinding> = {
  level: required(integer),
  intendedLevel: whenGiven(integer),
};

const giver = { byId: required(id), on: required(day) };

/** Written only when a side has found something. */
function sides<F>(finding: Codec<GivenFinding<F>>): Field<AssessmentSides<F>> {
  const both = object<AssessmentSides<F>>({ it: whenGiven(finding), business: whenGiven(finding) });
  return { ...orElse(both, NO_SIDES), leftOut: ({ it, business }) => it === null && business === null };
}

type Proposal<F> = GivenFinding<F> & { readonly side: (typeof ASSESSMENT_SIDES)[number] };
const side = required(oneOf(ASSESSMENT_SIDES));
const assessmentState = unless(oneOf(['draft', 'agreed']), 'agreed');

const instruments: {
  readonly [I in Assessment['instrument']]: Codec<Extract<Assessment, { instrument: I }>>;
} = {
  organisationPartnerMaturity: object<OrganisationAssessment>({
    id: required(id),
    instrument: required(oneOf(['organisationPartnerMaturity'])),
    businessUnitId: required(id),
    quarter: required(quarter),
    ...organisationFinding,
    state: assessmentState,
    sides: sides<OrganisationFinding>(object({ ...giver, ...organisationFinding })),
    proposal: whenGiven(object<Proposal<OrganisationFinding>>({ side, ...giver, ...organisationFinding })),
  }),
  relationshipMaturity: object<RelationshipAssessment>({
    id: required(id),
    instrument: required(oneOf(['relationshipMaturity'])),
    businessUnitId: required(id),
    quarter: required(quarter),
    ...relationshipFinding,
    state: assessmentState,
    sides: sides<RelationshipFinding>(object({ ...giver, ...relationshipFinding })),
    proposal: whenGiven(object<Proposal<RelationshipFinding>>({ side, ...giver, ...relationshipFinding })),
  }),
};

export const assessmentCodec = variant<Assessment>('instrument', instruments);

const demandStepCodec = object<DemandStep>({
  state: required(oneOf(DEMAND_STATES)),
  on: required(day),
  byId: given(id),
});

export const demandRequestCodec = object<DemandRequest>({
  id: required(id),
  businessUnitId: required(id),
  raisedQuarter: given(quarter),
  title: required(name),
  problem: required(text),
  alignmentOutcomeIds: orElse(list(id), []),
  risks: orElse(text, ''),
  costs: orElse(text, ''),
  opportunities: orElse(text, ''),
  requirement: required(oneOf(REQUIREMENTS)),
  state: required(oneOf(DEMAND_STATES)),
  enablerId: given(id),
  originalAsk: whenGiven(text),
  agreedAnswer: whenGiven(text),
  declineConstraint: whenGiven(text),
  alternativeOffered: whenGiven(text),
  steps: whenAny(list(demandStepCodec)),
});

const shadowItStepCodec = object<ShadowItStep>({
  disposition: required(oneOf(DISPOSITIONS)),
  on: required(day),
  byId: given(id),
});

export const shadowItItemCodec = object<ShadowItItem>({
  id: required(id),
  name: required(name),
  businessUnitId: required(id),
  supplier: given(text),
  annualCost: required(number),
  dataSensitivity: required(oneOf(DATA_SENSITIVITIES)),
  itOwnerId: given(id),
  disposition: required(oneOf(DISPOSITIONS)),
  enablerId: whenGiven(id),
  foundOn: whenGiven(day),
  steps: whenAny(list(shadowItStepCodec)),
});

const interventionStepCodec = object<InterventionStep>({
  state: required(oneOf(INTERVENTION_STATES)),
  on: required(day),
  byId: given(id),
});

export const interventionCodec = object<Intervention>({
  id: required(id),
  businessUnitId: required(id),
  fromLevel: required(oneOf(PARTNER_LEVELS)),
  toLevel: required(oneOf(PARTNER_LEVELS)),
  kind: required(oneOf(INTERVENTION_KINDS)),
  description: given(text),
  state: required(oneOf(INTERVENTION_STATES)),
  ownerId: given(id),
  steps: whenAny(list(interventionStepCodec)),
});

const conditionCodec = object<MeetingCondition>({
  text: required(text),
  ownerId: given(id),
  due: given(day),
});

export const reviewMeetingCodec = object<ReviewMeeting>({
  id: required(id),
  revisionId: required(id),
  heldAt: given(day),
  agenda: orElse(list(text), []),
  attendeeIds: whenAny(list(id)),
  decision: given(oneOf(MEETING_DECISIONS)),
  conditions: whenAny(list(conditionCodec)),
  minutes: given(text),
  state: whenGiven(oneOf(MEETING_STATES)),
});
