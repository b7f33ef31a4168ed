import type { ReviewFailure } from '@northing/application';
import type {
  ChangeRecordEntity,
  DecidedItem,
  DecisionState,
  MeetingCondition,
  ReviewComment,
  ReviewDecision,
  ReviewMeeting,
} from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { DraftMovedObject } from '../draft/draft.object.js';
import { ChangeEntityEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';
import { DecisionStateEnum, MeetingDecisionEnum, MeetingStateEnum } from '../schema/work-enums.js';

@ObjectType('DecidedItem', { description: 'An item whose changes a review decides on.' })
export class DecidedItemObject implements DecidedItem {
  @Required(() => ChangeEntityEnum, 'The kind of thing.') readonly entityType!: ChangeRecordEntity;
  @Required(() => ID, 'Which.') readonly entityId!: string;
}

@ObjectType('ReviewDecision', { description: 'Changes of a submitted revision that are decided together.' })
export class ReviewDecisionObject implements ReviewDecision {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The submitted revision.') readonly revisionId!: string;
  @Required(() => String, 'What is to be decided.') readonly title!: string;
  @Required(() => [DecidedItemObject], 'The items whose changes belong to it.')
  readonly items!: readonly DecidedItemObject[];
  @Required(() => DecisionStateEnum, 'What was decided.') readonly state!: DecisionState;
  @Optional(() => String, 'Why it was sent back.') readonly note!: string | null;
  @Optional(() => ID, 'Who decided.') readonly decidedById!: string | null;
  @Optional(() => Day, 'When it was decided.') readonly decidedAt!: string | null;
  @Required(
    () => String,
    'SHA-256 over the changes it bundles; what was decided stands while they are the same.',
  )
  readonly digest!: string;
}

@ObjectType('ReviewComment', { description: 'What somebody says on a decision.' })
export class ReviewCommentObject implements ReviewComment {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The submitted revision.') readonly revisionId!: string;
  @Required(() => ID, 'The decision.') readonly decisionId!: string;
  @Optional(() => ID, 'Who says it; null for the administrator alone.') readonly authorId!: string | null;
  @Required(() => String, 'When (ISO 8601).') readonly at!: string;
  @Required(() => String, 'The words.') readonly text!: string;
}

@ObjectType('MeetingCondition', { description: 'What has to follow an approval.' })
export class MeetingConditionObject implements MeetingCondition {
  @Required(() => String, 'What.') readonly text!: string;
  @Optional(() => ID, 'Who sees to it.') readonly ownerId!: string | null;
  @Optional(() => Day, 'By when.') readonly due!: string | null;
}

@ObjectType('ReviewMeeting', { description: 'Where leadership decides on a submitted revision.' })
export class ReviewMeetingObject implements ReviewMeeting {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The revision.') readonly revisionId!: string;
  @Optional(() => Day, 'The day it is or was held.') readonly heldAt!: string | null;
  @Required(() => [String], 'What is on the agenda.') readonly agenda!: readonly string[];
  @Required(() => [ID], 'Who takes part.') readonly attendeeIds!: readonly string[];
  @Optional(() => MeetingDecisionEnum, 'What it decided.') readonly decision!: ReviewMeeting['decision'];
  @Required(() => [MeetingConditionObject], 'What has to follow.')
  readonly conditions!: readonly MeetingConditionObject[];
  @Optional(() => String, 'What was said.') readonly minutes!: string | null;
  @Optional(() => MeetingStateEnum, 'Where it stands.') readonly state!: ReviewMeeting['state'];
}

@ObjectType('Decided', { description: 'A decision was taken, or opened again.' })
export class DecidedObject {
  readonly kind!: 'decided';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ReviewDecisionObject, 'The decision.') readonly decision!: ReviewDecisionObject;
}

@ObjectType('Commented', { description: 'A comment was kept.' })
export class CommentedObject {
  readonly kind!: 'commented';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ReviewCommentObject, 'The comment.') readonly comment!: ReviewCommentObject;
}

@ObjectType('MeetingSaved', { description: 'A review meeting was kept.' })
export class MeetingSavedObject {
  readonly kind!: 'meetingSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ReviewMeetingObject, 'The meeting.') readonly meeting!: ReviewMeetingObject;
}

const REVIEW = {
  ...PLACE_FAILURES,
  noDraft: true,
  wrongState: true,
  ownApproval: true,
  noteMissing: true,
  unknownDecision: true,
  decisionsOpen: true,
  sentBackUndecided: true,
  meetingNotHeld: true,
  bundlesTied: true,
  brokenRules: true,
  nothingChanged: true,
} as const;

export const DecideResult = resultOf<ReviewFailure['kind']>(
  'DecideResult',
  'The decision, or why it was not taken.',
  { decided: DecidedObject },
  REVIEW,
);

export const CommentResult = resultOf<ReviewFailure['kind']>(
  'CommentResult',
  'The comment, or why it was not kept.',
  { commented: CommentedObject },
  REVIEW,
);

export const MeetingResult = resultOf<ReviewFailure['kind']>(
  'MeetingResult',
  'The meeting, or why it was not kept.',
  { meetingSaved: MeetingSavedObject },
  REVIEW,
);

export const ReviewResult = resultOf<ReviewFailure['kind']>(
  'ReviewResult',
  'The draft as it stands now, or why nothing was done.',
  { draftMoved: DraftMovedObject },
  REVIEW,
);
