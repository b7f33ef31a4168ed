import { capability } from '../compare/plans.fixture.js';
import { EMPTY_CONTENT } from '../plan/plan-content.js';
import { oneAgainstFive } from './one-against-five.js';

const CONTENT = {
  ...EMPTY_CONTENT,
  capabilities: [
    capability({ id: 'small', currentMaturity: 2, targetMaturity: 3, importance: 1 }),
    capability({ id: 'large', currentMaturity: 1, targetMaturity: 4, importance: 5 }),
    capability({ id: 'reached', currentMaturity: 4, targetMaturity: 4, importance: 5 }),
    capability({ id: 'unknown', currentMaturity: null, targetMaturity: 4 }),
  ],
  enablerCapabilityLinks: [
    { enablerId: 'lifts', capabilityId: 'small', uplift: 1 },
    { enablerId: 'later', capabilityId: 'large', uplift: 3 },
    { enablerId: 'polishes', capabilityId: 'reached', uplift: 1 },
    { enablerId: 'unsure', capabilityId: 'large', uplift: null },
  ],
};

describe('[B9] a year against five', () => {
  it('names work of the year that lifts no gap', () => {
    const { servesNoGap } = oneAgainstFive(CONTENT, ['unsure', 'lifts', 'polishes', 'alone']);
    expect(servesNoGap).toEqual(['unsure', 'polishes', 'alone']);
  });

  it('names gaps that nothing of the year lifts, the largest first', () => {
    const gapsWith = (ids: readonly string[]) =>
      oneAgainstFive(CONTENT, ids).untouched.map(({ capabilityId, weightedGap }) => [
        capabilityId,
        weightedGap,
      ]);
    expect(gapsWith([])).toEqual([
      ['large', 15],
      ['small', 1],
    ]);
    expect(gapsWith(['lifts'])).toEqual([['large', 15]]);
    expect(gapsWith(['lifts', 'later'])).toEqual([]);
  });

  it('counts every gap, so that none at all is told from none left', () => {
    expect(oneAgainstFive(CONTENT, ['lifts', 'later']).gapCount).toBe(2);
    expect(oneAgainstFive(EMPTY_CONTENT, []).gapCount).toBe(0);
  });
});
