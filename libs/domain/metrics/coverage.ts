import { fourDecimals } from '../compare/rounding.js';
import { isOpen, type Enabler } from '../plan/enabler.js';
import type { EnablerCapabilityLink } from '../plan/link.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { capabilityTree, gapOf, type CapabilityTree } from '../plan/capability-tree.js';
import type { ForecastSchedules } from './forecast.js';
import { groupedBy } from '../plan/grouped-by.js';
import { leafWeights, type LeafWeights } from '../plan/outcome-weights.js';
import type {
  CoverageContribution,
  CoverageShare,
  KeyResultAttainment,
  OutcomeMetrics,
  OutcomeStatus,
} from './revision-metrics.js';

type Covered = Pick<
  PlanContent,
  'outcomes' | 'capabilities' | 'enablers' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;

interface Reading {
  readonly tree: CapabilityTree;
  readonly weights: ReadonlyMap<string, LeafWeights>;
  readonly enablers: ReadonlyMap<string, Enabler>;
  readonly liftsOf: ReadonlyMap<string, readonly EnablerCapabilityLink[]>;
  readonly forecast: ForecastSchedules;
}

/** Coverage, slack, attainment and status of every outcome (DOMAIN §4.7, SPEC.md [M12] to [M19]); linear in links. */
export function outcomeMetrics(
  content: Covered,
  settings: Pick<WorkspaceSettings, 'coverageThreshold'>,
  forecast: ForecastSchedules,
): readonly OutcomeMetrics[] {
  const reading = readingOf(content, forecast);
  return content.outcomes.map((outcome) => metricsOf(outcome, reading, settings.coverageThreshold));
}

type PlannedCoverage = Pick<OutcomeMetrics, 'outcomeId' | 'coveragePlanned' | 'shares'>;

/** Of the same the planned coverage alone, for which nothing has to be forecast: the forecast ends are null. */
export function plannedCoverages(content: Covered): readonly PlannedCoverage[] {
  const reading = readingOf(content, new Map());
  return content.outcomes.map((outcome) => {
    const dueQuarter = latestDue(outcome.keyResults);
    const shares = sharesOf(outcome, dueQuarter, reading);
    const coveragePlanned = isMeasured(shares, dueQuarter) ? covered(shares, 'planned') : null;
    return { outcomeId: outcome.id, coveragePlanned, shares };
  });
}

function readingOf(content: Covered, forecast: ForecastSchedules): Reading {
  const tree = capabilityTree(content.capabilities);
  return {
    tree,
    weights: leafWeights(content, tree),
    enablers: new Map(content.enablers.map((enabler) => [enabler.id, enabler])),
    liftsOf: groupedBy(content.enablerCapabilityLinks, ({ capabilityId }) => capabilityId),
    forecast,
  };
}

function sharesOf(
  { id }: Outcome,
  dueQuarter: FiscalQuarter | null,
  reading: Reading,
): readonly CoverageShare[] {
  const weights: LeafWeights = reading.weights.get(id) ?? new Map();
  return [...weights].map(([leafId, weight]) => shareOf(leafId, weight, dueQuarter, reading));
}

/** Planned coverage without what some enablers contribute, the dates of all others as planned; null as the coverage itself. */
export function coverageWithout(
  { coveragePlanned, shares }: Omit<PlannedCoverage, 'outcomeId'>,
  enablerIds: ReadonlySet<string>,
): number | null {
  if (coveragePlanned === null) return null;
  const left = shares.map((share) => {
    const contributions = share.contributions.filter(({ enablerId }) => !enablerIds.has(enablerId));
    return { ...share, planned: closedPart(share.gap, contributions, 'inTimePlanned') };
  });
  return covered(left, 'planned');
}

function metricsOf(outcome: Outcome, reading: Reading, threshold: number): OutcomeMetrics {
  const dueQuarter = latestDue(outcome.keyResults);
  const shares = sharesOf(outcome, dueQuarter, reading);
  const keyResults = outcome.keyResults.map(attainmentOf);
  const { late, slack } = timing(shares, dueQuarter, reading);
  const measured = isMeasured(shares, dueQuarter);
  const planned = measured ? covered(shares, 'planned') : null;
  const forecast = measured ? covered(shares, 'forecast') : null;
  return {
    outcomeId: outcome.id,
    attainment: mean(keyResults.flatMap(({ attainment }) => attainment ?? [])),
    dueQuarter,
    coveragePlanned: planned,
    coverageForecast: forecast,
    minSlackQuarters: slack,
    lateByDependency: late,
    status: statusOf(planned, forecast, threshold, late.length > 0 || (slack !== null && slack <= 0)),
    keyResults: keyResults.map((each) => ({
      ...each,
      attainment: each.attainment && fourDecimals(each.attainment),
    })),
    shares,
  };
}

