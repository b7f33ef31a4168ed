import type {
  BusinessUnit,
  ChangeReason,
  ChangeRecord,
  DemandRequest,
  Draft,
  EditEntry,
  FiscalCalendar,
  Insight,
  Person,
  PlanContent,
  PlanRecords,
  ReviewComment,
  ReviewDecision,
  ReviewMeeting,
  RevisionHead,
  RevisionTotals,
  Scenario,
  ScenarioChange,
  Team,
  TouchedItem,
  Workspace,
  WorkspaceFields,
  WorkspaceSettings,
} from '@northing/domain';
import type { PlanFrame, PlanSummary, UnknownPlan, UnknownWorkspace } from './ports.js';
import type { RevisionSeal } from './workshop.js';

/** A scenario with what is kept of it while people work on it. */
export interface WorkedScenario extends Scenario {
  /** What the draft had changed when the scenario was branched from it; empty when it was branched from a revision. */
  readonly forkChanges: readonly ScenarioChange[];
  readonly createdById: string | null;
  /** ISO 8601; null for one that came with a document. */
  readonly createdAt: string | null;
  readonly version: number;
}

/** A revision to write for good: the draft's, with the hashes that seal it. */
export interface RevisionToSeal {
  readonly head: RevisionHead;
  readonly content: PlanContent;
  readonly changeRecords: readonly ChangeRecord[];
  readonly totals: RevisionTotals;
  readonly contentHash: string;
  readonly chainHash: string;
}

/** What others are told at once, whichever process they are connected to. */
export interface PlanEvent {
  /** `*`: any plan. Told when a process begins to hear, or hears again: what happened before may have been missed. */
  readonly planId: string;
  readonly kind:
    'edited' | 'draftMoved' | 'scenarioChanged' | 'reviewChanged' | 'recordsChanged' | 'presence' | 'notice';
  /** The draft's or scenario's id; null where the plan as a whole is meant. */
  readonly branchId: string | null;
  readonly version: number | null;
}

/** A message for one person, kept until it is read. */
export interface Notice {
  readonly id: string;
  readonly personId: string;
  readonly kind:
    | 'reviewAwaits'
    | 'sentBack'
    | 'approved'
    | 'published'
    | 'conflict'
    | 'gateTomorrow'
    | 'lookBack'
    | 'demandMoved';
  readonly text: string;
  /** Path below the client's root. */
  readonly href: string;
  /** ISO 8601. */
  readonly at: string;
  readonly readAt: string | null;
}

/** Lists of records that are kept beside the plan. */
export type PartnershipList = 'engagements' | 'assessments' | 'interventions' | 'shadowItItems';

/**
 * One plan inside one transaction that holds its row: nobody else changes the plan meanwhile. Everything is written
 * when the work returns, and nothing when it throws or returns a failure.
 */
export interface PlanUnit {
  readonly frame: PlanFrame;
  /** The open draft, submitted or approved ones included; null when there is none. */
  readonly draft: Draft | null;
  /** The content of a published revision. */
  readContent(sequence: number): Promise<PlanContent>;
  /** The content of the open draft. */
  readDraft(): Promise<PlanContent>;
  readReasons(branchId: string): Promise<readonly ChangeReason[]>;
  readScenario(scenarioId: string): Promise<WorkedScenario | null>;
  /** Records the draft would be published with: its changes with their reasons, and those a document came with. */
  readDraftRecords(): Promise<readonly ChangeRecord[]>;
  readRecords(): Promise<PlanRecords>;
  /** Insights that published revisions cite: they and their files stay as they are. */
  readCited(): Promise<ReadonlySet<string>>;
  readDecisions(revisionId: string): Promise<readonly ReviewDecision[]>;
  /** Chain hash of a revision; null for one that was written before there were any. */
  readChainHash(sequence: number): Promise<string | null>;
  /**
   * `undo`: the person's newest edit, redo or merge that was not taken back. `redo`: the person's newest undo that was
   * not taken back, unless they edited or merged after it.
   */
  findEdit(
    branchId: string,
    by: { readonly authorId: string | null; readonly account: string },
    what: 'undo' | 'redo',
  ): Promise<EditEntry | null>;

  /** Opens the draft or replaces what is kept of it. */
  putDraft(draft: Draft): Promise<void>;
  /** Removes the draft with its items, reasons and edits. */
  dropDraft(): Promise<void>;
  /** What the draft holds other than its base; an item equal to the base's is forgotten. */
  putDraftItems(touched: readonly TouchedItem[]): Promise<void>;
  putReasons(branchId: string, reasons: readonly ChangeReason[]): Promise<void>;
  /** Adds an entry; the one it takes back is marked as taken back by it. */
  addEdit(branchId: string, entry: EditEntry): Promise<void>;
  putScenario(scenario: WorkedScenario): Promise<void>;
  putInsight(insight: Insight): Promise<void>;
  putMeeting(meeting: ReviewMeeting): Promise<void>;
  putDemandRequest(request: DemandRequest): Promise<void>;
  /** Adds a record of partnership or replaces the one of its id. */
  putRecord<L extends PartnershipList>(list: L, record: PlanRecords[L][number]): Promise<void>;
  dropEngagement(engagementId: string): Promise<void>;
  /** Replaces all decisions of a revision. */
  putDecisions(revisionId: string, decisions: readonly ReviewDecision[]): Promise<void>;
  addComment(comment: ReviewComment): Promise<void>;
  /** Writes a revision after the last one; one that is published supersedes the one before. */
  sealRevision(revision: RevisionToSeal): Promise<void>;
  addNotices(notices: readonly Omit<Notice, 'readAt'>[]): Promise<void>;
  /** Told when, and only when, the work is written. */
  tell(event: Omit<PlanEvent, 'planId'>): Promise<void>;
}

