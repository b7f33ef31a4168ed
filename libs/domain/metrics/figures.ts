import type { Comparison } from '../compare/comparison.js';
import { fourDecimals } from '../compare/rounding.js';
import type { Outcome } from '../plan/outcome.js';
import { fiscalYearOf } from '../time/fiscal-quarter.js';
import type { OutcomeMetrics, OutcomeStatus, RevisionMetrics } from './revision-metrics.js';

/** One outcome in the course of a plan's figures. */
export type OutcomeFigures = Pick<
  OutcomeMetrics,
  'outcomeId' | 'status' | 'coveragePlanned' | 'coverageForecast' | 'attainment' | 'minSlackQuarters' | 'dueQuarter'
>; // prettier-ignore

/** What the step from the revision before did; all null for the first revision, and each where it has no value. */
export interface StepFigures {
  readonly stability: number | null;
  readonly churnIndex: number | null;
  readonly kneeJerk: boolean | null;
  readonly bigBang: boolean | null;
  readonly unevidencedChurn: number | null;
  readonly meanSlipQuarters: number | null;
  readonly slippedShare: number | null;
  readonly forecastReliability: number | null;
  readonly evidenceCoverage: number | null;
  readonly replanningChanges: number | null;
  /** Whole thousands, in the cost window both revisions share. */
  readonly turnover: number | null;
  readonly spendBefore: number | null;
  readonly spendAfter: number | null;
  /** Enablers whose end could be held against the plan. */
  readonly slipCount: number | null;
  readonly forecastDue: number | null;
  readonly forecastMet: number | null;
  readonly changesWithEvidence: number | null;
}

/** Every headline figure of one revision, small enough to follow over all of them. */
export interface RevisionFigures extends StepFigures {
  readonly revisionId: string;
  readonly outcomesAtRisk: number;
  readonly outcomesUncovered: number;
  readonly outcomesWatch: number;
  readonly outcomesOnTrack: number;
  /** Means by outcome weight over the outcomes that have a value, 0 to 1; null when none with weight has one. */
  readonly meanCoveragePlanned: number | null;
  readonly meanCoverageForecast: number | null;
  readonly meanAttainment: number | null;
  /** Sum of all weighted gaps. */
  readonly weightedGap: number;
  /** Leaf capabilities below their target. */
  readonly gapsOpen: number;
  /** Whole thousands. */
  readonly plannedSpend: number;
  readonly loadRatio: number | null;
  /** Projects delivered in the four quarters before the anchor. */
  readonly delivered: number;
  readonly inProgress: number;
  /** Quarters of teams that are overbooked. */
  readonly overbooked: number;
  /** Enablers below the cut line. */
  readonly doesNotFit: number;
  /** Of the anchor's fiscal year, percent. */
  readonly discretionaryPct: number | null;
  readonly discretionaryCapacityPct: number | null;
  readonly productShareSpend: number | null;
  readonly productShareCount: number | null;
  readonly traceability: number | null;
  readonly untraced: number;
  readonly outcomes: readonly OutcomeFigures[];
}

export interface FiguresInput {
  readonly revisionId: string;
  readonly metrics: RevisionMetrics;
  readonly outcomes: readonly Pick<Outcome, 'id' | 'weight'>[];
  /** Against the revision before; null for the first. */
  readonly step: Pick<Comparison, 'churn' | 'slip' | 'evidence'> | null;
}

/** The headline figures of a revision, out of what was measured of it. */
export function revisionFigures({ revisionId, metrics, outcomes, step }: FiguresInput): RevisionFigures {
  const weights = new Map(outcomes.map(({ id, weight }) => [id, weight ?? 0]));
  const meanOf = (valueOf: (outcome: OutcomeMetrics) => number | null) =>
    weightedMean(metrics.outcomes, weights, valueOf);
  return {
    revisionId,
    ...statusCounts(metrics.outcomes),
    meanCoveragePlanned: meanOf(({ coveragePlanned }) => coveragePlanned),
    meanCoverageForecast: meanOf(({ coverageForecast }) => coverageForecast),
    meanAttainment: meanOf(({ attainment }) => attainment),
    ...gapFigures(metrics),
    ...workFigures(metrics),
    ...moneyFigures(metrics),
    ...stepFigures(step),
    outcomes: metrics.outcomes.map(outcomeFigures),
  };
}

