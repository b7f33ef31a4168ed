import { FUNDING_CLASS_LABELS, FUNDING_CLASSES, type MetricId } from '@northing/domain';
import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { Wallet } from 'lucide-react';
import { useMemo } from 'react';
import { PlaceFigures } from '../figures/place-figures.js';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { budgetTabs } from '../shell/budget-tabs.js';
import { usePlan } from '../shell/plan-context.js';
import { PlaceAtRevision } from '../shell/place-at-revision.js';
import type { MoneyWords } from '../words/money.js';
import { budgetRows, type BudgetRow } from './budget-model.js';

/** What decides whether the plan fits the money and the people. */
const FIGURES: readonly MetricId[] = [
  'discretionary', 'utilisation', 'cutLine', 'priority', 'productShare', 'traceability', 'budgetReadiness',
]; // prettier-ignore

/** Planned cost by fiscal year and funding class, beside the agreed envelopes. */
export function BudgetPage() {
  const { id } = usePlan();
  return (
    <PlaceAtRevision path="/budget" title="Budget" tabs={(revision) => budgetTabs(id, revision, 'years')}>
      {(index, revision) => (
        <>
          <PlaceFigures label="Does it fit?" metrics={FIGURES} revision={revision} index={index} />
          <BudgetByYear index={index} />
        </>
      )}
    </PlaceAtRevision>
  );
}

function BudgetByYear({ index }: { readonly index: PlanIndex }) {
  const { money, workspaceName } = usePlan();
  const rows = useMemo(() => budgetRows(index.content), [index]);
  const columns = useMemo(() => columnsOf(money), [money]);
  if (rows.length === 0) {
    return (
      <div className="app-center">
        <EmptyState icon={<Wallet aria-hidden size={18} />} title="No cost in this revision">
          Planned cost by fiscal year and funding class is shown here once enablers carry a cost.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Cost by fiscal year">
      <div className="app-page__inner">
        <div>
          <h2>Cost by fiscal year</h2>
          <p className="app-page__lead">
            Planned cost of all enablers of {workspaceName} by funding class, and the envelopes agreed for
            each year.
          </p>
        </div>
        <DataTable
          caption="Planned cost by fiscal year and funding class"
          columns={columns}
          rows={rows}
          rowId={(row) => String(row.year)}
        />
      </div>
    </div>
  );
}

function columnsOf(money: MoneyWords): readonly DataColumn<BudgetRow>[] {
  const amount = (
    id: string,
    header: string,
    read: (row: BudgetRow) => number | null,
  ): DataColumn<BudgetRow> => ({
    id,
    header,
    align: 'end',
    value: read,
    cell: (row) => {
      const value = read(row);
      return value === null ? null : money.exact(value);
    },
  });
  return [
    {
      id: 'year',
      header: 'Fiscal year',
      rowHeader: true,
      value: (row) => row.year,
      cell: (row) => (row.year === null ? 'Unphased' : yearLabel(row.year)),
    },
    ...FUNDING_CLASSES.map((fundingClass) =>
      amount(fundingClass, FUNDING_CLASS_LABELS[fundingClass], (row) => row.byClass[fundingClass]),
    ),
    amount('unclassed', 'No funding class', (row) => row.unclassed),
    amount('total', 'Total', (row) => row.total),
    amount('envelope', 'Envelope', (row) => row.envelope),
    amount('headroom', 'Headroom', (row) => (row.envelope === null ? null : row.envelope - row.total)),
  ];
}
