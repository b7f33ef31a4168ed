import {
  amendedEngagement,
  confirmedEngagement,
  fixedEngagement,
  isInLine,
  isLocked,
  lockedFrom,
  loggedEngagement,
  refusedFor,
  type Engagement,
  type EngagementEntry,
  type OnDay,
  type RecordChange,
  type RecordRefused,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { findRecord, keepRecord } from './kept-record.js';
import type {
  DatedEngagement,
  EngagementRemoved,
  EngagementSaved,
  RecordFailure,
} from './partnership-desk.js';
import { unknownEnabler, unknownUnit } from './record-names.js';

/** A conversation is logged by the person who held it. */
export function logEngagement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  entry: EngagementEntry,
): Promise<EngagementSaved | RecordFailure> {
  return inPlan(
    ports,
    actor,
    planId,
    'logEngagement',
    async (unit): Promise<EngagementSaved | RecordFailure> => {
      if (actor.personId === null) return refusedFor({ reason: 'personNeeded' });
      const at = onDay(ports, unit);
      const named = await unknownNames(unit, entry, null);
      return named ?? save(unit, loggedEngagement(ports.newId(), entry, actor.personId, at), at);
    },
  );
}

/** Its entry is written anew by whoever recorded it, or a partner manager. */
export function amendEngagement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  engagementId: string,
  entry: EngagementEntry,
): Promise<EngagementSaved | RecordFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<EngagementSaved | RecordFailure> => {
    const engagement = await findOwn(actor, unit, engagementId);
    if (isFailure(engagement)) return engagement;
    const at = onDay(ports, unit);
    const named = fixedEngagement(engagement, at) ?? (await unknownNames(unit, entry, engagement.enablerId));
    return named ?? save(unit, amendedEngagement(engagement, entry, at), at);
  });
}

/** A person of the business side, other than who recorded it, confirms it. */
export function confirmEngagement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  engagementId: string,
): Promise<EngagementSaved | RecordFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<EngagementSaved | RecordFailure> => {
    const engagement = await findRecord(unit, 'engagements', engagementId);
    if (isFailure(engagement)) return engagement;
    const at = onDay(ports, unit);
    const speaker = businessSpeaker(actor, unit, engagement.businessUnitId);
    return typeof speaker === 'string'
      ? save(unit, confirmedEngagement(engagement, speaker, at), at)
      : speaker;
  });
}

/** An entry made by mistake goes, as long as it could be amended. */
export function removeEngagement(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  engagementId: string,
): Promise<EngagementRemoved | RecordFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<EngagementRemoved | RecordFailure> => {
    const engagement = await findOwn(actor, unit, engagementId);
    if (isFailure(engagement)) return engagement;
    const fixed = fixedEngagement(engagement, onDay(ports, unit));
    if (fixed) return fixed;
    await unit.dropEngagement(engagementId);
    await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
    return { kind: 'engagementRemoved', planId, engagementId };
  });
}

export function datedEngagement(engagement: Engagement, { on, calendar }: OnDay): DatedEngagement {
  const lockedOn = lockedFrom(engagement.quarter, calendar);
  return { ...engagement, lockedOn, isLocked: isLocked(engagement, on, calendar) };
}

/** The person who speaks for the business side of a unit, or why the actor does not. */
export function businessSpeaker(
  { personId }: Actor,
  { frame }: Pick<PlanUnit, 'frame'>,
  unitId: string,
): string | RecordRefused | FailureOf<'unknownPerson'> {
  if (personId === null) return refusedFor({ reason: 'personNeeded' });
  const { people, businessUnits } = frame.reference;
  const person = people.find(({ id }) => id === personId);
  if (!person) return { kind: 'unknownPerson', personId };
  return isInLine(person.businessUnitId, unitId, businessUnits)
    ? personId
    : refusedFor({ reason: 'notOfUnit' });
}

/** What whoever recorded an entry may do besides those whom the table names. */
async function findOwn(
  actor: Actor,
  unit: PlanUnit,
  engagementId: string,
): Promise<Engagement | FailureOf<'unknownRecord' | 'notAllowed' | 'unknownPerson'>> {
  const engagement = await findRecord(unit, 'engagements', engagementId);
  if (isFailure(engagement)) return engagement;
  const refused = refusedTo(actor, 'amendEngagement', unit.frame.reference);
  const isOwn = refused?.kind === 'notAllowed' && actor.personId === engagement.recordedById;
  return refused && !isOwn ? refused : engagement;
}

function onDay({ clock }: WorkPorts, { frame }: PlanUnit): OnDay {
  return { on: clock.today(), calendar: frame.workspace.fiscalCalendar };
}

async function unknownNames(
  unit: PlanUnit,
  { businessUnitId, enablerId }: EngagementEntry,
  named: string | null,
): Promise<FailureOf<'recordIncomplete'> | null> {
  const flaws = [
    ...unknownUnit(unit.frame.reference, businessUnitId),
    ...(await unknownEnabler(unit, enablerId, named)),
  ];
  return flaws.length > 0 ? { kind: 'recordIncomplete', flaws } : null;
}

async function save(
  unit: PlanUnit,
  change: RecordChange<Engagement>,
  at: OnDay,
): Promise<EngagementSaved | FailureOf<'recordIncomplete' | 'recordRefused'>> {
  if (change.kind !== 'changed') return change;
  await keepRecord(unit, 'engagements', change.record);
  const { id: planId } = unit.frame.plan;
  return { kind: 'engagementSaved', planId, engagement: datedEngagement(change.record, at) };
}
