import { DEFAULT_SETTINGS, workspaceFlaws, type Workspace, type WorkspaceFields } from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import type { WorkspaceChange } from '../work-ports.js';
import { answerOf, inWorkspace, type WorkspacePorts } from './in-workspace.js';
import type { NewWorkspaceFailure, WorkspaceFailure, WorkspaceSaved } from './workspaces.js';

/** Makes an empty workspace. Nobody has a role in it yet, so the account alone may. */
export async function createWorkspace(
  ports: WorkspacePorts,
  actor: Actor,
  given: Omit<WorkspaceFields, 'settings'>,
): Promise<WorkspaceSaved | NewWorkspaceFailure> {
  const refused = refusedTo(actor, 'administer', { people: [] });
  if (refused) return refused;
  const fields = { ...given, name: given.name.trim(), settings: DEFAULT_SETTINGS };
  const flaws = workspaceFlaws(fields);
  if (flaws.length > 0) return { kind: 'invalidSettings', flaws };
  const made = await ports.workspaces.createWorkspace(fields);
  if ('kind' in made) return made;
  const state = await ports.workspaces.readWorkspace(made.id);
  if (!state) throw new Error('A workspace that was just made is not there.');
  return { kind: 'workspaceSaved', state, itemId: null };
}

/** Changes what is named and leaves the rest; answers that depend on thresholds are made ready anew. */
export function changeWorkspace(
  ports: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  change: WorkspaceChange,
): Promise<WorkspaceSaved | WorkspaceFailure> {
  return inWorkspace(ports, actor, workspaceId, async ({ workspace }) => {
    const wanted = trimmed(change);
    const flaws = workspaceFlaws(changed(workspace, wanted));
    if (flaws.length > 0) return { kind: 'invalidSettings' as const, flaws };
    const done = await ports.workspaces.changeWorkspace(workspaceId, wanted);
    if ('id' in done) {
      if (change.settings) await makeReady(ports, workspaceId);
      return answerOf(ports, workspaceId, { kind: 'saved' as const });
    }
    return answerOf(ports, workspaceId, done);
  });
}

function trimmed(change: WorkspaceChange): WorkspaceChange {
  return change.name === undefined ? change : { ...change, name: change.name.trim() };
}

function changed(before: Workspace, change: WorkspaceChange): WorkspaceFields {
  const { name, currency, fiscalCalendar, settings } = before;
  return {
    name: change.name ?? name,
    currency: change.currency ?? currency,
    fiscalCalendar: { ...fiscalCalendar, ...change.fiscalCalendar },
    settings: { ...settings, ...change.settings },
  };
}

async function makeReady({ plans, published }: WorkspacePorts, workspaceId: string): Promise<void> {
  const all = await plans.listPlans({ includeArchived: false });
  for (const plan of all) if (plan.workspaceId === workspaceId) published(plan.id);
}
