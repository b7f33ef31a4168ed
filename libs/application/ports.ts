import type {
  ChangeRecord,
  ComparisonInput,
  Day,
  FiscalQuarter,
  PlanContent,
  PlanRecords,
  PromiseHistory,
  ReferenceData,
  Revision,
  RevisionHead,
  RevisionTotals,
  Scenario,
  ScheduleHistory,
  SealedRevision,
  WholePlan,
  Workspace,
  WorkspaceSettings,
} from '@northing/domain';

export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly archivedAt: string | null;
  /** In the order of their sequence. */
  readonly revisions: readonly RevisionHead[];
}

/** Everything around a plan's content that a reader needs to show it. */
export interface PlanFrame {
  readonly plan: PlanSummary;
  readonly workspace: Workspace;
  readonly reference: ReferenceData;
}

/** A revision to append to a plan; its sequence follows the plan's last. */
export interface NewRevision {
  readonly head: Omit<RevisionHead, 'sequence'>;
  readonly content: PlanContent;
  readonly changeRecords: readonly ChangeRecord[];
  readonly totals: RevisionTotals;
}

/** One revision of an item's life: null content where that revision does not hold it. */
export interface ItemAtRevision {
  readonly revision: RevisionHead;
  readonly item:
    | PlanContent['enablers'][number]
    | PlanContent['outcomes'][number]
    | PlanContent['capabilities'][number]
    | null;
  readonly changeRecords: readonly ChangeRecord[];
}

/** Where a run of imports is told how far it has come: 0 to 1. */
export type ImportProgress = (share: number, step: string) => void;

/** The part of a content that says what some enablers are and which outcomes they serve. */
export type ContentAround = Pick<
  PlanContent,
  'outcomes' | 'capabilities' | 'enablers' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;

/** Plans, revisions and what differs between them. Ids of plans are unique everywhere; items' ids within a plan. */
export interface PlanStore {
  listPlans(options?: { readonly includeArchived?: boolean }): Promise<readonly PlanSummary[]>;
  findFrame(planId: string): Promise<PlanFrame | null>;
  /** The content of one revision; null when the plan has no such revision. */
  readContent(planId: string, sequence: number): Promise<PlanContent | null>;
  /** The named enablers with their links, beside all outcomes and capabilities; null as `readContent`. */
  readAround(planId: string, sequence: number, enablerIds: readonly string[]): Promise<ContentAround | null>;
  readRevision(planId: string, sequence: number): Promise<Revision | null>;
  /** Sums that were written with a revision; null as `readContent`. */
  readTotals(planId: string, sequence: number): Promise<RevisionTotals | null>;
  /** Thresholds and windows of the plan's workspace, without anything of the plan; null when there is no such plan. */
  readSettings(planId: string): Promise<WorkspaceSettings | null>;
  /** Reads only what differs between both and what the comparison needs beside it; null when a revision is missing. */
  readComparison(planId: string, fromSequence: number, toSequence: number): Promise<ComparisonInput | null>;
  /** One content a revision from first to last, each reduced to the items and links that change within the run. */
  readRun(
    planId: string,
    fromSequence: number,
    toSequence: number,
  ): Promise<readonly Pick<Revision, 'id' | 'sequence' | 'anchorQuarter' | 'content'>[] | null>;
  /** The schedules of all enablers from one revision to another, each version once; null as `readRun`. */
  readSchedules(planId: string, fromSequence: number, toSequence: number): Promise<ScheduleHistory | null>;
  /** What was promised and what came of it over a run; null as `readRun`. */
  readPromises(planId: string, fromSequence: number, toSequence: number): Promise<PromiseHistory | null>;
  /** Change records after one revision up to another, oldest first; null as `readRun`. */
  readRunRecords(
    planId: string,
    fromSequence: number,
    toSequence: number,
  ): Promise<readonly ChangeRecord[] | null>;
  readItemHistory(
    planId: string,
    entityType: 'outcome' | 'capability' | 'enabler',
    entityId: string,
  ): Promise<readonly ItemAtRevision[]>;
  readRecords(planId: string): Promise<PlanRecords>;
  readScenarios(planId: string): Promise<readonly Scenario[]>;
  readWholePlan(planId: string): Promise<WholePlan | null>;
}

