import { q } from '../compare/plans.fixture.js';
import { enablerLives } from './enabler-version.js';
import { delivered, historyOf, type StateAt } from './history.fixture.js';
import { observeStep } from './quarter-observations.js';
import { elapsedSteps } from './steps.js';

/** Position, slip and what follows of every quarter observed. */
function observed(life: readonly StateAt[], anchors: readonly number[], others = {}): readonly string[] {
  const history = historyOf({ e1: life, ...others }, anchors);
  const lives = enablerLives(history);
  return elapsedSteps(history.revisions)
    .flatMap((step) => observeStep(lives, history.revisions, step))
    .filter(({ enabler }) => enabler.id === 'e1')
    .map(({ position, slip, finished, lateBy }) => {
      const after = finished ? 'finished' : lateBy > 0 ? `late by ${lateBy}` : 'open';
      return `${position} ${slip} ${after}`;
    });
}

describe('what a quarter did to open work', () => {
  it.each<[string, readonly StateAt[], readonly number[], readonly string[]]>([
    ['far away', [4, 4], [0, 1], ['ahead 0 open']],
    ['moved later', [4, 6], [0, 1], ['ahead 2 open']],
    ['moved earlier', [4, 2], [0, 1], ['ahead -2 open']],
    ['due and done', [0, delivered(0, 0)], [0, 1], ['due 0 finished']],
    ['due and moved', [0, 2], [0, 1], ['due 2 open']],
    ['delivered before it was due', [4, delivered(4, 0)], [0, 1], ['ahead -4 finished']],
    ['out of cycle, no quarter passed', [4, 5], [0, 0], []],
    ['the last revision of each anchor counts', [4, 5, 7], [0, 0, 1], ['ahead 2 open']],
    ['delivered and rolled out in one step', [0, delivered(0, 0), null], [0, 1, 1], ['due 0 finished']],
  ])('[H9] %s', (_, life, anchors, expected) => {
    expect(observed(life, anchors)).toEqual(expected);
  });

  it.each<[string, readonly StateAt[], readonly number[], readonly string[]]>([
    ['a slip is spread over them', [1, 5], [0, 2], ['ahead 2 open', 'ahead 2 open']],
    ['done when it was due', [1, delivered(1, 1)], [0, 2], ['ahead 0 open', 'due 0 finished']],
    ['nothing after the finish', [1, delivered(1, 0)], [0, 3], ['ahead -1 finished']],
    ['late in all of them', [0, 0], [0, 2], ['due 1 late by 1', 'late 1 late by 2']],
  ])('[H9] quarters skipped: %s', (_, life, anchors, expected) => {
    expect(observed(life, anchors)).toEqual(expected);
  });

  it.each<[string, readonly StateAt[], readonly string[]]>([
    ['due, neither done nor moved', [0, 0], ['due 1 late by 1']],
    ['late and left', [-1, -1], ['late 1 late by 2']],
    ['long late and dated again', [-3, 4], ['longLate 4 open']],
    ['late, done without an actual end', [-2, delivered(-2, null)], ['longLate 0 finished']],
  ])('[H10] %s', (_, life, expected) => {
    expect(observed(life, [0, 1])).toEqual(expected);
  });

  it.each<[string, Partial<ReturnType<typeof delivered>>, readonly string[]]>([
    ['the actual end', delivered(0, 0), ['ahead -1 finished']],
    ['an actual end recorded late', delivered(1, -2), ['ahead -3 finished']],
    ['else the planned end', delivered(1, null), ['ahead 0 finished']],
    ['known before its planned end came', delivered(7, null), ['ahead 0 finished']],
    ['without any date', { ...delivered(0, null), endQuarter: null }, ['ahead 0 finished']],
  ])('[H11] finished at %s', (_, after, expected) => {
    expect(observed([1, after], [0, 1])).toEqual(expected);
  });

  it.each<[string, StateAt]>([
    ['stopped', { stage: 'stopped', endQuarter: q(4) }],
    ['removed', null],
    ['left undated', { endQuarter: null }],
  ])('[H12] %s in a step tells nothing of it, and what it told before remains', (_, after) => {
    expect(observed([4, 5, after], [0, 1, 2])).toEqual(['ahead 1 open']);
  });

  it.each(['splitFrom', 'mergedFrom'] as const)(
    '[H12] the source of %s tells nothing of that step',
    (operation) => {
      const part = { lineage: { operation, sourceIds: ['e1'] } };
      expect(observed([4, 5, 9], [0, 1, 2], { e2: [null, null, part] })).toEqual(['ahead 1 open']);
    },
  );
});
