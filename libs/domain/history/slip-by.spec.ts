import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { q } from '../compare/plans.fixture.js';
import { compare } from '../compare/compare.js';
import { randomRevisions } from '../compare/random-run.fixture.js';
import { comparisonInput } from '../compare/totals.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { Revision } from '../revision/revision.js';
import { leadingTeam, scheduleHistory } from './enabler-version.js';
import { delivered, historyOf, type StateAt } from './history.fixture.js';
import { slipBy, slipObservations } from './slip-by.js';

/** What each comparison of adjacent revisions says, and the observations of the same pairs. */
function bothWays(revisions: readonly Revision[]) {
  const observations = slipObservations(scheduleHistory(revisions));
  return revisions.slice(1).map(({ id, sequence }, index) => {
    const input = comparisonInput(revisions, revisions[index]?.id ?? '', id, DEFAULT_SETTINGS);
    if (!input) throw new Error('nothing to compare');
    const { n, nonZero } = compare(input).slip;
    const own = observations.filter((each) => each.sequence === sequence);
    const moved = own.filter(({ quarters }) => quarters !== 0);
    return {
      compared: { n, nonZero },
      observed: {
        n: own.length,
        nonZero: Object.fromEntries(moved.map(({ enablerId, quarters }) => [enablerId, quarters])),
      },
    };
  });
}

describe('slips of adjacent revisions', () => {
  it('[H5] of the worked sample are those its comparisons know', () => {
    const pairs = bothWays(kestrelRevisions());
    expect(pairs).toHaveLength(3);
    for (const { compared, observed } of pairs) expect(observed).toEqual(compared);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[H5] are those of the comparison (seed %i)', (seed) => {
    const run = { seed, items: 80, revisions: 7, changedShare: 0.15, style: 'lively' } as const;
    for (const { compared, observed } of bothWays(randomRevisions(run))) expect(observed).toEqual(compared);
  });

  it.each<[string, readonly StateAt[], readonly number[]]>([
    ['moved later', [4, 6], [2]],
    ['moved earlier', [4, 3], [-1]],
    ['not moved', [4, 4], [0]],
    ['delivered early', [4, delivered(4, 2)], [-2]],
    ['delivered without an actual end', [4, delivered(5, null)], [1]],
    ['stopped', [4, { stage: 'stopped', endQuarter: q(6) }], []],
    ['removed', [4, null], []],
    ['unscheduled', [4, { endQuarter: null }], []],
    ['scheduled', [{ endQuarter: null }, 4], []],
    ['already delivered', [delivered(0, 0), delivered(0, 1)], []],
    ['one revision', [4], []],
  ])('[H5] %s', (_, life, expected) => {
    expect(slipObservations(historyOf({ e1: life })).map(({ quarters }) => quarters)).toEqual(expected);
  });

  it.each(['splitFrom', 'mergedFrom'] as const)('[H5] leave out the source of %s', (operation) => {
    const part = { lineage: { operation, sourceIds: ['e1'] } };
    expect(slipObservations(historyOf({ e1: [4, 9, 9], e2: [null, part, part] }))).toMatchObject([
      { enablerId: 'e1', sequence: 3, quarters: 0 },
      { enablerId: 'e2', sequence: 3, quarters: 0 },
    ]);
  });

  it('[H5] are read within a span', () => {
    const history = historyOf({ e1: [4, 5, 7, 7] });
    expect(slipObservations(history, { from: 2, to: 3 }).map(({ quarters }) => quarters)).toEqual([2]);
  });
});

describe('slip by team, unit and sourcing', () => {
  const team = (end: number, teamId: string) => ({
    endQuarter: q(end),
    capacityDemand: [{ teamId, offset: 0, fte: 1 }],
  });
  const history = historyOf({
    e1: [team(4, 'web'), team(5, 'data'), team(8, 'data')],
    e2: [team(4, 'web'), team(4, 'web')],
    e3: [4, 3],
  });

  it('[H6] counts each observation once, for the team it had before it slipped', () => {
    const groups = slipBy(slipObservations(history), leadingTeam);
    expect(groups).toEqual([
      { key: 'data', n: 1, meanQuarters: 3, slippedShare: 1, enablerIds: ['e1'], movedIds: ['e1'] },
      { key: 'web', n: 2, meanQuarters: 0.5, slippedShare: 0.5, enablerIds: ['e1', 'e2'], movedIds: ['e1'] },
      { key: null, n: 1, meanQuarters: -1, slippedShare: 0, enablerIds: ['e3'], movedIds: ['e3'] },
    ]);
  });

  it('[H6] has no group without observations', () => {
    expect(slipBy([], leadingTeam)).toEqual([]);
  });
});
