import type { ChangeRecordEntity, DriverKind } from '../revision/change-record.js';
import type { RevisionState, RevisionType } from '../revision/revision.js';
import type { InsightType } from '../records/records.js';
import type {
  EnablerKind,
  FundingClass,
  Health,
  Lineage,
  PriorityBand,
  RiskLevel,
  Sourcing,
  Stage,
  TbmView,
} from './enabler.js';
import type { DependencyType } from './link.js';

export const KIND_LABELS = { project: 'Project', product: 'Product' } satisfies Record<EnablerKind, string>;

export const STAGE_LABELS = {
  idea: 'Idea',
  research: 'Research',
  prototype: 'Prototype',
  feasibility: 'Feasibility study',
  funded: 'Funded',
  inProgress: 'In progress',
  delivered: 'Delivered',
  retired: 'Retired',
  stopped: 'Stopped',
} satisfies Record<Stage, string>;

export const HEALTH_LABELS = { green: 'Green', amber: 'Amber', red: 'Red' } satisfies Record<Health, string>;

export const SOURCING_LABELS = {
  inHouse: 'In-house',
  outsourced: 'Outsourced',
  managedService: 'Managed service',
  saas: 'Software as a service',
  coSourced: 'Co-sourced',
} satisfies Record<Sourcing, string>;

export const FUNDING_CLASS_LABELS = {
  mandatory: 'Mandatory',
  sponsored: 'Sponsored',
  discretionary: 'Discretionary',
} satisfies Record<FundingClass, string>;

export const TBM_VIEW_LABELS = {
  run: 'Run',
  grow: 'Grow',
  transform: 'Transform',
} satisfies Record<TbmView, string>;

export const RISK_LEVEL_LABELS = { low: 'Low', medium: 'Medium', high: 'High' } satisfies Record<
  RiskLevel,
  string
>;

export const PRIORITY_BAND_LABELS = {
  must: 'Must',
  should: 'Should',
  could: 'Could',
  wont: 'Won’t this time',
} satisfies Record<PriorityBand, string>;

export const DEPENDENCY_TYPE_LABELS = {
  FS: 'Finish to start',
  SS: 'Start to start',
  FF: 'Finish to finish',
  SF: 'Start to finish',
} satisfies Record<DependencyType, string>;

export const LINEAGE_LABELS = {
  splitFrom: 'Split from',
  mergedFrom: 'Merged from',
} satisfies Record<Lineage['operation'], string>;

export const REVISION_STATE_LABELS = {
  draft: 'Draft',
  inReview: 'In review',
  approved: 'Approved',
  published: 'Published',
  superseded: 'Superseded',
  abandoned: 'Abandoned',
} satisfies Record<RevisionState, string>;

export const REVISION_TYPE_LABELS = {
  quarterly: 'Quarterly',
  outOfCycle: 'Out of cycle',
} satisfies Record<RevisionType, string>;

export const DRIVER_KIND_LABELS = {
  businessNeed: 'Business need',
  environment: 'Environment',
  technologyTrend: 'Technology trend',
  lessonLearnt: 'Lesson learned',
} satisfies Record<DriverKind, string>;

export const INSIGHT_TYPE_LABELS = {
  research: 'Research',
  prototype: 'Prototype',
  feasibility: 'Feasibility study',
  technologyTrend: 'Technology trend',
  useObservation: 'Observation of use',
  lessonLearnt: 'Lesson learned',
} satisfies Record<InsightType, string>;

export const ENTITY_LABELS = {
  outcome: { one: 'Outcome', many: 'Outcomes' },
  capability: { one: 'Capability', many: 'Capabilities' },
  enabler: { one: 'Enabler', many: 'Enablers' },
  team: { one: 'Team', many: 'Teams' },
  envelope: { one: 'Envelope', many: 'Envelopes' },
} satisfies Record<ChangeRecordEntity, { one: string; many: string }>;
