import { OUTCOME_STATUS_LABELS, quarterLabel, ratio, type OutcomeMetrics } from '@northing/domain';
import { percent, plainNumber } from '../words/numbers.js';
import type { FigureContext } from './figure-context.js';
import { column, countOf, sumOf, type FigureRow, type FigureTableReader } from './figure-table.js';

function outcomeRows({ metrics, index }: FigureContext): readonly FigureRow[] {
  return metrics.outcomes.map((outcome) => {
    const known = index.outcomes.get(outcome.outcomeId);
    return {
      id: outcome.outcomeId,
      item: { type: 'outcome', id: outcome.outcomeId },
      name: known?.name ?? outcome.outcomeId,
      cells: {
        status: statusWord(outcome),
        weight: known?.weight ?? null,
        planned: outcome.coveragePlanned,
        forecast: outcome.coverageForecast,
        slack: outcome.minSlackQuarters,
        due: outcome.dueQuarter === null ? null : quarterLabel(outcome.dueQuarter),
        late: outcome.lateByDependency.map((id) => index.enablers.get(id)?.name ?? id).join(', ') || null,
      },
    };
  });
}

function statusWord({ status }: OutcomeMetrics): string {
  return status === null ? 'Cannot be measured' : OUTCOME_STATUS_LABELS[status];
}

const COLUMNS = [
  column('status', 'Status'),
  column('weight', 'Weight', 'number'),
  column('planned', 'Coverage planned', 'share'),
  column('forecast', 'Coverage forecast', 'share'),
  column('slack', 'Least slack', 'quarters'),
  column('due', 'Due'),
  column('late', 'Late by dependency'),
];

const outcomesAtRisk: FigureTableReader = (context) => {
  const rows = outcomeRows(context);
  const atRisk = countOf(rows, 'status', OUTCOME_STATUS_LABELS.atRisk);
  const measured = rows.length > countOf(rows, 'status', 'Cannot be measured');
  const order = (row: FigureRow) => (row.cells['status'] === OUTCOME_STATUS_LABELS.atRisk ? 0 : 1);
  return {
    caption: 'Outcomes by status',
    nameHeader: 'Outcome',
    columns: COLUMNS,
    rows: rows.toSorted((a, b) => order(a) - order(b)),
    total: measured ? String(atRisk) : null,
    totalWords: `${atRisk} of ${rows.length} outcomes stand at risk`,
  };
};

const outcomeCoverage: FigureTableReader = (context) => {
  const rows = outcomeRows(context);
  const counted = rows.filter(({ cells }) => cells['forecast'] !== null);
  const weights = sumOf(counted, 'weight');
  const weighted = counted.reduce(
    (sum, { cells }) => sum + Number(cells['weight'] ?? 0) * Number(cells['forecast']),
    0,
  );
  return {
    caption: 'Coverage of each outcome',
    nameHeader: 'Outcome',
    columns: COLUMNS,
    rows,
    total: weights > 0 ? percent(ratio(weighted, weights)) : null,
    totalWords: `Mean of the forecast by weight, over a weight of ${plainNumber(weights)}`,
  };
};

const weightedGap: FigureTableReader = ({ metrics, index }) => {
  const rows = metrics.capabilityGaps.map(({ capabilityId, gap, weightedGap: weighted }): FigureRow => {
    const known = index.capabilities.get(capabilityId);
    return {
      id: capabilityId,
      item: { type: 'capability', id: capabilityId },
      name: known?.name ?? capabilityId,
      cells: {
        current: known?.currentMaturity ?? null,
        target: known?.targetMaturity ?? null,
        gap,
        importance: known?.importance ?? null,
        weighted,
      },
    };
  });
  const sum = plainNumber(sumOf(rows, 'weighted'));
  return {
    caption: 'Gap of each capability',
    nameHeader: 'Capability',
    columns: [
      column('current', 'Current', 'levels'),
      column('target', 'Target', 'levels'),
      column('gap', 'Gap', 'levels'),
      column('importance', 'Importance', 'number'),
      column('weighted', 'Gap × importance', 'points'),
    ],
    rows,
    total: rows.length > 0 ? `${sum} points` : null,
    totalWords: 'Sum of gap × importance',
  };
};

export const OUTCOME_TABLES = { outcomesAtRisk, outcomeCoverage, weightedGap };
