import { quarterLabel, type Edit, type Enabler } from '@northing/domain';
import { Button, shiftedSpan, Timeline, useToast, type BarShift } from '@northing/web-ui';
import { useMemo } from 'react';
import type { DraftView } from '../address/draft-view.js';
import { writeItem, type ItemRef } from '../address/item-token.js';
import type { Grouping } from '../address/roadmap-view.js';
import { useBranch } from '../editing/branch.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { RoadmapList } from '../roadmap/roadmap-list.js';
import type { RoadmapGroup } from '../roadmap/roadmap-model.js';
import { itemOfTarget, OutsideNote, roadmapTimeline } from '../roadmap/roadmap-timeline.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { EmptyDraft } from './empty-draft.js';
import { lateWork } from './roll.js';

export interface DraftPictureProps {
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly grouping: Grouping;
  readonly view: DraftView;
  readonly onOpen: (item: ItemRef | null) => void;
  /** Something of these items was edited here: its reason is asked for. */
  readonly onEdited: (items: readonly ItemRef[]) => void;
  /** Shows what the move of the anchor did. */
  readonly onRoll: () => void;
}

/** The draft as a picture whose bars are moved by hand or by key; on a narrow screen its list. */
export function DraftTimeline({
  index,
  groups,
  grouping,
  view,
  onOpen,
  onEdited,
  onRoll,
}: DraftPictureProps) {
  const plan = usePlan();
  const today = useToday();
  const narrow = useNarrow();
  const { kind, anchorQuarter, editable } = useBranch();
  const lateIds = useMemo(
    () => new Set(lateWork([...index.enablers.values()], anchorQuarter).map(({ id }) => id)),
    [index, anchorQuarter],
  );
  const shift = useShift(index, onEdited);
  const { horizon } = view;
  const model = useMemo(() => {
    const revision = { anchorQuarter };
    return roadmapTimeline({ revision, index, groups, grouping, horizon, plan, today });
  }, [anchorQuarter, index, groups, grouping, horizon, plan, today]);
  const selectedId = view.item && (view.item.type === 'enabler' ? view.item.id : writeItem(view.item));
  if (index.enablers.size === 0) return <EmptyDraft index={index} />;
  if (narrow) return <RoadmapList model={model} index={index} selectedId={selectedId} onOpen={onOpen} />;
  return (
    <>
      <Timeline
        model={model}
        selectedId={selectedId}
        onSelect={(target) => {
          const item = target && itemOfTarget(target);
          if (target === null || item) onOpen(item);
        }}
        {...(editable && { onShift: shift })}
      />
      <OutsideNote model={model} listed="The table lists all." lateIds={lateIds}>
        {kind === 'draft' && !view.roll && (
          <Button size="sm" onClick={onRoll}>
            Show the late ones
          </Button>
        )}
      </OutsideNote>
    </>
  );
}

function useShift(
  { enablers }: PlanIndex,
  onEdited: DraftPictureProps['onEdited'],
): (shift: BarShift) => void {
  const { edit } = useBranch();
  const toast = useToast();
  return (shift) => {
    const enabler = enablers.get(shift.id);
    if (!enabler) return;
    const edits = shiftSteps(enabler, shift);
    if (edits.length === 0) return toast({ text: refusalOf(enabler) });
    edit({ kind: 'steps', edits });
    onEdited([{ type: 'enabler', id: enabler.id }]);
  };
}

/** Steps that move an enabler, or its end; none where it cannot be. */
export function shiftSteps(enabler: Enabler, shift: Pick<BarShift, 'part' | 'quarters'>): readonly Edit[] {
  const { startQuarter: start, endQuarter: end } = enabler;
  const span = shiftedSpan({ start, end }, shift);
  if (!span) return [];
  const about = { op: 'set', type: 'enabler', key: enabler.id } as const;
  const steps = [
    { ...about, field: 'startQuarter', value: span.start, expected: start },
    { ...about, field: 'endQuarter', value: span.end, expected: end },
  ];
  return steps.filter(({ value, expected }) => value !== expected);
}

function refusalOf({ startQuarter, endQuarter }: Enabler): string {
  if (startQuarter === null || endQuarter === null) return 'Give it a start and an end first.';
  return `It would end before it starts in ${quarterLabel(startQuarter)}.`;
}
