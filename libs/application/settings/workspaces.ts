import type { BusinessUnit, Person, Team, Workspace, WorkspaceFields } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { FailureKind, FailureOf } from '../failures.js';
import type { PlanSummary } from '../ports.js';
import type { Archivable, WorkspaceChange, WorkspaceState } from '../work-ports.js';

type Refused<K extends FailureKind> = FailureOf<K>;
type Place = 'unknownWorkspace' | 'unknownPerson' | 'notAllowed';

/** An item to add, where it has no id, or the fields of one to change. */
export type ItemChange<T extends { readonly id: string }> = Partial<Omit<Archivable<T>, 'id'>> & {
  readonly id: string | null;
};

/** The workspace as it is now. */
export interface WorkspaceSaved {
  readonly kind: 'workspaceSaved';
  readonly state: WorkspaceState;
  /** What was added or changed, where that is a unit, a person or a team. */
  readonly itemId: string | null;
}

export type NewWorkspaceFailure = Refused<'unknownPerson' | 'notAllowed' | 'invalidSettings' | 'nameTaken'>;
export type WorkspaceFailure = Refused<Place | 'invalidSettings' | 'nameTaken' | 'calendarFixed'>;
export type UnitFailure = Refused<Place | 'invalidSettings' | 'unknownItem' | 'unknownUnit' | 'unitCycle'>;
export type PersonFailure = Refused<Place | 'invalidSettings' | 'unknownItem' | 'unknownUnit'>;
export type TeamFailure = Refused<Place | 'invalidSettings' | 'unknownItem'>;
export type NewPlanFailure = Refused<Place | 'invalidSettings'>;

/** What administrators do to a workspace. Each use case checks who asks, and what was given, before it writes. */
export interface Workspaces {
  list(): Promise<readonly Workspace[]>;
  /** With everything it holds, archived too; null when there is none. */
  read(workspaceId: string): Promise<WorkspaceState | null>;
  /** Without plans, units, people or teams; thresholds start at their defaults. */
  create(
    actor: Actor,
    fields: Omit<WorkspaceFields, 'settings'>,
  ): Promise<WorkspaceSaved | NewWorkspaceFailure>;
  change(
    actor: Actor,
    workspaceId: string,
    change: WorkspaceChange,
  ): Promise<WorkspaceSaved | WorkspaceFailure>;
  saveUnit(
    actor: Actor,
    workspaceId: string,
    unit: ItemChange<BusinessUnit>,
  ): Promise<WorkspaceSaved | UnitFailure>;
  savePerson(
    actor: Actor,
    workspaceId: string,
    person: ItemChange<Person>,
  ): Promise<WorkspaceSaved | PersonFailure>;
  saveTeam(actor: Actor, workspaceId: string, team: ItemChange<Team>): Promise<WorkspaceSaved | TeamFailure>;
  /** Without revisions: its first draft starts from nothing. */
  createPlan(
    actor: Actor,
    workspaceId: string,
    name: string,
  ): Promise<{ readonly kind: 'planCreated'; readonly plan: PlanSummary } | NewPlanFailure>;
}