function latestDue(keyResults: readonly KeyResult[]): FiscalQuarter | null {
  const dues = keyResults.flatMap(({ dueQuarter }) => dueQuarter ?? []);
  return dues.length > 0 ? (Math.max(...dues) as FiscalQuarter) : null;
}

/** clamp((actual − baseline)/(target − baseline), 0, 1); falling targets work unchanged. */
function attainmentOf({ id, baseline, target, actual }: KeyResult): KeyResultAttainment {
  const measurable = baseline !== null && target !== null && baseline !== target;
  if (!measurable) return { keyResultId: id, attainment: null };
  const share = ((actual ?? baseline) - baseline) / (target - baseline);
  return { keyResultId: id, attainment: Math.min(1, Math.max(0, share)) };
}

function shareOf(
  capabilityId: string,
  weight: number,
  due: FiscalQuarter | null,
  reading: Reading,
): CoverageShare {
  const capability = reading.tree.byId.get(capabilityId);
  const gap = capability ? gapOf(capability) : null;
  const assessed = capability?.assessedQuarter ?? null;
  const contributions = (reading.liftsOf.get(capabilityId) ?? []).flatMap((link) => {
    const enabler = reading.enablers.get(link.enablerId);
    return enabler ? contributionOf(enabler, link, { due, assessed }, reading.forecast) : [];
  });
  return {
    capabilityId,
    weight,
    gap,
    planned: closedPart(gap, contributions, 'inTimePlanned'),
    forecast: closedPart(gap, contributions, 'inTimeForecast'),
    contributions,
  };
}

function closedPart(
  gap: number | null,
  contributions: readonly CoverageContribution[],
  inTime: 'inTimePlanned' | 'inTimeForecast',
): number {
  if (gap === null) return 0;
  if (gap === 0) return 1;
  const uplift = contributions.reduce((sum, each) => sum + (each[inTime] ? each.uplift : 0), 0);
  return Math.min(1, uplift / gap);
}

/** Delivered uplift counts until the capability is reassessed; that of stopped and retired work never does. */
function contributionOf(
  enabler: Enabler,
  { uplift }: EnablerCapabilityLink,
  { due, assessed }: { readonly due: FiscalQuarter | null; readonly assessed: FiscalQuarter | null },
  forecast: ForecastSchedules,
): readonly CoverageContribution[] {
  if (uplift === null || uplift <= 0 || enabler.stage === 'stopped' || enabler.stage === 'retired') return [];
  const inTime = (end: FiscalQuarter | null) => end !== null && due !== null && end <= due;
  if (!isOpen(enabler)) {
    const end = enabler.actualEndQuarter ?? enabler.endQuarter;
    if (end !== null && assessed !== null && assessed > end) return [];
    const counts = inTime(end);
    const ends = { plannedEnd: end, forecastEnd: end, inTimePlanned: counts, inTimeForecast: counts };
    return [{ enablerId: enabler.id, uplift, ...ends }];
  }
  const plannedEnd = enabler.startQuarter === null ? null : enabler.endQuarter;
  const forecastEnd = forecast.get(enabler.id)?.end ?? null;
  return [
    {
      enablerId: enabler.id,
      uplift,
      plannedEnd,
      forecastEnd,
      inTimePlanned: inTime(plannedEnd),
      inTimeForecast: inTime(forecastEnd),
    },
  ];
}

/** Without links nothing covers it; without a due quarter, or where nothing was assessed, nobody can say. */
function isMeasured(shares: readonly CoverageShare[], due: FiscalQuarter | null): boolean {
  if (shares.length === 0) return true;
  return due !== null && shares.some(({ gap }) => gap !== null);
}

function covered(shares: readonly CoverageShare[], side: 'planned' | 'forecast'): number {
  return fourDecimals(shares.reduce((sum, share) => sum + share.weight * share[side], 0));
}

function timing(
  shares: readonly CoverageShare[],
  due: FiscalQuarter | null,
  { enablers, forecast }: Reading,
) {
  const late = new Set<string>();
  let slack: number | null = null;
  for (const { enablerId, plannedEnd, forecastEnd } of shares.flatMap(({ contributions }) => contributions)) {
    const enabler = enablers.get(enablerId);
    if (!enabler || !isOpen(enabler) || plannedEnd === null) continue;
    if (forecastEnd !== plannedEnd && forecast.get(enablerId)?.drivenBy) late.add(enablerId);
    if (due === null || plannedEnd > due || forecastEnd === null) continue;
    slack = Math.min(slack ?? Infinity, due - forecastEnd);
  }
  return { late: [...late].sort(), slack };
}

function statusOf(
  planned: number | null,
  forecast: number | null,
  threshold: number,
  strained: boolean,
): OutcomeStatus | null {
  if (planned === null || forecast === null) return null;
  if (planned < threshold) return 'uncovered';
  if (forecast < threshold) return 'atRisk';
  return strained ? 'watch' : 'onTrack';
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return fourDecimals(values.reduce((sum, value) => sum + value, 0) / values.length);
}
