import { capability, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import type { Comparison } from '../compare/comparison.js';
import type { Outcome } from '../plan/outcome.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { revisionFigures, type RevisionFigures } from './figures.js';
import { revisionMetrics } from './metrics.js';

type Step = Pick<Comparison, 'churn' | 'slip' | 'evidence'>;

function figures(parts: Partial<PlanContent> = {}, step: Step | null = null): RevisionFigures {
  const content = { ...EMPTY_CONTENT, ...parts };
  const metrics = revisionMetrics(content, q(0), DEFAULT_SETTINGS);
  return revisionFigures({ revisionId: 'r', metrics, outcomes: content.outcomes, step });
}

/** An outcome that has come half its way, or all of it. */
function reached(id: string, weight: number | null, share: number | null): Outcome {
  const actual = share === null ? null : 100 * share;
  const baseline = share === null ? null : 0;
  return outcome({
    id,
    weight,
    keyResults: [keyResult({ id: `k-${id}`, baseline, target: 100, actual, dueQuarter: q(6) })],
  });
}

describe('means by outcome weight', () => {
  it.each<[string, readonly Outcome[], number | null]>([
    ['scale weights that do not total 100', [reached('a', 30, 1), reached('b', 10, 0)], 0.75],
    ['leave out what cannot be measured', [reached('a', 30, 1), reached('b', 10, null)], 1],
    ['count an outcome without weight for nothing', [reached('a', null, 1), reached('b', 10, 0.5)], 0.5],
    ['are null when no weight was given', [reached('a', null, 1)], null],
    ['are null when nothing can be measured', [reached('a', 100, null)], null],
    ['are null without outcomes', [], null],
  ])('%s', (_, outcomes, mean) => expect(figures({ outcomes }).meanAttainment).toBe(mean));
});

it('counts outcomes by status, gaps that are open, and what rests on no outcome', () => {
  const course = figures({
    outcomes: [reached('a', 100, 0)],
    capabilities: [
      capability({ id: 'c', importance: 5, currentMaturity: 1, targetMaturity: 3 }),
      capability({ id: 'd', importance: 2, currentMaturity: 3, targetMaturity: 3 }),
    ],
    enablers: [enabler({ id: 'e', cost: [{ fiscalYear: Math.floor(q(0) / 4), opex: 40, capex: 10 }] })],
  });
  expect(course).toMatchObject({
    outcomesUncovered: 1,
    outcomesAtRisk: 0,
    outcomesWatch: 0,
    outcomesOnTrack: 0,
    weightedGap: 10,
    gapsOpen: 1,
    plannedSpend: 50,
    untraced: 1,
    traceability: 0,
  });
  expect(course.outcomes).toMatchObject([{ outcomeId: 'a', status: 'uncovered', coveragePlanned: 0 }]);
});

it('has null, never 0, where a plan gives nothing to measure', () => {
  expect(figures()).toMatchObject({
    meanCoveragePlanned: null,
    meanCoverageForecast: null,
    loadRatio: null,
    discretionaryPct: null,
    discretionaryCapacityPct: null,
    productShareSpend: null,
    productShareCount: null,
    traceability: null,
  });
});

const STEP_FIGURES = [
  'stability', 'churnIndex', 'kneeJerk', 'bigBang', 'unevidencedChurn', 'meanSlipQuarters', 'slippedShare',
  'forecastReliability', 'evidenceCoverage', 'replanningChanges', 'turnover', 'spendBefore', 'spendAfter', 'slipCount',
  'forecastDue', 'forecastMet', 'changesWithEvidence',
] as const; // prettier-ignore

it('says nothing of a step when there is no revision before', () => {
  const first = figures();
  for (const name of STEP_FIGURES) expect([name, first[name]]).toEqual([name, null]);
});

it('says of a step what the comparison says, and of money nothing when no year is common', () => {
  const slip = { n: 4, meanQuarters: 0.5, medianQuarters: 0, slippedShare: 0.25 };
  const step: Step = {
    churn: null,
    slip: { ...slip, nonZero: {}, forecastDue: 0, forecastMet: 0, forecastReliability: null },
    evidence: { replanningChanges: 3, withEvidence: 1, evidenceCoverage: 0.3333, unexplained: [] },
  };
  expect(figures({}, step)).toMatchObject({
    churnIndex: null,
    kneeJerk: null,
    meanSlipQuarters: 0.5,
    slippedShare: 0.25,
    forecastReliability: null,
    evidenceCoverage: 0.3333,
    replanningChanges: 3,
  });
});
