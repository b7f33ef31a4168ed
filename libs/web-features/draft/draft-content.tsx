import { Button, SegmentedSwitch, Select } from '@northing/web-ui';
import { lazy, Suspense, useMemo, useState } from 'react';
import { NO_FILTER } from '../address/item-filter.js';
import type { ItemRef } from '../address/item-token.js';
import { GROUPINGS, type Grouping } from '../address/roadmap-view.js';
import type { DraftView } from '../address/draft-view.js';
import { useBranch } from '../editing/branch.js';
import { useUndoKeys } from '../editing/use-undo-keys.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { WordsContext } from '../plan/field-words.js';
import { indexPlan } from '../plan/plan-index.js';
import { filterEnablers, fittingGrouping, groupEnablers } from '../roadmap/roadmap-model.js';
import { usePlan } from '../shell/plan-context.js';
import { LoadingRows } from '../shell/states.js';
import { AddMenu } from './add-menu.js';
import { Asked } from './asked.js';
import { ChangesView } from './changes-view.js';
import { DraftMenu } from './draft-menu.js';
import { DraftStatus, FrozenNote } from './draft-status.js';
import { DraftTimeline } from './draft-timeline.js';
import type { ChangeDraft } from './draft.page.js';
import { ScenarioActions } from './scenario-actions.js';
import '../roadmap/roadmap.css';

const DraftTable = lazy(async () => ({ default: (await import('./draft-table.js')).DraftTable }));
const ResourcesView = lazy(async () => ({
  default: (await import('./resources-view.js')).ResourcesView,
}));
const RollPanel = lazy(async () => ({ default: (await import('./roll-panel.js')).RollPanel }));
const ItemEditor = lazy(async () => ({ default: (await import('./item-editor.js')).ItemEditor }));

interface DraftContentProps {
  readonly view: DraftView;
  readonly change: ChangeDraft;
  readonly onMoved: () => void;
}

const SHOWS = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'table', label: 'Table' },
  { value: 'resources', label: 'People and money' },
  { value: 'changes', label: 'Changes' },
] as const;

const GROUPING_LABELS = {
  outcome: 'By outcome',
  capability: 'By capability',
  unit: 'By business unit',
  stage: 'By stage',
} satisfies Record<Grouping, string>;

/** The draft in its views, with the panel of the open item and the reason of the last edit. */
export function DraftContent({ view, change, onMoved }: DraftContentProps) {
  const branch = useBranch();
  const plan = usePlan();
  const { kind, content, editable } = branch;
  const index = useMemo(() => indexPlan(content), [content]);
  const grouping = view.group ?? fittingGrouping(index);
  const groups = useMemo(
    () => groupEnablers(index, plan, filterEnablers(index, plan, NO_FILTER), grouping),
    [index, plan, grouping],
  );
  const context = useMemo((): WordsContext => ({ plan, index }), [plan, index]);
  const [asked, setAsked] = useState<readonly ItemRef[]>([]);
  const open = (item: ItemRef | null) => change(placeOf(item));
  useDraftKeys(view, change);
  const picture = { index, groups, grouping, view, onOpen: open, onEdited: setAsked };
  return (
    <div className="app-body">
      <DraftStatus>
        {kind === 'scenario' && <ScenarioActions />}
        {kind === 'draft' && editable && <DraftMenu onMoved={onMoved} context={context} onOpen={open} />}
      </DraftStatus>
      {!editable && <FrozenNote />}
      <DraftTools view={view} grouping={grouping} change={change} />
      <div className="app-split">
        <div className="app-split__main">
          {view.show === 'timeline' && <DraftTimeline {...picture} onRoll={() => change({ roll: true })} />}
          {view.show === 'table' && (
            <Suspense fallback={<LoadingRows label="The table is loading" />}>
              <DraftTable {...picture} context={context} />
            </Suspense>
          )}
          {view.show === 'resources' && (
            <Suspense fallback={<LoadingRows label="People and money are loading" />}>
              <ResourcesView context={context} onEdited={setAsked} />
            </Suspense>
          )}
          {view.show === 'changes' && (
            <ChangesView context={context} unreasonedOnly={view.unreasoned} onOpen={open} />
          )}
          <Asked asked={asked} context={context} onLater={() => setAsked([])} />
        </div>
        {view.item && (
          <Suspense fallback={null}>
            <ItemEditor item={view.item} context={context} onOpen={open} onClose={() => open(null)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Capacity and envelopes are edited in grids of their own, everything else in the panel. */
function placeOf(item: ItemRef | null): Partial<DraftView> {
  return item?.type === 'team' || item?.type === 'envelope' ? { show: 'resources', item: null } : { item };
}

interface DraftToolsProps {
  readonly view: DraftView;
  readonly grouping: Grouping;
  readonly change: ChangeDraft;
}

function DraftTools({ view, grouping, change }: DraftToolsProps) {
  const { kind, baseRevision, editable } = useBranch();
  const rolls = kind === 'draft' && baseRevision !== null;
  const { roll } = view;
  const open = (item: ItemRef) => change({ item });
  return (
    <>
      <div className="app-filters">
        <SegmentedSwitch
          label="View"
          options={SHOWS}
          value={view.show}
          onChange={(show) => change({ show, unreasoned: false })}
        />
        {(view.show === 'timeline' || view.show === 'table') && (
          <Select
            label="Group"
            labelHidden
            options={GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
            value={grouping}
            onChange={(group) => change({ group })}
          />
        )}
        <span className="app-filters__space" />
        {rolls && (
          <Button aria-expanded={roll} onClick={() => change({ roll: !roll })}>
            The roll
          </Button>
        )}
        {editable && <AddMenu onOpen={open} />}
      </div>
      <Suspense fallback={null}>
        {rolls && roll && <RollPanel onOpen={open} onClose={() => change({ roll: false })} />}
      </Suspense>
    </>
  );
}

function useDraftKeys(view: DraftView, change: ChangeDraft): void {
  useUndoKeys(useBranch());
  useShortcuts({
    '1': () => change({ horizon: 1 }),
    '5': () => change({ horizon: 5 }),
    t: () => change({ show: view.show === 'table' ? 'timeline' : 'table' }),
    Escape: () => {
      if (view.item) change({ item: null });
    },
  });
}
