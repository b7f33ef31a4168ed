import {
  KIND_LABELS,
  ratio,
  fiscalYearOf,
  FUNDING_CLASS_LABELS,
  type Enabler,
  type FiscalYear,
} from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import { percent } from '../words/numbers.js';
import type { FigureContext } from './figure-context.js';
import { column, enablerRow, sumOf, type FigureRow, type FigureTableReader } from './figure-table.js';

/** Planned cost of an enabler in a range of fiscal years, in whole thousands. */
function costIn({ cost }: Enabler, first: FiscalYear, last: FiscalYear): number {
  return cost.reduce(
    (sum, { fiscalYear, opex, capex }) =>
      fiscalYear !== null && fiscalYear >= first && fiscalYear <= last ? sum + opex + capex : sum,
    0,
  );
}

/** Enablers that spend anything in a range of fiscal years, what counts first, then by cost. */
function spendRows(
  context: FigureContext,
  [first, last]: readonly [FiscalYear, FiscalYear],
  cellsOf: (enabler: Enabler, cost: number) => FigureRow['cells'],
): readonly FigureRow[] {
  return context.index.content.enablers
    .map((enabler) => ({ enabler, cost: costIn(enabler, first, last) }))
    .filter(({ cost }) => cost > 0)
    .map(({ enabler, cost }) => enablerRow(context, enabler.id, { cost, ...cellsOf(enabler, cost) }))
    .sort(
      (a, b) =>
        Number(b.cells['part'] ?? 0) - Number(a.cells['part'] ?? 0) ||
        Number(b.cells['cost']) - Number(a.cells['cost']),
    );
}

function shareTotal(rows: readonly FigureRow[], context: FigureContext, words: string) {
  const [part, cost] = [sumOf(rows, 'part'), sumOf(rows, 'cost')];
  const { money } = context.plan;
  return {
    total: cost > 0 ? percent(ratio(part, cost)) : null,
    totalWords: `${words} ${money.exact(part)} ÷ planned ${money.exact(cost)}`,
  };
}

const discretionary: FigureTableReader = (context) => {
  const year = fiscalYearOf(context.revision.anchorQuarter);
  const rows = spendRows(context, [year, year], ({ fundingClass }, cost) => ({
    fundingClass: fundingClass && FUNDING_CLASS_LABELS[fundingClass],
    part: fundingClass === 'discretionary' ? cost : null,
  }));
  return {
    caption: `Planned cost of ${yearLabel(year)}`,
    nameHeader: 'Enabler',
    columns: [
      column('fundingClass', 'Funding class'),
      column('part', 'Discretionary', 'money'),
      column('cost', 'Planned cost', 'money'),
    ],
    rows,
    ...shareTotal(rows, context, 'Discretionary'),
  };
};

const productShare: FigureTableReader = (context) => {
  const rows = spendRows(context, context.metrics.costYears, ({ kind }, cost) => ({
    kind: kind && KIND_LABELS[kind],
    part: kind === 'product' ? cost : null,
  }));
  return {
    caption: 'Planned cost by kind of enabler',
    nameHeader: 'Enabler',
    columns: [
      column('kind', 'Kind'),
      column('part', 'On products', 'money'),
      column('cost', 'Planned cost', 'money'),
    ],
    rows,
    ...shareTotal(rows, context, 'Products'),
  };
};

const traceability: FigureTableReader = (context) => {
  const untraced = new Set(context.metrics.untracedEnablers);
  const rows = spendRows(context, context.metrics.costYears, ({ id }, cost) => ({
    path: untraced.has(id) ? 'No path' : 'Serves an outcome',
    part: untraced.has(id) ? null : cost,
  }));
  const order = (row: FigureRow) => (row.cells['path'] === 'No path' ? 0 : 1);
  return {
    caption: 'Planned cost with and without a path to an outcome',
    nameHeader: 'Enabler',
    columns: [
      column('path', 'Path'),
      column('part', 'With a path', 'money'),
      column('cost', 'Planned cost', 'money'),
    ],
    rows: rows.toSorted((a, b) => order(a) - order(b)),
    ...shareTotal(rows, context, 'With a path'),
  };
};

export const MONEY_TABLES = { discretionary, productShare, traceability };
