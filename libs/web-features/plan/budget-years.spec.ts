import { fiscalQuarter } from '@northing/domain';
import { yearAtHand, yearsAround } from './budget-years.js';

const newest = { anchorQuarter: fiscalQuarter(2027, 3) };
const season = (budgetFiscalYear: number, startDate: string, endDate: string) => ({
  budgetFiscalYear,
  startDate,
  endDate,
});
const planOf = (...budgetSeasons: readonly ReturnType<typeof season>[]) => ({
  calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons } as const,
});
const LATE = season(2029, '2027-11-15', '2028-01-28');
const EARLY = season(2028, '2026-11-16', '2027-01-29');

describe('the budget year at hand', () => {
  it.each([
    ['2026-10-01', 2028],
    ['2027-01-29', 2028],
    ['2027-01-30', 2029],
    ['2031-01-01', 2029],
  ])('on %s is %i: that of the season that ends next, or of the last one', (today, year) => {
    expect(yearAtHand(planOf(LATE, EARLY), newest, today)).toBe(year);
  });

  it('follows the anchor’s year where no season is set', () => {
    expect(yearAtHand(planOf(), newest, '2026-10-01')).toBe(2028);
  });

  it('is that of the day where there is no revision either', () => {
    expect(yearAtHand(planOf(), null, '2026-10-01')).toBe(2026);
  });
});

it.each([
  [2027, [2027, 2028, 2029]],
  [2029, [2027, 2028, 2029]],
  [2031, [2029, 2030, 2031]],
  [2025, [2025, 2026, 2027]],
])('%i is among the three years to choose from', (year, years) => {
  expect(yearsAround(year, newest)).toEqual(years);
});