/** A failure that a piece of work returns; nothing of it is written then. */
interface Refusal {
  readonly kind: string;
}

export interface PlanWork {
  /** Runs a piece of work; `refused` says which of its results write nothing. */
  change<T extends Refusal>(
    planId: string,
    work: (unit: PlanUnit) => Promise<T>,
    refused: (result: T) => boolean,
  ): Promise<T | UnknownPlan>;
}

/** Who is in a draft or scenario, and on which item. */
export interface Presence {
  readonly clientId: string;
  readonly personId: string | null;
  readonly account: string;
  /** `enabler:e07`; null: on none. */
  readonly item: string | null;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** Reads what people work on, each call from one consistent state. */
export interface WorkStore {
  findDraft(planId: string): Promise<Draft | null>;
  readDraftReasons(planId: string): Promise<readonly ChangeReason[]>;
  /** Entries after a version, oldest first. */
  readEdits(planId: string, branchId: string, afterVersion: number): Promise<readonly EditEntry[]>;
  readScenarios(planId: string): Promise<readonly WorkedScenario[]>;
  readReasons(planId: string, branchId: string): Promise<readonly ChangeReason[]>;
  readDecisions(planId: string, revisionId: string): Promise<readonly ReviewDecision[]>;
  readComments(planId: string, revisionId: string): Promise<readonly ReviewComment[]>;
  /** As of `PlanUnit`. */
  readCited(planId: string): Promise<ReadonlySet<string>>;
  readSeals(planId: string): Promise<readonly RevisionSeal[]>;
  readNotices(planId: string, personId: string): Promise<readonly Notice[]>;
  markRead(planId: string, personId: string, noticeIds: readonly string[], at: string): Promise<void>;
  readPresence(planId: string, branchId: string, since: string): Promise<readonly Presence[]>;
  putPresence(planId: string, branchId: string, presence: Presence): Promise<void>;
  dropPresence(planId: string, branchId: string, clientId: string): Promise<void>;
}

/** Files that belong to insights: kept whole, at most 10 MB each. */
export interface InsightFile {
  readonly id: string;
  readonly insightId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface InsightFileStore {
  listFiles(planId: string): Promise<readonly InsightFile[]>;
  /** False when the plan or the insight is not there, or when the insight is cited; as of `deleteFile`. */
  saveFile(planId: string, file: InsightFile, body: Uint8Array): Promise<boolean>;
  readFile(
    planId: string,
    fileId: string,
  ): Promise<{ readonly file: InsightFile; readonly body: Uint8Array } | null>;
  deleteFile(planId: string, fileId: string): Promise<boolean>;
}

/** Hears of what other processes wrote. */
export interface PlanEvents {
  /**
   * Calls the listener for every event, its own process's included, until the returned function is called. The first
   * one is `draftMoved` of plan `*`, once events are heard.
   */
  listen(listener: (event: PlanEvent) => void): () => void;
}

/** Reference data with what only a workspace knows of them. */
export type Archivable<T> = T & { readonly archived: boolean };

/** A workspace as its settings show it. */
export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly businessUnits: readonly Archivable<BusinessUnit>[];
  readonly people: readonly Archivable<Person>[];
  readonly teams: readonly Archivable<Team>[];
  /** Something was published in one of its plans: how its fiscal years lie is fixed. */
  readonly calendarFixed: boolean;
}

/** Fields of a workspace to change; what is not named stays. */
export interface WorkspaceChange {
  readonly name?: string;
  readonly currency?: string;
  readonly fiscalCalendar?: Partial<FiscalCalendar>;
  readonly settings?: Partial<WorkspaceSettings>;
}

/** Another workspace has the name. */
export interface NameTaken {
  readonly kind: 'nameTaken';
  readonly name: string;
}

/** Start month and label of fiscal years stay once a revision is published: every quarter is counted by them. */
export interface CalendarFixed {
  readonly kind: 'calendarFixed';
}

/** A unit that is named and not there. */
export interface UnknownUnit {
  readonly kind: 'unknownUnit';
  readonly unitId: string;
}

/** A unit would be below itself. */
export interface UnitCycle {
  readonly kind: 'unitCycle';
  readonly unitId: string;
}

type Saved = { readonly kind: 'saved' } | UnknownWorkspace;

/** Workspaces and their reference data, as administrators change them: archived, never deleted. */
export interface WorkspaceStore {
  /** In the order of their names. */
  listWorkspaces(): Promise<readonly Workspace[]>;
  readWorkspace(workspaceId: string): Promise<WorkspaceState | null>;
  /** Without plans, units, people or teams. */
  createWorkspace(fields: WorkspaceFields): Promise<Workspace | NameTaken>;
  changeWorkspace(
    workspaceId: string,
    change: WorkspaceChange,
  ): Promise<Workspace | UnknownWorkspace | NameTaken | CalendarFixed>;
  /** Adds a unit or replaces the one of its id, as do `putPerson` and `putTeam`. */
  putBusinessUnit(
    workspaceId: string,
    unit: Archivable<BusinessUnit>,
  ): Promise<Saved | UnknownUnit | UnitCycle>;
  putPerson(workspaceId: string, person: Archivable<Person>): Promise<Saved | UnknownUnit>;
  putTeam(workspaceId: string, team: Archivable<Team>): Promise<Saved>;
  /** A plan without revisions, whose first draft starts from nothing. */
  createPlan(workspaceId: string, name: string): Promise<PlanSummary | UnknownWorkspace>;
}
