import { fiscalYearOf, type FiscalYear, type RevisionHead } from '@northing/domain';
import type { PlanFrame } from './plan-frame.js';

/** The year of the next season that has not ended; without seasons the year after the anchor's. */
export function yearAtHand(
  { calendar }: Pick<PlanFrame, 'calendar'>,
  newest: Pick<RevisionHead, 'anchorQuarter'> | null,
  today: string,
): FiscalYear {
  const seasons = calendar.budgetSeasons.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  const next = seasons.find(({ endDate }) => endDate >= today) ?? seasons.at(-1);
  if (next) return next.budgetFiscalYear;
  return newest === null ? Number(today.slice(0, 4)) : fiscalYearOf(newest.anchorQuarter) + 1;
}

/** Three years to choose from, the year shown among them. */
export function yearsAround(
  year: FiscalYear,
  newest: Pick<RevisionHead, 'anchorQuarter'> | null,
): readonly FiscalYear[] {
  const first = newest === null ? year - 1 : fiscalYearOf(newest.anchorQuarter);
  const start = Math.min(Math.max(first, year - 2), year);
  return [start, start + 1, start + 2];
}
