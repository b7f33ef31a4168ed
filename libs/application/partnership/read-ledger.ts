import {
  evidenceLedger,
  ledgerStarts,
  type FiscalQuarter,
  type LedgerEntry,
  type LedgerView,
} from '@northing/domain';
import { isPublished } from '../find-revision.js';
import type { PlanFrame } from '../ports.js';
import type { WorkPorts } from '../work/in-plan.js';

type Plans = WorkPorts['plans'];

/** What IT brought unasked and what became of it; reads of revisions only what the enablers in question need. */
export async function readLedger(
  { plans }: Pick<WorkPorts, 'plans'>,
  planId: string,
): Promise<readonly LedgerEntry[]> {
  const frame = await plans.findFrame(planId);
  if (!frame) return [];
  const records = await plans.readRecords(planId);
  const calendar = frame.workspace.fiscalCalendar;
  const starts = ledgerStarts(records, calendar);
  const enablerIds = [...new Set(starts.flatMap(({ enablerId }) => enablerId ?? []))];
  const quarters = [...new Set(starts.map(({ quarter }) => quarter))];
  const current = await currentView(plans, frame, enablerIds);
  const held = new Set(current?.enablers.map(({ id }) => id));
  const gone = enablerIds.filter((id) => !held.has(id));
  return evidenceLedger({
    ...{ starts, calendar, current, insights: records.insights, people: frame.reference.people },
    lastHeld: await lastHeld(plans, planId, gone),
    asOf: await viewsAsOf(plans, frame, quarters),
  });
}

/** Only part of the revision where it holds them all; otherwise what they went on as may be anything in it. */
async function currentView(
  plans: Plans,
  { plan }: PlanFrame,
  enablerIds: readonly string[],
): Promise<LedgerView | null> {
  const current = plan.revisions.findLast(isPublished);
  if (!current) return null;
  const around = await plans.readAround(plan.id, current.sequence, enablerIds);
  return around?.enablers.length === enablerIds.length
    ? around
    : plans.readContent(plan.id, current.sequence);
}

/** The last published revision that held each enabler; a draft’s holds nothing yet. */
async function lastHeld(
  plans: Plans,
  planId: string,
  enablerIds: readonly string[],
): Promise<ReadonlyMap<string, LedgerView>> {
  const views = new Map<string, LedgerView>();
  for (const id of enablerIds) {
    const life = await plans.readItemHistory(planId, 'enabler', id);
    const last = life.findLast(({ revision, item }) => isPublished(revision) && item !== null);
    const view = last && (await plans.readAround(planId, last.revision.sequence, [id]));
    if (view) views.set(id, view);
  }
  return views;
}

/** By quarter, the last published revision whose anchor is not later: its outcomes, without enablers. */
async function viewsAsOf(
  plans: Plans,
  { plan }: PlanFrame,
  quarters: readonly FiscalQuarter[],
): Promise<ReadonlyMap<FiscalQuarter, LedgerView>> {
  const views = new Map<FiscalQuarter, LedgerView>();
  for (const quarter of quarters) {
    const head = plan.revisions.findLast((each) => isPublished(each) && each.anchorQuarter <= quarter);
    const view = head && (await plans.readAround(plan.id, head.sequence, []));
    if (view) views.set(quarter, view);
  }
  return views;
}
