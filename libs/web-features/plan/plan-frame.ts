import type {
  BusinessUnit,
  Enabler,
  FiscalCalendar,
  HorizonSettings,
  Person,
  RevisionHead,
  Team,
  WorkspaceSettings,
} from '@northing/domain';
import type { PlanFrameQuery, PlansQuery } from '@northing/web-data';
import { moneyWords, type MoneyWords } from '../words/money.js';
import { readHead } from './read-content.js';

/** A plan as lists name it. */
export interface PlanEntry {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly archivedAt: string | null;
  readonly revisions: readonly RevisionHead[];
}

/** Somebody or something of the workspace; what is archived keeps its name but is offered for nothing new. */
export type Known<T> = T & { readonly archived?: boolean };

/** Everything around a plan's content that a screen needs. */
export interface PlanFrame {
  readonly id: string;
  readonly name: string;
  readonly archivedAt: string | null;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly calendar: FiscalCalendar;
  readonly horizon: HorizonSettings;
  readonly settings: WorkspaceSettings;
  readonly money: MoneyWords;
  /** In the order of their sequence; the last is the newest. */
  readonly revisions: readonly RevisionHead[];
  readonly units: ReadonlyMap<string, Known<BusinessUnit>>;
  readonly people: ReadonlyMap<string, Known<Person>>;
  readonly teams: ReadonlyMap<string, Known<Team>>;
}

function byId<T extends { readonly id: string }>(
  list: readonly T[],
  marks: readonly { readonly id: string; readonly archived: boolean }[],
): ReadonlyMap<string, Known<T>> {
  const archived = new Set(marks.filter((mark) => mark.archived).map(({ id }) => id));
  return new Map(list.map((entry) => [entry.id, { ...entry, archived: archived.has(entry.id) }]));
}

export function readPlans(answer: PlansQuery): readonly PlanEntry[] {
  return answer.plans.map(({ id, name, archivedAt, workspace, revisions }) => ({
    id,
    name,
    archivedAt,
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    revisions: revisions.map(readHead),
  }));
}

/** Null when there is no such plan. */
export function readFrame({ plan }: PlanFrameQuery): PlanFrame | null {
  if (!plan) return null;
  return {
    id: plan.id,
    name: plan.name,
    archivedAt: plan.archivedAt,
    workspaceId: plan.workspace.id,
    workspaceName: plan.workspace.name,
    calendar: plan.workspace.fiscalCalendar,
    horizon: plan.workspace.settings,
    settings: plan.workspace.settings,
    money: moneyWords(plan.workspace.currency),
    revisions: plan.revisions.map(readHead),
    units: byId(plan.businessUnits, plan.workspace.businessUnits),
    people: byId(plan.people, plan.workspace.people),
    teams: byId(plan.teams, plan.workspace.teams),
  };
}

/** The unit an enabler is for: its own, or its business owner's. */
export function unitOf(
  enabler: Pick<Enabler, 'businessUnitId' | 'businessOwnerId'>,
  people: PlanFrame['people'],
): string | null {
  if (enabler.businessUnitId !== null) return enabler.businessUnitId;
  return enabler.businessOwnerId === null
    ? null
    : (people.get(enabler.businessOwnerId)?.businessUnitId ?? null);
}

/** The name behind an id; the id itself when nobody knows it. */
export function nameOf(
  list: ReadonlyMap<string, { readonly name: string }>,
  id: string | null,
): string | null {
  return id === null ? null : (list.get(id)?.name ?? id);
}
