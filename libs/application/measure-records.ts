import { fiscalYearOf, recordsMetrics, type FiscalYear, type RecordsMetrics } from '@northing/domain';
import type { FailureOf } from './failures.js';
import { isPublished } from './find-revision.js';
import type { PlanFrame, PlanStore } from './ports.js';

/** The fiscal year of the plan's current revision and what it plans to spend in it. */
async function currentYear(
  plans: PlanStore,
  { plan }: PlanFrame,
): Promise<{ readonly fiscalYear: FiscalYear | null; readonly plannedItCost: number }> {
  const live = plan.revisions.filter(({ state }) => state !== 'abandoned');
  const current = live.findLast(isPublished) ?? live.at(-1);
  if (!current) return { fiscalYear: null, plannedItCost: 0 };
  const fiscalYear = fiscalYearOf(current.anchorQuarter);
  const totals = await plans.readTotals(plan.id, current.sequence);
  const { opex, capex } = totals?.spendByFiscalYear.get(fiscalYear) ?? { opex: 0, capex: 0 };
  return { fiscalYear, plannedItCost: opex + capex };
}

/** What the records of a plan say, beside its current revision. */
export async function measureRecords(
  plans: PlanStore,
  planId: string,
): Promise<{ readonly kind: 'measured'; readonly metrics: RecordsMetrics } | FailureOf<'unknownPlan'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const metrics = recordsMetrics({
    records: await plans.readRecords(planId),
    revisions: frame.plan.revisions.filter(({ state }) => state !== 'abandoned'),
    calendar: frame.workspace.fiscalCalendar,
    settings: frame.workspace.settings,
    ...(await currentYear(plans, frame)),
  });
  return { kind: 'measured', metrics };
}
