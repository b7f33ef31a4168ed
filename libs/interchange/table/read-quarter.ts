import { fiscalQuarter, quarterOf, type FiscalCalendar, type FiscalQuarter } from '@northing/domain';
import { cellText, type Cell } from './grid.js';
import { readDay, yearOf, type DateOrder } from './read-day.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

export type YearRule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

export interface QuarterOptions {
  readonly calendar: YearRule;
  readonly dateOrder: DateOrder | null;
  /** What `2026 Q3` without FY counts in; fiscal quarters when absent. */
  readonly quarters?: 'fiscal' | 'calendar';
}

const YEAR_FIRST = /^(fy)?\s?'?(\d{4}|\d{2})(?:[/-]\d{2,4})?[\s_/-]*q([1-4])$/iu;
const QUARTER_FIRST = /^q([1-4])[\s_/,-]*(fy)?[\s_/-]?'?(\d{4}|\d{2})(?:[/-]\d{2,4})?$/iu;

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

function readQuarterName(text: string, options: QuarterOptions): Reading<FiscalQuarter> | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return quarterNamed(yearFirst[1], yearFirst[2], yearFirst[3], options);
  const quarterFirst = QUARTER_FIRST.exec(text);
  return quarterFirst ? quarterNamed(quarterFirst[2], quarterFirst[3], quarterFirst[1], options) : null;
}

function quarterNamed(
  fiscalMark: string | undefined,
  yearText: string | undefined,
  quarterText: string | undefined,
  { calendar, quarters }: QuarterOptions,
): Reading<FiscalQuarter> {
  const year = yearOf(yearText);
  const quarter = Number(quarterText);
  if (fiscalMark === undefined && quarters === 'calendar') {
    const month = String(quarter * 3 - 2).padStart(2, '0');
    return value(quarterOf(`${year}-${month}-01`, calendar));
  }
  return value(fiscalQuarter(year, quarter));
}
