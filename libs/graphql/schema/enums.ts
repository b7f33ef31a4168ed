import {
  DEPENDENCY_TYPES,
  DRIVER_KINDS,
  ENABLER_KINDS,
  FUNDING_CLASSES,
  HEALTHS,
  INSIGHT_TYPES,
  LINEAGE_OPERATIONS,
  PRIORITY_BANDS,
  REVISION_STATES,
  REVISION_TYPES,
  RISK_LEVELS,
  ROLES,
  SOURCINGS,
  STAGES,
  TBM_VIEWS,
  type ChangeCategory,
  type ChangeEntity,
  type ChangeKind,
} from '@northing/domain';
import { enumOf } from './enum-of.js';

type Of<T extends readonly string[]> = T[number];

export const EnablerKindEnum = enumOf<Of<typeof ENABLER_KINDS>>('EnablerKind', 'What an enabler is.', {
  project: 'Work to a fixed specification that ends.',
  product: 'A continuing team with an ongoing relationship to business units.',
});

export const StageEnum = enumOf<Of<typeof STAGES>>('Stage', 'How far an enabler has come.', {
  idea: 'Named, not looked into.',
  research: 'Being researched.',
  prototype: 'Tried in a prototype.',
  feasibility: 'Feasibility is being studied.',
  funded: 'Approved and funded, not started.',
  inProgress: 'Being delivered.',
  delivered: 'Accepted, or first usable increment live.',
  retired: 'No longer in use.',
  stopped: 'Given up before delivery.',
});

export const HealthEnum = enumOf<Of<typeof HEALTHS>>('Health', 'How the work stands.', {
  green: 'As planned.',
  amber: 'At risk.',
  red: 'Off plan.',
});

export const SourcingEnum = enumOf<Of<typeof SOURCINGS>>('Sourcing', 'Who does the work.', {
  inHouse: 'Own people.',
  outsourced: 'A supplier does the work.',
  managedService: 'A supplier runs it as a service.',
  saas: 'Software as a service.',
  coSourced: 'Own people together with a supplier.',
});

export const FundingClassEnum = enumOf<Of<typeof FUNDING_CLASSES>>('FundingClass', 'Why money is spent.', {
  mandatory: 'Law, contract or security demands it.',
  sponsored: 'A business unit sponsors it.',
  discretionary: 'Led by IT, ahead of a request.',
});

export const TbmViewEnum = enumOf<Of<typeof TBM_VIEWS>>('TbmView', 'What spend does for the business.', {
  run: 'Keeps the business running.',
  grow: 'Improves what the business already does.',
  transform: 'Makes something new possible.',
});

export const RiskLevelEnum = enumOf<Of<typeof RISK_LEVELS>>('RiskLevel', 'How likely it is to go wrong.', {
  low: 'Low risk.',
  medium: 'Medium risk.',
  high: 'High risk.',
});

export const PriorityBandEnum = enumOf<Of<typeof PRIORITY_BANDS>>('PriorityBand', 'MoSCoW priority.', {
  must: 'Must be done.',
  should: 'Should be done.',
  could: 'Could be done.',
  wont: 'Will not be done in this horizon.',
});

export const LineageOperationEnum = enumOf<Of<typeof LINEAGE_OPERATIONS>>(
  'LineageOperation',
  'How an item came from others.',
  { splitFrom: 'Split off from one item.', mergedFrom: 'Merged from several items.' },
);

export const DependencyTypeEnum = enumOf<Of<typeof DEPENDENCY_TYPES>>(
  'DependencyType',
  'Which end of the predecessor the successor waits for.',
  { FS: 'Finish to start.', SS: 'Start to start.', FF: 'Finish to finish.', SF: 'Start to finish.' },
);

export const RevisionTypeEnum = enumOf<Of<typeof REVISION_TYPES>>(
  'RevisionType',
  'When a revision is made.',
  {
    quarterly: 'The regular revision of a fiscal quarter.',
    outOfCycle: 'Between quarters, for a named reason; nothing rolls.',
  },
);

export const RevisionStateEnum = enumOf<Of<typeof REVISION_STATES>>(
  'RevisionState',
  'Where a revision stands.',
  {
    draft: 'Being edited.',
    inReview: 'Frozen and under review.',
    approved: 'Approved, not yet published.',
    published: 'The current plan; its content never changes.',
    superseded: 'Published and followed by a later one; its content never changes.',
    abandoned: 'Given up as a draft.',
  },
);

export const RoleEnum = enumOf<Of<typeof ROLES>>('Role', 'What a person may do.', {
  viewer: 'Reads.',
  contributor: 'Proposes progress.',
  planner: 'Keeps demand and outcomes.',
  architect: 'Edits drafts, submits and publishes.',
  partnerManager: 'Keeps engagements and assessments.',
  approver: 'Decides on submitted revisions.',
  admin: 'Keeps the workspace.',
});

export const InsightTypeEnum = enumOf<Of<typeof INSIGHT_TYPES>>(
  'InsightType',
  'What kind of evidence it is.',
  {
    research: 'Research.',
    prototype: 'A prototype.',
    feasibility: 'A feasibility study.',
    technologyTrend: 'A trend in technology.',
    useObservation: 'How a capability is really used.',
    lessonLearnt: 'A blame-free look back.',
  },
);

