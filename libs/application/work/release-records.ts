import {
  releasedItem,
  releasedRequest,
  type Edited,
  type MovedBy,
  type PlanContent,
  type PlanRecords,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import { tellRequester } from '../demand/tell-requester.js';
import type { PlanUnit } from '../work-ports.js';
import type { Branch } from './branch.js';
import type { WorkPorts } from './in-plan.js';

export function movedBy({ clock }: Pick<WorkPorts, 'clock'>, { personId }: Actor): MovedBy {
  return { on: clock.today(), byId: personId };
}

/**
 * Records whose enabler is not in the plan and never was in a published revision no longer name it: what is written of
 * them must not point to what nobody can find (demand [Q7], partnership [S4]).
 */
export async function releaseRecords(
  unit: PlanUnit,
  { enablers }: Pick<PlanContent, 'enablers'>,
  by: MovedBy,
  at: string,
): Promise<void> {
  const present = new Set(enablers.map(({ id }) => id));
  const records = await unit.readRecords();
  for (const enablerId of namedEnablers(records)) {
    if (present.has(enablerId) || (await wasPublished(unit, enablerId))) continue;
    await releaseFrom(unit, records, enablerId, { ...by, at });
    await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
  }
}

function namedEnablers({ demandRequests, shadowItItems, engagements }: PlanRecords): ReadonlySet<string> {
  const planned = demandRequests.filter(({ state }) => state === 'planned');
  return new Set([...planned, ...shadowItItems, ...engagements].flatMap(({ enablerId }) => enablerId ?? []));
}

async function releaseFrom(
  unit: PlanUnit,
  { demandRequests, shadowItItems, engagements }: PlanRecords,
  enablerId: string,
  { at, ...by }: MovedBy & { readonly at: string },
): Promise<void> {
  const names = (record: { readonly enablerId: string | null }) => record.enablerId === enablerId;
  for (const request of demandRequests.filter((each) => each.state === 'planned' && names(each))) {
    const released = releasedRequest(request, by);
    await unit.putDemandRequest(released);
    await tellRequester(unit, released, { at, byId: by.byId });
  }
  for (const item of shadowItItems.filter(names)) {
    await unit.putRecord('shadowItItems', releasedItem(item, by));
  }
  for (const engagement of engagements.filter(names)) {
    await unit.putRecord('engagements', { ...engagement, enablerId: null });
  }
}

/** The same after an edit of the draft that took an enabler out. */
export async function releaseAfterEdit(
  unit: PlanUnit,
  branch: Branch,
  { touched, content }: Edited,
  entry: { readonly at: string; readonly authorId: string | null },
): Promise<void> {
  if (branch.kind !== 'draft') return;
  if (!touched.some(({ type, after }) => type === 'enabler' && after === null)) return;
  const by = { on: entry.at.slice(0, 'YYYY-MM-DD'.length), byId: entry.authorId };
  await releaseRecords(unit, content, by, entry.at);
}

async function wasPublished(unit: PlanUnit, enablerId: string): Promise<boolean> {
  const sealed = unit.frame.plan.revisions.filter(
    ({ state }) => state === 'published' || state === 'superseded',
  );
  for (const { sequence } of sealed.toReversed()) {
    const { enablers } = await unit.readContent(sequence);
    if (enablers.some(({ id }) => id === enablerId)) return true;
  }
  return false;
}
