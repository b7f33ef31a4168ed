import { capability, planned, q } from './content.fixture.js';
import { plannedMaturity } from './planned-maturity.js';
import type { Raise } from './raising.js';

const window = { first: q(2027, 2), last: q(2032, 1) };

function raise(
  id: string,
  end: ReturnType<typeof q> | null,
  uplift: number,
  standing: Raise['standing'] = 'open',
): Raise {
  return { enabler: planned(id, end), uplift, plannedEnd: end, forecastEnd: end, standing };
}

describe('planned maturity', () => {
  it('rises in order of time, by what counts, to 5 at most', () => {
    const raises = [
      raise('late', q(2028, 1), 3),
      raise('early', q(2027, 3), 1.5),
      raise('over', q(2027, 3), 1, 'over'),
      raise('someday', null, 1),
    ];
    expect(plannedMaturity(capability('c'), raises, window)).toEqual({
      first: q(2027, 2),
      last: q(2028, 4),
      steps: [
        { quarter: q(2027, 3), level: 2.5, cause: 'Enabler early' },
        { quarter: q(2028, 1), level: 5, cause: 'Enabler late' },
      ],
    });
  });

  it('starts earlier with delivered work that was not reassessed', () => {
    const course = plannedMaturity(capability('c'), [raise('d', q(2026, 4), 1, 'delivered')], window);
    expect([course.first, course.steps[0]?.level]).toEqual([q(2026, 4), 2]);
  });

  it('ends with the five-year plan where no target quarter lies ahead', () => {
    expect(plannedMaturity(capability('c', { targetQuarter: null }), [], window).last).toBe(window.last);
    expect(plannedMaturity(capability('c', { targetQuarter: q(2026, 1) }), [], window).last).toBe(
      window.last,
    );
  });
});
