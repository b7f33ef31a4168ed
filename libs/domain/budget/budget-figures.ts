import { fourDecimals } from '../compare/rounding.js';
import { outcomeMetrics } from '../metrics/coverage.js';
import { forecastSchedules } from '../metrics/forecast.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { BudgetList } from './budget-list.js';
import { overbookedQuarters } from './overbooked.js';

/** A year's list in a few figures, to hold alternatives against each other (SPEC.md [B12]). */
export interface BudgetFigures {
  /** Rows that neither line holds back, of all rows. */
  readonly fitting: number;
  readonly rows: number;
  /** Envelope less what is committed and what fits, in whole thousands; null where none is agreed. */
  readonly left: number | null;
  /** Teams with more to do than their limit allows in a quarter of the year. */
  readonly teamsOver: number;
  /** Outcomes that lose coverage by the cut. */
  readonly outcomesCut: number;
  /** Outcomes whose coverage does not reach the threshold once the cut is made. */
  readonly outcomesShort: number;
}

export function budgetFigures(
  list: BudgetList,
  content: PlanContent,
  settings: WorkspaceSettings,
): BudgetFigures {
  const fitting = list.rows.filter(({ people, money }) => people !== 'doesNotFit' && money !== 'doesNotFit');
  const taken = fitting.reduce((sum, { cost }) => sum + cost, list.committed.cost);
  return {
    fitting: fitting.length,
    rows: list.rows.length,
    left: list.envelope === null ? null : fourDecimals(list.envelope - taken),
    teamsOver: list.teams.filter((load) => overbookedQuarters(load, settings).length > 0).length,
    outcomesCut: list.effects.length,
    outcomesShort: outcomesShort(list, content, settings),
  };
}

function outcomesShort({ effects }: BudgetList, content: PlanContent, settings: WorkspaceSettings): number {
  const cut = new Map(effects.map(({ outcomeId, after }) => [outcomeId, after]));
  const outcomes = outcomeMetrics(content, settings, forecastSchedules(content));
  return outcomes.filter(({ outcomeId, coveragePlanned }) => {
    const coverage = cut.has(outcomeId) ? cut.get(outcomeId) : coveragePlanned;
    return typeof coverage === 'number' && coverage < settings.coverageThreshold;
  }).length;
}
