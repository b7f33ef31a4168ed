import type { Application, ItemChange, WorkspaceChange, WorkspaceState } from '@northing/application';
import type { BusinessUnit, Person, Team } from '@northing/domain';
import type {
  BusinessUnitChange,
  NewWorkspaceInput,
  PersonChange,
  TeamChange,
  WorkspaceChangeInput,
} from './settings.input.js';
import type { WorkspaceSavedObject } from './settings.object.js';

type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Fields that were given; null means the same as absent where a field cannot be empty. */
function given<T extends object>(fields: T): Given<T> {
  const entries = Object.entries(fields as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, value]) => value != null)) as Given<T>;
}

/** A field that may be emptied: absent keeps it, null empties it. */
function unlessAbsent<K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [N in K]?: V };
}

export function newWorkspace({ name, currency, yearStartMonth, yearLabel }: NewWorkspaceInput) {
  const fiscalCalendar = { yearStartMonth, yearLabel: yearLabel ?? 'endYear', budgetSeasons: [] } as const;
  return { name, currency, fiscalCalendar };
}

export function workspaceChange({
  fiscalCalendar,
  settings,
  ...fields
}: WorkspaceChangeInput): WorkspaceChange {
  return {
    ...given(fields),
    ...(fiscalCalendar && { fiscalCalendar: given(fiscalCalendar) }),
    ...(settings && { settings: given(settings) }),
  };
}

export function unitChange({ id, parentId, ...fields }: BusinessUnitChange): ItemChange<BusinessUnit> {
  return { ...given(fields), ...unlessAbsent('parentId', parentId), id: id ?? null };
}

export function personChange(change: PersonChange): ItemChange<Person> {
  const { id, title, businessUnitId, ...fields } = change;
  return {
    ...given(fields),
    ...unlessAbsent('title', title),
    ...unlessAbsent('businessUnitId', businessUnitId),
    id: id ?? null,
  };
}

export function teamChange({ id, skill, ...fields }: TeamChange): ItemChange<Team> {
  return { ...given(fields), ...unlessAbsent('skill', skill), id: id ?? null };
}

export function workspaceSaved(done: {
  readonly state: WorkspaceState;
  readonly itemId: string | null;
}): WorkspaceSavedObject {
  return { kind: 'workspaceSaved', workspace: done.state.workspace, itemId: done.itemId };
}

/** A workspace that was just named is there: it is never deleted while it holds a plan or is looked at. */
export async function stateOf(app: Application, workspaceId: string): Promise<WorkspaceState> {
  const state = await app.workspaces.read(workspaceId);
  if (!state) throw new Error(`The workspace ${workspaceId} went away.`);
  return state;
}
