import { refusedTo, type Actor } from '../actor.js';
import type { FailureOf } from '../failures.js';
import type { PlanStore, UnknownWorkspace } from '../ports.js';
import type { WorkspaceState, WorkspaceStore } from '../work-ports.js';
import type { WorkspaceSaved } from './workspaces.js';

export interface WorkspacePorts {
  readonly workspaces: WorkspaceStore;
  readonly plans: PlanStore;
  readonly newId: () => string;
  /** Told of a plan whose answers have to be made ready anew. */
  readonly published: (planId: string) => void;
}

export type Refusal = FailureOf<'unknownWorkspace' | 'unknownPerson' | 'notAllowed'>;

/** People who may act: whoever is archived acts no more. */
function actingIn({ people }: WorkspaceState) {
  return { people: people.filter(({ archived }) => !archived) };
}

/** Runs a piece of work for somebody who may change the workspace. */
export async function inWorkspace<T>(
  { workspaces }: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  doing: (state: WorkspaceState) => Promise<T>,
): Promise<T | Refusal> {
  const state = await workspaces.readWorkspace(workspaceId);
  if (!state) return { kind: 'unknownWorkspace', workspaceId };
  return refusedTo(actor, 'administer', actingIn(state)) ?? doing(state);
}

interface Saved {
  readonly kind: 'saved';
}

/** What the store answered, as a use case says it: the workspace as it is now, or why nothing was saved. */
export async function answerOf<T extends { readonly kind: string }>(
  { workspaces }: WorkspacePorts,
  workspaceId: string,
  done: T | Saved | UnknownWorkspace,
  itemId: string | null = null,
): Promise<WorkspaceSaved | Exclude<T, Saved | UnknownWorkspace> | FailureOf<'unknownWorkspace'>> {
  if (done.kind !== 'saved' && done.kind !== 'unknownWorkspace') {
    return done as Exclude<T, Saved | UnknownWorkspace>;
  }
  const state = done.kind === 'saved' ? await workspaces.readWorkspace(workspaceId) : null;
  return state ? { kind: 'workspaceSaved', state, itemId } : { kind: 'unknownWorkspace', workspaceId };
}
