import { ROLES, type ReferenceData, type Role } from '@northing/domain';
import type { FailureOf } from './failures.js';
import { PERMISSIONS, type Permission } from './permissions.js';

/** Who asks: the account that is signed in, and the person of the workspace it acts as. */
export interface Actor {
  readonly account: string;
  /** Null: the account alone, which in local mode is the administrator. */
  readonly personId: string | null;
}

/**
 * The roles somebody acts in. The administrator alone holds every role; so does everybody as long as the workspace has
 * given none, since a plan that nobody may edit would help no one (SPEC.md, *Who may do what*).
 */
export function rolesOf({ personId }: Actor, { people }: Pick<ReferenceData, 'people'>): readonly Role[] {
  if (personId === null || people.every(({ roles }) => roles.length === 0)) return ROLES;
  return people.find(({ id }) => id === personId)?.roles ?? [];
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
  const needed: readonly Role[] = PERMISSIONS[permission];
  const held = rolesOf(actor, reference);
  return needed.some((role) => held.includes(role))
    ? null
    : { kind: 'notAllowed', permission, roles: needed };
}
