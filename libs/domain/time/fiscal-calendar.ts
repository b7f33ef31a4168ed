import { addDays, addMonths, formatISO } from 'date-fns';
import {
  fiscalQuarter,
  fiscalYearOf,
  quarterInYear,
  type FiscalQuarter,
  type FiscalYear,
} from './fiscal-quarter.js';

/** A calendar day written `2026-11-16`. */
export type Day = string;

export interface BudgetSeason {
  readonly budgetFiscalYear: FiscalYear;
  readonly startDate: Day;
  readonly endDate: Day;
}

export interface FiscalCalendar {
  /** 1 (January) to 12. */
  readonly yearStartMonth: number;
  /** Whether a fiscal year bears the calendar year it starts or ends in; both agree when it starts in January. */
  readonly yearLabel: 'startYear' | 'endYear';
  readonly budgetSeasons: readonly BudgetSeason[];
}

type YearRule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

/** The fiscal quarter that holds a day. */
export function quarterOf(day: Day, calendar: YearRule): FiscalQuarter {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const monthsIn = (month - calendar.yearStartMonth + 12) % 12;
  const startYear = month >= calendar.yearStartMonth ? year : year - 1;
  return fiscalQuarter(startYear + labelShift(calendar), Math.floor(monthsIn / 3) + 1);
}

/** First and last calendar day of a fiscal quarter. */
export function daysOf(
  quarter: FiscalQuarter,
  calendar: YearRule,
): { readonly first: Day; readonly last: Day } {
  const startYear = fiscalYearOf(quarter) - labelShift(calendar);
  const yearStart = new Date(startYear, calendar.yearStartMonth - 1, 1);
  const first = addMonths(yearStart, (quarterInYear(quarter) - 1) * 3);
  const last = addDays(addMonths(first, 3), -1);
  const day = (date: Date) => formatISO(date, { representation: 'date' });
  return { first: day(first), last: day(last) };
}

function labelShift({ yearStartMonth, yearLabel }: YearRule): number {
  return yearLabel === 'endYear' && yearStartMonth !== 1 ? 1 : 0;
}
