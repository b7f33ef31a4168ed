import fc from 'fast-check';
import { countCrossings } from './crossings.js';

/** The definition, in quadratic time. */
function byPairs(links: readonly (readonly [number, number])[]): number {
  let crossings = 0;
  for (const [a, b] of links) for (const [c, d] of links) if (a < c && b > d) crossings += 1;
  return crossings;
}

const SIZE = 12;
const ranks = Int32Array.from({ length: SIZE }, (_, at) => at);

describe('crossings', () => {
  it('are none between links that share an end', () => {
    expect(countCrossings(Int32Array.from([0, 3, 0, 1, 0, 2]), ranks, ranks)).toBe(0);
    expect(countCrossings(Int32Array.from([3, 0, 1, 0, 2, 0]), ranks, ranks)).toBe(0);
  });

  it('are as many as pairs of links in opposite order', () => {
    const end = fc.integer({ min: 0, max: SIZE - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 60 }), (links) => {
        expect(countCrossings(Int32Array.from(links.flat()), ranks, ranks)).toBe(byPairs(links));
      }),
    );
  });

  it('follow the ranks, not the numbers', () => {
    const turned = Int32Array.from({ length: SIZE }, (_, at) => SIZE - 1 - at);
    const pairs = Int32Array.from([0, 0, 1, 1]);
    expect(countCrossings(pairs, ranks, turned)).toBe(1);
    expect(countCrossings(pairs, turned, turned)).toBe(0);
  });
});
