import fc from 'fast-check';
import { align } from './align.js';

const wish = (at: number, weight = 1) => ({ at, weight });

describe('aligning', () => {
  it('grants wishes that leave each other room', () => {
    expect(align([wish(0), wish(40), wish(90)], [20, 20], 100)).toEqual([0, 40, 90]);
  });

  it('shares what room there is among wishes for the same place', () => {
    expect(align([wish(50), wish(50), wish(50)], [20, 20], 100)).toEqual([30, 50, 70]);
  });

  it('grants more to what matters more', () => {
    expect(align([wish(50, 3), wish(50, 1)], [20], 100)).toEqual([45, 65]);
  });

  it('keeps order, distances and bounds whatever is wished for', () => {
    const node = fc.record({
      at: fc.integer({ min: -200, max: 900 }),
      weight: fc.integer({ min: 1, max: 5 }),
      distance: fc.integer({ min: 4, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 40 }), fc.nat({ max: 500 }), (nodes, spare) => {
        const distances = nodes.slice(1).map(({ distance }) => distance);
        const last = distances.reduce((sum, distance) => sum + distance, 0) + spare;
        const placed = align(nodes, distances, last);
        expect(placed).toHaveLength(nodes.length);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(last);
        distances.forEach((distance, at) =>
          expect((placed[at + 1] ?? 0) - (placed[at] ?? 0)).toBeGreaterThanOrEqual(distance),
        );
      }),
    );
  });
});
