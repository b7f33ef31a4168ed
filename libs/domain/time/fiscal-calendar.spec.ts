import { daysOf, quarterOf, type FiscalCalendar } from './fiscal-calendar.js';
import { formatQuarter, parseQuarter, plusQuarters, type FiscalQuarter } from './fiscal-quarter.js';

type Rule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

const april: Rule = { yearStartMonth: 4, yearLabel: 'endYear' };
const aprilByStart: Rule = { yearStartMonth: 4, yearLabel: 'startYear' };
const january: Rule = { yearStartMonth: 1, yearLabel: 'endYear' };
const january2: Rule = { yearStartMonth: 1, yearLabel: 'startYear' };
const october: Rule = { yearStartMonth: 10, yearLabel: 'endYear' };
const december: Rule = { yearStartMonth: 12, yearLabel: 'endYear' };

describe('the quarter of a day', () => {
  it.each<[string, Rule, string]>([
    ['2026-04-01', april, 'FY2027-Q1'],
    ['2026-06-30', april, 'FY2027-Q1'],
    ['2026-07-01', april, 'FY2027-Q2'],
    ['2027-03-31', april, 'FY2027-Q4'],
    ['2026-03-31', april, 'FY2026-Q4'],
    ['2026-04-01', aprilByStart, 'FY2026-Q1'],
    ['2027-03-31', aprilByStart, 'FY2026-Q4'],
    ['2026-01-01', january, 'FY2026-Q1'],
    ['2026-12-31', january, 'FY2026-Q4'],
    ['2026-12-31', january2, 'FY2026-Q4'],
    ['2026-10-01', october, 'FY2027-Q1'],
    ['2026-09-30', october, 'FY2026-Q4'],
    ['2026-12-15', december, 'FY2027-Q1'],
    ['2027-02-28', december, 'FY2027-Q1'],
    ['2027-03-01', december, 'FY2027-Q2'],
  ])('%s, %o: %s', (day, rule, quarter) => {
    expect(formatQuarter(quarterOf(day, rule))).toBe(quarter);
  });
});

describe('the days of a quarter', () => {
  const quarter = (text: string) => parseQuarter(text) as FiscalQuarter;

  it.each<[string, Rule, string, string]>([
    ['FY2027-Q1', april, '2026-04-01', '2026-06-30'],
    ['FY2027-Q4', april, '2027-01-01', '2027-03-31'],
    ['FY2027-Q1', aprilByStart, '2027-04-01', '2027-06-30'],
    ['FY2027-Q1', january, '2027-01-01', '2027-03-31'],
    ['FY2027-Q1', january2, '2027-01-01', '2027-03-31'],
    ['FY2028-Q1', december, '2027-12-01', '2028-02-29'],
  ])('%s, %o', (text, rule, first, last) => {
    expect(daysOf(quarter(text), rule)).toEqual({ first, last });
  });

  it('cover every day once, whatever the month the year starts in', () => {
    for (let yearStartMonth = 1; yearStartMonth <= 12; yearStartMonth += 1) {
      for (const yearLabel of ['startYear', 'endYear'] as const) {
        const rule = { yearStartMonth, yearLabel };
        for (let steps = 0; steps < 8; steps += 1) {
          const each = plusQuarters(quarter('FY2027-Q1'), steps);
          const { first, last } = daysOf(each, rule);
          expect([quarterOf(first, rule), quarterOf(last, rule)]).toEqual([each, each]);
          const next = daysOf(plusQuarters(each, 1), rule).first;
          expect(Date.parse(next) - Date.parse(last)).toBe(24 * 60 * 60 * 1000);
        }
      }
    }
  });
});
