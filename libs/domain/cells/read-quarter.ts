import { quarterOf, type FiscalCalendar } from '../time/fiscal-calendar.js';
import { fiscalQuarter, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import { cellText, type Cell } from './cell.js';
import { NOT_A_DATE, readDay, yearOf, type DateOrder } from './read-day.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

export type YearRule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

export interface QuarterOptions {
  readonly calendar: YearRule;
  readonly dateOrder: DateOrder | null;
  /** What `2026 Q3` without FY counts in; fiscal quarters when absent. */
  readonly quarters?: 'fiscal' | 'calendar';
}

const YEAR_FIRST = /^(fy)?\s?'?(\d{4}|\d{2})(?:[/-](\d{4}|\d{2}))?[\s_/-]*q([1-4])$/iu;
const QUARTER_FIRST = /^q([1-4])[\s_/,-]*(fy)?[\s_/-]?'?(\d{4}|\d{2})(?:[/-](\d{4}|\d{2}))?$/iu;

/** The fiscal year that `2027/28` names: by the label of the calendar where it spans two calendar years. */
export function fiscalYearOfSpan(first: number, second: number, calendar: YearRule): FiscalYear | null {
  if ((first + 1) % 100 !== second % 100) return null;
  return calendar.yearLabel === 'endYear' && calendar.yearStartMonth !== 1 ? first + 1 : first;
}

/** A date or the name of a quarter as the fiscal quarter that holds it. */
export function readQuarter(cell: Cell, options: QuarterOptions): Reading<FiscalQuarter> {
  if (cell === null) return BLANK;
  if (typeof cell === 'object') {
    return cell.kind === 'day'
      ? value(quarterOf(cell.day, options.calendar))
      : unreadable('errorCell', 'is an error in the sheet');
  }
  const text = cellText(cell).trim();
  const named = readQuarterName(text, options);
  if (named !== null) return named;
  const day = readDay(text, options.dateOrder);
  return day.kind === 'value' ? value(quarterOf(day.value, options.calendar)) : day;
}

interface QuarterName {
  readonly fiscal: boolean;
  readonly year: string | undefined;
  readonly secondYear: string | undefined;
  readonly quarter: number;
}

function readQuarterName(text: string, options: QuarterOptions): Reading<FiscalQuarter> | null {
  const name = quarterName(text);
  if (name === null) return null;
  const { calendar, quarters } = options;
  const year = yearOf(name.year);
  if (name.secondYear !== undefined) {
    const spanned = fiscalYearOfSpan(year, yearOf(name.secondYear), calendar);
    return spanned === null ? NOT_A_DATE : value(fiscalQuarter(spanned, name.quarter));
  }
  if (!name.fiscal && quarters === 'calendar') {
    const month = String(name.quarter * 3 - 2).padStart(2, '0');
    return value(quarterOf(`${year}-${month}-01`, calendar));
  }
  return value(fiscalQuarter(year, name.quarter));
}

function quarterName(text: string): QuarterName | null {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    return {
      fiscal: first[1] !== undefined,
      year: first[2],
      secondYear: first[3],
      quarter: Number(first[4]),
    };
  }
  const last = QUARTER_FIRST.exec(text);
  if (!last) return null;
  return { fiscal: last[2] !== undefined, year: last[3], secondYear: last[4], quarter: Number(last[1]) };
}