function statusCounts(outcomes: readonly OutcomeMetrics[]) {
  const count = (status: OutcomeStatus) => outcomes.filter((outcome) => outcome.status === status).length;
  return {
    outcomesAtRisk: count('atRisk'),
    outcomesUncovered: count('uncovered'),
    outcomesWatch: count('watch'),
    outcomesOnTrack: count('onTrack'),
  };
}

function weightedMean(
  outcomes: readonly OutcomeMetrics[],
  weights: ReadonlyMap<string, number>,
  valueOf: (outcome: OutcomeMetrics) => number | null,
): number | null {
  let total = 0;
  let sum = 0;
  for (const outcome of outcomes) {
    const value = valueOf(outcome);
    if (value === null) continue;
    const weight = weights.get(outcome.outcomeId) ?? 0;
    total += weight;
    sum += weight * value;
  }
  return total > 0 ? fourDecimals(sum / total) : null;
}

function gapFigures({ capabilityGaps }: RevisionMetrics) {
  return {
    weightedGap: fourDecimals(capabilityGaps.reduce((sum, { weightedGap }) => sum + weightedGap, 0)),
    gapsOpen: capabilityGaps.filter(({ gap }) => gap > 0).length,
  };
}

function workFigures({ load, utilisation, cutLine }: RevisionMetrics) {
  return {
    loadRatio: load.ratio,
    delivered: load.delivered.length,
    inProgress: load.inProgress.length,
    overbooked: utilisation.filter(({ over }) => over).length,
    doesNotFit: cutLine.filter(({ verdict }) => verdict === 'doesNotFit').length,
  };
}

function moneyFigures(metrics: RevisionMetrics) {
  const year = fiscalYearOf(metrics.oneYearWindow.first);
  return {
    plannedSpend: metrics.plannedSpend,
    discretionaryPct: metrics.discretionary.find(({ fiscalYear }) => fiscalYear === year)?.pct ?? null,
    discretionaryCapacityPct: metrics.discretionaryCapacityPct,
    productShareSpend: metrics.productShareSpend,
    productShareCount: metrics.productShareCount,
    traceability: metrics.traceability,
    untraced: metrics.untracedEnablers.length,
  };
}

function stepFigures(step: FiguresInput['step']): StepFigures {
  const { churn = null, slip, evidence } = step ?? {};
  return {
    stability: churn?.stability ?? null,
    churnIndex: churn?.churnIndex ?? null,
    kneeJerk: churn?.kneeJerk ?? null,
    bigBang: churn?.bigBang ?? null,
    unevidencedChurn: churn?.unevidencedChurn ?? null,
    meanSlipQuarters: slip?.meanQuarters ?? null,
    slippedShare: slip?.slippedShare ?? null,
    forecastReliability: slip?.forecastReliability ?? null,
    evidenceCoverage: evidence?.evidenceCoverage ?? null,
    replanningChanges: evidence?.replanningChanges ?? null,
    turnover: churn?.turnover ?? null,
    spendBefore: churn?.spendBefore ?? null,
    spendAfter: churn?.spendAfter ?? null,
    slipCount: slip?.n ?? null,
    forecastDue: slip?.forecastDue ?? null,
    forecastMet: slip?.forecastMet ?? null,
    changesWithEvidence: evidence?.withEvidence ?? null,
  };
}

function outcomeFigures(outcome: OutcomeMetrics): OutcomeFigures {
  const { outcomeId, status, coveragePlanned, coverageForecast, attainment, minSlackQuarters, dueQuarter } =
    outcome;
  return {
    outcomeId,
    status,
    coveragePlanned,
    coverageForecast,
    attainment,
    minSlackQuarters,
    dueQuarter,
  };
}
