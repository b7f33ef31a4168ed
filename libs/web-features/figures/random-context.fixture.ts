import {
  comparisonInput,
  DEFAULT_SETTINGS,
  explainedComparison,
  fiscalYearOf,
  NO_RECORDS,
  recordsMetrics,
  revisionFigures,
  revisionMetrics,
  type PlanRecords,
  type Revision,
} from '@northing/domain';
import { randomRevisions } from '@northing/domain/testing';
import type { ExplainedChange } from '../compare/read-change.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { indexPlan } from '../plan/plan-index.js';
import { moneyWords } from '../words/money.js';
import type { FigureContext } from './figure-context.js';
import type { StepSource } from './use-step-source.js';

const CALENDAR = {
  yearStartMonth: 4,
  yearLabel: 'endYear',
  budgetSeasons: [{ budgetFiscalYear: 2028, startDate: '2026-11-16', endDate: '2027-01-29' }],
} as const;

function frameOf(revisions: readonly Revision[]): PlanFrame {
  return {
    id: 'plan',
    name: 'Plan',
    archivedAt: null,
    workspaceId: 'w',
    workspaceName: 'Plan',
    calendar: CALENDAR,
    horizon: DEFAULT_SETTINGS,
    settings: DEFAULT_SETTINGS,
    money: moneyWords('EUR'),
    revisions,
    units: new Map(),
    people: new Map(),
    teams: new Map(),
  };
}

function stepBetween(revisions: readonly Revision[], from: Revision | undefined, to: Revision) {
  const input = from && comparisonInput(revisions, from.id, to.id, DEFAULT_SETTINGS);
  return input ? explainedComparison(input) : null;
}

/** The figures of one revision of a run, as the server would measure them. */
export function contextAt(
  revisions: readonly Revision[],
  revision: Revision,
  records: PlanRecords = NO_RECORDS,
): FigureContext {
  const metricsOf = ({ content, anchorQuarter }: Revision) =>
    revisionMetrics(content, anchorQuarter, DEFAULT_SETTINGS);
  const figures = revisions.map((each, index) =>
    revisionFigures({
      revisionId: each.id,
      metrics: metricsOf(each),
      outcomes: each.content.outcomes,
      step: stepBetween(revisions, revisions[index - 1], each)?.comparison ?? null,
    }),
  );
  return {
    plan: frameOf(revisions),
    revision,
    index: indexPlan(revision.content),
    metrics: metricsOf(revision),
    figures,
    records: recordsMetrics({
      records,
      revisions,
      calendar: CALENDAR,
      settings: DEFAULT_SETTINGS,
      fiscalYear: fiscalYearOf(revision.anchorQuarter),
      plannedItCost: 4000,
    }),
  };
}

/** What the step into a revision was made of; null for the first. */
export function stepSourceOf(revisions: readonly Revision[], revision: Revision): StepSource | null {
  const from = revisions[revisions.indexOf(revision) - 1];
  const explained = stepBetween(revisions, from, revision);
  if (!from || !explained) return null;
  const { comparison, recordsOf } = explained;
  const rows = new Map<string, ExplainedChange[]>();
  for (const [index, change] of comparison.changes.entries()) {
    const key = `${change.entityType}:${change.entityId}`;
    const reasons = recordsOf(change).map((record) => ({
      ...record,
      evidence: record.evidenceIds.map((id) => ({
        id,
        type: 'research' as const,
        title: id,
        finding: '',
        date: null,
      })),
    }));
    rows.set(key, [...(rows.get(key) ?? []), { id: String(index), change, reasons }]);
  }
  const nonZero = Object.entries(comparison.slip.nonZero).map(([enablerId, quarters]) => ({
    enablerId,
    quarters,
  }));
  return {
    churn: comparison.churn,
    slip: { n: comparison.slip.n, nonZero },
    rows,
    before: indexPlan(from.content),
    from,
  };
}

export function livelyRun(seed: number): readonly Revision[] {
  return randomRevisions({ seed, items: 40, revisions: 4, changedShare: 0.2, style: 'lively' });
}
