import type { Enabler } from '../plan/enabler.js';
import { kindsOf, q, rowsBetween } from './plans.fixture.js';

const from = (start: number, end: number): Partial<Enabler> => ({
  startQuarter: q(start),
  endQuarter: q(end),
});

/** Kinds of the horizon rows alone, for a shift of the anchor by one quarter unless said otherwise. */
function crossed(before: Partial<Enabler>, after: Partial<Enabler>, shift = 1): readonly string[] {
  return kindsOf(rowsBetween(before, after, shift))
    .map((row) => row.replace(' e1', ''))
    .filter((row) => row.startsWith('roll') || row.startsWith('transition'));
}

describe('horizons', () => {
  it.each<[string, Partial<Enabler>, Partial<Enabler>, number, readonly string[]]>([
    ['unmoved, into the one-year window', from(4, 6), from(4, 6), 1, ['roll/rolledIntoOneYear']],
    ['unmoved, without a later anchor', from(4, 6), from(4, 6), 0, []],
    ['unmoved, already inside', from(3, 6), from(3, 6), 1, []],
    ['unmoved, into the five-year window', from(20, 22), from(20, 22), 1, ['roll/rolledIn']],
    ['unmoved, still beyond', from(21, 22), from(21, 22), 1, []],
    ['rolled in and moved within', from(20, 22), from(19, 22), 1, ['roll/rolledIn']],
    [
      'rolled into both after a long gap',
      from(20, 22),
      from(20, 22),
      17,
      ['roll/rolledIn', 'roll/rolledIntoOneYear'],
    ],
    [
      'would have rolled in, moved on beyond',
      from(20, 22),
      from(21, 23),
      1,
      ['transition/deferredBeyondHorizon'],
    ],
    [
      'would not have rolled in, moved inside',
      from(21, 23),
      from(20, 22),
      1,
      ['transition/pulledIntoFiveYear'],
    ],
    [
      'would have rolled into one year, moved on',
      from(4, 6),
      from(5, 7),
      1,
      ['transition/deferredOutOfOneYear'],
    ],
    [
      'would not have rolled in, moved into one year',
      from(5, 7),
      from(4, 6),
      1,
      ['transition/pulledIntoOneYear'],
    ],
    [
      'out of one year without a later anchor',
      from(3, 6),
      from(4, 7),
      0,
      ['transition/deferredOutOfOneYear'],
    ],
    ['into one year without a later anchor', from(4, 7), from(3, 6), 0, ['transition/pulledIntoOneYear']],
    [
      'out of both',
      from(1, 3),
      from(21, 24),
      1,
      ['transition/deferredBeyondHorizon', 'transition/deferredOutOfOneYear'],
    ],
    [
      'into both',
      from(21, 24),
      from(1, 3),
      1,
      ['transition/pulledIntoFiveYear', 'transition/pulledIntoOneYear'],
    ],
    ['ended before b, then moved out of one year: slip', from(0, 1), from(6, 8), 2, []],
    ['ended before b, then moved beyond the horizon: slip', from(0, 1), from(24, 26), 2, []],
    [
      'ended in the first quarter of b, moved out',
      from(0, 2),
      from(6, 8),
      2,
      ['transition/deferredOutOfOneYear'],
    ],
  ])('[C10] [C11] %s', (_, before, after, shift, expected) => {
    expect(crossed(before, after, shift)).toEqual(expected);
  });

  it('[C10] a known enabler that rolls in and moves shows both', () => {
    expect(kindsOf(rowsBetween(from(20, 22), from(19, 21)))).toEqual([
      'replanning/movedEarlier e1',
      'roll/rolledIn e1',
    ]);
  });

  it.each<[string, Partial<Enabler>, Partial<Enabler>]>([
    ['delivered before', { ...from(4, 6), stage: 'delivered' }, from(4, 6)],
    ['stopped meanwhile', from(4, 6), { ...from(4, 6), stage: 'stopped' }],
    ['without an end before', { ...from(4, 6), endQuarter: null }, from(4, 6)],
    ['without a start afterwards', from(4, 6), { ...from(4, 6), startQuarter: null }],
  ])('[C12] no horizon row when %s', (_, before, after) => {
    expect(crossed(before, after)).toEqual([]);
  });
});
