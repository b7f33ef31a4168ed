import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { q } from '../compare/plans.fixture.js';
import { randomRevisions } from '../compare/random-run.fixture.js';
import { backtest, type Backtest } from './backtest.js';
import { enablerLives, scheduleHistory } from './enabler-version.js';
import { forecastIsShown } from './forecast-shown.js';
import { delivered, historyOf, many, NO_UNITS, type StateAt } from './history.fixture.js';
import { realFinishes } from './real-finish.js';

const NOTHING: Backtest = {
  judged: 0,
  judgedEnablers: 0,
  hits: 0,
  hitRate: null,
  pending: 0,
  lost: 0,
  finished: { actual: 0, expected: 0 },
};

describe('what later revisions tell of the real finish', () => {
  const part = { lineage: { operation: 'splitFrom', sourceIds: ['e1'] } } as const;
  const stopped = { stage: 'stopped' } as const;

  it.each<[string, readonly StateAt[], readonly StateAt[], string]>([
    ['delivered', [3, 3, delivered(3, 1)], [], 'finished 1'],
    ['delivered and since gone', [0, delivered(0, 0), null], [], 'finished 0'],
    ['delivered without an actual end', [0, 0, delivered(0, null)], [], 'finished 1'],
    ['open, whatever its end is now', [1, 1, 1], [], 'open'],
    ['open and no longer dated', [1, { endQuarter: null }], [], 'open'],
    ['stopped', [1, stopped], [], 'lost'],
    ['gone', [1, 1, null], [], 'lost'],
    ['gone and back', [1, null, delivered(1, 1)], [], 'finished 1'],
    ['split', [1, 1, 2], [null, part], 'lost'],
    [
      'split only after it was delivered',
      [1, delivered(1, 0), delivered(1, 0)],
      [null, null, part],
      'finished 0',
    ],
  ])('[H19] %s', (_, life, other, expected) => {
    const history = historyOf({ e1: life, e2: other });
    const real = realFinishes(enablerLives(history), history.revisions)('e1', 0);
    expect(real.kind === 'finished' ? `finished ${real.quarter - q(0)}` : real.kind).toBe(expected);
  });
});

/** Twenty enablers due in each of the quarters 0 to 5, over revisions anchored at each of them. */
function twentyAQuarter(lifeOf: (due: number) => readonly StateAt[]) {
  const lives = [0, 1, 2, 3, 4, 5].flatMap((due) => Object.entries(many(20, `d${due}-`, lifeOf(due))));
  return historyOf(Object.fromEntries(lives));
}

const anchors = [0, 1, 2, 3, 4, 5];
const inTime = (due: number): readonly StateAt[] =>
  anchors.map((anchor) => (anchor > due ? delivered(due, due) : due));

describe('a backtest', () => {
  it('[H18] [H20] judges from every revision what has passed since', () => {
    expect(backtest(twentyAQuarter(inTime), NO_UNITS)).toEqual({
      judged: 20 * (4 + 3 + 2 + 1),
      judgedEnablers: 80,
      hits: 200,
      hitRate: 1,
      pending: 80,
      lost: 0,
      finished: { actual: 200, expected: 200 },
    });
  });

  it('[H18] trained up to a revision, does not learn from later ones', () => {
    const history = twentyAQuarter((due) => (due === 0 ? inTime(due) : anchors.map(() => due)));
    expect(backtest(history, NO_UNITS, 2)).toMatchObject({
      judged: 200 + 20 * (1 + 2 + 3),
      hits: 0,
      hitRate: 0,
    });
    expect(backtest(history, NO_UNITS).judged).toBeLessThan(320);
  });

  it('[H20] does not judge what was finished early while its P80 is still to come', () => {
    const early = anchors.map((anchor) => (anchor > 1 ? delivered(5, 1) : 5));
    const history = twentyAQuarter((due) => (due === 5 ? early : inTime(due)));
    const result = backtest(history, NO_UNITS, 2);
    expect(result).toMatchObject({ judged: 200, pending: 20, hitRate: 1 });
  });

  it.each<[string, StateAt]>([
    ['stopped', { stage: 'stopped' }],
    ['gone', null],
  ])('[H19] counts apart what was %s', (_, end) => {
    const history = twentyAQuarter((due) => (due === 3 ? [3, 3, 3, end, end, end] : inTime(due)));
    expect(backtest(history, NO_UNITS, 3)).toMatchObject({ judged: 20 * (2 + 1 + 1), lost: 20, hitRate: 1 });
  });

  it('[H21] says how many were expected to be finished beside how many are', () => {
    const history = twentyAQuarter((due) => (due > 2 ? anchors.map(() => due) : inTime(due)));
    expect(backtest(history, NO_UNITS, 2).finished).toEqual({ actual: 60, expected: 20 * (4 + 3 + 2 + 2) });
  });

  it.each<[string, Parameters<typeof historyOf>[0]]>([
    ['one revision', { e1: [4] }],
    ['too little history', { e1: [0, 1, 2, 3] }],
    ['nothing scheduled', { e1: [{ endQuarter: null }, { endQuarter: null }] }],
  ])('[H20] has no hit rate with %s', (_, lives) => {
    expect(backtest(historyOf(lives), NO_UNITS)).toEqual(NOTHING);
  });

  it('has no hit rate without revisions', () => {
    expect(backtest({ revisions: [], versions: [] }, NO_UNITS)).toEqual(NOTHING);
  });

  it.each([1, 3])('holds what it says for plans that go on as they did (seed %i)', (seed) => {
    const run = { seed, items: 400, revisions: 12, changedShare: 0.05, style: 'lively' } as const;
    const result = backtest(scheduleHistory(randomRevisions(run)), NO_UNITS);
    expect(result.judgedEnablers).toBeGreaterThan(50);
    expect(forecastIsShown(result)).toMatchObject({ kind: 'shown' });
    expect(result.finished.expected / result.finished.actual).toBeCloseTo(1, 0);
  });
});

describe('a forecast is shown', () => {
  const judged = (hits: number, of: number, enablers = of): Backtest => ({
    ...NOTHING,
    judged: of,
    judgedEnablers: enablers,
    hits,
    hitRate: of > 0 ? hits / of : null,
  });

  it.each<[number, number, number, string]>([
    [0, 0, 0, 'tooFewJudged'],
    [15, 19, 19, 'tooFewJudged'],
    [80, 100, 19, 'tooFewJudged'],
    [13, 20, 20, 'tooOptimistic'],
    [69, 100, 100, 'tooOptimistic'],
    [70, 100, 100, 'shown'],
    [16, 20, 20, 'shown'],
    [90, 100, 100, 'shown'],
    [91, 100, 100, 'tooCautious'],
  ])('[H22] %i of %i, of %i enablers: %s', (hits, of, enablers, expected) => {
    const shown = forecastIsShown(judged(hits, of, enablers));
    expect(shown.kind === 'shown' ? 'shown' : shown.reason).toBe(expected);
  });

  it('[H22] not for the worked sample, whose four revisions cannot be judged', () => {
    const result = backtest(scheduleHistory(kestrelRevisions()), NO_UNITS);
    expect(forecastIsShown(result)).toMatchObject({ kind: 'hidden', reason: 'tooFewJudged' });
  });
});
