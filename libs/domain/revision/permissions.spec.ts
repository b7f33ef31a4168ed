import { ROLES, type Role } from './frame.js';
import { PERMISSIONS, permits, refusalText, rolesHeld, roleText, type Permission } from './permissions.js';

const NAMES = Object.keys(PERMISSIONS) as Permission[];
const needed = (permission: Permission): readonly Role[] => PERMISSIONS[permission];

/** Somebody in exactly one role, and somebody else in another: the workspace has given roles. */
const givenTo = (role: Role) => [
  { id: 'one', roles: [role] },
  { id: 'other', roles: ['viewer'] as const },
];

const CASES = NAMES.flatMap((permission) => ROLES.map((role) => [permission, role] as const));

it.each(CASES)('%s as %s: whoever holds one of its roles may, and nobody else', (permission, role) => {
  const people = givenTo(role);
  expect(permits(rolesHeld('one', people), permission)).toBe(needed(permission).includes(role));
  expect(permits(rolesHeld('other', people), permission)).toBe(needed(permission).includes('viewer'));
  expect(permits(rolesHeld('unknown', people), permission)).toBe(false);
  expect(permits(rolesHeld(null, people), permission)).toBe(true);
});

it.each(NAMES)('%s: everybody may as long as no role is given', (permission) => {
  const people = [{ id: 'one', roles: [] }];
  expect(permits(rolesHeld('one', people), permission)).toBe(true);
  expect(permits(rolesHeld('one', [...people, { id: 'other', roles: ['viewer'] }]), permission)).toBe(false);
});

it.each(NAMES)('%s: says who may', (permission) => {
  expect(refusalText(permission)).toMatch(/^Only an? [a-z ,]+ may [a-z]/);
});

it('names roles beside people', () => {
  expect(ROLES.map(roleText)).toEqual([
    'Viewer', 'Contributor', 'Business planner', 'Architect', 'Partner manager', 'Approver', 'Administrator',
  ]); // prettier-ignore
});
