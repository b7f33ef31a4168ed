import { fourDecimals, ratio } from '../compare/rounding.js';
import { quartersBetween, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { enablerLives, type ScheduleHistory, type UnitOfPerson } from './enabler-version.js';
import type { RunRevision } from './held.js';
import { observeStep, type QuarterObservation } from './quarter-observations.js';
import { realFinishes, type RealFinish } from './real-finish.js';
import { finishedBy, quantile, type FinishRuns } from './simulate-slips.js';
import { sharedRuns } from './slip-forecast.js';
import { poolFor, slipPools, type SlipPools } from './slip-pools.js';
import { elapsedSteps, openEnd, type EnablerLives } from './steps.js';

/** How earlier forecasts did (SPEC.md [H18] to [H21]). */
export interface Backtest {
  /** Forecasts whose P80 has passed: the work was finished by then, or it was not. */
  readonly judged: number;
  /** Different enablers among them. */
  readonly judgedEnablers: number;
  /** Finished no later than P80 said. */
  readonly hits: number;
  /** hits/judged, 0 to 1; null when none is judged. */
  readonly hitRate: number | null;
  /** Forecasts whose P80 is still to come, or not within ten years. */
  readonly pending: number;
  /** Forecasts of work that was then stopped, split, merged, or left without being delivered. */
  readonly lost: number;
  /** Of judged and pending forecasts: how many are finished by now, and how many the runs expected to be. */
  readonly finished: { readonly actual: number; readonly expected: number };
}

interface Verdict {
  readonly enablerId: string;
  readonly outcome: 'hit' | 'miss' | 'pending' | 'lost';
  readonly finished: boolean;
  /** Chance, 0 to 1, that the forecast gave it to be finished by now. */
  readonly expected: number;
}

/** A run, indexed once. */
interface Run {
  readonly revisions: readonly RunRevision[];
  readonly lives: EnablerLives;
  readonly finishOf: (enablerId: string, at: number) => RealFinish;
  /** Quarters before this one have passed. */
  readonly now: FiscalQuarter;
}

/**
 * Judges forecasts by what later revisions tell. Every revision but the last forecasts from what it knew; given
 * `trainUntilSequence`, that revision and those after it forecast from what was known up to there.
 */
export function backtest(
  history: ScheduleHistory,
  unitOfPerson: UnitOfPerson,
  trainUntilSequence?: number,
): Backtest {
  const run = runOf(history);
  if (run === null) return summaryOf([]);
  const steps = elapsedSteps(run.revisions);
  const isLearnt = (place: number) => sequenceAt(run, place) <= (trainUntilSequence ?? Infinity);
  const isJudged = (place: number) => sequenceAt(run, place) >= (trainUntilSequence ?? -Infinity);
  let known: readonly QuarterObservation[] = [];
  const verdicts: Verdict[] = [];
  for (const [index, { before: origin }] of steps.entries()) {
    const learnt = steps[index - 1];
    if (learnt && isLearnt(origin)) known = known.concat(observeStep(run.lives, run.revisions, learnt));
    if (!isJudged(origin)) continue;
    for (const verdict of verdictsAt(run, slipPools(known, unitOfPerson), unitOfPerson, origin)) {
      verdicts.push(verdict);
    }
  }
  return summaryOf(verdicts);
}

function runOf(history: ScheduleHistory): Run | null {
  const { revisions } = history;
  const now = revisions.at(-1)?.anchorQuarter;
  if (now === undefined) return null;
  const lives = enablerLives(history);
  return { revisions, lives, finishOf: realFinishes(lives, revisions), now };
}

function sequenceAt({ revisions }: Run, place: number): number {
  return revisions[place]?.sequence ?? 0;
}

function verdictsAt(run: Run, pools: SlipPools, unitOfPerson: UnitOfPerson, place: number): Verdict[] {
  const revision = run.revisions[place];
  if (!revision) return [];
  const runsOf = sharedRuns(pools, revision);
  return [...run.lives].flatMap(([enablerId, life]) => {
    const enabler = life[place];
    const plannedEnd = openEnd(enabler);
    const pool = enabler && poolFor(enabler, pools, unitOfPerson);
    if (!pool || plannedEnd === null) return [];
    const runs = runsOf(pool, plannedEnd);
    const elapsed = quartersBetween(revision.anchorQuarter, run.now);
    return [verdictOf(enablerId, runs, elapsed, revision.anchorQuarter, run.finishOf(enablerId, place))];
  });
}

/** A forecast is judged once its P80 has passed, whatever became of the work: never for having been finished early. */
function verdictOf(
  enablerId: string,
  runs: FinishRuns,
  elapsed: number,
  anchor: FiscalQuarter,
  real: RealFinish,
): Verdict {
  if (real.kind === 'lost') return { enablerId, outcome: 'lost', finished: false, expected: 0 };
  const offset = real.kind === 'finished' ? quartersBetween(anchor, real.quarter) : Infinity;
  const p80 = quantile(runs, 0.8);
  const hasPassed = p80 !== null && p80 < elapsed;
  return {
    enablerId,
    outcome: !hasPassed ? 'pending' : offset <= p80 ? 'hit' : 'miss',
    finished: offset < elapsed,
    expected: finishedBy(runs, elapsed - 1),
  };
}

function summaryOf(verdicts: readonly Verdict[]): Backtest {
  const of = (outcome: Verdict['outcome']) => verdicts.filter((each) => each.outcome === outcome).length;
  const judged = verdicts.filter(({ outcome }) => outcome === 'hit' || outcome === 'miss');
  const hits = of('hit');
  return {
    judged: judged.length,
    judgedEnablers: new Set(judged.map(({ enablerId }) => enablerId)).size,
    hits,
    hitRate: judged.length > 0 ? ratio(hits, judged.length) : null,
    pending: of('pending'),
    lost: of('lost'),
    finished: {
      actual: verdicts.filter(({ finished }) => finished).length,
      expected: fourDecimals(verdicts.reduce((total, { expected }) => total + expected, 0)),
    },
  };
}
