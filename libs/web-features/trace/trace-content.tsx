import type { RevisionHead } from '@northing/domain';
import { buttonClass, EmptyState, TraceGraph } from '@northing/web-ui';
import { Waypoints } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { readItem } from '../address/item-token.js';
import type { TraceView } from '../address/trace-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { RevisionIndex } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import { LoadingRows } from '../shell/states.js';
import { useNarrow } from '../shell/use-narrow.js';
import { SlipPanel } from './slip-panel.js';
import { slipSentence } from './slip-words.js';
import { TraceList } from './trace-list.js';
import { TraceToolbar } from './trace-toolbar.js';
import { useTraceModel, type Traced } from './use-trace-model.js';
import type { ChangeTrace } from './use-trace-view.js';

const TraceTable = lazy(async () => ({ default: (await import('./trace-table.js')).TraceTable }));
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
  useTraceKeys(view, change, () => setChoosing(true));
  if (index.enablers.size + index.outcomes.size + index.capabilities.size === 0) return <NothingToTrace />;
  if (narrow) return <TraceList traced={traced} index={index} view={view} revision={revision} />;
  return (
    <div className="app-body">
      <TraceToolbar {...{ index, traced, view, change, choosing, setChoosing }} />
      <p role="status" className="n-hidden">
        {statusOf(index, view, traced)}
      </p>
      <div className="app-split">
        <div className="app-split__main">
          <TracePicture {...{ index, traced, view, change }} />
        </div>
        <TracePanel {...{ revision, content, view, change, traced }} />
      </div>
    </div>
  );
}

/** What a slip does, for those who do not see the picture. */
function statusOf(index: PlanIndex, { item, slip }: TraceView, traced: Traced): string {
  if (slip === null || item === null || traced.slip?.kind !== 'tested') return '';
  return slipSentence(index.enablers.get(item.id)?.name ?? item.id, slip, traced.slip);
}

interface TracePictureProps {
  readonly index: PlanIndex;
  readonly traced: Traced;
  readonly view: TraceView;
  readonly change: ChangeTrace;
}

function TracePicture({ index, traced, view, change }: TracePictureProps) {
  const choose = (id: string) => {
    const item = readItem(id);
    // Only work slips: what it leads to is traced instead.
    if (item) change({ item, slip: item.type === 'enabler' ? view.slip : null });
  };
  if (traced.links.links.length === 0 && view.slip === null) return <NothingLinked index={index} />;
  if (view.show === 'table') {
    return (
      <Suspense fallback={<LoadingRows label="The table is loading" />}>
        <TraceTable traced={traced} index={index} onOpen={choose} />
      </Suspense>
    );
  }
  return <TraceGraph model={traced.model} selectedId={traced.focus} onSelect={choose} />;
}

function TracePanel({
  revision,
  content,
  view,
  change,
  traced,
}: TraceContentProps & { readonly traced: Traced }) {
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

function NothingToTrace() {
  const { id } = usePlan();
  return (
    <div className="app-center">
      <EmptyState
        icon={<Waypoints aria-hidden size={18} />}
        title="Nothing to trace yet"
        action={
          <Link className={buttonClass()} to={`/import?plan=${id}`}>
            Import a revision
          </Link>
        }
      >
        Outcomes, the capabilities they need and the enablers that raise them are shown here once this plan
        holds some.
      </EmptyState>
    </div>
  );
}

/** Why there is no line to draw. */
function NothingLinked({ index }: { readonly index: PlanIndex }) {
  const { id } = usePlan();
  const { outcomes, capabilities } = index;
  const lacks =
    outcomes.size === 0 && capabilities.size === 0
      ? 'no outcomes and no capabilities'
      : outcomes.size === 0
        ? 'no outcomes'
        : capabilities.size === 0
          ? 'no capabilities'
          : 'no links between its outcomes, capabilities and enablers';
  return (
    <div className="app-center">
      <EmptyState
        icon={<Waypoints aria-hidden size={18} />}
        title="Nothing is linked yet"
        action={
          <Link className={buttonClass()} to={`/import?plan=${id}`}>
            Import links
          </Link>
        }
      >
        This revision holds {lacks}. Once they are linked, the trace shows which outcomes rest on which work.
        A slip can be tested without them.
      </EmptyState>
    </div>
  );
}

function useTraceKeys(view: TraceView, change: ChangeTrace, choose: () => void): void {
  useShortcuts({
    t: () => change({ show: view.show === 'table' ? 'picture' : 'table' }),
    s: () => change({ slip: view.slip === null ? 1 : null }),
    '/': choose,
    Escape: () => {
      if (view.slip !== null) change({ slip: null });
      else if (view.item) change({ item: null });
    },
  });
}