export const DriverKindEnum = enumOf<Of<typeof DRIVER_KINDS>>('DriverKind', 'What caused a change of plan.', {
  businessNeed: 'A need of the business.',
  environment: 'The market, the law or another condition outside.',
  technologyTrend: 'A trend in technology.',
  lessonLearnt: 'Something learnt from earlier work.',
});

export const ChangeEntityEnum = enumOf<ChangeEntity>('ChangeEntity', 'What a change is about.', {
  outcome: 'An outcome.',
  capability: 'A capability.',
  enabler: 'An enabler.',
  team: 'The planned capacity of a team.',
  envelope: 'The money agreed for a funding class in a year.',
});

export const ItemTypeEnum = enumOf<'outcome' | 'capability' | 'enabler'>(
  'ItemType',
  'The kinds of plan items.',
  {
    outcome: 'An outcome.',
    capability: 'A capability.',
    enabler: 'An enabler.',
  },
);

export const ChangeCategoryEnum = enumOf<ChangeCategory>(
  'ChangeCategory',
  'Whether a change was a decision.',
  {
    replanning: 'A decision that changes intent.',
    part: 'A detail of a split or of stopping an item.',
    transition: 'An item changed kind, and this field with it.',
    consequence: 'Follows from another change.',
    roll: 'The horizon moved, nobody decided.',
    progress: 'A record of what happened.',
    assessment: 'A new judgement of risk or confidence.',
  },
);

export const ChangeKindEnum = enumOf<ChangeKind>(
  'ChangeKind',
  'What kind of change a row of a comparison is.',
  {
    added: 'Added to the plan.',
    removed: 'Deleted, or stopped.',
    rolledIn: 'Came into the horizon as it moved.',
    rolledOut: 'Left the horizon as it moved.',
    rolledIntoOneYear: 'Came into the one-year plan as it moved.',
    pulledIntoOneYear: 'Moved into the one-year plan by decision.',
    deferredOutOfOneYear: 'Moved out of the one-year plan by decision.',
    deferredBeyondHorizon: 'Moved beyond the five-year plan by decision.',
    pulledIntoFiveYear: 'Moved into the five-year plan by decision.',
    movedEarlier: 'Moved as a whole to earlier quarters.',
    movedLater: 'Moved as a whole to later quarters.',
    stretched: 'Takes longer than before.',
    shortened: 'Takes less time than before.',
    scheduled: 'Got a start and an end.',
    unscheduled: 'Lost its start and end.',
    recosted: 'The cost within the comparison window changed.',
    rephased: 'The same cost falls into other years.',
    renamed: 'The name changed.',
    reparented: 'Moved below another capability.',
    reprioritised: 'Weight, importance or priority changed.',
    ownershipChanged: 'An owner or unit changed.',
    fundingReclassified: 'Funding class or view of spend changed.',
    deliveryModelChanged: 'Became a project or a product.',
    retirementChanged: 'The quarter of retirement changed.',
    stageRegressed: 'Went back to an earlier stage.',
    maturityProgress: 'Current maturity was assessed anew.',
    targetChanged: 'A target changed.',
    keyResultAdded: 'A key result was added.',
    keyResultRemoved: 'A key result was removed.',
    keyResultProgress: 'A key result has a new actual value.',
    resourced: 'Sourcing or supplier changed.',
    rescoped: 'Scope or deliverables changed.',
    reassessed: 'Confidence or risk was judged anew.',
    statusProgress: 'Stage, health, percentage or actual end moved on.',
    relinked: 'A link or dependency was added, removed or reweighted.',
    capacityDemandChanged: 'Needs more or less of teams.',
    capacityChanged: 'A team has more or less capacity.',
    envelopeChanged: 'The agreed money changed.',
    split: 'One item became several.',
    merged: 'Several items became one.',
  },
);

export const ChangeMarkEnum = enumOf<'added' | 'removed' | 'moved' | 'rescoped'>(
  'ChangeMark',
  'The one mark of a re-planned item; the first that applies.',
  {
    added: 'Added, reinstated, or the successor of a split or merge.',
    removed: 'Removed.',
    moved: 'Moved in time.',
    rescoped: 'Any other decision.',
  },
);

export const LinkChangeEnum = enumOf<'added' | 'removed' | 'reweighted'>(
  'LinkChangeMode',
  'What happened to a link.',
  {
    added: 'It is new.',
    removed: 'It is gone.',
    reweighted: 'Its weight, uplift, type or lag changed.',
  },
);

export const RemovalModeEnum = enumOf<'deleted' | 'stopped'>('RemovalMode', 'How an item left the plan.', {
  deleted: 'No longer in the plan.',
  stopped: 'Still listed, with stage stopped.',
});

export const RollOriginEnum = enumOf<'known' | 'new'>('RollOrigin', 'Whether an item was known before.', {
  known: 'An earlier revision held it outside the horizon.',
  new: 'First seen in this revision.',
});
