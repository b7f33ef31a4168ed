import {
  acceptedAgreement,
  emptyAssessment,
  filledAssessment,
  proposedAgreement,
  quarterOf,
  refusedFor,
  type Assessment,
  type AssessmentFinding,
  type AssessmentSide,
  type FieldFlaw,
  type RecordChange,
  type SpokenBy,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { findRecord, keepRecord } from './kept-record.js';
import { businessSpeaker } from './keep-engagements.js';
import type { AssessmentSaved, RecordFailure, SideFinding } from './partnership-desk.js';
import { unknownUnit } from './record-names.js';

type Answer = AssessmentSaved | RecordFailure;

/** A side gives its own finding; the first one of a unit, quarter and instrument begins the assessment. */
export function fillAssessment(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  { businessUnitId, quarter, side, finding }: SideFinding,
): Promise<Answer> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<Answer> => {
    const by = spokenBy(ports, actor, unit, businessUnitId, side);
    if (isFailure(by)) return by;
    const flaws = placeFlaws(ports, unit, businessUnitId, quarter);
    if (flaws.length > 0) return { kind: 'recordIncomplete', flaws };
    const known = (await unit.readRecords()).assessments.findLast(
      (each) =>
        each.businessUnitId === businessUnitId &&
        each.quarter === quarter &&
        each.instrument === finding.instrument,
    );
    const standing = known ?? emptyAssessment({ id: ports.newId(), businessUnitId, quarter });
    return save(unit, filledAssessment(standing, finding, by));
  });
}

/** A side proposes what to agree on. */
export function proposeAgreement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  assessmentId: string,
  finding: AssessmentFinding,
): Promise<Answer> {
  return onAssessment(ports, actor, planId, assessmentId, (assessment, by) =>
    assessment.instrument === finding.instrument
      ? proposedAgreement(assessment, finding, by)
      : { kind: 'recordIncomplete', flaws: [OTHER_INSTRUMENT] },
  );
}

/** The other side accepts what was proposed: the assessment is agreed. */
export function acceptAgreement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  assessmentId: string,
): Promise<Answer> {
  return onAssessment(ports, actor, planId, assessmentId, acceptedAgreement);
}

const OTHER_INSTRUMENT: FieldFlaw = {
  field: 'finding',
  message: 'The finding is of the other instrument than the assessment.',
};

function onAssessment(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  assessmentId: string,
  change: (assessment: Assessment, by: SpokenBy) => RecordChange<Assessment>,
): Promise<Answer> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<Answer> => {
    const assessment = await findRecord(unit, 'assessments', assessmentId);
    if (isFailure(assessment)) return assessment;
    const { businessUnitId } = assessment;
    const by = spokenBy(ports, actor, unit, businessUnitId, sideOf(actor, unit, assessment));
    return isFailure(by) ? by : save(unit, change(assessment, by));
  });
}

/** Whoever gave a finding speaks for that side; of the others a person of the unit for the unit. */
function sideOf({ personId }: Actor, unit: PlanUnit, { sides, businessUnitId }: Assessment): AssessmentSide {
  if (personId !== null && sides.it?.byId === personId) return 'it';
  const speaker = businessSpeaker({ account: '', personId }, unit, businessUnitId);
  return typeof speaker === 'string' ? 'business' : 'it';
}

function spokenBy(
  { clock }: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  unitId: string,
  side: AssessmentSide,
): SpokenBy | FailureOf<'recordRefused' | 'unknownPerson' | 'notAllowed'> {
  if (actor.personId === null) return refusedFor({ reason: 'personNeeded' });
  if (side === 'it') {
    const refused = refusedTo(actor, 'assessPartnership', unit.frame.reference);
    return refused ?? { side, byId: actor.personId, on: clock.today() };
  }
  const speaker = businessSpeaker(actor, unit, unitId);
  return typeof speaker === 'string' ? { side, byId: speaker, on: clock.today() } : speaker;
}

function placeFlaws(
  { clock }: WorkPorts,
  { frame }: PlanUnit,
  unitId: string,
  quarter: number,
): readonly FieldFlaw[] {
  const current = quarterOf(clock.today(), frame.workspace.fiscalCalendar);
  return [
    ...(unitId === '' ? [{ field: 'businessUnitId', message: 'Choose the business unit.' }] : []),
    ...unknownUnit(frame.reference, unitId),
    ...(quarter > current ? [{ field: 'quarter', message: 'The quarter is in the future.' }] : []),
  ];
}

async function save(unit: PlanUnit, change: RecordChange<Assessment>): Promise<Answer> {
  if (change.kind !== 'changed') return change;
  await keepRecord(unit, 'assessments', change.record);
  return { kind: 'assessmentSaved', planId: unit.frame.plan.id, assessment: change.record };
}
