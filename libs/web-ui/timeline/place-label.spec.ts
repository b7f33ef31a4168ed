import fc from 'fast-check';
import { placeLabel } from './place-label.js';
import { estimateText, fitText } from './text.js';

const bounds = { left: 200, right: 1000 };

describe('placeLabel', () => {
  it('prints a name inside its bar when it fits', () => {
    const room = { left: 300, right: 600, padLeft: 7, padRight: 6, bounds };
    expect(placeLabel('Order hub', room, 'bar', estimateText)).toMatchObject({
      where: 'inside',
      text: 'Order hub',
      x: 307,
    });
  });

  it('prints it just after a bar too short for it', () => {
    const room = { left: 300, right: 330, padLeft: 7, padRight: 6, bounds };
    expect(placeLabel('Order hub consolidation', room, 'bar', estimateText)).toMatchObject({
      where: 'after',
      x: 336,
    });
  });

  it('prints it before a short bar at the right edge', () => {
    const room = { left: 960, right: 995, padLeft: 7, padRight: 6, bounds };
    const label = placeLabel('Order hub consolidation', room, 'bar', estimateText);
    expect(label.where).toBe('before');
    expect(label.x + label.width).toBeCloseTo(954);
  });

  it('never leaves its bounds, never lies over its bar unless inside it, for any name and bar', () => {
    const cases = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      left: fc.integer({ min: 206, max: 980 }),
      width: fc.integer({ min: 4, max: 780 }),
      padLeft: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(cases, ({ name, left, width, padLeft }) => {
        const right = Math.min(994, left + width);
        const label = placeLabel(name, { left, right, padLeft, padRight: 6, bounds }, 'bar', estimateText);
        const end = label.x + label.width;
        if (label.text === '') return;
        expect(label.x).toBeGreaterThanOrEqual(bounds.left - 0.01);
        expect(end).toBeLessThanOrEqual(bounds.right + 0.01);
        if (label.where === 'inside') {
          expect(label.x).toBeGreaterThanOrEqual(left);
          expect(end).toBeLessThanOrEqual(right);
        } else {
          expect(end <= left || label.x >= right).toBe(true);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('fitText', () => {
  it('keeps what fits and shortens what does not', () => {
    expect(fitText('Voice', 100, 'bar', estimateText)).toBe('Voice');
    const shortened = fitText('Maintenance system replacement', 80, 'bar', estimateText);
    expect(shortened).toMatch(/^Main.*…$/);
    expect(estimateText(shortened, 'bar')).toBeLessThanOrEqual(80);
    expect(fitText('Voice', 3, 'bar', estimateText)).toBe('');
  });

  it('never cuts a letter in half', () => {
    for (let room = 0; room < 120; room += 1) {
      const text = fitText('👩‍🚀👩‍🚀 plan 🚀🚀🚀', room, 'bar', estimateText);
      expect(() => encodeURIComponent(text)).not.toThrow();
    }
  });
});
