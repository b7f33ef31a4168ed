import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import { FRESH_QUARTERS, readinessOf } from '../metrics/readiness.js';
import type { Readiness } from '../metrics/records-metrics.js';
import type { Light } from '../metrics/revision-metrics.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { BusinessUnit, WorkspaceSettings } from '../revision/frame.js';
import type { RevisionHead } from '../revision/revision.js';
import type { BudgetSeason, Day, FiscalCalendar } from '../time/fiscal-calendar.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';

/** What keeps the plan from being ready. */
export type ReadinessBlock =
  | { readonly kind: 'noApproval' }
  | { readonly kind: 'lateApproval'; readonly revisionId: string; readonly days: number }
  | { readonly kind: 'stale'; readonly revisionId: string; readonly quarters: number }
  /** The plan is for the whole business: a unit of it has no outcome of its own or of a unit within it. */
  | { readonly kind: 'unitWithoutOutcome'; readonly unitId: string };

/** How the plan stands before the season of a fiscal year's budget. */
export interface SeasonReadiness {
  readonly season: BudgetSeason;
  /** The day by which a revision is to be approved. */
  readonly readyBy: Day;
  /** Negative once it has passed. */
  readonly daysToReady: number;
  readonly daysToSeason: number;
  readonly light: Light;
  /** The latest approval before the season; null when there is none. */
  readonly approved: Readiness | null;
  readonly blocks: readonly ReadinessBlock[];
  /** Days between plan and season a year before; null when nothing was approved then. */
  readonly daysLastYear: number | null;
}

export interface ReadinessFacts {
  readonly revisions: readonly RevisionHead[];
  readonly calendar: FiscalCalendar;
  readonly settings: Pick<WorkspaceSettings, 'readinessWeeks'>;
  readonly units: readonly BusinessUnit[];
  readonly content: Pick<PlanContent, 'outcomes'>;
  readonly today: Day;
}

/** Null where no season is set for the year (DOMAIN §4.11; SPEC.md [B10]). */
export function seasonReadiness(facts: ReadinessFacts, year: FiscalYear): SeasonReadiness | null {
  const { calendar, settings, today } = facts;
  const season = seasonOf(calendar, year);
  if (!season) return null;
  const opens = parseISO(season.startDate);
  const readyOn = addDays(opens, -DAYS * settings.readinessWeeks);
  const approved = latestBefore(facts, year);
  return {
    season,
    readyBy: formatISO(readyOn, { representation: 'date' }),
    daysToReady: differenceInCalendarDays(readyOn, parseISO(today)),
    daysToSeason: differenceInCalendarDays(opens, parseISO(today)),
    light: approved?.light ?? 'red',
    approved,
    blocks: [...approvalBlocks(approved, settings), ...unitBlocks(facts)],
    daysLastYear: latestBefore(facts, year - 1)?.daysBefore ?? null,
  };
}

const DAYS = 7;

function seasonOf({ budgetSeasons }: FiscalCalendar, year: FiscalYear): BudgetSeason | undefined {
  return budgetSeasons.find(({ budgetFiscalYear }) => budgetFiscalYear === year);
}

function latestBefore(facts: ReadinessFacts, year: FiscalYear): Readiness | null {
  const all = readinessOf(facts.revisions, facts.calendar, facts.settings);
  return all.findLast((each) => each.budgetFiscalYear === year && each.daysBefore >= 0) ?? null;
}

function approvalBlocks(
  approved: Readiness | null,
  { readinessWeeks }: ReadinessFacts['settings'],
): readonly ReadinessBlock[] {
  if (approved === null) return [{ kind: 'noApproval' }];
  const { revisionId, daysBefore, staleQuarters } = approved;
  return [
    ...(daysBefore < DAYS * readinessWeeks
      ? [{ kind: 'lateApproval', revisionId, days: daysBefore } as const]
      : []),
    ...(staleQuarters > FRESH_QUARTERS
      ? [{ kind: 'stale', revisionId, quarters: staleQuarters } as const]
      : []),
  ];
}

function unitBlocks({ units, content }: ReadinessFacts): readonly ReadinessBlock[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const covered = new Set<string>();
  for (const { businessUnitId } of content.outcomes) {
    // What a unit's part wants, the unit wants as well.
    for (let id = businessUnitId; id !== null && !covered.has(id); id = parents.get(id) ?? null)
      covered.add(id);
  }
  return units.flatMap(({ id }) =>
    covered.has(id) ? [] : [{ kind: 'unitWithoutOutcome', unitId: id } as const],
  );
}
