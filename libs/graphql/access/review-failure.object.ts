import type { FailureOf, Permission } from '@northing/application';
import type { Role } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../schema/enums.js';
import { Required } from '../schema/field.js';
import { PermissionEnum } from '../schema/work-enums.js';
import { FailureObject } from './failure.object.js';

@ObjectType('NotAllowed', { description: 'Whoever asks does not hold a role that may do this.' })
export class NotAllowedObject extends FailureObject implements FailureOf<'notAllowed'> {
  readonly kind!: 'notAllowed';
  @Required(() => PermissionEnum, 'What was asked for.') readonly permission!: Permission;
  @Required(() => [RoleEnum], 'The roles that may; one of them is enough.') readonly roles!: readonly Role[];
}

@ObjectType('UnknownPerson', { description: 'The workspace does not know the person who is acted as.' })
export class UnknownPersonObject extends FailureObject implements FailureOf<'unknownPerson'> {
  readonly kind!: 'unknownPerson';
  @Required(() => ID, 'The person.') readonly personId!: string;
}

@ObjectType('OwnApproval', { description: 'Whoever submitted a revision never approves it.' })
export class OwnApprovalObject extends FailureObject implements FailureOf<'ownApproval'> {
  readonly kind!: 'ownApproval';
}

@ObjectType('DecisionsOpen', { description: 'Not everything is decided yet.' })
export class DecisionsOpenObject extends FailureObject implements FailureOf<'decisionsOpen'> {
  readonly kind!: 'decisionsOpen';
  @Required(() => [String], 'Titles of the open decisions.') readonly titles!: readonly string[];
}

@ObjectType('SentBackUndecided', {
  description: 'Decisions were sent back, and the chair has not chosen whether they hold the revision.',
})
export class SentBackUndecidedObject extends FailureObject implements FailureOf<'sentBackUndecided'> {
  readonly kind!: 'sentBackUndecided';
  @Required(() => [String], 'Titles of what was sent back.') readonly titles!: readonly string[];
}

@ObjectType('MeetingNotHeld', { description: 'No review meeting was held on the revision.' })
export class MeetingNotHeldObject extends FailureObject implements FailureOf<'meetingNotHeld'> {
  readonly kind!: 'meetingNotHeld';
}

@ObjectType('UnknownDecision', { description: 'There is no such decision in the review.' })
export class UnknownDecisionObject extends FailureObject implements FailureOf<'unknownDecision'> {
  readonly kind!: 'unknownDecision';
  @Required(() => ID, 'The id that was asked for.') readonly decisionId!: string;
}

@ObjectType('MergeUnresolved', { description: 'Conflicts of a merge are still to be resolved.' })
export class MergeUnresolvedObject extends FailureObject implements FailureOf<'mergeUnresolved'> {
  readonly kind!: 'mergeUnresolved';
  @Required(() => [String], 'Keys of the open conflicts.') readonly keys!: readonly string[];
}

@ObjectType('BundlesTied', {
  description: 'Without one of these decisions the plan would break a rule: they are decided together.',
})
export class BundlesTiedObject extends FailureObject implements FailureOf<'bundlesTied'> {
  readonly kind!: 'bundlesTied';
  @Required(() => [String], 'Titles of the decisions.') readonly titles!: readonly string[];
}

@ObjectType('InsightCited', { description: 'A published revision cites the insight: it stays as it is.' })
export class InsightCitedObject extends FailureObject implements FailureOf<'insightCited'> {
  readonly kind!: 'insightCited';
  @Required(() => ID, 'The insight.') readonly insightId!: string;
}
