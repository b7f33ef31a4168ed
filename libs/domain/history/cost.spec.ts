import { randomRevisions } from '../compare/random-run.fixture.js';
import { q } from '../compare/plans.fixture.js';
import { enablerLives, leadingTeam, scheduleHistory } from './enabler-version.js';
import { historyOf, many, NO_UNITS } from './history.fixture.js';
import { milestoneTrends } from './milestones.js';
import { promiseHistory } from './promise-history.js';
import { promisesKept } from './promise.js';
import { observeStep } from './quarter-observations.js';
import { slipBy, slipObservations } from './slip-by.js';
import { sharedRuns, slipForecasts } from './slip-forecast.js';
import { slipPools } from './slip-pools.js';
import { elapsedSteps } from './steps.js';

describe('the cost of reading a run', () => {
  it('[H16] is one simulation for all that share a basis and the quarters that remain', () => {
    const { revisions, versions } = historyOf(many(20, 'e', [5, 5]));
    const lives = enablerLives({ revisions, versions });
    const observations = elapsedSteps(revisions).flatMap((step) => observeStep(lives, revisions, step));
    const pools = slipPools(observations, NO_UNITS);
    const runsOf = sharedRuns(pools, { id: 'r2', sequence: 2, anchorQuarter: q(1) });
    expect(runsOf(pools.plan, q(5))).toBe(runsOf(pools.plan, q(5)));
    expect(runsOf(pools.plan, q(-1))).toBe(runsOf(pools.plan, q(-9)));
    expect(runsOf(pools.plan, q(5))).not.toBe(runsOf(pools.plan, q(6)));
  });

  it('grows with the number of enablers, not with its square', () => {
    const cpuOf = (items: number): number => {
      const run = randomRevisions({ seed: 1, items, revisions: 6, changedShare: 0.05, style: 'lively' });
      const history = scheduleHistory(run);
      const promises = promiseHistory(run);
      const before = process.cpuUsage();
      milestoneTrends(history);
      slipBy(slipObservations(history), leadingTeam);
      slipForecasts(history, NO_UNITS);
      promisesKept(promises);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cpuOf(500);
    // Sixteen times the time would be the square of four times the items.
    expect(cpuOf(4000) / cpuOf(1000)).toBeLessThan(10);
  });
});
