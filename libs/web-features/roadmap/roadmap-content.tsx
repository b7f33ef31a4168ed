import type { RevisionHead } from '@northing/domain';
import { Button, EmptyState } from '@northing/web-ui';
import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { countFilters, NO_FILTER } from '../address/item-filter.js';
import type { ItemRef } from '../address/item-token.js';
import type { Grouping, RoadmapView } from '../address/roadmap-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { RevisionIndex } from '../plan/use-plan.js';
import { setPreference } from '../preferences/preferences.js';
import { usePlan } from '../shell/plan-context.js';
import { LoadingRows } from '../shell/states.js';
import { counted } from '../words/numbers.js';
import { filterEnablers, fittingGrouping, groupEnablers, type RoadmapGroup } from './roadmap-model.js';
import { RoadmapTimeline } from './roadmap-timeline.js';
import { RoadmapToolbar } from './roadmap-toolbar.js';
import type { ChangeRoadmap } from './use-roadmap-view.js';

const RoadmapTable = lazy(async () => ({ default: (await import('./roadmap-table.js')).RoadmapTable }));
const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

export interface RoadmapContentProps {
  readonly revision: RevisionHead;
  readonly content: RevisionIndex;
  readonly view: RoadmapView;
  readonly change: ChangeRoadmap;
}

/** The toolbar, the picture or its table, and the panel of the open item. */
export function RoadmapContent({ revision, content, view, change }: RoadmapContentProps) {
  const plan = usePlan();
  const { index, sequence } = content;
  const grouping = view.group ?? fittingGrouping(index);
  const groups = useMemo(
    () => groupEnablers(index, plan, filterEnablers(index, plan, view.filter), grouping),
    [index, plan, view.filter, grouping],
  );
  const search = useRef<HTMLInputElement>(null);
  useRoadmapKeys(view, change, search);
  const open = (item: ItemRef | null) => change({ item });
  return (
    <div className="app-body">
      <RoadmapToolbar
        revision={revision}
        index={index}
        groups={groups}
        grouping={grouping}
        view={view}
        change={change}
        search={search}
      />
      <div className="app-split">
        <div className="app-split__main">
          <RoadmapPicture {...{ revision, content, view, change, groups, grouping, open }} />
        </div>
        {view.item && (
          <Suspense fallback={null}>
            <ItemPanel
              item={view.item}
              index={index}
              sequence={sequence}
              onOpen={open}
              onClose={() => open(null)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

interface RoadmapPictureProps extends RoadmapContentProps {
  readonly groups: readonly RoadmapGroup[];
  readonly grouping: Grouping;
  readonly open: (item: ItemRef | null) => void;
}

function RoadmapPicture({ revision, content, view, change, groups, grouping, open }: RoadmapPictureProps) {
  const { index } = content;
  if (groups.length === 0) return <NothingShown count={index.enablers.size} view={view} change={change} />;
  if (view.show === 'table') {
    return (
      <Suspense fallback={<LoadingRows label="The table is loading" />}>
        <RoadmapTable index={index} groups={groups} selected={view.item} onOpen={open} />
      </Suspense>
    );
  }
  return <RoadmapTimeline {...{ revision, index, groups, grouping, view }} onOpen={open} />;
}

function NothingShown({
  count,
  view,
  change,
}: {
  readonly count: number;
  readonly view: RoadmapView;
  readonly change: ChangeRoadmap;
}) {
  const filters = countFilters(view.filter);
  return (
    <div className="app-center">
      <EmptyState
        icon={<ListFilter aria-hidden size={18} />}
        title={count === 0 ? 'No enablers yet' : 'No enablers match'}
        action={
          filters > 0 && (
            <Button variant="secondary" onClick={() => change({ filter: NO_FILTER })}>
              Clear filters
            </Button>
          )
        }
      >
        {count === 0
          ? 'This revision holds no projects or products.'
          : `${counted(filters, 'filter hides', 'filters hide')} all ${counted(count, 'enabler')}.`}
      </EmptyState>
    </div>
  );
}

function useRoadmapKeys(
  view: RoadmapView,
  change: ChangeRoadmap,
  search: { readonly current: HTMLInputElement | null },
): void {
  useShortcuts({
    '1': () => change({ horizon: 1 }),
    '5': () => change({ horizon: 5 }),
    t: () => {
      const show = view.show === 'table' ? 'timeline' : 'table';
      setPreference('roadmapShow', show);
      change({ show });
    },
    '/': () => search.current?.focus(),
    Escape: () => {
      if (view.item) change({ item: null });
    },
  });
}
