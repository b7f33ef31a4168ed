import { fiscalQuarter, fiscalYearOf, quarterOf, type Day } from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import { calendarRange } from '../words/dates.js';

/** `October`. */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 1),
  );
}

/** `FY27 runs Oct 2026 – Sep 2027`: what a start month means for the year at hand. */
export function yearExample(startMonth: number, today: Day): string {
  const calendar = { yearStartMonth: startMonth, yearLabel: 'endYear' } as const;
  const year = fiscalYearOf(quarterOf(today, calendar));
  return `${yearLabel(year)} runs ${calendarRange(fiscalQuarter(year, 1), fiscalQuarter(year, 4), calendar)}`;
}
