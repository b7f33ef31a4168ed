import { permits, refusalText, rolesHeld, type Permission, type Person, type Role } from '@northing/domain';
import { actAs } from '@northing/web-data';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PlanFrame } from '../plan/plan-frame.js';
import { preferences, setPreference, usePreferences } from '../preferences/preferences.js';

/** What the account is called where it acts alone. */
export const ADMINISTRATOR = 'Administrator';

/** Where somebody acts: a plan's workspace, with the people in it. */
export type ActingPlace = Pick<PlanFrame, 'workspaceId' | 'people'>;

/** Who acts, and what they may do. */
export interface Acting {
  /** Null: the administrator alone. */
  readonly personId: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  /** No roles are given in the workspace, so everybody may do everything. */
  readonly isOpen: boolean;
  readonly may: (permission: Permission) => boolean;
  /** Why an action would be refused, for where it stands; null when it would not. */
  readonly refusal: (permission: Permission) => string | null;
}

/** As whom the administrator acts in a workspace; somebody the workspace does not know counts as nobody. */
export function actingIn({ workspaceId, people }: ActingPlace, acting: Readonly<Record<string, string>>) {
  return people.get(acting[workspaceId] ?? '') ?? null;
}

export function readActing(person: Person | null, everybody: readonly Person[]): Acting {
  const roles = rolesHeld(person?.id ?? null, everybody);
  const may = (permission: Permission): boolean => permits(roles, permission);
  return {
    ...{ personId: person?.id ?? null, name: person?.name ?? ADMINISTRATOR, roles, may },
    isOpen: everybody.every((each) => each.roles.length === 0),
    refusal: (permission) => (may(permission) ? null : refusalText(permission)),
  };
}

/** Who acts on a plan. An action they may not do stays in its place and says `refusal(permission)`. */
export function useActing(place: ActingPlace): Acting {
  const { acting } = usePreferences();
  return useMemo(() => readActing(actingIn(place, acting), [...place.people.values()]), [place, acting]);
}

/** Keeps as whom to act in a workspace; null: alone. */
export function setActing(workspaceId: string, personId: string | null): void {
  const others = Object.entries(preferences().acting).filter(([id]) => id !== workspaceId);
  const chosen = personId === null ? others : [...others, [workspaceId, personId]];
  setPreference('acting', Object.fromEntries(chosen) as Readonly<Record<string, string>>);
}

let here: ActingPlace | null = null;
const listeners = new Set<() => void>();

function stand(place: ActingPlace | null): void {
  here = place;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place that is shown now, for what stands around every page; null on pages of no workspace. */
export function useActingPlace(): ActingPlace | null {
  return useSyncExternalStore(subscribe, () => here);
}

/** Requests below are sent as whoever acts in the place; without one, as the account alone. */
export function useActOn(place: ActingPlace | null): void {
  const { acting } = usePreferences();
  const personId = place && (actingIn(place, acting)?.id ?? null);
  // Children ask while they are first drawn, before any effect of this one runs.
  actAs(personId);
  useEffect(() => {
    stand(place);
    return () => stand(null);
  }, [place]);
  useEffect(() => () => actAs(null), []);
}

const NOWHERE: ActingPlace = { workspaceId: '', people: new Map() };

/** Who acts where the page stands; the administrator alone on pages of no workspace. */
export function useActingHere(): Acting {
  return useActing(useActingPlace() ?? NOWHERE);
}
