import {
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
  PARTNER_LEVELS,
  REQUIREMENTS,
  type Assessment,
  type AttributeRating,
  type DemandRequest,
  type DemandStep,
  type Engagement,
  type Insight,
  type Intervention,
  type MeetingCondition,
  type ReviewMeeting,
  type ShadowItItem,
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
  recordedById: required(id),
  confirmedById: whenGiven(id),
});

const attributeRating = object<AttributeRating>({
  attribute: required(oneOf(LIMITING_ATTRIBUTES)),
  rating: required(integer),
  influence: required(oneOf(INFLUENCES)),
});

type AssessmentBy<I extends Assessment['instrument']> = Extract<Assessment, { readonly instrument: I }>;
const assessmentState = unless(oneOf(['draft', 'agreed']), 'agreed');

const instruments: { readonly [I in Assessment['instrument']]: Codec<AssessmentBy<I>> } = {
  organisationPartnerMaturity: object<AssessmentBy<'organisationPartnerMaturity'>>({
    id: required(id),
    instrument: required(oneOf(['organisationPartnerMaturity'])),
    businessUnitId: required(id),
    quarter: required(quarter),
    level: required(oneOf(PARTNER_LEVELS)),
    attributes: orElse(list(attributeRating), []),
    externalFactors: whenGiven(text),
    state: assessmentState,
  }),
  relationshipMaturity: object<AssessmentBy<'relationshipMaturity'>>({
    id: required(id),
    instrument: required(oneOf(['relationshipMaturity'])),
    businessUnitId: required(id),
    quarter: required(quarter),
    level: required(integer),
    intendedLevel: whenGiven(integer),
    state: assessmentState,
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

export const shadowItItemCodec = object<ShadowItItem>({
  id: required(id),
  name: required(name),
  businessUnitId: required(id),
  supplier: given(text),
  annualCost: required(number),
  dataSensitivity: required(oneOf(DATA_SENSITIVITIES)),
  itOwnerId: given(id),
  disposition: required(oneOf(DISPOSITIONS)),
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
