import { fiscalQuarter, quarterOf, yearOf, type FiscalQuarter, type YearRule } from '@northing/domain';

/** Last calendar month of what people call a season or half of a year. */
const LAST_MONTHS: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  fall: 11,
  h1: 6,
  h2: 12,
  mid: 6,
  early: 3,
  late: 12,
  end: 12,
};

const DAY_FIRST = /^\d{1,2}[./-](\d{1,2})[./-](\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-]\d{1,2}$/u;
const PART_OF_YEAR = /^([a-z]+\d?)(?:\s+of)?[\s-]+'?(\d{4}|\d{2})$/iu;
const YEAR_ALONE = /^(fy)?\s?'?(\d{4}|\d{2})$/iu;

/** A quarter to offer for a date that cannot be read: a guess for a person to accept, never taken over by itself. */
export function suggestQuarter(text: string, calendar: YearRule): FiscalQuarter | null {
  const written = text.trim();
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return inMonth(yearOf(dayFirst[2]), Number(dayFirst[1]), calendar);
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) return inMonth(Number(yearFirst[1]), Number(yearFirst[2]), calendar);
  const part = PART_OF_YEAR.exec(written);
  const month = LAST_MONTHS[part?.[1]?.toLowerCase() ?? ''];
  if (part && month !== undefined) return inMonth(yearOf(part[2]), month, calendar);
  const year = YEAR_ALONE.exec(written);
  return year ? fiscalQuarter(yearOf(year[2]), 4) : null;
}

function inMonth(year: number, month: number, calendar: YearRule): FiscalQuarter | null {
  if (month < 1 || month > 12) return null;
  return quarterOf(`${year}-${String(month).padStart(2, '0')}-01`, calendar);
}
