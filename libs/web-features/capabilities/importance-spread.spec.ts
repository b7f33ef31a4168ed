import { importanceSpread, spreadSentence } from './importance-spread.js';

const leaves = (...importances: readonly (number | null)[]) =>
  importances.map((importance) => ({ importance }));

describe('the spread of importance', () => {
  it('counts each of 1 to 5, and what is not set apart', () => {
    const spread = importanceSpread(leaves(5, 5, 3, null));
    expect(spread.counts.map(({ count }) => count)).toEqual([0, 0, 1, 0, 2]);
    expect(spread.unset).toBe(1);
    expect(spreadSentence(spread)).toBe('2 of 4 have the highest importance; 1 has none and counts as 3');
  });

  it('says when it tells nothing apart', () => {
    expect(spreadSentence(importanceSpread(leaves(5, 5)))).toBe(
      'All 2 have the highest importance: it tells nothing apart',
    );
    expect(spreadSentence(importanceSpread(leaves(5)))).toBe('1 of 1 have the highest importance');
  });
});
