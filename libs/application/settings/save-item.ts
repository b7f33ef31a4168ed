import { nameFlaws, ROLES, type BusinessUnit, type Person, type Team } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { FailureOf } from '../failures.js';
import type { Archivable } from '../work-ports.js';
import { answerOf, inWorkspace, type WorkspacePorts } from './in-workspace.js';
import type { ItemChange, PersonFailure, TeamFailure, UnitFailure, WorkspaceSaved } from './workspaces.js';

export function saveUnit(
  ports: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  change: ItemChange<BusinessUnit>,
): Promise<WorkspaceSaved | UnitFailure> {
  return inWorkspace(ports, actor, workspaceId, async (state) => {
    const nothing = { name: '', parentId: null, archived: false };
    const unit = merged<Archivable<BusinessUnit>>(
      'businessUnit',
      state.businessUnits,
      change,
      nothing,
      ports.newId,
    );
    if (isRefused(unit)) return unit;
    const done = await ports.workspaces.putBusinessUnit(workspaceId, unit);
    return answerOf(ports, workspaceId, done, unit.id);
  });
}

/** Whoever is archived holds no roles; with the roles go the rights. */
export function savePerson(
  ports: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  change: ItemChange<Person>,
): Promise<WorkspaceSaved | PersonFailure> {
  return inWorkspace(ports, actor, workspaceId, async (state) => {
    const nothing = { name: '', title: null, businessUnitId: null, roles: [], archived: false };
    const person = merged<Archivable<Person>>('person', state.people, change, nothing, ports.newId);
    if (isRefused(person)) return person;
    const roles = ROLES.filter((role) => !person.archived && person.roles.includes(role));
    const done = await ports.workspaces.putPerson(workspaceId, { ...person, roles });
    return answerOf(ports, workspaceId, done, person.id);
  });
}

export function saveTeam(
  ports: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  change: ItemChange<Team>,
): Promise<WorkspaceSaved | TeamFailure> {
  return inWorkspace(ports, actor, workspaceId, async (state) => {
    const nothing = { name: '', skill: null, archived: false };
    const team = merged<Archivable<Team>>('team', state.teams, change, nothing, ports.newId);
    if (isRefused(team)) return team;
    const done = await ports.workspaces.putTeam(workspaceId, team);
    return answerOf(ports, workspaceId, done, team.id);
  });
}

type Flawed = FailureOf<'invalidSettings' | 'unknownItem'>;
type Named = Archivable<{ readonly id: string; readonly name: string }>;

function isRefused<T extends Named>(item: T | Flawed): item is Flawed {
  return 'kind' in item;
}

/** The item as it will be: what is kept of it, or nothing where it is new, under what was given. */
function merged<T extends Named>(
  entityType: string,
  kept: readonly T[],
  { id, ...fields }: Partial<Omit<T, 'id'>> & { readonly id: string | null },
  nothing: Omit<T, 'id'>,
  newId: () => string,
): T | Flawed {
  const before = id === null ? { ...nothing, id: newId() } : kept.find((each) => each.id === id);
  if (!before) return { kind: 'unknownItem', entityType, entityId: id ?? '' };
  const item = { ...before, ...defined(fields) } as T;
  const flaws = nameFlaws(item.name);
  return flaws.length > 0 ? { kind: 'invalidSettings', flaws } : { ...item, name: item.name.trim() };
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
