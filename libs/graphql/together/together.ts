import {
  PERMISSIONS,
  refusedTo,
  rolesOf,
  type Actor,
  type Application,
  type FailureOf,
  type Permission,
} from '@northing/application';
import type { ReferenceData } from '@northing/domain';
import { failureMember, type MemberOf } from '../access/answer.js';
import { revisionObject } from '../revision/plan.js';
import type {
  ActingPersonObject,
  NoticesReadObject,
  PresenceKeptObject,
  VerifiedRevisionObject,
} from './together.object.js';

export function actingPerson(actor: Actor, reference: ReferenceData): ActingPersonObject {
  const permissions = Object.keys(PERMISSIONS) as Permission[];
  return {
    ...actor,
    roles: rolesOf(actor, reference),
    may: permissions.filter((permission) => refusedTo(actor, permission, reference) === null),
  };
}

export type MarkReadAnswer = NoticesReadObject | MemberOf<FailureOf<'unknownPerson'>>;

/** Messages are for people: the administrator alone has none. */
export async function markRead(
  { workshop }: Application,
  { personId }: Actor,
  planId: string,
  noticeIds: readonly string[],
): Promise<MarkReadAnswer> {
  if (personId === null) return failureMember({ kind: 'unknownPerson', personId: '' });
  await workshop.markRead(planId, personId, noticeIds);
  return { kind: 'noticesRead', planId, noticeIds };
}

export async function presentNow(
  { workshop }: Application,
  planId: string,
  branchId: string,
): Promise<PresenceKeptObject> {
  const present = await workshop.listPresent(planId, branchId);
  return { kind: 'presenceKept', planId, branchId, present };
}

export async function verifiedRevisions(
  { workshop }: Application,
  planId: string,
): Promise<readonly VerifiedRevisionObject[]> {
  const verified = (await workshop.verifyChain(planId)) ?? [];
  return verified.map((each) => ({ ...each, revision: revisionObject(planId, each.revision) }));
}
