import type {
  Change,
  ChangeEntity,
  ChangeMark,
  ChangeRecord,
  Cumulative,
  EvidenceReuse,
  Insight,
  PlanContent,
  RecordsMetrics,
  ReviewMeeting,
  RevisionHead,
  WholePlan,
  WorkspaceSettings,
} from '@northing/domain';
import type { Actor } from './actor.js';
import type { PlanArchived, PlanLifeFailure } from './archive-plan.js';
import type { ChangeFilter } from './change-filter.js';
import type { ComparedPromises } from './compare-promises.js';
import type { Compared, ComparisonFailure } from './compare-revisions.js';
import type { FailureOf } from './failures.js';
import type { FoundRevision } from './find-revision.js';
import type { AddFileAnswer, RemoveFileAnswer } from './insight-files.js';
import type { DemandDesk } from './demand/demand-desk.js';
import type { ForecastedSlips } from './forecast-slips.js';
import type { GroupedSlips } from './group-slips.js';
import type { FiguresOfRevision } from './list-figures.js';
import type { MixOfRevision } from './list-mixes.js';
import type { MeasuredRevision } from './measure-revision.js';
import type { MergePreviewFailure, PreviewedMerge } from './merge-scenario.js';
import type { PartnershipDesk } from './partnership/partnership-desk.js';
import type { PlanPurged } from './purge-plan.js';
import type { PlanRenamed } from './rename-plan.js';
import type { SampleLoaded } from './load-sample.js';
import type { TracedMilestones } from './trace-milestones.js';
import type { UnitRecords } from './unit-records.js';
import type { ItemAtRevision, MappingStore, PlanFrame, PlanSummary } from './ports.js';
import type { InsightFile } from './work-ports.js';
import type { Workspaces } from './settings/workspaces.js';
import type { Workshop } from './workshop.js';

export type PlanItem =
  PlanContent['outcomes'][number] | PlanContent['capabilities'][number] | PlanContent['enablers'][number];

/** A thing with at least one row in a comparison, the successor of a split, or one that differs without a row. */
export interface ChangedItem {
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly name: string;
  readonly mark: ChangeMark | null;
  readonly before: PlanItem | null;
  readonly after: PlanItem | null;
  readonly outcomeIds: readonly string[];
  /** Fields that differ though no row tells of them. */
  readonly unlistedFields: readonly string[];
}

/** One step from a revision to the next, in items by mark. */
export interface RevisionStep {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly rescoped: number;
}

export type SavedMapping = Awaited<ReturnType<MappingStore['listMappings']>>[number];

/** A mapping for public data that people may try the product with. */
export interface ExampleMapping {
  readonly name: string;
  /** What was decided in it and why, a paragraph each. */
  readonly notes: readonly string[];
  readonly mapping: unknown;
}

