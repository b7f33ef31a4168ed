import { PERMISSIONS, ROLES, type Permission, type Person, type Role } from '@northing/domain';
import { refusedTo, type Actor } from './actor.js';

const NAMES = Object.keys(PERMISSIONS) as Permission[];
const as = (personId: string | null): Actor => ({ account: 'local administrator', personId });

function person(id: string, roles: readonly Role[]): Person {
  return { id, name: id, title: null, businessUnitId: null, roles };
}

interface Asker {
  readonly actor: Actor;
  readonly people: (role: Role) => readonly Person[];
  readonly answer: (allowed: boolean) => 'notAllowed' | 'unknownPerson' | null;
}

/** Who asks, in what workspace, and what they are told where the table does or does not name their role. */
const ASKERS: Readonly<Record<string, Asker>> = {
  'a person in exactly that role': {
    actor: as('one'),
    people: (role) => [person('one', [role]), person('other', ['viewer'])],
    answer: (allowed) => (allowed ? null : 'notAllowed'),
  },
  'a person in every role but that': {
    actor: as('one'),
    people: (role) => [
      person(
        'one',
        ROLES.filter((each) => each !== role),
      ),
    ],
    answer: (allowed) => (allowed ? 'notAllowed' : null),
  },
  'a person without roles, where others have some': {
    actor: as('one'),
    people: (role) => [person('one', []), person('other', [role])],
    answer: () => 'notAllowed',
  },
  'anybody, where no roles are given': {
    actor: as('one'),
    people: () => [person('one', []), person('other', [])],
    answer: () => null,
  },
  'the administrator alone': {
    actor: as(null),
    people: (role) => [person('other', [role])],
    answer: () => null,
  },
  'a person the workspace does not know': {
    actor: as('stranger'),
    people: (role) => [person('other', [role])],
    answer: () => 'unknownPerson',
  },
  'a stranger, where no roles are given': {
    actor: as('stranger'),
    people: () => [person('other', [])],
    answer: () => 'unknownPerson',
  },
};

const CASES = NAMES.flatMap((permission) =>
  ROLES.flatMap((role) => Object.keys(ASKERS).map((asker) => [permission, role, asker] as const)),
);

it.each(CASES)('%s, %s: %s', (permission, role, asker) => {
  const { actor, people, answer } = ASKERS[asker]!;
  const needed: readonly Role[] = PERMISSIONS[permission];
  const isEveryOther = asker === 'a person in every role but that';
  const allowed = isEveryOther ? needed.every((each) => each === role) : needed.includes(role);
  const refused = refusedTo(actor, permission, { people: people(role) });
  expect(refused?.kind ?? null).toBe(answer(allowed));
  if (refused?.kind === 'notAllowed') expect(refused).toMatchObject({ permission, roles: needed });
});
