import type {
  AssessmentSide,
  DemandRequest,
  DemandState,
  Engagement,
  INFLUENCES,
  Intervention,
  LIMITING_ATTRIBUTES,
  PartnerLevel,
  ShadowItItem,
} from './records.js';

/** Words of records as the screens say them. */
export const PARTNER_LEVEL_LABELS = {
  reactive: 'Reactive',
  service: 'Service',
  strategic: 'Strategic partner',
} satisfies Record<PartnerLevel, string>;

/** Relationship maturity, 1 to 5. */
export const RELATIONSHIP_LEVEL_LABELS = [
  'Ad hoc', 'Order Taker', 'Service Provider', 'Trusted Advisor', 'Strategic Partner',
] as const; // prettier-ignore

export const LIMITING_ATTRIBUTE_LABELS = {
  outsourcing: 'Outsourcing',
  decisionCentralisation: 'Decision centralization',
  bureaucracyLeadTime: 'Bureaucracy and lead time',
  riskCostStandardisationFocus: 'Focus on risk, cost and standards',
  serviceDefinitionRechargeValue: 'Service definition, recharge and value',
  corporateCulture: 'Culture',
  visionGoalClarity: 'Clarity of vision and goals',
  businessDiversityComplexity: 'Diversity and complexity',
} satisfies Record<(typeof LIMITING_ATTRIBUTES)[number], string>;

export const REQUIREMENT_LABELS = {
  openQuestion: 'Open question',
  alreadyDecided: 'Already decided',
} satisfies Record<DemandRequest['requirement'], string>;

export const DEMAND_STATE_LABELS = {
  new: 'New',
  assessing: 'Assessing',
  accepted: 'Accepted',
  planned: 'Planned',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
} satisfies Record<DemandState, string>;

export const DATA_SENSITIVITY_LABELS = {
  public: 'Public',
  internal: 'Internal',
  confidential: 'Confidential',
  personal: 'Personal',
} satisfies Record<ShadowItItem['dataSensitivity'], string>;

export const DISPOSITION_LABELS = {
  discovered: 'Discovered',
  tolerated: 'Tolerated',
  adopted: 'Adopted',
  replaced: 'Replaced',
  retired: 'Retired',
} satisfies Record<ShadowItItem['disposition'], string>;

/** When IT was brought in. */
export const TIMING_LABELS = {
  beforeDecision: 'Before deciding',
  afterDecision: 'After deciding',
  notApplicable: 'No decision at stake',
} satisfies Record<Engagement['timing'], string>;

export const BEHAVIOUR_LABELS = {
  unsolicitedRecommendation: 'Recommended unasked',
  challengedAssumption: 'Challenged an assumption',
  needIdentifiedFirst: 'Saw the need first',
  coDesignedOption: 'Designed an option together',
} satisfies Record<Engagement['behaviours'][number], string>;

/** How far what limits a unit can be changed. */
export const INFLUENCE_LABELS = {
  control: 'Can be changed',
  influence: 'Can be influenced',
  outside: 'Outside our reach',
} satisfies Record<(typeof INFLUENCES)[number], string>;

export const INTERVENTION_KIND_LABELS = {
  demandIntake: 'Demand intake',
  serviceDefinition: 'Service definition',
  businessAnalysis: 'Business analysis',
  capacityVisibility: 'Visible capacity',
  oneYearPlan: 'One-year plan',
  fiveYearPlan: 'Five-year plan',
  jointPlanning: 'Joint planning',
  jobRotation: 'Job rotation',
  coLocation: 'Working in one place',
  leadershipForum: 'Leadership forum',
  training: 'Training',
} satisfies Record<Intervention['kind'], string>;

export const INTERVENTION_STATE_LABELS = {
  proposed: 'Proposed',
  active: 'Active',
  done: 'Done',
  dropped: 'Dropped',
} satisfies Record<Intervention['state'], string>;

export const ASSESSMENT_SIDE_LABELS = {
  it: 'IT',
  business: 'Business',
} satisfies Record<AssessmentSide, string>;
