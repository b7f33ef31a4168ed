import { addDays, formatISO, parseISO } from 'date-fns';
import type { Engagement } from '../records/records.js';
import { daysOf, type Day, type FiscalCalendar } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** Whole days after a quarter in which its entries may still be made and changed (DOMAIN §2.4). */
const OPEN_DAYS = 30;

type YearRule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

/** The first day on which a quarter's engagements stay as they are [E1]. */
export function lockedFrom(quarter: FiscalQuarter, calendar: YearRule): Day {
  const { last } = daysOf(quarter, calendar);
  return formatISO(addDays(parseISO(last), OPEN_DAYS + 1), { representation: 'date' });
}

export function isLocked({ quarter }: Pick<Engagement, 'quarter'>, on: Day, calendar: YearRule): boolean {
  return on >= lockedFrom(quarter, calendar);
}
