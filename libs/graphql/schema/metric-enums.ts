import type {
  CutVerdict,
  DemandRequest,
  Light,
  LimitingAttribute,
  OutcomeStatus,
  PartnerLevel,
  ShadowItItem,
} from '@northing/domain';
import { enumOf } from './enum-of.js';

export const LightEnum = enumOf<Light>('Light', 'How a figure stands against its limits.', {
  green: 'As it should be.',
  amber: 'Worth a look.',
  red: 'Needs a decision.',
});

export const OutcomeStatusEnum = enumOf<OutcomeStatus>(
  'OutcomeStatus',
  'Whether the plan fulfils an outcome by its due quarter.',
  {
    uncovered: 'What is planned does not close enough of the gaps.',
    atRisk: 'Planned work would do, but the forecast has some of it too late.',
    watch: 'Covered, with a contributor forecast late or no slack left.',
    onTrack: 'Covered with slack.',
  },
);

export const CutVerdictEnum = enumOf<CutVerdict>(
  'CutVerdict',
  'Where an enabler stands against the capacity of the one-year plan.',
  {
    committed: 'In progress: it always consumes capacity.',
    aboveLine: 'Fits, by priority.',
    doesNotFit: 'Exceeds a team in a quarter.',
    fillable: 'Comes after the line, and would fit.',
  },
);

export const PartnerLevelEnum = enumOf<PartnerLevel>('PartnerLevel', 'How a unit works with IT.', {
  reactive: 'Asks when something is needed.',
  service: 'Uses agreed services.',
  strategic: 'Plans together with IT.',
});

export const LimitingAttributeEnum = enumOf<LimitingAttribute>(
  'LimitingAttribute',
  'What helps or limits how a unit works with IT.',
  {
    outsourcing: 'How much is outsourced.',
    decisionCentralisation: 'Where decisions are taken, and how freely.',
    bureaucracyLeadTime: 'Bureaucracy and lead time.',
    riskCostStandardisationFocus: 'Focus on risk, cost and standards.',
    serviceDefinitionRechargeValue: 'How services are defined, charged and valued.',
    corporateCulture: 'Transparency, trust, accountability and learning.',
    visionGoalClarity: 'How clear vision and goals are.',
    businessDiversityComplexity: 'Diversity, dispersion, scale and complexity.',
  },
);

export const RequirementEnum = enumOf<DemandRequest['requirement']>(
  'Requirement',
  'Whether a business need came as a question.',
  {
    openQuestion: 'The answer is still open.',
    alreadyDecided: 'The solution was decided before IT was asked.',
  },
);

export const DemandStateEnum = enumOf<DemandRequest['state']>('DemandState', 'Where a request stands.', {
  new: 'Raised, not looked at.',
  assessing: 'Being assessed.',
  accepted: 'Accepted, not planned yet.',
  planned: 'Planned as an enabler.',
  declined: 'Declined, with the constraint named.',
  withdrawn: 'Withdrawn by who raised it.',
});

export const DataSensitivityEnum = enumOf<ShadowItItem['dataSensitivity']>(
  'DataSensitivity',
  'How sensitive the data is that an item holds.',
  {
    public: 'Anybody may see it.',
    internal: 'Everybody inside may see it.',
    confidential: 'Few may see it.',
    personal: 'It is about people.',
  },
);

export const DispositionEnum = enumOf<ShadowItItem['disposition']>(
  'Disposition',
  'What is done about technology outside the plan.',
  {
    discovered: 'Found, nothing decided.',
    tolerated: 'Left as it is, knowingly.',
    adopted: 'Taken into IT’s care.',
    replaced: 'Replaced by something of the plan.',
    retired: 'No longer in use.',
  },
);
