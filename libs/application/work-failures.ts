import {
  STAGE_FLAW_WORDS,
  type FieldConflict,
  type RevisionState,
  type Role,
  type StageFlaw,
  type Violation,
} from '@northing/domain';
import { PERMISSION_WORDS, rolesText, type Permission } from './permissions.js';

/** What can be refused while people work on a draft, a scenario or a review. */
export type WorkFailure =
  | { readonly kind: 'notAllowed'; readonly permission: Permission; readonly roles: readonly Role[] }
  | { readonly kind: 'unknownPerson'; readonly personId: string }
  | { readonly kind: 'ownApproval' }
  | { readonly kind: 'noDraft'; readonly planId: string }
  | { readonly kind: 'draftExists'; readonly draftId: string }
  | { readonly kind: 'wrongState'; readonly state: RevisionState; readonly needed: RevisionState }
  | { readonly kind: 'anchorNotLater'; readonly anchor: string; readonly last: string }
  | {
      readonly kind: 'noteMissing';
      readonly about:
        'skippedQuarter' | 'trigger' | 'sendBack' | 'driver' | 'comment' | 'insight' | 'scenarioName';
    }
  | { readonly kind: 'unknownBranch'; readonly branchId: string }
  | { readonly kind: 'branchClosed'; readonly branchId: string }
  | { readonly kind: 'unknownItem'; readonly entityType: string; readonly entityId: string }
  | { readonly kind: 'itemExists'; readonly entityType: string; readonly entityId: string }
  | { readonly kind: 'editConflict'; readonly conflicts: readonly FieldConflict[] }
  | { readonly kind: 'brokenRules'; readonly violations: readonly Violation[] }
  | { readonly kind: 'stageRefused'; readonly enablerId: string; readonly flaws: readonly StageFlaw[] }
  | { readonly kind: 'hasParts'; readonly capabilityId: string; readonly partIds: readonly string[] }
  | { readonly kind: 'wrongShares'; readonly total: number }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' }
  | { readonly kind: 'reasonsMissing'; readonly count: number }
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'decisionsOpen'; readonly titles: readonly string[] }
  | { readonly kind: 'sentBackUndecided'; readonly titles: readonly string[] }
  | { readonly kind: 'meetingNotHeld' }
  | { readonly kind: 'unknownDecision'; readonly decisionId: string }
  | { readonly kind: 'mergeUnresolved'; readonly keys: readonly string[] }
  | { readonly kind: 'bundlesTied'; readonly titles: readonly string[] }
  | { readonly kind: 'insightCited'; readonly insightId: string }
  | { readonly kind: 'fileRefused'; readonly reason: string };

interface Wording<F> {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly sentence: (failure: F) => string;
}
type Of<K extends WorkFailure['kind']> = Extract<WorkFailure, { readonly kind: K }>;

const STATE_WORDS = {
  draft: 'a draft',
  inReview: 'in review',
  approved: 'approved',
  published: 'published',
  superseded: 'superseded',
  abandoned: 'abandoned',
} satisfies Record<RevisionState, string>;

const NOTE_WORDS = {
  skippedQuarter: 'A quarter is skipped. Say why in a note.',
  trigger: 'A revision out of cycle names what made it necessary. Say what.',
  sendBack: 'Say why it is sent back.',
  comment: 'Write the comment first.',
  insight: 'Give the insight a title.',
  scenarioName: 'Give the scenario a name.',
  driver: 'Give the reason: one sentence and its kind.',
} as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

function refused<K extends string>(status: number, kind: K, title: string) {
  const code = kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return { status, code, title };
}

