import {
  movedRequest,
  newItem,
  startsFrom,
  type DemandRequest,
  type Edit,
  type Enabler,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import type { EditFailure, Reason } from '../workshop.js';
import { editIn } from '../work/edit-branch.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { findRequest, saveRequest } from './change-demand.js';
import type { DemandSaved, PlanDemandFailure, PlannedAs } from './demand-desk.js';
import { movedBy } from './release-demand.js';

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
        ? await makeEnabler(ports, actor, unit, request, as)
        : await knownEnabler(unit, as.enablerId);
    if (typeof enablerId !== 'string') return enablerId;
    const moved = movedRequest(request, { move: 'plan', enablerId }, movedBy(ports, actor));
    return moved.kind === 'moved' ? saveRequest(unit, moved.request) : moved;
  });
}

/** An empty id is told as a missing answer. */
async function knownEnabler(unit: PlanUnit, enablerId: string): Promise<string | FailureOf<'unknownItem'>> {
  if (enablerId === '' || (await isPlanned(unit, enablerId))) return enablerId;
  return { kind: 'unknownItem', entityType: 'enabler', entityId: enablerId };
}

/** In the draft, or in what is published. */
async function isPlanned(unit: PlanUnit, enablerId: string): Promise<boolean> {
  const published = unit.frame.plan.revisions.findLast(({ state }) => state === 'published');
  const contents = [
    ...(unit.draft ? [await unit.readDraft()] : []),
    ...(published ? [await unit.readContent(published.sequence)] : []),
  ];
  return contents.some(({ enablers }) => enablers.some(({ id }) => id === enablerId));
}

/** Answers with its id. What the request knows is taken over; the rest is for whoever edits the draft. */
async function makeEnabler(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  request: DemandRequest,
  { name, enablerKind }: Extract<PlannedAs, { kind: 'new' }>,
): Promise<string | EditFailure | FailureOf<'demandIncomplete'>> {
  if (!unit.draft) return { kind: 'noDraft', planId: unit.frame.plan.id };
  if (name.trim() === '') {
    return { kind: 'demandIncomplete', flaws: [{ field: 'name', message: 'Give the enabler a name.' }] };
  }
  const id = ports.newId();
  const item: Enabler = {
    ...(newItem('enabler', id, name.trim()) as Enabler),
    kind: enablerKind,
    businessUnitId: request.businessUnitId,
    scope: request.agreedAnswer,
  };
  const edits: readonly Edit[] = [{ op: 'add', type: 'enabler', item }];
  const done = await editIn(ports, actor, unit, unit.draft.id, { kind: 'steps', edits }, reasonOf(request));
  return isFailure(done) ? done : id;
}

function reasonOf({ problem }: DemandRequest): Reason {
  return { driver: problem, driverKind: 'businessNeed', evidenceIds: [] };
}
