import { SegmentedSwitch, Button } from '@northing/web-ui';
import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react';
import type { CompareView } from '../address/compare-view.js';
import { revisionLabel } from '../address/revision-token.js';
import { sameItem, type ItemRef } from '../address/item-token.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { usePlan } from '../shell/plan-context.js';
import { FailedState, LoadingRows } from '../shell/states.js';
import { useNarrow } from '../shell/use-narrow.js';
import { inListOrder, type ChangeEntry } from './change-groups.js';
import { ChangeList } from './change-list.js';
import { compareSentence } from './compare-sentence.js';
import { useRiskChange } from './use-risk-change.js';
import { CompareSummary } from './compare-summary.js';
import { CompareTimeline } from './compare-timeline.js';
import { CompareToolbar } from './compare-toolbar.js';
import type { Compared } from './read-comparison.js';
import { useCompareModel, type CompareModel } from './use-compare-model.js';
import { useChangeRows, type PairOfSequences } from './use-comparison.js';
import type { ChangeCompare } from './use-compare-view.js';

const CompareTable = lazy(async () => ({ default: (await import('./compare-table.js')).CompareTable }));

export interface CompareContentProps {
  readonly pair: PairOfSequences;
  readonly compared: Compared;
  readonly stale: boolean;
  readonly view: CompareView;
  readonly change: ChangeCompare;
}

/** Answer first: the strip, then the picture, then the list with its detail. */
export function CompareContent({ pair, compared, stale, view, change }: CompareContentProps) {
  const { money } = usePlan();
  const rows = useChangeRows(pair);
  const model = useCompareModel(compared, rows, view);
  const risk = useRiskChange(compared);
  const search = useRef<HTMLInputElement>(null);
  const order = useMemo(() => inListOrder(model.groups.decisions), [model]);
  const open = (item: ItemRef | null) => change({ change: item });
  useCompareKeys({ view, change, order, search });
  const toolbar = (
    <CompareToolbar
      grouping={model.grouping}
      compared={compared}
      outcomes={model.outcomes}
      view={view}
      change={change}
      search={search}
    />
  );
  const labels = { from: revisionLabel(compared.from), to: revisionLabel(compared.to) };
  return (
    <div className="app-body" aria-busy={stale}>
      <p className="n-hidden" role="status">
        {stale ? '' : compareSentence(labels, compared.summary, money, risk)}
      </p>
      <CompareSummary compared={compared} pair={pair} />
      {rows.kind === 'failed' ? (
        <FailedState what="The list of changes" failed={rows} />
      ) : (
        <CompareBody {...{ compared, model, order, view, open, toolbar }} loading={rows.kind === 'loading'} />
      )}
      <CompareFoot compared={compared} view={view} change={change} />
    </div>
  );
}

interface CompareBodyProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly order: readonly ChangeEntry[];
  readonly view: CompareView;
  readonly open: (item: ItemRef | null) => void;
  readonly loading: boolean;
  /** Filters and grouping: in the head of the list, or above the table. */
  readonly toolbar: ReactNode;
}

function CompareBody({ compared, model, order, view, open, loading, toolbar }: CompareBodyProps) {
  const narrow = useNarrow();
  if (loading) return <LoadingRows label="The changes are loading" />;
  if (view.show === 'table') {
    return (
      <Suspense fallback={<LoadingRows label="The table is loading" />}>
        {toolbar}
        <CompareTable compared={compared} model={model} order={order} selected={view.change} onOpen={open} />
      </Suspense>
    );
  }
  return (
    <div className="app-split">
      {!narrow && (
        <div className="app-split__main">
          <CompareTimeline compared={compared} model={model} view={view} onOpen={open} />
        </div>
      )}
      <ChangeList compared={compared} model={model} open={view.change} onOpen={open} toolbar={toolbar} />
    </div>
  );
}

interface CompareKeys {
  readonly view: CompareView;
  readonly change: ChangeCompare;
  readonly order: readonly ChangeEntry[];
  readonly search: { readonly current: HTMLInputElement | null };
}

function useCompareKeys({ view, change, order, search }: CompareKeys): void {
  const at = order.findIndex(({ item }) => sameItem(item, view.change));
  const go = (entry: ChangeEntry | undefined) => {
    if (entry)
      change({ change: { type: entry.item.type, id: entry.item.id } }, { replace: view.change !== null });
  };
  useShortcuts({
    j: () => go(order[at + 1]),
    k: () => go(at < 0 ? order.at(-1) : order[at - 1]),
    t: () => change({ show: view.show === 'table' ? 'timeline' : 'table' }),
    '/': () => search.current?.focus(),
    Escape: () => {
      if (view.change) change({ change: null });
    },
  });
}

interface CompareFootProps {
  readonly compared: Compared;
  readonly view: CompareView;
  readonly change: ChangeCompare;
}

function CompareFoot({ compared, view, change }: CompareFootProps) {
  const narrow = useNarrow();
  return (
    <footer className="compare-foot">
      {!narrow && view.show === 'timeline' && (
        <>
          <span className="compare-key" data-side="before" aria-hidden />
          <span>{revisionLabel(compared.from)}, before</span>
          <span className="compare-key" data-side="after" aria-hidden />
          <span>{revisionLabel(compared.to)}, after</span>
        </>
      )}
      <span className="app-filters__space" />
      {!narrow && view.show === 'timeline' && (
        <Button variant="quiet" aria-pressed={view.all} onClick={() => change({ all: !view.all })}>
          {view.all ? 'Show changed only' : 'Show all'}
        </Button>
      )}
      <SegmentedSwitch
        label="View"
        options={[
          { value: 'timeline', label: narrow ? 'List' : 'Timeline' },
          { value: 'table', label: 'Table' },
        ]}
        value={view.show}
        onChange={(show) => change({ show })}
      />
    </footer>
  );
}
