import { PRIORITY_BAND_LABELS, quarterLabel, ratio, STAGE_LABELS } from '@northing/domain';
import { nameOf } from '../plan/plan-frame.js';
import { plainNumber } from '../words/numbers.js';
import type { FigureContext } from './figure-context.js';
import { column, countOf, enablerRow, type FigureTableReader } from './figure-table.js';

const DELIVERED = 'Delivered';
const IN_PROGRESS = 'In progress';

const load: FigureTableReader = (context) => {
  const { delivered, inProgress } = context.metrics.load;
  const row = (state: string) => (id: string) => {
    const enabler = context.index.enablers.get(id);
    const end = enabler?.actualEndQuarter ?? enabler?.endQuarter ?? null;
    return enablerRow(context, id, { state, end: end === null ? null : quarterLabel(end) });
  };
  const rows = [...inProgress.map(row(IN_PROGRESS)), ...delivered.map(row(DELIVERED))];
  const [running, done] = [countOf(rows, 'state', IN_PROGRESS), countOf(rows, 'state', DELIVERED)];
  return {
    caption: 'Projects in progress, and delivered in the last four quarters',
    nameHeader: 'Project',
    columns: [column('state', 'State'), column('end', 'Ended, or ends')],
    rows,
    total: done > 0 ? plainNumber(ratio(running, done)) : null,
    totalWords: `${running} in progress ÷ ${done} delivered`,
  };
};

const utilisation: FigureTableReader = ({ metrics, plan }) => {
  const rows = metrics.utilisation.map((cell) => ({
    id: `${cell.teamId} ${cell.quarter}`,
    item: null,
    name: nameOf(plan.teams, cell.teamId) ?? cell.teamId,
    cells: {
      quarter: quarterLabel(cell.quarter),
      demand: cell.demand,
      capacity: cell.capacity,
      share: cell.utilisation,
      state: cell.over ? 'Overbooked' : 'Fits',
    },
  }));
  const over = countOf(rows, 'state', 'Overbooked');
  return {
    caption: 'Demand and capacity of each team by quarter',
    nameHeader: 'Team',
    columns: [
      column('quarter', 'Quarter'),
      column('demand', 'Demand', 'fte'),
      column('capacity', 'Capacity', 'fte'),
      column('share', 'Utilisation', 'share'),
      column('state', 'State'),
    ],
    rows,
    total: rows.length > 0 ? `${over} of ${rows.length}` : null,
    totalWords: 'Team quarters overbooked',
  };
};

const VERDICTS = {
  committed: 'Committed',
  aboveLine: 'Above the line',
  doesNotFit: 'Does not fit',
  fillable: 'Fillable',
} as const;

const cutLine: FigureTableReader = (context) => {
  const scores = new Map(context.metrics.priority.map((entry) => [entry.enablerId, entry.score]));
  const rows = context.metrics.cutLine.map(({ enablerId, verdict }) => {
    const band = context.index.enablers.get(enablerId)?.priorityBand ?? null;
    return enablerRow(context, enablerId, {
      verdict: VERDICTS[verdict],
      band: band && PRIORITY_BAND_LABELS[band],
      score: scores.get(enablerId) ?? null,
      demand: demandOf(context, enablerId),
    });
  });
  return {
    caption: 'Enablers in the order they are served',
    nameHeader: 'Enabler',
    columns: [
      column('verdict', 'Verdict'),
      column('band', 'Band'),
      column('score', 'Score', 'points'),
      column('demand', 'Demand', 'fte'),
    ],
    rows,
    total: rows.length > 0 ? `${countOf(rows, 'verdict', VERDICTS.doesNotFit)} of ${rows.length}` : null,
    totalWords: 'Enablers that do not fit',
  };
};

/** FTE quarters within the one-year plan. */
function demandOf({ metrics }: FigureContext, enablerId: string): number {
  return metrics.utilisation.reduce(
    (sum, { demandBy }) =>
      sum + demandBy.reduce((total, each) => (each.enablerId === enablerId ? total + each.fte : total), 0),
    0,
  );
}

const priority: FigureTableReader = (context) => {
  const rows = context.metrics.priority.map((entry) => {
    const enabler = context.index.enablers.get(entry.enablerId);
    return enablerRow(context, entry.enablerId, {
      stage: enabler?.stage ? STAGE_LABELS[enabler.stage] : null,
      value: entry.value,
      confidence: enabler?.confidence ?? null,
      expected: entry.expectedValue,
      cost: entry.cost,
      score: entry.score,
      wsjf: entry.wsjf,
    });
  });
  const scored = rows.filter(({ cells }) => cells['score'] !== null).length;
  return {
    caption: 'Open enablers by score',
    nameHeader: 'Enabler',
    columns: [
      column('stage', 'Stage'),
      column('value', 'Value', 'points'),
      column('confidence', 'Confidence', 'share'),
      column('expected', 'Expected value', 'points'),
      column('cost', 'Cost to go', 'money'),
      column('score', 'Score a million', 'points'),
      column('wsjf', 'WSJF', 'number'),
    ],
    rows,
    total: rows.length > 0 ? `${scored} of ${rows.length}` : null,
    totalWords: 'Open enablers with a score',
  };
};

export const WORK_TABLES = { load, utilisation, cutLine, priority };
