import { budgetYear } from './budget-year.js';

test('[B11] the steps of the year stand around its season', () => {
  const season = { budgetFiscalYear: 2028, startDate: '2026-11-16', endDate: '2027-01-29' };
  const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [season] } as const;
  const steps = budgetYear(season, calendar, { readinessWeeks: 6 });
  expect(steps.map(({ kind, from, by, quarter }) => [kind, from, by, quarter])).toEqual([
    ['outcomesAgreed', '2026-07-01', '2026-09-30', null],
    ['capabilitiesAssessed', null, '2026-10-05', null],
    ['listComplete', null, '2026-10-05', null],
    ['revisionApproved', null, '2026-10-05', null],
    ['envelopesSet', '2026-11-16', '2027-01-29', null],
    ['fundingCarried', '2027-04-01', '2027-06-30', 'FY28 Q1'],
  ]);
});
