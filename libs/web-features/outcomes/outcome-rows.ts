import {
  quarterLabel,
  type Outcome,
  type OutcomeMetrics,
  type RevisionFigures,
  type RevisionHead,
  type SlipForecast,
  type WorkspaceSettings,
} from '@northing/domain';
import { STATUS_CHOICES, type OutcomeSort, type StatusChoice } from '../address/outcomes-view.js';
import type { FigureContext } from '../figures/figure-context.js';
import type { LinkedWords } from '../item/linked-words.js';
import { shownStatus } from '../item/outcome-status.js';
import { statusCourse, type StatusPoint } from '../item/status-course.js';
import { p80Coverage } from '../steadiness/p80-coverage.js';
import { percent } from '../words/numbers.js';
import { outcomeCause, type CauseContext } from './cause.js';

/** One outcome with everything its row says. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly metrics: OutcomeMetrics;
  readonly status: StatusChoice;
  readonly cause: LinkedWords;
  readonly course: readonly StatusPoint[];
}

type Read = Pick<FigureContext, 'index' | 'metrics'> & {
  readonly figures: readonly RevisionFigures[];
  readonly revision: RevisionHead;
  readonly revisions: readonly RevisionHead[];
};

/** Every outcome of a revision, in the order of its content. */
export function outcomeRows(read: Read, causes: CauseContext): readonly OutcomeRow[] {
  return rowsOf(read, read.metrics.outcomes, (each) => outcomeCause(each, causes));
}

/** The same with open work ending as late as P80 says. */
export function p80Rows(
  read: Read,
  settings: Pick<WorkspaceSettings, 'coverageThreshold'>,
  forecasts: ReadonlyMap<string, SlipForecast>,
): readonly OutcomeRow[] {
  return rowsOf(read, p80Coverage(read.index.content, settings, forecasts), p80Words);
}

function p80Words({ coverageForecast, dueQuarter }: OutcomeMetrics): LinkedWords {
  if (coverageForecast === null || dueQuarter === null) return ['It cannot be measured'];
  return [
    `At P80 the plan closes ${percent(coverageForecast)} of what it needs by ${quarterLabel(dueQuarter)}`,
  ];
}

function rowsOf(
  { index, figures, revision, revisions }: Read,
  outcomes: readonly OutcomeMetrics[],
  causeOf: (metrics: OutcomeMetrics) => LinkedWords,
): readonly OutcomeRow[] {
  return outcomes.flatMap((each) => {
    const outcome = index.outcomes.get(each.outcomeId);
    if (!outcome) return [];
    return {
      outcome,
      metrics: each,
      status: shownStatus(each.status),
      cause: causeOf(each),
      course: statusCourse(each.outcomeId, figures, revisions, revision.id),
    };
  });
}

export function withStatus(
  rows: readonly OutcomeRow[],
  statuses: readonly StatusChoice[],
): readonly OutcomeRow[] {
  return statuses.length === 0 ? rows : rows.filter(({ status }) => statuses.includes(status));
}

/** What is not known stands last, whatever the order. */
const LAST = Number.MAX_SAFE_INTEGER;

const KEYS = {
  status: ({ status }) => STATUS_CHOICES.indexOf(status),
  weight: ({ outcome }) => -(outcome.weight ?? -LAST),
  due: ({ metrics }) => metrics.dueQuarter ?? LAST,
  coverage: ({ metrics }) => metrics.coverageForecast ?? LAST,
  slack: ({ metrics }) => metrics.minSlackQuarters ?? LAST,
  name: () => 0,
} satisfies Record<OutcomeSort, (row: OutcomeRow) => number>;

/** The most urgent, heaviest, earliest, least covered or tightest first; equals by weight, then by name. */
export function sorted(rows: readonly OutcomeRow[], sort: OutcomeSort): readonly OutcomeRow[] {
  const key = KEYS[sort];
  return rows.toSorted(
    (a, b) =>
      key(a) - key(b) ||
      (sort === 'name' ? 0 : KEYS.weight(a) - KEYS.weight(b)) ||
      a.outcome.name.localeCompare(b.outcome.name),
  );
}

export function countByStatus(rows: readonly OutcomeRow[]): ReadonlyMap<StatusChoice, number> {
  const counts = new Map<StatusChoice, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
