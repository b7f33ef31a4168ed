import { fiscalQuarter, plusQuarters, type FiscalQuarter } from './fiscal-quarter.js';
import { commonCostYears, horizonWindow, isInside } from './horizon.js';

const anchor = fiscalQuarter(2027, 1);
const at = (offset: number): FiscalQuarter => plusQuarters(anchor, offset);

describe('a horizon', () => {
  const oneYear = horizonWindow(anchor, 4);

  it('starts with the anchor and holds so many quarters', () => {
    expect(oneYear).toEqual({ first: at(0), last: at(3) });
    expect(horizonWindow(anchor, 20).last).toBe(fiscalQuarter(2031, 4));
  });

  it.each<[number | null, number | null, boolean]>([
    [0, 0, true],
    [3, 9, true],
    [-9, 0, true],
    [-9, 9, true],
    [4, 9, false],
    [-9, -1, false],
    [0, null, false],
    [null, 3, false],
    [null, null, false],
  ])('from %s to %s: %s', (start, end, inside) => {
    const quarter = (offset: number | null) => (offset === null ? null : at(offset));
    expect(isInside({ startQuarter: quarter(start), endQuarter: quarter(end) }, oneYear)).toBe(inside);
  });
});

describe('the common cost years', () => {
  it.each<[number, number, readonly [number, number] | null]>([
    [0, 0, [2027, 2031]],
    [0, 3, [2027, 2031]],
    [0, 4, [2028, 2031]],
    [0, 19, [2031, 2031]],
    [0, 20, null],
    [3, 4, [2028, 2031]],
    [3, 20, null],
  ])('of anchors %i and %i', (a, b, years) => {
    const expected = years && { first: years[0], last: years[1] };
    expect(commonCostYears(at(a), at(b), 5)).toEqual(expected);
  });
});
