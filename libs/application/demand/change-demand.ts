import {
  amendedRequest,
  DEMAND_MOVES,
  EMPTY_CONTENT,
  movedRequest,
  quarterOf,
  raisedRequest,
  requesterOf,
  type DemandAnswers,
  type DemandDecision,
  type DemandIncomplete,
  type DemandRequest,
  type FieldFlaw,
  type PlanContent,
  type WrongDemandState,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { Permission } from '../permissions.js';
import type { PlanUnit } from '../work-ports.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import type { DemandFailure, DemandSaved, RaiseFailure } from './demand-desk.js';
import { movedBy } from '../work/release-records.js';
import { tellRequester, type MovedAt } from './tell-requester.js';

type Refused = FailureOf<'notAllowed' | 'unknownPerson'>;

/** A business need comes in. */
export function raiseDemand(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  answers: DemandAnswers,
): Promise<DemandSaved | RaiseFailure> {
  return inPlan(ports, actor, planId, 'raiseDemand', async (unit): Promise<DemandSaved | RaiseFailure> => {
    const flaws = await unknownNames(unit, answers, []);
    if (flaws.length > 0) return { kind: 'demandIncomplete', flaws };
    const by = movedBy(ports, actor);
    const quarter = quarterOf(by.on, unit.frame.workspace.fiscalCalendar);
    const raised = raisedRequest(ports.newId(), answers, by, quarter);
    return raised.kind === 'moved' ? saveRequest(unit, raised.request, null) : raised;
  });
}

/** Answers are written anew by whoever raised the request or assesses it. */
export function amendDemand(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  requestId: string,
  answers: DemandAnswers,
): Promise<DemandSaved | DemandFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<DemandSaved | DemandFailure> => {
    const request = await findRequest(unit, requestId);
    if (isFailure(request)) return request;
    const refused = refusedOn(actor, unit, request, 'assessDemand');
    if (refused) return refused;
    const flaws = await unknownNames(unit, answers, request.alignmentOutcomeIds);
    if (flaws.length > 0) return { kind: 'demandIncomplete', flaws };
    return keep(unit, amendedRequest(request, answers), null);
  });
}

/** A request is assessed, accepted, declined or withdrawn. */
export function decideDemand(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  requestId: string,
  decision: DemandDecision,
): Promise<DemandSaved | DemandFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<DemandSaved | DemandFailure> => {
    const request = await findRequest(unit, requestId);
    if (isFailure(request)) return request;
    const { permission } = DEMAND_MOVES[decision.move];
    const refused =
      decision.move === 'withdraw'
        ? refusedOn(actor, unit, request, permission)
        : refusedTo(actor, permission, unit.frame.reference);
    return (
      refused ?? keep(unit, movedRequest(request, decision, movedBy(ports, actor)), movedAt(ports, actor))
    );
  });
}

export async function findRequest(
  unit: PlanUnit,
  requestId: string,
): Promise<DemandRequest | FailureOf<'unknownRequest'>> {
  const { demandRequests } = await unit.readRecords();
  return demandRequests.find(({ id }) => id === requestId) ?? { kind: 'unknownRequest', requestId };
}

export function movedAt({ clock }: Pick<WorkPorts, 'clock'>, { personId }: Actor): MovedAt {
  return { at: clock.now(), byId: personId };
}

/** `moved` is null where the state stays. */
export async function saveRequest(
  unit: PlanUnit,
  request: DemandRequest,
  moved: MovedAt | null,
): Promise<DemandSaved> {
  await unit.putDemandRequest(request);
  if (moved) await tellRequester(unit, request, moved);
  await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
  return { kind: 'demandSaved', planId: unit.frame.plan.id, request };
}

type Changed =
  { readonly kind: 'moved'; readonly request: DemandRequest } | DemandIncomplete | WrongDemandState;

async function keep(
  unit: PlanUnit,
  changed: Changed,
  moved: MovedAt | null,
): Promise<DemandSaved | DemandFailure> {
  return changed.kind === 'moved' ? saveRequest(unit, changed.request, moved) : changed;
}

/** What whoever raised a request may do besides those whom the table names. */
function refusedOn(
  actor: Actor,
  { frame }: PlanUnit,
  request: DemandRequest,
  permission: Permission,
): Refused | null {
  const refused = refusedTo(actor, permission, frame.reference);
  const isOwn = actor.personId !== null && actor.personId === requesterOf(request);
  return refused?.kind === 'notAllowed' && isOwn ? null : refused;
}

/** Units and outcomes that nobody knows; an outcome that left the plan stays named where it was. */
async function unknownNames(
  unit: PlanUnit,
  { businessUnitId, alignmentOutcomeIds }: DemandAnswers,
  named: readonly string[],
): Promise<readonly FieldFlaw[]> {
  const { businessUnits } = unit.frame.reference;
  const isKnown = businessUnitId === '' || businessUnits.some(({ id }) => id === businessUnitId);
  const { outcomes } = await currentContent(unit);
  const outcomeIds = new Set([...named, ...outcomes.map(({ id }) => id)]);
  const unknown = alignmentOutcomeIds.filter((id) => !outcomeIds.has(id));
  return [
    ...(isKnown
      ? []
      : [{ field: 'businessUnitId', message: `The workspace has no unit “${businessUnitId}”.` }]),
    ...unknown.map((id) => ({ field: 'alignmentOutcomeIds', message: `The plan has no outcome “${id}”.` })),
  ];
}

/** What is published; the draft as long as nothing is. */
async function currentContent(unit: PlanUnit): Promise<PlanContent> {
  const published = unit.frame.plan.revisions.findLast(({ state }) => state === 'published');
  if (published) return unit.readContent(published.sequence);
  return unit.draft ? unit.readDraft() : EMPTY_CONTENT;
}
