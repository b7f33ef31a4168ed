import { differenceInCalendarDays, parseISO } from 'date-fns';
import { twoDecimals } from '../compare/rounding.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { RevisionHead } from '../revision/revision.js';
import { quarterOf, type BudgetSeason, type Day, type FiscalCalendar } from '../time/fiscal-calendar.js';
import { quartersBetween } from '../time/fiscal-quarter.js';
import type { Readiness } from './records-metrics.js';
import type { Light } from './revision-metrics.js';

/** More quarters than this between anchor and season, and the plan is stale. */
export const FRESH_QUARTERS = 1;

/** How early each approved revision stands before its season, as if it were the latest (DOMAIN §4.11, SPEC.md [M58]). */
export function readinessOf(
  revisions: readonly RevisionHead[],
  calendar: FiscalCalendar,
  settings: Pick<WorkspaceSettings, 'readinessWeeks'>,
): readonly Readiness[] {
  return revisions.flatMap((revision) => {
    const { id: revisionId, approvedAt, anchorQuarter } = revision;
    const season = approvedAt === null ? null : nextSeason(calendar.budgetSeasons, approvedAt);
    if (approvedAt === null || season === null) return [];
    const daysBefore = differenceInCalendarDays(parseISO(season.startDate), parseISO(approvedAt));
    const staleQuarters = quartersBetween(anchorQuarter, quarterOf(season.startDate, calendar));
    return [
      {
        revisionId,
        budgetFiscalYear: season.budgetFiscalYear,
        seasonStart: season.startDate,
        daysBefore,
        weeksBefore: twoDecimals(daysBefore / 7),
        staleQuarters,
        light: lightOf(daysBefore, staleQuarters, settings.readinessWeeks),
      },
    ];
  });
}

/** The first season that starts on or after a day; the last one when all have started. */
export function nextSeason(seasons: readonly BudgetSeason[], day: Day): BudgetSeason | null {
  const ordered = seasons.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return ordered.find(({ startDate }) => startDate >= day) ?? ordered.at(-1) ?? null;
}

function lightOf(daysBefore: number, staleQuarters: number, weeks: number): Light {
  if (daysBefore < 0) return 'red';
  return daysBefore >= 7 * weeks && staleQuarters <= FRESH_QUARTERS ? 'green' : 'amber';
}
