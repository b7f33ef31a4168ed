import {
  amendedItem,
  disposedItem,
  leadsTo,
  namesEnabler,
  recordedItem,
  refusedFor,
  type Disposition,
  type FoundItem,
  type RecordChange,
  type ShadowItItem,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import type { PlannedAs } from '../demand/demand-desk.js';
import { movedBy } from '../work/release-records.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import { inPlan, type WorkPorts } from '../work/in-plan.js';
import { isPlanned } from '../work/known-enabler.js';
import { makeEnabler } from '../work/make-enabler.js';
import { findRecord, keepRecord } from './kept-record.js';
import type { DisposeFailure, RecordFailure, ShadowItSaved } from './partnership-desk.js';
import { unknownPerson, unknownUnit } from './record-names.js';

type Answer = ShadowItSaved | RecordFailure;

export function recordItem(ports: WorkPorts, actor: Actor, planId: string, item: FoundItem): Promise<Answer> {
  return inPlan(ports, actor, planId, 'registerShadowIt', async (unit): Promise<Answer> => {
    return unknownNames(unit, item) ?? save(unit, recordedItem(ports.newId(), item, movedBy(ports, actor)));
  });
}

export function amendItem(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  itemId: string,
  item: FoundItem,
): Promise<Answer> {
  return inPlan(ports, actor, planId, 'registerShadowIt', async (unit): Promise<Answer> => {
    const known = await findRecord(unit, 'shadowItItems', itemId);
    if (isFailure(known)) return known;
    return unknownNames(unit, item) ?? save(unit, amendedItem(known, item, ports.clock.today()));
  });
}

/** What becomes of an item; the enabler that it is adopted as or replaced by is there or made in the same piece of work. */
export function disposeItem(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  itemId: string,
  to: Disposition,
  as: PlannedAs | null,
): Promise<ShadowItSaved | DisposeFailure> {
  return inPlan(
    ports,
    actor,
    planId,
    'disposeShadowIt',
    async (unit): Promise<ShadowItSaved | DisposeFailure> => {
      const item = await findRecord(unit, 'shadowItItems', itemId);
      if (isFailure(item)) return item;
      // Before an enabler is made for what is refused.
      if (!leadsTo(item, to)) return refusedFor({ reason: 'disposition', disposition: item.disposition });
      const enablerId = as && namesEnabler(to) ? await enablerOf(ports, actor, unit, item, as) : as && '';
      if (isFailure(enablerId)) return enablerId;
      return save(unit, disposedItem(item, to, enablerId, movedBy(ports, actor)));
    },
  );
}

/** What the item knows is taken over; the rest is for whoever edits the draft. */
async function enablerOf(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  item: ShadowItItem,
  as: PlannedAs,
): Promise<string | DisposeFailure> {
  if (as.kind === 'existing') {
    const { enablerId } = as;
    if (enablerId === '' || (await isPlanned(unit, enablerId))) return enablerId;
    return { kind: 'unknownItem', entityType: 'enabler', entityId: enablerId };
  }
  if (as.name.trim() === '') {
    return { kind: 'recordIncomplete', flaws: [{ field: 'name', message: 'Give the enabler a name.' }] };
  }
  const { businessUnitId, supplier, itOwnerId } = item;
  return makeEnabler(ports, actor, unit, {
    name: as.name,
    known: { kind: as.enablerKind, businessUnitId, supplier, itOwnerId },
    reason: {
      driver: `“${item.name}” is in use outside the plan.`,
      ...{ driverKind: 'businessNeed', evidenceIds: [] },
    },
  });
}

function unknownNames(
  { frame }: PlanUnit,
  { businessUnitId, itOwnerId }: FoundItem,
): FailureOf<'recordIncomplete'> | null {
  const flaws = [
    ...unknownUnit(frame.reference, businessUnitId),
    ...unknownPerson(frame.reference, 'itOwnerId', itOwnerId),
  ];
  return flaws.length > 0 ? { kind: 'recordIncomplete', flaws } : null;
}

async function save(unit: PlanUnit, change: RecordChange<ShadowItItem>): Promise<Answer> {
  if (change.kind !== 'changed') return change;
  await keepRecord(unit, 'shadowItItems', change.record);
  return { kind: 'shadowItSaved', planId: unit.frame.plan.id, item: change.record };
}