export const WORK_WORDINGS: { readonly [K in WorkFailure['kind']]: Wording<Of<K>> } = {
  notAllowed: {
    ...refused(403, 'notAllowed', 'Not allowed'),
    sentence: ({ permission, roles }) => `Only ${rolesText(roles)} may ${PERMISSION_WORDS[permission]}.`,
  },
  unknownPerson: {
    ...refused(403, 'unknownPerson', 'Unknown person'),
    sentence: ({ personId }) => `The workspace knows nobody as “${personId}”. Choose whom you act as.`,
  },
  ownApproval: {
    ...refused(403, 'ownApproval', 'Own revision'),
    sentence: () => 'Whoever submitted a revision never approves it. Another approver has to decide.',
  },
  noDraft: {
    ...refused(404, 'noDraft', 'No draft'),
    sentence: () => 'The plan has no open draft. Open the next quarter’s first.',
  },
  draftExists: {
    ...refused(409, 'draftExists', 'A draft is open'),
    sentence: () => 'The plan has an open draft already. Publish or abandon it first.',
  },
  wrongState: {
    ...refused(409, 'wrongState', 'Not possible now'),
    sentence: ({ state, needed }) =>
      `The revision is ${STATE_WORDS[state]}; this needs one that is ${STATE_WORDS[needed]}. Nothing was changed.`,
  },
  anchorNotLater: {
    ...refused(400, 'anchorNotLater', 'Quarter not later'),
    sentence: ({ anchor, last }) => `${anchor} is not later than ${last}, the quarter of the last revision.`,
  },
  noteMissing: {
    ...refused(400, 'noteMissing', 'A sentence is missing'),
    sentence: ({ about }) => NOTE_WORDS[about],
  },
  unknownBranch: {
    ...refused(404, 'unknownBranch', 'Unknown draft or scenario'),
    sentence: () => 'There is no such draft or scenario; it may have been published or discarded meanwhile.',
  },
  branchClosed: {
    ...refused(409, 'branchClosed', 'Not open'),
    sentence: () => 'The scenario was merged or discarded and cannot be changed any more.',
  },
  unknownItem: {
    ...refused(409, 'unknownItem', 'Item is gone'),
    sentence: ({ entityId }) =>
      `“${entityId}” is not in the plan; somebody may have removed it. Nothing was changed.`,
  },
  itemExists: {
    ...refused(409, 'itemExists', 'Item exists'),
    sentence: ({ entityId }) => `“${entityId}” is in the plan already. Nothing was changed.`,
  },
  editConflict: {
    ...refused(409, 'editConflict', 'Changed meanwhile'),
    sentence: ({ conflicts }) =>
      `Somebody else changed ${count(conflicts.length, 'field', 'fields')} meanwhile. Choose which value stands.`,
  },
  brokenRules: {
    ...refused(422, 'brokenRules', 'A rule of the plan is broken'),
    sentence: ({ violations }) =>
      violations
        .map(({ message }) => message)
        .slice(0, 3)
        .join(' '),
  },
  stageRefused: {
    ...refused(422, 'stageRefused', 'Stage refused'),
    sentence: ({ flaws }) => `The stage stays: ${flaws.map((flaw) => STAGE_FLAW_WORDS[flaw]).join('; ')}.`,
  },
  hasParts: {
    ...refused(409, 'hasParts', 'Capability has parts'),
    sentence: ({ partIds }) =>
      `It has ${count(partIds.length, 'part', 'parts')}. Move or remove ${partIds.length === 1 ? 'it' : 'them'} first.`,
  },
  wrongShares: {
    ...refused(400, 'wrongShares', 'Shares do not total 100'),
    sentence: ({ total }) => `The shares of the parts total ${total} %. Make them total 100 %.`,
  },
  nothingToUndo: {
    ...refused(409, 'nothingToUndo', 'Nothing to undo'),
    sentence: () => 'There is nothing of yours to undo.',
  },
  nothingToRedo: {
    ...refused(409, 'nothingToRedo', 'Nothing to redo'),
    sentence: () => 'There is nothing of yours to redo.',
  },
  reasonsMissing: {
    ...refused(422, 'reasonsMissing', 'Reasons are missing'),
    sentence: ({ count: number }) =>
      `${count(number, 'change has', 'changes have')} no reason. Give each a sentence and a kind of driver, then send it to review.`,
  },
  nothingChanged: {
    ...refused(409, 'nothingChanged', 'Nothing changed'),
    sentence: () => 'Nothing would change.',
  },
  decisionsOpen: {
    ...refused(409, 'decisionsOpen', 'Decisions are open'),
    sentence: ({ titles }) => `Still to decide: ${quoted(titles)}.`,
  },
  sentBackUndecided: {
    ...refused(409, 'sentBackUndecided', 'Sent-back decisions'),
    sentence: ({ titles }) =>
      `${quoted(titles)} ${titles.length === 1 ? 'was' : 'were'} sent back. Choose whether that holds the revision or leaves it.`,
  },
  meetingNotHeld: {
    ...refused(409, 'meetingNotHeld', 'No meeting held'),
    sentence: () => 'A revision is approved in a review meeting. Record that one was held.',
  },
  unknownDecision: {
    ...refused(404, 'unknownDecision', 'Unknown decision'),
    sentence: () => 'There is no such decision in this review.',
  },
  mergeUnresolved: {
    ...refused(409, 'mergeUnresolved', 'Merge not resolved'),
    sentence: ({ keys }) =>
      `${count(keys.length, 'choice is', 'choices are')} still open. Nothing was merged.`,
  },
  bundlesTied: {
    ...refused(409, 'bundlesTied', 'Decisions depend on each other'),
    sentence: ({ titles }) =>
      `Without one of them the plan would break a rule: decide ${quoted(titles)} together.`,
  },
  insightCited: {
    ...refused(409, 'insightCited', 'Evidence is cited'),
    sentence: () => 'A published revision cites it, so it stays as it is. Add a new one instead.',
  },
  fileRefused: { ...refused(422, 'fileRefused', 'File refused'), sentence: ({ reason }) => reason },
};
