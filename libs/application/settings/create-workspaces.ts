import { nameFlaws } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { PlanSummary } from '../ports.js';
import { changeWorkspace, createWorkspace } from './change-workspace.js';
import { inWorkspace, type WorkspacePorts } from './in-workspace.js';
import { savePerson, saveTeam, saveUnit } from './save-item.js';
import type { NewPlanFailure, Workspaces } from './workspaces.js';

/** The use cases of administrators over one set of ports. */
export function createWorkspaces(ports: WorkspacePorts): Workspaces {
  return {
    list: () => ports.workspaces.listWorkspaces(),
    read: (workspaceId) => ports.workspaces.readWorkspace(workspaceId),
    create: (actor, fields) => createWorkspace(ports, actor, fields),
    change: (actor, workspaceId, change) => changeWorkspace(ports, actor, workspaceId, change),
    saveUnit: (actor, workspaceId, unit) => saveUnit(ports, actor, workspaceId, unit),
    savePerson: (actor, workspaceId, person) => savePerson(ports, actor, workspaceId, person),
    saveTeam: (actor, workspaceId, team) => saveTeam(ports, actor, workspaceId, team),
    createPlan: (actor, workspaceId, name) => createPlan(ports, actor, workspaceId, name),
  };
}

function createPlan(
  ports: WorkspacePorts,
  actor: Actor,
  workspaceId: string,
  name: string,
): Promise<{ readonly kind: 'planCreated'; readonly plan: PlanSummary } | NewPlanFailure> {
  return inWorkspace(ports, actor, workspaceId, async () => {
    const flaws = nameFlaws(name);
    if (flaws.length > 0) return { kind: 'invalidSettings' as const, flaws };
    const plan = await ports.workspaces.createPlan(workspaceId, name.trim());
    if ('kind' in plan) return { kind: 'unknownWorkspace' as const, workspaceId };
    return { kind: 'planCreated' as const, plan };
  });
}