export interface UnknownWorkspace {
  readonly kind: 'unknownWorkspace';
}

/** Units, people or teams that the workspace knows otherwise, by `businessUnit:<id>`, `person:<id>`, `team:<id>`. */
export interface ReferenceDisagrees {
  readonly kind: 'referenceDisagrees';
  readonly ids: readonly string[];
}

export interface StaleBase {
  readonly kind: 'staleBase';
  readonly lastSequence: number;
}

/** The plan has an open draft, so nothing can follow its last revision but that. */
export interface DraftOpen {
  readonly kind: 'draftOpen';
  readonly draftId: string;
  readonly anchorQuarter: FiscalQuarter;
}

/** Makes the content hash that a revision is sealed with. */
export type Seal = (revision: SealedRevision) => string;

/** The plan was purged, or never was. */
export interface UnknownPlan {
  readonly kind: 'unknownPlan';
}

/** Changes to plans as a whole. Each call is one transaction: all of it or nothing. */
export interface PlanWriter {
  /**
   * A new workspace (or the named one, whose reference data then must agree) and a new plan with all its revisions. A
   * last revision that is not finished becomes the plan's open draft.
   */
  createPlan(plan: {
    readonly whole: WholePlan;
    readonly name: string;
    /** Put the plan into this workspace instead of a new one. */
    readonly workspaceId?: string;
    readonly totals: readonly RevisionTotals[];
    /** Absent, the revisions are kept without hashes. */
    readonly seal?: Seal;
    readonly progress?: ImportProgress;
    readonly signal?: AbortSignal;
  }): Promise<PlanSummary | UnknownWorkspace | ReferenceDisagrees>;
  /** Further published revisions of a plan, with reference data not known before. */
  appendRevisions(
    planId: string,
    append: {
      /** The plan's last sequence as the caller saw it: another's append in between is refused as `staleBase`. */
      readonly afterSequence: number;
      /** The content at that sequence where the caller has read it: it never changes, so it is not read again. */
      readonly base?: PlanContent;
      readonly revisions: readonly NewRevision[];
      readonly reference: ReferenceData;
      /** As of `createPlan`. */
      readonly seal?: Seal;
      readonly progress?: ImportProgress;
      readonly signal?: AbortSignal;
    },
  ): Promise<PlanSummary | StaleBase | DraftOpen | UnknownPlan>;
  archivePlan(planId: string, archivedAt: string | null): Promise<boolean>;
  /** False when there is no such plan. */
  renamePlan(planId: string, name: string): Promise<boolean>;
  /** Deletes the whole plan and writes who did it and when into the audit trail. */
  purgePlan(planId: string, actor: string): Promise<boolean>;
}

/** Saved column mappings of table imports: small JSON documents, by name, in a workspace. */
export interface MappingStore {
  listMappings(): Promise<
    readonly { readonly name: string; readonly mapping: unknown; readonly savedAt: string }[]
  >;
  saveMapping(name: string, mapping: unknown): Promise<void>;
  deleteMapping(name: string): Promise<boolean>;
}

/** Ready bytes of documents of published revisions, compressed once. */
export interface DocumentStore {
  find(
    key: string,
  ): Promise<{ readonly body: Uint8Array; readonly encoding: 'br'; readonly etag: string } | null>;
  save(
    key: string,
    planId: string,
    document: { readonly body: Uint8Array; readonly encoding: 'br'; readonly etag: string },
  ): Promise<void>;
}

/** Time is an argument: the only place that asks the machine's clock. */
export interface Clock {
  readonly today: () => Day;
  /** ISO 8601. */
  readonly now: () => string;
}
