import { fiscalYearOf, type FiscalYear, type RevisionHead } from '@northing/domain';
import { TraceGraph } from '@northing/web-ui';
import { lazy, Suspense, useState } from 'react';
import { readItem } from '../address/item-token.js';
import type { TraceView } from '../address/trace-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { RevisionIndex } from '../plan/use-plan.js';
import { LoadingRows } from '../shell/states.js';
import { useNarrow } from '../shell/use-narrow.js';
import { NothingLinked, NothingSpent, NothingToTrace } from './nothing-traced.js';
import { SlipPanel } from './slip-panel.js';
import { slipSentence } from './slip-words.js';
import { TraceList } from './trace-list.js';
import { TraceToolbar } from './trace-toolbar.js';
import { untracedPart, useMoneyYears } from './use-money-trace.js';
import { useTraceModel, type Traced } from './use-trace-model.js';
import type { ChangeTrace } from './use-trace-view.js';

const TraceTable = lazy(async () => ({ default: (await import('./trace-table.js')).TraceTable }));
const MoneyTable = lazy(async () => ({ default: (await import('./money-table.js')).MoneyTable }));
const MoneyPanel = lazy(async () => ({ default: (await import('./money-panel.js')).MoneyPanel }));
const MoneyList = lazy(async () => ({ default: (await import('./money-list.js')).MoneyList }));
const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

export interface TraceContentProps {
  readonly revision: RevisionHead;
  readonly content: RevisionIndex;
  readonly view: TraceView;
  readonly change: ChangeTrace;
}

/** The toolbar, the picture or its table, and the panel of what is traced or slips. */
export function TraceContent({ revision, content, view, change }: TraceContentProps) {
  const { index } = content;
  const narrow = useNarrow();
  const traced = useTraceModel(index, revision, view);
  const [choosing, setChoosing] = useState(false);
  const years = useMoneyYears(index, revision);
  const firstYear = fiscalYearOf(revision.anchorQuarter);
  useTraceKeys(view, change, { choose: () => setChoosing(true), firstYear });
  if (index.enablers.size + index.outcomes.size + index.capabilities.size === 0) return <NothingToTrace />;
  const follow = (node: string) => change(followed(node, view));
  if (narrow && traced.money !== null) {
    return (
      <Suspense fallback={<LoadingRows label="The money is loading" />}>
        <MoneyList {...{ traced, years, index, change }} money={traced.money} onFollow={follow} />
      </Suspense>
    );
  }
  if (narrow) return <TraceList traced={traced} index={index} view={view} revision={revision} />;
  return (
    <div className="app-body">
      <TraceToolbar {...{ index, traced, view, change, choosing, setChoosing, years, firstYear }} />
      <p role="status" className="n-hidden">
        {statusOf(index, view, traced)}
      </p>
      <div className="app-split">
        <div className="app-split__main">
          <TracePicture {...{ index, traced, view, years }} onFollow={follow} />
        </div>
        <TracePanel {...{ revision, content, view, change, traced }} onFollow={follow} />
      </div>
    </div>
  );
}

/** What a slip does, for those who do not see the picture. */
function statusOf(index: PlanIndex, { item, slip }: TraceView, traced: Traced): string {
  if (slip === null || item === null || traced.slip?.kind !== 'tested') return '';
  return slipSentence(index.enablers.get(item.id)?.name ?? item.id, slip, traced.slip);
}

/** What following a node of the picture changes in the address. */
function followed(node: string, view: TraceView): Partial<TraceView> {
  const untraced = untracedPart(node);
  if (untraced !== null) return { item: null, untraced };
  const item = readItem(node);
  // Only work slips: what it leads to is traced instead.
  return { item, untraced: null, slip: item?.type === 'enabler' ? view.slip : null };
}

interface TracePictureProps {
  readonly index: PlanIndex;
  readonly traced: Traced;
  readonly view: TraceView;
  readonly years: readonly FiscalYear[];
  readonly onFollow: (node: string) => void;
}

function TracePicture({ index, traced, view, years, onFollow }: TracePictureProps) {
  const { money } = traced;
  if (money !== null && money.whole.total === 0) return <NothingSpent year={money.year} years={years} />;
  if (traced.links.links.length === 0 && view.slip === null && money === null)
    return <NothingLinked index={index} />;
  if (view.show === 'table') {
    return (
      <Suspense fallback={<LoadingRows label="The table is loading" />}>
        {money === null ? (
          <TraceTable traced={traced} index={index} onOpen={onFollow} />
        ) : (
          <MoneyTable traced={traced} money={money} index={index} onOpen={onFollow} />
        )}
      </Suspense>
    );
  }
  return <TraceGraph model={traced.model} selectedId={traced.focus} onSelect={onFollow} />;
}

function TracePanel({
  revision,
  content,
  view,
  change,
  traced,
  onFollow,
}: TraceContentProps & { readonly traced: Traced; readonly onFollow: (node: string) => void }) {
  if (traced.money !== null) {
    const nothing = { item: null, untraced: null };
    const { focus, money } = traced;
    return (
      <Suspense fallback={null}>
        <MoneyPanel
          {...{ index: content.index, focus, onFollow }}
          trace={money}
          onClose={() => change(focus === null ? { money: null } : nothing)}
        />
      </Suspense>
    );
  }
  if (view.slip !== null) {
    return <SlipPanel {...{ revision, index: content.index, view, change, traced }} quarters={view.slip} />;
  }
  if (view.item === null) return null;
  return (
    <Suspense fallback={null}>
      <ItemPanel
        item={view.item}
        index={content.index}
        sequence={content.sequence}
        onOpen={(item) => change({ item })}
        onClose={() => change({ item: null })}
      />
    </Suspense>
  );
}

interface TraceKeys {
  readonly choose: () => void;
  readonly firstYear: FiscalYear;
}

function useTraceKeys(view: TraceView, change: ChangeTrace, { choose, firstYear }: TraceKeys): void {
  useShortcuts({
    t: () => change({ show: view.show === 'table' ? 'picture' : 'table' }),
    s: () => change({ slip: view.slip === null ? 1 : null, money: null, untraced: null }),
    m: () => change({ money: view.money === null ? firstYear : null, untraced: null, slip: null }),
    '/': choose,
    Escape: () => {
      if (view.slip !== null) change({ slip: null });
      else if (view.item || view.untraced) change({ item: null, untraced: null });
      else if (view.money !== null) change({ money: null });
    },
  });
}
