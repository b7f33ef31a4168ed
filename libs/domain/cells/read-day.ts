import type { Day } from '../time/fiscal-calendar.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

/** Which part of `3/4/2021` comes first. */
export type DateOrder = 'dmy' | 'mdy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/u; // prettier-ignore
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/u;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})$/iu;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu;
const MONTH_NAME = /^([a-z]{3,9})\.?[\s,/'’-]{1,3}(\d{4}|\d{2})$/iu;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/u;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/u;

const IMPOSSIBLE = unreadable('impossibleDate', 'is not a day of the calendar');
export const NOT_A_DATE = unreadable('notADate', 'is not a date');
const AMBIGUOUS = unreadable(
  'ambiguousDate',
  'may start with the day or the month; say which in the mapping (dateOrder)',
);

/** Reads a date in one of the usual notations; a month alone gives its first day. Null order: not known. */
export function readDay(text: string, order: DateOrder | null): Reading<Day> {
  const written = text.replace(/\s+/gu, ' ').trim();
  if (written === '') return BLANK;
  const slashed = SLASHED.exec(written);
  if (slashed) return slashedDay(slashed, order);
  const parts = yearMonthDay(written);
  return parts === null ? NOT_A_DATE : asDay(...parts);
}

/** What the values of a column tell about the order of day and month; null when nothing or both. */
export function inferDateOrder(texts: Iterable<string>): DateOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const match = SLASHED.exec(text.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}

function slashedDay(
  [, first = '', second = '', year = '']: RegExpExecArray,
  order: DateOrder | null,
): Reading<Day> {
  const fullYear = yearOf(year);
  const dayFirst = asDay(fullYear, Number(second), Number(first));
  const monthFirst = asDay(fullYear, Number(first), Number(second));
  if (order !== null) return order === 'dmy' ? dayFirst : monthFirst;
  if (dayFirst.kind !== 'value' || monthFirst.kind !== 'value') {
    // Only one of both readings is a day, or neither is.
    return dayFirst.kind === 'value' ? dayFirst : monthFirst;
  }
  return dayFirst.value === monthFirst.value ? dayFirst : AMBIGUOUS;
}

function yearMonthDay(text: string): [year: number, month: number, day: number] | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const dotted = DOTTED.exec(text);
  if (dotted) return [yearOf(dotted[3]), Number(dotted[2]), Number(dotted[1])];
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return withName(yearOf(named[3]), named[2], Number(named[1]));
  const nameFirst = MONTH_NAME_DAY.exec(text);
  if (nameFirst) return withName(yearOf(nameFirst[3]), nameFirst[1], Number(nameFirst[2]));
  const month = MONTH_NAME.exec(text);
  if (month) return withName(yearOf(month[2]), month[1], 1);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return [Number(yearMonth[1]), Number(yearMonth[2]), 1];
  const monthYear = MONTH_YEAR.exec(text);
  return monthYear ? [Number(monthYear[2]), Number(monthYear[1]), 1] : null;
}

const FULL_NAMES = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

function withName(year: number, name = '', day: number): [number, number, number] | null {
  const lower = name.toLowerCase();
  const isMonth = lower === 'sept' || FULL_NAMES.includes(lower) || MONTHS.includes(lower);
  return isMonth ? [year, MONTHS.indexOf(lower.slice(0, 3)) + 1, day] : null;
}

/** Two digits mean 1970 to 2069. */
export function yearOf(text = ''): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function asDay(year: number, month: number, day: number): Reading<Day> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? value(date.toISOString().slice(0, 10)) : IMPOSSIBLE;
}
