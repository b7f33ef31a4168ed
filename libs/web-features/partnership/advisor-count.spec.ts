import { advisorCount } from './advisor-count.js';
import type { UnitLevels } from './unit-levels.js';

const unit = (now: number | null, changeInYear: number | null) => ({
  maturity: { now, changeInYear } as UnitLevels,
});

it('counts units at Trusted Advisor or above, now and where a level held a year ago', () => {
  expect(advisorCount([unit(4, 1), unit(5, 0), unit(3, -1), unit(4, null), unit(null, null)])).toEqual({
    ...{ assessed: 4, now: 3, yearAgo: 2, comparable: 3 },
  });
  expect(advisorCount([])).toEqual({ assessed: 0, now: 0, yearAgo: 0, comparable: 0 });
});
