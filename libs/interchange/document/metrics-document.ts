import {
  formatQuarter,
  type FiscalQuarter,
  type ForecastShift,
  type OutcomeMetrics,
  type Priority,
  type QuarterWindow,
  type RevisionMetrics,
  type Utilisation,
  type YearFunding,
} from '@northing/domain';
import type { Json } from './codec.js';

/** The metrics of one revision as a document (CONTRACT: `metrics.json`): the figures without what they were made of. */
export function metricsDocument(metrics: RevisionMetrics): Json {
  const { membership, load } = metrics;
  return {
    oneYearWindow: range(metrics.oneYearWindow),
    fiveYearWindow: range(metrics.fiveYearWindow),
    costYears: metrics.costYears,
    membership: { ...membership },
    plannedSpend: metrics.plannedSpend,
    capabilityGaps: metrics.capabilityGaps.map((gap) => ({ ...gap })),
    parentMaturity: byKey(metrics.parentMaturity, ({ capabilityId, ...means }) => [capabilityId, means]),
    outcomes: metrics.outcomes.map(outcome),
    forecastShifts: byKey(metrics.forecastShifts, shift),
    priority: metrics.priority.map(priority),
    utilisation: metrics.utilisation.map(utilisation),
    overBooked: overBooked(metrics.utilisation),
    cutLine: metrics.cutLine.map((entry) => ({ ...entry })),
    discretionary: byKey(metrics.discretionary, year),
    discretionaryCapacityPct: metrics.discretionaryCapacityPct,
    warnings: metrics.warnings.map((warning) => ({ ...warning })),
    productShareSpend: metrics.productShareSpend,
    productShareCount: metrics.productShareCount,
    traceability: metrics.traceability,
    untracedEnablers: metrics.untracedEnablers,
    load: { ...load },
  };
}

export function byKey<T>(list: readonly T[], entryOf: (item: T) => readonly [string, Json]): Json {
  return Object.fromEntries(list.map(entryOf));
}

function range({ first, last }: QuarterWindow): Json {
  return [formatQuarter(first), formatQuarter(last)];
}

export function quarterOrNull(quarter: FiscalQuarter | null): Json {
  return quarter === null ? null : formatQuarter(quarter);
}

function outcome(metrics: OutcomeMetrics): Json {
  return {
    outcomeId: metrics.outcomeId,
    attainment: metrics.attainment,
    dueQuarter: quarterOrNull(metrics.dueQuarter),
    coveragePlanned: metrics.coveragePlanned,
    coverageForecast: metrics.coverageForecast,
    minSlackQuarters: metrics.minSlackQuarters,
    lateByDependency: metrics.lateByDependency,
    status: metrics.status,
  };
}

function shift({ enablerId, planned, forecast, drivenBy }: ForecastShift): readonly [string, Json] {
  return [enablerId, { planned: formatQuarter(planned), forecast: quarterOrNull(forecast), drivenBy }];
}

function priority({ enablerId, value, expectedValue, cost, score, wsjf }: Priority): Json {
  return { enablerId, value, expectedValue, cost, score, wsjf };
}

function utilisation({ teamId, quarter, demand, capacity, utilisation, over }: Utilisation): Json {
  return { teamId, quarter: formatQuarter(quarter), demand, capacity, utilisation, over };
}

function overBooked(cells: readonly Utilisation[]): Json {
  return cells
    .filter(({ over }) => over)
    .map(({ teamId, quarter, utilisation }) => [teamId, formatQuarter(quarter), utilisation]);
}

function year({ fiscalYear, ...funding }: YearFunding): readonly [string, Json] {
  return [String(fiscalYear), funding];
}
