import { movedRequest, startsFrom, type DemandRequest } from '@northing/domain';
import type { Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import type { EditFailure, Reason } from '../workshop.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { isPlanned } from '../work/known-enabler.js';
import { makeEnabler } from '../work/make-enabler.js';
import { findRequest, movedAt, saveRequest } from './change-demand.js';
import type { DemandSaved, PlanDemandFailure, PlannedAs } from './demand-desk.js';
import { movedBy } from '../work/release-records.js';

type Answer = DemandSaved | PlanDemandFailure;

/** An accepted request is linked to an enabler for good; a new one is made in the open draft in the same piece of work. */
export function planDemand(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  requestId: string,
  as: PlannedAs,
): Promise<Answer> {
  return inPlan(ports, actor, planId, 'planDemand', async (unit): Promise<Answer> => {
    const request = await findRequest(unit, requestId);
    if (isFailure(request)) return request;
    if (!startsFrom(request, 'plan')) return { kind: 'wrongDemandState', state: request.state };
    const enablerId =
      as.kind === 'new'
        ? await newEnabler(ports, actor, unit, request, as)
        : await knownEnabler(unit, as.enablerId);
    if (typeof enablerId !== 'string') return enablerId;
    const moved = movedRequest(request, { move: 'plan', enablerId }, movedBy(ports, actor));
    return moved.kind === 'moved' ? saveRequest(unit, moved.request, movedAt(ports, actor)) : moved;
  });
}

/** An empty id is told as a missing answer. */
async function knownEnabler(unit: PlanUnit, enablerId: string): Promise<string | FailureOf<'unknownItem'>> {
  if (enablerId === '' || (await isPlanned(unit, enablerId))) return enablerId;
  return { kind: 'unknownItem', entityType: 'enabler', entityId: enablerId };
}

/** What the request knows is taken over. */
async function newEnabler(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  request: DemandRequest,
  { name, enablerKind: kind }: Extract<PlannedAs, { kind: 'new' }>,
): Promise<string | EditFailure | FailureOf<'demandIncomplete'>> {
  if (!unit.draft) return { kind: 'noDraft', planId: unit.frame.plan.id };
  if (name.trim() === '') {
    return { kind: 'demandIncomplete', flaws: [{ field: 'name', message: 'Give the enabler a name.' }] };
  }
  const { businessUnitId, agreedAnswer: scope } = request;
  const known = { kind, businessUnitId, scope };
  return makeEnabler(ports, actor, unit, { name, known, reason: reasonOf(request) });
}

function reasonOf({ problem }: DemandRequest): Reason {
  return { driver: problem, driverKind: 'businessNeed', evidenceIds: [] };
}
