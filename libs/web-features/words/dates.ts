import { daysOf, quarterLabel, type Day, type FiscalCalendar, type FiscalQuarter } from '@northing/domain';

const withYear = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const withoutYear = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const monthYear = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function utc(day: Day): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}

/** `Nov 24, 2026`; the year is dropped when it is the current one. */
export function dayLabel(day: Day, today: Day): string {
  return (day.slice(0, 4) === today.slice(0, 4) ? withoutYear : withYear).format(utc(day));
}

/** `Nov 24, 2026` whatever year it is: paper is read later. */
export function wholeDayLabel(day: Day): string {
  return withYear.format(utc(day));
}

/** `FY27 Q3 – FY28 Q4`, one quarter alone as `FY27 Q3`. */
export function quarterRange(first: FiscalQuarter, last: FiscalQuarter): string {
  return first === last ? quarterLabel(first) : `${quarterLabel(first)} – ${quarterLabel(last)}`;
}

/** `Apr 2026 – Jun 2026`: the calendar months of a run of quarters. */
export function calendarRange(
  first: FiscalQuarter,
  last: FiscalQuarter,
  calendar: Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>,
): string {
  const start = monthYear.format(utc(daysOf(first, calendar).first));
  const end = monthYear.format(utc(daysOf(last, calendar).last));
  return `${start} – ${end}`;
}

/** The local day of a moment. */
export function dayOf(moment: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