/** What people can do, ready to be spoken over GraphQL and HTTP. */
export interface Application {
  /** What people do to make the next revision. */
  readonly workshop: Workshop;
  /** What administrators do to a workspace. */
  readonly workspaces: Workspaces;
  readonly demand: DemandDesk;
  readonly partnership: PartnershipDesk;
  listPlans(includeArchived: boolean): Promise<readonly PlanSummary[]>;
  /** Thresholds and windows of the plan's workspace; null when there is no such plan. */
  readSettings(planId: string): Promise<WorkspaceSettings | null>;
  openPlan(planId: string): Promise<PlanFrame | null>;
  findRevision(
    planId: string,
    rev: string,
  ): Promise<FoundRevision | FailureOf<'unknownPlan' | 'unknownRevision'>>;
  readContent(planId: string, sequence: number): Promise<PlanContent>;
  readChangeRecords(planId: string, sequence: number): Promise<readonly ChangeRecord[]>;
  compareRevisions(planId: string, from: string, to: string): Promise<Compared | ComparisonFailure>;
  /** Rows in the order of the comparison, each with its place in it. */
  listChanges(
    compared: Compared,
    filter: ChangeFilter,
  ): Promise<readonly { readonly change: Change; readonly position: number }[]>;
  changedItems(compared: Compared): Promise<readonly ChangedItem[]>;
  cumulate(
    planId: string,
    from: string,
    to: string,
  ): Promise<
    | { readonly kind: 'cumulated'; readonly cumulative: Cumulative; readonly published: boolean }
    | ComparisonFailure
  >;
  measureRevision(
    planId: string,
    rev: string,
  ): Promise<MeasuredRevision | FailureOf<'unknownPlan' | 'unknownRevision'>>;
  /** The course of every headline figure, in the order of revisions. */
  listFigures(planId: string): Promise<readonly FiguresOfRevision[]>;
  listMixes(planId: string): Promise<readonly MixOfRevision[]>;
  measureRecords(
    planId: string,
  ): Promise<{ readonly kind: 'measured'; readonly metrics: RecordsMetrics } | FailureOf<'unknownPlan'>>;
  traceMilestones(planId: string, from: string, to: string): Promise<TracedMilestones | ComparisonFailure>;
  groupSlips(planId: string, from: string, to: string): Promise<GroupedSlips | ComparisonFailure>;
  reuseEvidence(
    planId: string,
    from: string,
    to: string,
  ): Promise<({ readonly kind: 'reused'; readonly planId: string } & EvidenceReuse) | ComparisonFailure>;
  comparePromises(
    planId: string,
    rev: string,
  ): Promise<
    ({ readonly kind: 'promises' } & ComparedPromises) | FailureOf<'unknownPlan' | 'unknownRevision'>
  >;
  forecastSlips(
    planId: string,
    rev: string,
  ): Promise<
    ({ readonly kind: 'forecasted' } & ForecastedSlips) | FailureOf<'unknownPlan' | 'unknownRevision'>
  >;
  previewMerge(
    planId: string,
    scenarioId: string,
    into: string,
  ): Promise<PreviewedMerge | MergePreviewFailure>;
  revisionSteps(planId: string): Promise<readonly RevisionStep[]>;
  itemHistory(
    planId: string,
    entityType: 'outcome' | 'capability' | 'enabler',
    entityId: string,
  ): Promise<readonly ItemAtRevision[]>;
  listInsights(planId: string): Promise<readonly Insight[]>;
  listMeetings(planId: string): Promise<readonly ReviewMeeting[]>;
  /** Files of all insights of a plan, without what they hold. */
  listInsightFiles(planId: string): Promise<readonly InsightFile[]>;
  readInsightFile(
    planId: string,
    fileId: string,
  ): Promise<{ readonly file: InsightFile; readonly body: Uint8Array } | null>;
  addInsightFile(
    actor: Actor,
    planId: string,
    insightId: string,
    file: { readonly name: string; readonly body: Uint8Array },
  ): Promise<AddFileAnswer>;
  removeInsightFile(actor: Actor, planId: string, fileId: string): Promise<RemoveFileAnswer>;
  unitRecords(planId: string): Promise<readonly UnitRecords[]>;
  /** Everything that is kept of a plan, for a document. */
  readWholePlan(planId: string): Promise<WholePlan | null>;
  archivePlan(actor: Actor, planId: string, archived: boolean): Promise<PlanArchived | PlanLifeFailure>;
  renamePlan(
    actor: Actor,
    planId: string,
    name: string,
  ): Promise<PlanRenamed | PlanLifeFailure | FailureOf<'invalidSettings'>>;
  purgePlan(
    actor: Actor,
    planId: string,
    typedName: string,
  ): Promise<PlanPurged | PlanLifeFailure | FailureOf<'nameDoesNotMatch'>>;
  loadSample(actor: Actor): Promise<SampleLoaded | FailureOf<'unknownPerson' | 'notAllowed'>>;
  listMappings(): Promise<readonly SavedMapping[]>;
  listExampleMappings(): readonly ExampleMapping[];
  saveMapping(
    name: string,
    mapping: unknown,
  ): Promise<{ readonly kind: 'mappingSaved'; readonly saved: SavedMapping } | FailureOf<'invalidMapping'>>;
  deleteMapping(
    name: string,
  ): Promise<{ readonly kind: 'mappingDeleted'; readonly name: string } | FailureOf<'unknownMapping'>>;
}
