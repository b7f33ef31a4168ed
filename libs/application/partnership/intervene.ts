import {
  amendedIntervention,
  interventionEffect,
  movedIntervention,
  openedIntervention,
  type Intervention,
  type InterventionPlan,
  type InterventionState,
  type RecordChange,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import { movedBy } from '../work/release-records.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { findRecord, keepRecord } from './kept-record.js';
import type { InterventionSaved, RecordFailure } from './partnership-desk.js';
import { unknownPerson, unknownUnit } from './record-names.js';

type Answer = InterventionSaved | RecordFailure;

export function openIntervention(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  plan: InterventionPlan,
): Promise<Answer> {
  return inPlan(ports, actor, planId, 'intervene', async (unit): Promise<Answer> => {
    return (
      unknownNames(unit, plan) ?? save(unit, openedIntervention(ports.newId(), plan, movedBy(ports, actor)))
    );
  });
}

export function amendIntervention(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  interventionId: string,
  plan: InterventionPlan,
): Promise<Answer> {
  return onIntervention(ports, actor, planId, interventionId, (unit, known) => {
    return unknownNames(unit, plan) ?? amendedIntervention(known, plan);
  });
}

export function moveIntervention(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  interventionId: string,
  state: InterventionState,
): Promise<Answer> {
  return onIntervention(ports, actor, planId, interventionId, (_, known) =>
    movedIntervention(known, state, movedBy(ports, actor)),
  );
}

function onIntervention(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  interventionId: string,
  change: (unit: PlanUnit, known: Intervention) => RecordChange<Intervention>,
): Promise<Answer> {
  return inPlan(ports, actor, planId, 'intervene', async (unit): Promise<Answer> => {
    const known = await findRecord(unit, 'interventions', interventionId);
    return isFailure(known) ? known : save(unit, change(unit, known));
  });
}

function unknownNames(
  { frame }: PlanUnit,
  { businessUnitId, ownerId }: InterventionPlan,
): FailureOf<'recordIncomplete'> | null {
  const flaws = [
    ...unknownUnit(frame.reference, businessUnitId),
    ...unknownPerson(frame.reference, 'ownerId', ownerId),
  ];
  return flaws.length > 0 ? { kind: 'recordIncomplete', flaws } : null;
}

async function save(unit: PlanUnit, change: RecordChange<Intervention>): Promise<Answer> {
  if (change.kind !== 'changed') return change;
  const { record } = change;
  await keepRecord(unit, 'interventions', record);
  const { assessments } = await unit.readRecords();
  const { plan, workspace } = unit.frame;
  const effect = interventionEffect(record, assessments, workspace.fiscalCalendar);
  return { kind: 'interventionSaved', planId: plan.id, intervention: { ...record, effect } };
}
