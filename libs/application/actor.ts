import {
  PERMISSIONS,
  permits,
  rolesHeld,
  type Permission,
  type ReferenceData,
  type Role,
} from '@northing/domain';
import type { FailureOf } from './failures.js';

/** Who asks: the account that is signed in, and the person of the workspace it acts as. */
export interface Actor {
  readonly account: string;
  /** Null: the account alone, which in local mode is the administrator. */
  readonly personId: string | null;
}

/** The roles somebody acts in (SPEC.md, *Who may do what*). */
export function rolesOf({ personId }: Actor, { people }: Pick<ReferenceData, 'people'>): readonly Role[] {
  return rolesHeld(personId, people);
}

/** Why somebody may not do something; null when they may. */
export function refusedTo(
  actor: Actor,
  permission: Permission,
  reference: Pick<ReferenceData, 'people'>,
): FailureOf<'notAllowed' | 'unknownPerson'> | null {
  const { personId } = actor;
  if (personId !== null && !reference.people.some(({ id }) => id === personId)) {
    return { kind: 'unknownPerson', personId };
  }
  return permits(rolesOf(actor, reference), permission)
    ? null
    : { kind: 'notAllowed', permission, roles: PERMISSIONS[permission] };
}
