import type { SlipGroup } from '@northing/domain';
import { meanWords, slipReading } from './slip-reading.js';

function group(key: string | null, n: number, meanQuarters: number): SlipGroup {
  return { key, n, meanQuarters, slippedShare: 0, enablerIds: [], movedIds: [] };
}

const say = (...groups: readonly SlipGroup[]) =>
  slipReading({
    groups,
    observations: groups.reduce((sum, { n }) => sum + n, 0),
    nameOf: (key) => key ?? 'No team',
    smallSample: 5,
  });

describe('whose ends move', () => {
  it('tells the mean of all and who slips most', () => {
    expect(say(group('Data', 10, 0.5), group('Core', 10, 0))).toBe(
      'Over 20 observations ends moved 0.25 quarters later on the mean; most with Data, 0.5 quarters later.',
    );
  });
  it('does not point at a group by few observations', () => {
    expect(say(group('Data', 4, 2), group('Core', 12, 0))).toBe(
      'Over 16 observations ends moved 0.5 quarters later on the mean.',
    );
  });
  it('says when ends stayed where they were, and when there is nothing to tell from', () => {
    expect(say(group('Data', 6, 0))).toBe('Over 6 observations ends stayed on plan on the mean.');
    expect(say()).toBe('No enabler was open and dated in two revisions in a row.');
  });
});

it('says a shift with its direction', () => {
  expect([1, -0.5, 0].map(meanWords)).toEqual(['1 quarter later', '0.5 quarters earlier', 'on plan']);
});
