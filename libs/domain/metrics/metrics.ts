import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import { fiscalYearOf, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import { horizonWindow } from '../time/horizon.js';
import { capabilityTree } from '../plan/capability-tree.js';
import { outcomeMetrics } from './coverage.js';
import { cutLine } from './cut-line.js';
import { forecastSchedules, forecastShifts } from './forecast.js';
import { fundingByYear } from './funding.js';
import { capabilityGaps, parentMaturity } from './gaps.js';
import { loadOf } from './load.js';
import { membershipOf } from './membership.js';
import { metricWarnings } from './metric-warnings.js';
import { priorities } from './priority.js';
import type { RevisionMetrics } from './revision-metrics.js';
import { spendOf } from './spend.js';
import { capacityIn, demandByEnabler, discretionaryCapacity, utilisationOf } from './utilisation.js';

/** Every figure that one revision alone decides (DOMAIN §4, SPEC.md); linear in items and links but for sorting. */
export function revisionMetrics(
  content: PlanContent,
  anchorQuarter: FiscalQuarter,
  settings: WorkspaceSettings,
): RevisionMetrics {
  const oneYearWindow = horizonWindow(anchorQuarter, settings.oneYearQuarters);
  const fiveYearWindow = horizonWindow(anchorQuarter, settings.fiveYearQuarters);
  const year = fiscalYearOf(anchorQuarter);
  const costYears: readonly [FiscalYear, FiscalYear] = [year, year + settings.costYears - 1];
  const tree = capabilityTree(content.capabilities);
  const schedules = forecastSchedules(content);
  const priority = priorities(content, anchorQuarter);
  const demand = demandByEnabler(content, oneYearWindow);
  const capacity = capacityIn(content, oneYearWindow);
  return {
    oneYearWindow,
    fiveYearWindow,
    costYears,
    membership: membershipOf(content, oneYearWindow, fiveYearWindow),
    capabilityGaps: capabilityGaps(tree),
    parentMaturity: parentMaturity(tree),
    outcomes: outcomeMetrics(content, settings, schedules),
    forecastShifts: forecastShifts(content, schedules),
    priority,
    utilisation: utilisationOf(demand, capacity, oneYearWindow, settings),
    cutLine: cutLine(demand, capacity, priority, settings),
    discretionary: fundingByYear(content, costYears),
    ...discretionaryCapacity(demand, capacity),
    ...spendOf(content, costYears),
    warnings: metricWarnings(content, anchorQuarter),
    load: loadOf(content, anchorQuarter),
  };
}
