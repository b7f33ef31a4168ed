import { EmptyState, SegmentedSwitch } from '@northing/web-ui';
import { PackageOpen } from 'lucide-react';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { RESULT_GROUPINGS, type ResultGrouping, type ResultsView } from '../address/results-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { DeliveredTable } from './delivered-table.js';
import { GroupTable } from './group-table.js';
import type { Results } from './read-results.js';
import { ResultFigures } from './result-figures.js';
import { totalsOf } from './result-totals.js';
import { keptWords, resultsReading } from './result-words.js';

interface ResultsContentProps {
  readonly results: Results;
  readonly index: PlanIndex;
  readonly view: Pick<ResultsView, 'by' | 'item'>;
  readonly onBy: (by: ResultGrouping) => void;
  readonly onOpen: (item: ItemRef) => void;
}

const GROUPING_LABELS = {
  enabler: 'Enabler',
  unit: 'Business unit',
  supplier: 'Supplier',
} satisfies Record<ResultGrouping, string>;

/** What was built or bought, what it promised, and what came of it. */
export function ResultsContent({ results, index, view, onBy, onOpen }: ResultsContentProps) {
  const { delivered } = results;
  const totals = useMemo(() => totalsOf(delivered), [delivered]);
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Promise against result">
      <div className="results">
        <header className="results__head">
          <h2>Results</h2>
          <p>
            Promise against result: the maturity that delivered work promised, what the next assessment found,
            and how key results moved since.
          </p>
          <p className="results__answer">{resultsReading(delivered, totals)}</p>
        </header>
        <ResultFigures totals={totals} />
        {delivered.length === 0 ? (
          <EmptyState icon={<PackageOpen aria-hidden size={18} />} title="Nothing delivered yet">
            Delivered enablers are listed here with what they promised and what came of it.
          </EmptyState>
        ) : (
          <section className="results-table" aria-label="Rows">
            <header>
              <SegmentedSwitch
                label="By"
                options={RESULT_GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
                value={view.by}
                onChange={onBy}
              />
              <p>What fell shortest of its promise comes first.</p>
            </header>
            <ResultRows {...{ results, index, view, onOpen }} />
            <p className="results-total">
              All rows: <strong className="n-num">{totals.kept ? keptWords(totals.kept) : '–'}</strong>
            </p>
          </section>
        )}
      </div>
    </div>
  );
}

function ResultRows({ results, index, view, onOpen }: Omit<ResultsContentProps, 'onBy'>) {
  const { delivered, byUnit, bySupplier } = results;
  const nameOfItem = useMemo(() => {
    const names = new Map(delivered.map(({ enablerId, name }) => [enablerId, name]));
    return ({ id }: ItemRef) => names.get(id) ?? id;
  }, [delivered]);
  const promising = useMemo(
    () => new Set(delivered.flatMap(({ enablerId, promised }) => (promised > 0 ? [enablerId] : []))),
    [delivered],
  );
  if (view.by === 'enabler') {
    return <DeliveredTable rows={delivered} index={index} selected={view.item} onOpen={onOpen} />;
  }
  const groups = view.by === 'unit' ? byUnit : bySupplier;
  return <GroupTable by={view.by} {...{ groups, promising, nameOfItem, onOpen }} />;
}
