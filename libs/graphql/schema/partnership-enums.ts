import type { RecordType } from '@northing/application';
import type {
  AssessmentSide,
  AttributeRating,
  Assessment,
  Behaviour,
  EngagementTimingKind,
  InterventionKind,
  InterventionState,
  LedgerEntry,
  LedgerStep,
  RecordRefusalReason,
} from '@northing/domain';
import { enumOf } from './enum-of.js';

export const TimingEnum = enumOf<EngagementTimingKind>('Timing', 'When IT was brought in.', {
  beforeDecision: 'Before the business had decided.',
  afterDecision: 'After it had.',
  notApplicable: 'No decision was at stake.',
});

export const BehaviourEnum = enumOf<Behaviour>('Behaviour', 'What IT did in a conversation.', {
  unsolicitedRecommendation: 'Recommended something unasked.',
  challengedAssumption: 'Challenged an assumption.',
  needIdentifiedFirst: 'Saw the need before the business did.',
  coDesignedOption: 'Designed an option together with the business.',
});

export const InfluenceEnum = enumOf<AttributeRating['influence']>(
  'Influence',
  'Who can change what limits a unit.',
  {
    control: 'IT and the unit can.',
    influence: 'They can have a say in it.',
    outside: 'Nobody here can.',
  },
);

export const InstrumentEnum = enumOf<Assessment['instrument']>('Instrument', 'What is assessed.', {
  organisationPartnerMaturity: 'How a unit works with IT, and what limits it.',
  relationshipMaturity: 'The relationship, in five levels.',
});

export const AssessmentStateEnum = enumOf<Assessment['state']>(
  'AssessmentState',
  'Whether both sides agree on an assessment.',
  { draft: 'Not yet.', agreed: 'Both do; it counts.' },
);

export const AssessmentSideEnum = enumOf<AssessmentSide>('AssessmentSide', 'Who assesses.', {
  it: 'The partner manager.',
  business: 'A person of the unit.',
});

export const InterventionKindEnum = enumOf<InterventionKind>(
  'InterventionKind',
  'What lifts a unit one level.',
  {
    demandIntake: 'One way in for demand.',
    serviceDefinition: 'Services that are defined.',
    businessAnalysis: 'Analysis of the business.',
    capacityVisibility: 'Capacity that everybody sees.',
    oneYearPlan: 'A plan of one year.',
    fiveYearPlan: 'A plan of five years.',
    jointPlanning: 'Planning together.',
    jobRotation: 'People who change sides for a while.',
    coLocation: 'People who sit together.',
    leadershipForum: 'A forum of leaders.',
    training: 'Training.',
  },
);

export const InterventionStateEnum = enumOf<InterventionState>(
  'InterventionState',
  'Where an intervention stands.',
  { proposed: 'Proposed.', active: 'Under way.', done: 'Done.', dropped: 'Given up.' },
);

export const LedgerSourceEnum = enumOf<LedgerEntry['source']>(
  'LedgerSource',
  'What something brought unasked began with.',
  { engagement: 'A conversation.', insight: 'Evidence that nobody had asked for.' },
);

export const LedgerStepEnum = enumOf<LedgerStep>(
  'LedgerStep',
  'How far something brought unasked has come.',
  {
    brought: 'It was brought.',
    insight: 'There is evidence about it.',
    enabler: 'It is an enabler of the plan.',
    delivered: 'The enabler is delivered.',
    moved: 'A key result it serves has moved towards its target.',
  },
);

export const RecordTypeEnum = enumOf<RecordType>('RecordType', 'What kind of record is meant.', {
  engagement: 'A conversation.',
  assessment: 'An assessment of a unit.',
  intervention: 'What is done to lift a unit.',
  shadowItItem: 'Technology outside the plan.',
});

export const RecordRefusalEnum = enumOf<RecordRefusalReason>(
  'RecordRefusalReason',
  'Why a record stays as it is.',
  {
    personNeeded: 'The account alone cannot do this: act as a person.',
    locked: 'The quarter’s entries can no longer be changed.',
    confirmed: 'The business side has confirmed it.',
    ownEntry: 'Whoever recorded it cannot confirm it.',
    notOfUnit: 'The person does not belong to the unit.',
    agreed: 'The assessment is agreed.',
    samePerson: 'The same person spoke for the other side.',
    sidesOpen: 'A side has not given its finding yet.',
    nothingProposed: 'There is no proposal to accept.',
    otherSideNeeded: 'The other side has to accept.',
    interventionState: 'The intervention does not lead there from where it stands.',
    disposition: 'The item does not lead there from where it stands.',
  },
);
