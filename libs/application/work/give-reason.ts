import type { Actor } from '../actor.js';
import { refusedTo } from '../actor.js';
import { isFailure } from '../failures.js';
import type { Reason, Workshop } from '../workshop.js';
import { openBranch } from './branch.js';
import { inPlan, type WorkPorts } from './in-plan.js';

type Fields = Parameters<Workshop['giveReason']>[3];
type Answer = Awaited<ReturnType<Workshop['giveReason']>>;

/** Gives re-planned fields a reason, or another one. */
export function giveReason(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  branchId: string,
  fields: Fields,
  { driver, driverKind, evidenceIds }: Reason,
): Promise<Answer> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<Answer> => {
    const branch = await openBranch(unit, branchId);
    if (isFailure(branch)) return branch;
    const permission = branch.kind === 'scenario' ? 'editScenario' : 'giveReason';
    const refused = refusedTo(actor, permission, unit.frame.reference);
    if (refused) return refused;
    const given = { driver: driver.trim(), driverKind, evidenceIds };
    const by = { authorId: actor.personId, at: ports.clock.now() };
    await unit.putReasons(
      branchId,
      fields.map(({ entityType, entityId, field }) => ({ entityType, entityId, field, ...given, ...by })),
    );
    await unit.tell({ kind: 'edited', branchId, version: branch.version });
    return { kind: 'reasonGiven', planId, branchId };
  });
}
