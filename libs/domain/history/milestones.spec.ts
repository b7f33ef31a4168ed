import { q } from '../compare/plans.fixture.js';
import { delivered, historyOf, type StateAt } from './history.fixture.js';
import { milestoneTrends } from './milestones.js';

const offsets = (ends: readonly (number | null)[]) => ends.map((end) => (end === null ? null : end - q(0)));

describe('a milestone trend', () => {
  it.each<[string, readonly StateAt[], readonly (number | null)[], number | null]>([
    ['steady', [4, 4, 4], [4, 4, 4], 0],
    ['slipping', [4, 5, 7], [4, 5, 7], 3],
    ['pulled forward', [4, 3], [4, 3], -1],
    ['delivered late', [4, 4, delivered(4, 6)], [4, 4, 6], 2],
    ['delivered without an actual end', [4, delivered(5, null)], [4, 5], 1],
    ['scheduled later', [{ endQuarter: null }, 4, 5], [null, 4, 5], 1],
    ['half-dated', [4, { startQuarter: null, endQuarter: q(9) }], [4, null], 0],
    ['stopped', [4, 6, { stage: 'stopped', endQuarter: q(9) }], [4, 6, null], 2],
    ['absent, then reinstated', [4, null, 6], [4, null, 6], 2],
    ['never dated', [{ endQuarter: null }, { endQuarter: null }], [null, null], null],
    ['one revision', [4], [4], 0],
  ])('[H2] [H3] %s', (_, life, ends, slip) => {
    const [trend] = milestoneTrends(historyOf({ e1: life }));
    expect(trend && offsets(trend.ends)).toEqual(ends);
    expect(trend?.slip).toBe(slip);
  });

  it('[H4] comes with the most slipped first and what has no end last', () => {
    const trends = milestoneTrends(
      historyOf({
        early: [4, 2],
        never: [{ endQuarter: null }],
        same: [4, 4],
        late: [4, 9],
        alike: [4, 4],
      }),
    );
    expect(trends.map(({ enablerId }) => enablerId)).toEqual(['late', 'alike', 'same', 'early', 'never']);
  });

  it('[H2] tells the enabler as the last revision that holds it has it', () => {
    const [trend] = milestoneTrends(historyOf({ e1: [{ name: 'Old' }, { name: 'New' }, null] }));
    expect(trend?.enabler.name).toBe('New');
  });

  it('is none without revisions', () => {
    expect(milestoneTrends({ revisions: [], versions: [] })).toEqual([]);
  });
});
