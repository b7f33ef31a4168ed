import type {
  ChangeReason,
  DecidedItem,
  Draft,
  DriverKind,
  Edit,
  EditEntry,
  Enabler,
  FiscalQuarter,
  Insight,
  MergeChoice,
  Merged,
  PlanContent,
  PlanItemKind,
  ReasonedChange,
  RemovalConsequences,
  ReviewComment,
  ReviewDecision,
  ReviewMeeting,
  RevisionHead,
  SplitPart,
  TouchedItem,
} from '@northing/domain';
import type { Actor } from './actor.js';
import type { FailureKind, FailureOf } from './failures.js';
import type { Notice, Presence, WorkedScenario } from './work-ports.js';

type Refused<K extends FailureKind> = FailureOf<K>;

/** Why something is re-planned: a sentence, its kind, and the insights it rests on. */
export interface Reason {
  readonly driver: string;
  readonly driverKind: DriverKind | null;
  readonly evidenceIds: readonly string[];
}

export type EditCommand =
  | { readonly kind: 'steps'; readonly edits: readonly Edit[]; readonly confirmed?: boolean }
  | { readonly kind: 'remove'; readonly entityType: PlanItemKind; readonly entityId: string }
  | { readonly kind: 'split'; readonly enablerId: string; readonly parts: readonly SplitPart[] }
  | {
      readonly kind: 'merge';
      readonly enablerIds: readonly string[];
      readonly result: { readonly id: string; readonly name: string };
    }
  | { readonly kind: 'stop'; readonly enablerId: string }
  | { readonly kind: 'reinstate'; readonly enablerId: string };

/** An edit that was written: the version it made and what it touched. */
export interface EditDone {
  readonly kind: 'edited';
  readonly planId: string;
  readonly branchId: string;
  readonly version: number;
  readonly touched: readonly TouchedItem[];
}

type Place = 'unknownPlan' | 'unknownPerson' | 'notAllowed';
type InBranch = Place | 'unknownBranch' | 'branchClosed' | 'noDraft' | 'wrongState';
export type EditFailure = Refused<
  | InBranch
  | 'unknownItem'
  | 'itemExists'
  | 'editConflict'
  | 'brokenRules'
  | 'stageRefused'
  | 'hasParts'
  | 'wrongShares'
  | 'nothingChanged'
>;
export type UndoFailure = EditFailure | Refused<'nothingToUndo' | 'nothingToRedo'>;
export type DraftFailure = Refused<
  Place | 'noDraft' | 'draftExists' | 'wrongState' | 'anchorNotLater' | 'noteMissing' | 'unknownRevision'
>;
export type SubmitFailure = Refused<
  Place | 'noDraft' | 'wrongState' | 'reasonsMissing' | 'brokenRules' | 'nothingChanged'
>;
export type ReviewFailure = Refused<
  | Place
  | 'noDraft'
  | 'wrongState'
  | 'ownApproval'
  | 'noteMissing'
  | 'unknownDecision'
  | 'decisionsOpen'
  | 'sentBackUndecided'
  | 'meetingNotHeld'
  | 'bundlesTied'
  | 'brokenRules'
  | 'nothingChanged'
>;
export type ScenarioFailure = Refused<
  Place | 'unknownScenario' | 'branchClosed' | 'unknownRevision' | 'noteMissing'
>;
export type MergeFailure = Refused<
  Place | 'unknownScenario' | 'branchClosed' | 'noDraft' | 'wrongState' | 'mergeUnresolved' | 'brokenRules'
>;
export type InsightAnswer =
  | { readonly kind: 'insightSaved'; readonly planId: string; readonly insight: Insight }
  | Refused<Place | 'insightCited' | 'noteMissing'>;

export interface ScenarioSaved {
  readonly kind: 'scenarioSaved';
  readonly planId: string;
  readonly scenario: WorkedScenario;
}

/** What a merge of a scenario into the draft does: contents of all sides, what merges by itself, what asks. */
export interface MergeView {
  readonly kind: 'merge';
  readonly planId: string;
  readonly scenario: WorkedScenario;
  readonly draftVersion: number;
  readonly base: PlanContent;
  readonly ours: PlanContent;
  readonly theirs: PlanContent;
  readonly merged: Merged;
}

export interface DraftMoved {
  readonly kind: 'draftMoved';
  readonly planId: string;
  /** The draft as it is now; for one that was published or abandoned, its last state. */
  readonly revision: RevisionHead;
}

/** A draft or scenario with everything a screen shows beside its content. */
export interface BranchView {
  readonly kind: 'branch';
  readonly branchId: string;
  readonly version: number;
  readonly anchorQuarter: FiscalQuarter;
  readonly base: PlanContent;
  readonly content: PlanContent;
  readonly changes: readonly ReasonedChange[];
}

/** What a published revision was sealed with; nulls for one older than seals. */
export interface RevisionSeal {
  readonly sequence: number;
  /** SHA-256 over its canonical form, in hexadecimal. */
  readonly contentHash: string | null;
  /** The same chained to the revision before. */
  readonly chainHash: string | null;
}

export interface VerifiedRevision {
  readonly revision: RevisionHead;
  readonly contentHash: string | null;
  readonly chainHash: string | null;
  /** `unsealed`: written before revisions were hashed. */
  readonly verdict: 'matches' | 'contentDiffers' | 'chainDiffers' | 'unsealed';
}

