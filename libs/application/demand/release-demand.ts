import { releasedRequest, type Edited, type MovedBy, type PlanContent } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { PlanUnit } from '../work-ports.js';
import type { Branch } from '../work/branch.js';
import type { WorkPorts } from '../work/in-plan.js';
import { tellRequester } from './tell-requester.js';

export function movedBy({ clock }: Pick<WorkPorts, 'clock'>, { personId }: Actor): MovedBy {
  return { on: clock.today(), byId: personId };
}

/**
 * Requests whose enabler is not in the plan and never was in a published revision are accepted as before: what is
 * written of them must not point to what nobody can find [Q7].
 */
export async function releaseDemand(
  unit: PlanUnit,
  { enablers }: Pick<PlanContent, 'enablers'>,
  by: MovedBy,
  at: string,
): Promise<void> {
  const present = new Set(enablers.map(({ id }) => id));
  const { demandRequests } = await unit.readRecords();
  for (const request of demandRequests) {
    const { state, enablerId } = request;
    if (state !== 'planned' || enablerId === null || present.has(enablerId)) continue;
    if (await wasPublished(unit, enablerId)) continue;
    const released = releasedRequest(request, by);
    await unit.putDemandRequest(released);
    await tellRequester(unit, released, { at, byId: by.byId });
    await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
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
  await releaseDemand(unit, content, by, entry.at);
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
