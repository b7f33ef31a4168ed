import { addDays, formatISO, parseISO } from 'date-fns';
import type { WorkspaceSettings } from '../revision/frame.js';
import {
  daysOf,
  quarterOf,
  type BudgetSeason,
  type Day,
  type FiscalCalendar,
} from '../time/fiscal-calendar.js';
import { fiscalQuarter, fiscalYearOf, plusQuarters, quarterLabel } from '../time/fiscal-quarter.js';

export const BUDGET_STEPS = [
  'outcomesAgreed', 'capabilitiesAssessed', 'listComplete', 'revisionApproved', 'envelopesSet', 'fundingCarried',
] as const; // prettier-ignore
export type BudgetStepKind = (typeof BUDGET_STEPS)[number];

/** One step of the way to an agreed budget. */
export interface BudgetStep {
  readonly kind: BudgetStepKind;
  /** First and last day it may be done; a step without a first day of its own is due by the last. */
  readonly from: Day | null;
  readonly by: Day;
  /** The label of the quarter whose revision carries the agreed funding; null of other steps. */
  readonly quarter: string | null;
}

/** The yearly calendar before, in and after a budget season (DOMAIN §5; SPEC.md [B11]). */
export function budgetYear(
  season: BudgetSeason,
  calendar: FiscalCalendar,
  { readinessWeeks }: Pick<WorkspaceSettings, 'readinessWeeks'>,
): readonly BudgetStep[] {
  const opens = quarterOf(season.startDate, calendar);
  const second = daysOf(fiscalQuarter(fiscalYearOf(opens), 2), calendar);
  const ready = formatISO(addDays(parseISO(season.startDate), -7 * readinessWeeks), {
    representation: 'date',
  });
  const after = plusQuarters(quarterOf(season.endDate, calendar), 1);
  const step = (
    kind: BudgetStepKind,
    from: Day | null,
    by: Day,
    quarter: string | null = null,
  ): BudgetStep => {
    return { kind, from, by, quarter };
  };
  return [
    step('outcomesAgreed', second.first, second.last),
    step('capabilitiesAssessed', null, ready),
    step('listComplete', null, ready),
    step('revisionApproved', null, ready),
    step('envelopesSet', season.startDate, season.endDate),
    step('fundingCarried', daysOf(after, calendar).first, daysOf(after, calendar).last, quarterLabel(after)),
  ];
}
