import {
  parseQuarter,
  type FiscalQuarter,
  type MetricWarning,
  type OutcomeMetrics,
  type RecordsMetrics,
  type RevisionFigures,
  type RevisionMetrics,
} from '@northing/domain';
import type {
  OutcomeMetricsItemFragment,
  PlanFiguresQuery,
  RecordsMetricsQuery,
  RevisionMetricsQuery,
} from '@northing/web-data';
import { requiredQuarter } from '../plan/read-content.js';

type MetricsAnswer = NonNullable<NonNullable<RevisionMetricsQuery['plan']>['revision']>['metrics'];
type FiguresAnswer = NonNullable<PlanFiguresQuery['plan']>['figures'][number];
type RecordsAnswer = NonNullable<RecordsMetricsQuery['plan']>['recordsMetrics'];

function quarter(text: string | null): FiscalQuarter | null {
  return text === null ? null : parseQuarter(text);
}

function readSpan({ first, last }: { readonly first: string; readonly last: string }) {
  return { first: requiredQuarter(first), last: requiredQuarter(last) };
}

function readOutcome(outcome: OutcomeMetricsItemFragment): OutcomeMetrics {
  return {
    ...outcome,
    dueQuarter: quarter(outcome.dueQuarter),
    shares: outcome.shares.map((share) => ({
      ...share,
      contributions: share.contributions.map((each) => ({
        ...each,
        plannedEnd: quarter(each.plannedEnd),
        forecastEnd: quarter(each.forecastEnd),
      })),
    })),
  };
}

function readWarning(warning: MetricsAnswer['warnings'][number]): MetricWarning {
  switch (warning.__typename) {
    case 'StartedBeforePredecessor':
      return { ...warning, kind: 'startedBeforePredecessor' };
    case 'UnfundedAtStart':
      return { ...warning, kind: 'unfundedAtStart' };
    case 'WeightsNot100':
      return { ...warning, kind: 'weightsNot100' };
  }
}

/** The figures of one revision as the domain's functions take them; null when there is no such revision. */
export function readRevisionMetrics({ plan }: RevisionMetricsQuery): RevisionMetrics | null {
  const metrics = plan?.revision?.metrics;
  if (!metrics) return null;
  const [firstYear = 0, lastYear = 0] = metrics.costYears;
  return {
    ...metrics,
    oneYearWindow: readSpan(metrics.oneYearWindow),
    fiveYearWindow: readSpan(metrics.fiveYearWindow),
    costYears: [firstYear, lastYear],
    outcomes: metrics.outcomes.map(readOutcome),
    forecastShifts: metrics.forecastShifts.map((shift) => ({
      ...shift,
      planned: requiredQuarter(shift.planned),
      forecast: quarter(shift.forecast),
    })),
    utilisation: metrics.utilisation.map((cell) => ({ ...cell, quarter: requiredQuarter(cell.quarter) })),
    warnings: metrics.warnings.map(readWarning),
  };
}

function readFigures({ revision, ...figures }: FiguresAnswer): RevisionFigures {
  return {
    ...figures,
    revisionId: revision.id,
    outcomes: figures.outcomes.map((outcome) => ({ ...outcome, dueQuarter: quarter(outcome.dueQuarter) })),
  };
}

/** One entry a revision, in order. */
export function readPlanFigures({ plan }: PlanFiguresQuery): readonly RevisionFigures[] {
  return (plan?.figures ?? []).map(readFigures);
}

function withQuarter<T extends { readonly quarter: string }>(
  entry: T,
): Omit<T, 'quarter'> & { readonly quarter: FiscalQuarter } {
  return { ...entry, quarter: requiredQuarter(entry.quarter) };
}

function readRecords(records: RecordsAnswer): RecordsMetrics {
  return {
    ...records,
    engagementTiming: records.engagementTiming.map(withQuarter),
    engagementTimingAll: records.engagementTimingAll.map(withQuarter),
    maximumValuePotential: records.maximumValuePotential.map(withQuarter),
    relationshipTrend: records.relationshipTrend.map(withQuarter),
    requests: records.requests.map((request) => ({
      ...request,
      raisedQuarter: quarter(request.raisedQuarter),
    })),
  };
}

/** What the plan's records say; null when there is no such plan. */
export function readRecordsMetrics({ plan }: RecordsMetricsQuery): RecordsMetrics | null {
  return plan ? readRecords(plan.recordsMetrics) : null;
}
