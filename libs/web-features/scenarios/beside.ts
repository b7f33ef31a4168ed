import {
  budgetFigures,
  budgetList,
  compare,
  plusQuarters,
  quartersBetween,
  revisionFigures,
  revisionMetrics,
  summariseChanges,
  totalsOf,
  type BudgetFigures,
  type FiscalQuarter,
  type FiscalYear,
  type PlanContent,
  type RevisionHead,
  type WorkspaceSettings,
} from '@northing/domain';

/** A scenario or a revision as one column of the table that sets several side by side. */
export interface BesideFigures {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly rescoped: number;
  /** Spend in its cost window, whole thousands. */
  readonly spend: number;
  /** Spend after less spend before in the years both windows share; null without such a year. */
  readonly costDelta: number | null;
  /** 0 to 1; null without a common year. */
  readonly stability: number | null;
  readonly outcomesAtRisk: number;
  /** Mean by outcome weight, 0 to 1; null when no outcome with weight has one. */
  readonly coverage: number | null;
  /** What its one-year list says of the budget year. */
  readonly budget: BudgetFigures;
}

/** What everything is read by. */
interface Measure {
  readonly settings: WorkspaceSettings;
  /** Whose budget is compared. */
  readonly year: FiscalYear;
}

interface Held {
  readonly head: Pick<RevisionHead, 'id' | 'sequence' | 'anchorQuarter'>;
  readonly content: PlanContent;
}

/** A content held against a revision; a scenario that was branched earlier is read in that revision's quarter. */
export function besideFigures(
  against: Held,
  content: PlanContent,
  anchor: FiscalQuarter,
  { settings, year }: Measure,
): BesideFigures {
  const from = against.head.anchorQuarter;
  const anchorQuarter = plusQuarters(from, Math.max(0, quartersBetween(from, anchor)));
  const present = new Set(content.enablers.map(({ id }) => id));
  const gone = against.content.enablers.filter(({ id }) => !present.has(id));
  const comparison = compare({
    from: { ...against, totals: totalsOf(against.content) },
    to: { head: { ...against.head, id: '', anchorQuarter }, content, totals: totalsOf(content) },
    heldBefore: new Set(),
    lastHeld: new Map(gone.map((enabler) => [enabler.id, enabler])),
    records: [],
    settings,
  });
  const { added, removed, moved, rescoped, costDelta } = summariseChanges(comparison);
  const metrics = revisionMetrics(content, anchorQuarter, settings);
  const figures = revisionFigures({ revisionId: '', metrics, outcomes: content.outcomes, step: null });
  return {
    ...{ added, removed, moved, rescoped, costDelta },
    spend: metrics.plannedSpend,
    stability: comparison.churn?.stability ?? null,
    outcomesAtRisk: figures.outcomesAtRisk,
    coverage: figures.meanCoveragePlanned,
    budget: budgetFigures(budgetList(content, year, anchorQuarter, settings), content, settings),
  };
}
