import { fiscalQuarter } from '@northing/domain';
import { confirmedText, NO_TIMING, shareBefore, timingOver, yearUpTo } from './unit-timing.js';

const at = (year: number, quarter: number, before: number, after: number, confirmedBefore = 0) => ({
  ...{ quarter: fiscalQuarter(year, quarter), before, after, confirmedBefore, confirmedAfter: 0 },
});

describe('when IT is brought in', () => {
  it('adds up the four quarters up to one, and nothing around them', () => {
    const timings = [at(2026, 3, 9, 9), at(2026, 4, 1, 2), at(2027, 3, 4, 1, 2), at(2027, 4, 9, 9)];
    expect(timingOver(timings, ...yearUpTo(fiscalQuarter(2027, 3)))).toEqual({
      ...{ before: 5, after: 3, confirmedBefore: 2, confirmedAfter: 0 },
    });
  });

  it('has no share when nothing counts', () => {
    expect([shareBefore(0, 0), shareBefore(3, 1)]).toEqual([null, 0.75]);
  });

  it('holds the confirmed entries against all', () => {
    expect(confirmedText(NO_TIMING)).toBe('None confirmed by the business');
    expect(confirmedText({ before: 5, after: 3, confirmedBefore: 2, confirmedAfter: 1 })).toBe(
      '3 of 8 confirmed: 67% before',
    );
  });
});
