import type {
  Notice,
  Permission,
  PlanEvent,
  Presence,
  RevisionSeal,
  VerifiedRevision,
} from '@northing/application';
import type { Role } from '@northing/domain';
import { createUnionType, ID, Int, ObjectType } from '@nestjs/graphql';
import { UnknownPersonObject } from '../access/review-failure.object.js';
import type { Member } from '../access/result.js';
import { RevisionObject } from '../revision/revision.object.js';
import { RoleEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { NoticeKindEnum, PermissionEnum, PlanEventKindEnum, SealVerdictEnum } from '../schema/work-enums.js';

@ObjectType('Presence', { description: 'Somebody who is in a draft or scenario.' })
export class PresenceObject implements Presence {
  @Required(() => ID, 'The window or program they work in.') readonly clientId!: string;
  @Optional(() => ID, 'The person; null for the administrator alone.') readonly personId!: string | null;
  @Required(() => String, 'The account that really acts.') readonly account!: string;
  @Optional(() => String, 'What they look at, such as `enabler:e07`; null: nothing of its own.')
  readonly item!: string | null;
  @Required(() => String, 'When they were last heard of (ISO 8601).') readonly seenAt!: string;
}

@ObjectType('Notice', { description: 'A message for one person, kept until it is read.' })
export class NoticeObject implements Notice {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'For whom.') readonly personId!: string;
  @Required(() => NoticeKindEnum, 'What it is about.') readonly kind!: Notice['kind'];
  @Required(() => String, 'The words.') readonly text!: string;
  @Required(() => String, 'Where it leads, below the client’s root.') readonly href!: string;
  @Required(() => String, 'When (ISO 8601).') readonly at!: string;
  @Optional(() => String, 'When it was read; null while it is not.') readonly readAt!: string | null;
}

@ObjectType('PlanEvent', { description: 'Something happened in a plan; what it was is asked for.' })
export class PlanEventObject implements PlanEvent {
  @Required(
    () => ID,
    'The plan; `*` when a connection was made anew and anything may have happened in between.',
  )
  readonly planId!: string;
  @Required(() => PlanEventKindEnum, 'What happened.') readonly kind!: PlanEvent['kind'];
  @Optional(() => ID, 'The draft or scenario; null where the plan as a whole is meant.')
  readonly branchId!: string | null;
  @Optional(() => Int, 'The version it has now.') readonly version!: number | null;
}

@ObjectType('RevisionSeal', { description: 'What a published revision was sealed with.' })
export class RevisionSealObject implements RevisionSeal {
  @Required(() => Int, 'The revision’s sequence number.') readonly sequence!: number;
  @Optional(() => String, 'SHA-256 over its canonical form, in hexadecimal.')
  readonly contentHash!: string | null;
  @Optional(() => String, 'The same chained to the revision before.') readonly chainHash!: string | null;
}

@ObjectType('VerifiedRevision', {
  description: 'A published revision checked against what it was sealed with.',
})
export class VerifiedRevisionObject implements VerifiedRevision {
  @Required(() => RevisionObject, 'The revision.') readonly revision!: RevisionObject;
  @Optional(() => String, 'SHA-256 over its canonical form, in hexadecimal.')
  readonly contentHash!: string | null;
  @Optional(() => String, 'The same chained to the revision before.') readonly chainHash!: string | null;
  @Required(() => SealVerdictEnum, 'Whether it is what it was.')
  readonly verdict!: VerifiedRevision['verdict'];
}

@ObjectType('ActingPerson', { description: 'As whom the caller acts in a plan, and what they may do there.' })
export class ActingPersonObject {
  @Required(() => String, 'The account that is signed in.') readonly account!: string;
  @Optional(() => ID, 'The person it acts as; null for the administrator alone.')
  readonly personId!: string | null;
  @Required(() => [RoleEnum], 'The roles they act in.') readonly roles!: readonly Role[];
  @Required(() => [PermissionEnum], 'What these allow.') readonly may!: readonly Permission[];
}

@ObjectType('NoticesRead', { description: 'Messages were marked as read.' })
export class NoticesReadObject {
  readonly kind!: 'noticesRead';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => [ID], 'The messages.') readonly noticeIds!: readonly string[];
}

@ObjectType('PresenceKept', { description: 'Who is there was kept.' })
export class PresenceKeptObject {
  readonly kind!: 'presenceKept';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ID, 'The draft or scenario.') readonly branchId!: string;
  @Required(() => [PresenceObject], 'Who is there now.') readonly present!: readonly PresenceObject[];
}

const MARKED: Readonly<Record<string, typeof NoticesReadObject | typeof UnknownPersonObject>> = {
  noticesRead: NoticesReadObject,
  unknownPerson: UnknownPersonObject,
};

export const MarkReadResult = createUnionType({
  name: 'MarkReadResult',
  description: 'The messages that were read, or why nothing was marked.',
  types: () => [NoticesReadObject, UnknownPersonObject] as const,
  resolveType: ({ kind }: Member) => MARKED[kind],
});

export const PresenceResult = createUnionType({
  name: 'PresenceResult',
  description: 'Who is there.',
  types: () => [PresenceKeptObject] as const,
  resolveType: () => PresenceKeptObject,
});
