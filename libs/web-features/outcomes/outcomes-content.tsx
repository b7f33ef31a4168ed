import { Button, EmptyState } from '@northing/web-ui';
import { ListFilter, Target } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { sameItem, type ItemRef } from '../address/item-token.js';
import type { OutcomesView } from '../address/outcomes-view.js';
import { revisionLabel } from '../address/revision-token.js';
import { shiftsById } from '../capabilities/raising.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { STATUS_LOOK } from '../item/outcome-status.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useSlipForecasts, type SlipForecasts } from '../steadiness/slip-forecast.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted } from '../words/numbers.js';
import { OutcomeCards } from './outcome-cards.js';
import { countByStatus, outcomeRows, p80Rows, sorted, withStatus, type OutcomeRow } from './outcome-rows.js';
import { OutcomesStrip } from './outcomes-strip.js';
import { OutcomesTable } from './outcomes-table.js';
import { OutcomesToolbar } from './outcomes-toolbar.js';
import type { ChangeOutcomes } from './use-outcomes-view.js';
import { WeightNotices } from './weight-notices.js';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

interface OutcomesContentProps {
  readonly reading: RevisionReading;
  readonly view: OutcomesView;
  readonly change: ChangeOutcomes;
}

/** The figures, every outcome with its status and cause, and the panel of the open item. */
export function OutcomesContent({ reading, view, change }: OutcomesContentProps) {
  const forecasts = useForecasts(reading);
  const rows = useRows(reading, view.p80 ? forecasts : null);
  const shown = useMemo(
    () => sorted(withStatus(rows, view.statuses), view.sort),
    [rows, view.statuses, view.sort],
  );
  const open = (item: ItemRef | null) => {
    if (!sameItem(item, view.item)) change({ item });
  };
  useOutcomesKeys(shown, view, open);
  if (rows.length === 0) return <NoOutcomes />;
  return (
    <div className="app-body">
      <OutcomesStrip reading={reading} />
      <OutcomesToolbar {...{ reading, rows, shown, view, change, forecasts }} />
      <div className="app-split">
        <div className="app-split__main">
          <div className="outcomes-main">
            <Summary reading={reading} rows={rows} />
            <List {...{ reading, shown, view, change }} onOpen={open} />
            <WeightNotices reading={reading} onOpen={open} />
          </div>
        </div>
        {view.item && (
          <Suspense fallback={null}>
            <ItemPanel
              item={view.item}
              index={reading.index}
              sequence={reading.revision.sequence}
              onOpen={open}
              onClose={() => open(null)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function useForecasts({ plan, revision }: RevisionReading): SlipForecasts | null {
  const loaded = useSlipForecasts(plan.id, revision.sequence);
  return loaded.kind === 'ready' ? loaded.value : null;
}

/** With forecasts that may be shown, outcomes are read at P80; else as dependencies allow. */
function useRows(reading: RevisionReading, p80: SlipForecasts | null): readonly OutcomeRow[] {
  return useMemo(() => {
    const { index, metrics, before, plan } = reading;
    const read = { ...reading, revisions: plan.revisions };
    if (p80?.shown.kind === 'shown') return p80Rows(read, plan.settings, p80.byEnabler);
    const shifts = shiftsById(metrics.forecastShifts);
    return outcomeRows(read, { index, shifts, before: before?.index ?? null });
  }, [reading, p80]);
}

function NoOutcomes() {
  return (
    <div className="app-center">
      <EmptyState icon={<Target aria-hidden size={18} />} title="No outcomes in this revision">
        Outcomes are shown here with status, cause and key results once the plan names some.
      </EmptyState>
    </div>
  );
}

/** Read aloud when the page or the revision has changed. */
function Summary({
  reading,
  rows,
}: {
  readonly reading: RevisionReading;
  readonly rows: readonly OutcomeRow[];
}) {
  const counts = [...countByStatus(rows)].map(
    ([status, count]) => `${count} ${STATUS_LOOK[status].word.toLowerCase()}`,
  );
  return (
    <p className="n-hidden" role="status">
      {revisionLabel(reading.revision)}: {counted(rows.length, 'outcome')}; {counts.join(', ')}.
    </p>
  );
}

interface ListProps extends OutcomesContentProps {
  readonly shown: readonly OutcomeRow[];
  readonly onOpen: (item: ItemRef) => void;
}

function List({ reading, shown, view, change, onOpen }: ListProps) {
  const narrow = useNarrow();
  if (shown.length === 0) {
    return (
      <EmptyState
        icon={<ListFilter aria-hidden size={18} />}
        title="No outcomes match"
        action={
          <Button variant="secondary" onClick={() => change({ statuses: [] })}>
            Show all
          </Button>
        }
      >
        No outcome of this revision has a chosen status.
      </EmptyState>
    );
  }
  const selectedId = view.item?.type === 'outcome' ? view.item.id : null;
  const props = { rows: shown, reading, selectedId, onOpen };
  return narrow ? <OutcomeCards {...props} /> : <OutcomesTable {...props} sort={view.sort} />;
}

/** `J` and `K` open the next and the previous outcome. */
function useOutcomesKeys(
  shown: readonly OutcomeRow[],
  { item }: OutcomesView,
  open: (item: ItemRef | null) => void,
): void {
  const at = item?.type === 'outcome' ? shown.findIndex(({ outcome }) => outcome.id === item.id) : -1;
  const goTo = (position: number) => {
    const next = shown[position];
    if (next) open({ type: 'outcome', id: next.outcome.id });
  };
  useShortcuts({
    j: () => goTo(at + 1),
    k: () => goTo(at < 0 ? shown.length - 1 : at - 1),
    Escape: () => {
      if (item) open(null);
    },
  });
}