/** What people do to make the next revision. Each use case takes who asks and checks their role, once. */
export interface Workshop {
  findDraft(planId: string): Promise<Draft | null>;
  viewBranch(
    planId: string,
    branchId: string,
  ): Promise<BranchView | Refused<'unknownPlan' | 'unknownBranch'>>;
  listEdits(planId: string, branchId: string, afterVersion: number): Promise<readonly EditEntry[]>;

  openDraft(
    actor: Actor,
    planId: string,
    as: {
      readonly type: 'quarterly' | 'outOfCycle';
      /** Null: the quarter after the last one. */
      readonly anchorQuarter: FiscalQuarter | null;
      readonly trigger: string | null;
      readonly note: string | null;
    },
  ): Promise<DraftMoved | DraftFailure>;
  abandonDraft(actor: Actor, planId: string): Promise<DraftMoved | DraftFailure>;

  edit(
    actor: Actor,
    planId: string,
    branchId: string,
    command: EditCommand,
    reason: Reason | null,
  ): Promise<EditDone | EditFailure>;
  undo(actor: Actor, planId: string, branchId: string): Promise<EditDone | UndoFailure>;
  redo(actor: Actor, planId: string, branchId: string): Promise<EditDone | UndoFailure>;
  giveReason(
    actor: Actor,
    planId: string,
    branchId: string,
    fields: readonly Pick<ChangeReason, 'entityType' | 'entityId' | 'field'>[],
    reason: Reason,
  ): Promise<
    { readonly kind: 'reasonGiven'; readonly planId: string; readonly branchId: string } | EditFailure
  >;
  /** What a removal would do, before it happens. */
  consequencesOf(
    planId: string,
    branchId: string,
    entityType: PlanItemKind,
    entityId: string,
  ): Promise<
    ({ readonly kind: 'consequences' } & RemovalConsequences) | Refused<'unknownPlan' | 'unknownBranch'>
  >;
  /** Enablers an earlier revision held and the branch does not, newest first. */
  formerEnablers(planId: string, branchId: string): Promise<readonly Enabler[]>;

  submit(
    actor: Actor,
    planId: string,
    decisions: readonly { readonly title: string; readonly items: readonly DecidedItem[] }[],
  ): Promise<DraftMoved | SubmitFailure>;
  listDecisions(planId: string, revisionId: string): Promise<readonly ReviewDecision[]>;
  listComments(planId: string, revisionId: string): Promise<readonly ReviewComment[]>;
  decide(
    actor: Actor,
    planId: string,
    decisionId: string,
    state: 'open' | 'approved' | 'sentBack',
    note: string | null,
  ): Promise<
    { readonly kind: 'decided'; readonly planId: string; readonly decision: ReviewDecision } | ReviewFailure
  >;
  comment(
    actor: Actor,
    planId: string,
    decisionId: string,
    text: string,
  ): Promise<
    { readonly kind: 'commented'; readonly planId: string; readonly comment: ReviewComment } | ReviewFailure
  >;
  /** The chair's one choice for what was sent back. */
  chooseSentBack(actor: Actor, planId: string, rule: 'hold' | 'leave'): Promise<DraftMoved | ReviewFailure>;
  saveMeeting(
    actor: Actor,
    planId: string,
    meeting: ReviewMeeting,
  ): Promise<
    | { readonly kind: 'meetingSaved'; readonly planId: string; readonly meeting: ReviewMeeting }
    | ReviewFailure
  >;
  returnDraft(actor: Actor, planId: string, reason: string): Promise<DraftMoved | ReviewFailure>;
  approve(actor: Actor, planId: string): Promise<DraftMoved | ReviewFailure>;
  publish(actor: Actor, planId: string): Promise<DraftMoved | ReviewFailure>;

  listScenarios(planId: string): Promise<readonly WorkedScenario[]>;
  branchScenario(
    actor: Actor,
    planId: string,
    name: string,
    /** A revision's id or sequence; the open draft's too. */
    from: string,
  ): Promise<ScenarioSaved | ScenarioFailure>;
  discardScenario(actor: Actor, planId: string, scenarioId: string): Promise<ScenarioSaved | ScenarioFailure>;
  viewMerge(actor: Actor, planId: string, scenarioId: string): Promise<MergeView | MergeFailure>;
  mergeScenario(
    actor: Actor,
    planId: string,
    scenarioId: string,
    choices: ReadonlyMap<string, MergeChoice>,
    /** Null: merged fields keep the scenario's reasons. */
    reason: Reason | null,
  ): Promise<EditDone | MergeFailure>;
  rebaseScenario(
    actor: Actor,
    planId: string,
    scenarioId: string,
    choices: ReadonlyMap<string, MergeChoice>,
  ): Promise<ScenarioSaved | MergeFailure>;

  saveInsight(actor: Actor, planId: string, insight: Insight): Promise<InsightAnswer>;

  /** As they were stored, in order; nothing is recomputed. */
  listSeals(planId: string): Promise<readonly RevisionSeal[]>;
  verifyChain(planId: string): Promise<readonly VerifiedRevision[] | null>;

  listNotices(planId: string, personId: string): Promise<readonly Notice[]>;
  markRead(planId: string, personId: string, noticeIds: readonly string[]): Promise<void>;
  listPresent(planId: string, branchId: string): Promise<readonly Presence[]>;
  arrive(
    actor: Actor,
    planId: string,
    branchId: string,
    clientId: string,
    item: string | null,
  ): Promise<void>;
  leave(planId: string, branchId: string, clientId: string): Promise<void>;
}
