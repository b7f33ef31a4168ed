import type { FailureKind } from '@northing/application';
import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { BrokenRulesObject, EditConflictObject } from '../edit/edit-failure.object.js';
import * as demand from './demand-failure.object.js';
import {
  InvalidMappingObject,
  NameDoesNotMatchObject,
  UnknownMappingObject,
  UnknownPlanObject,
  UnknownRevisionObject,
  UnknownScenarioObject,
  WrongOrderObject,
} from './failure.object.js';
import * as records from './record-failure.object.js';
import {
  BundlesTiedObject,
  DecisionsOpenObject,
  InsightCitedObject,
  MeetingNotHeldObject,
  MergeUnresolvedObject,
  NotAllowedObject,
  OwnApprovalObject,
  SentBackUndecidedObject,
  UnknownDecisionObject,
  UnknownPersonObject,
} from './review-failure.object.js';
import * as settings from './settings-failure.object.js';
import * as work from './work-failure.object.js';

/** Failures that only files and other calls outside GraphQL come to. */
type Unspoken =
  | 'missingParameter' | 'invalidOptions' | 'staleBase' | 'draftOpen' | 'noFile'
  | 'unreadableUpload' | 'tooLarge' | 'unknownFormat' | 'unknownImport' | 'unknownAddress' | 'foreignOrigin'
  | 'foreignHost' | 'aborted' | 'notReady' | 'invalidRequest' | 'internal' | 'fileRefused'; // prettier-ignore

export type SpokenKind = Exclude<FailureKind, Unspoken>;

/** One object type a kind of failure, whichever union it stands in. */
export const FAILURE_OBJECTS = {
  unknownPlan: UnknownPlanObject,
  unknownRevision: UnknownRevisionObject,
  unknownScenario: UnknownScenarioObject,
  wrongOrder: WrongOrderObject,
  nameDoesNotMatch: NameDoesNotMatchObject,
  unknownMapping: UnknownMappingObject,
  invalidMapping: InvalidMappingObject,
  notAllowed: NotAllowedObject,
  unknownPerson: UnknownPersonObject,
  ownApproval: OwnApprovalObject,
  noDraft: work.NoDraftObject,
  draftExists: work.DraftExistsObject,
  wrongState: work.WrongStateObject,
  anchorNotLater: work.AnchorNotLaterObject,
  noteMissing: work.NoteMissingObject,
  unknownBranch: work.UnknownBranchObject,
  branchClosed: work.BranchClosedObject,
  unknownItem: work.UnknownItemObject,
  itemExists: work.ItemExistsObject,
  editConflict: EditConflictObject,
  brokenRules: BrokenRulesObject,
  stageRefused: work.StageRefusedObject,
  hasParts: work.HasPartsObject,
  wrongShares: work.WrongSharesObject,
  nothingToUndo: work.NothingToUndoObject,
  nothingToRedo: work.NothingToRedoObject,
  reasonsMissing: work.ReasonsMissingObject,
  nothingChanged: work.NothingChangedObject,
  decisionsOpen: DecisionsOpenObject,
  sentBackUndecided: SentBackUndecidedObject,
  meetingNotHeld: MeetingNotHeldObject,
  unknownDecision: UnknownDecisionObject,
  mergeUnresolved: MergeUnresolvedObject,
  bundlesTied: BundlesTiedObject,
  insightCited: InsightCitedObject,
  unknownWorkspace: settings.UnknownWorkspaceObject,
  invalidSettings: settings.InvalidSettingsObject,
  nameTaken: settings.NameTakenObject,
  calendarFixed: settings.CalendarFixedObject,
  unknownUnit: settings.UnknownUnitObject,
  unitCycle: settings.UnitCycleObject,
  unknownRequest: demand.UnknownRequestObject,
  wrongDemandState: demand.WrongDemandStateObject,
  demandIncomplete: demand.DemandIncompleteObject,
  unknownRecord: records.UnknownRecordObject,
  recordIncomplete: records.RecordIncompleteObject,
  recordRefused: records.RecordRefusedObject,
} satisfies { readonly [K in SpokenKind]: Type<{ readonly kind: K; readonly message: string }> };

/** A success or failure as a member of its union. */
export interface Member {
  readonly kind: string;
}

/**
 * The union that a use case answers with: what it did, and each failure it can come to. A failure of the use case that is
 * not named does not compile.
 */
export function resultOf<F extends SpokenKind>(
  name: string,
  description: string,
  done: Readonly<Record<string, Type<Member>>>,
  refused: Readonly<Record<F, true>>,
): Member {
  const kinds = Object.keys(refused) as F[];
  const members: Readonly<Record<string, Type<Member>>> = {
    ...done,
    ...Object.fromEntries(kinds.map((kind) => [kind, FAILURE_OBJECTS[kind]])),
  };
  return createUnionType({
    name,
    description,
    types: () => Object.values(members),
    resolveType: ({ kind }: Member) => members[kind],
  });
}

/** What every use case on a plan may come to. */
export const PLACE_FAILURES = { unknownPlan: true, unknownPerson: true, notAllowed: true } as const;
