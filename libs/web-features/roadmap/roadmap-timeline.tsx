import type { RevisionHead } from '@northing/domain';
import { statusWord, Timeline, type TimelineModel, type TimelineTarget } from '@northing/web-ui';
import { useMemo } from 'react';
import { readItem, writeItem, type ItemRef } from '../address/item-token.js';
import type { RoadmapView } from '../address/roadmap-view.js';
import { barWords } from '../plan/bar-words.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { timelineRows, type RoadmapGroup } from './roadmap-model.js';

interface RoadmapTimelineProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly view: RoadmapView;
  readonly onOpen: (item: ItemRef | null) => void;
}

export interface RoadmapModelInput extends Pick<RoadmapTimelineProps, 'revision' | 'index' | 'groups'> {
  readonly horizon: RoadmapView['horizon'];
  readonly plan: PlanFrame;
  readonly today: string;
}

/** Everything the picture draws; also what an export draws. */
export function roadmapTimeline({
  revision,
  index,
  groups,
  horizon,
  plan,
  today,
}: RoadmapModelInput): TimelineModel {
  const { oneYearQuarters, fiveYearQuarters } = plan.horizon;
  const context = { plan, index };
  return {
    mode: 'plan',
    label: `Roadmap of ${plan.name}`,
    heading: 'Capability and enablers',
    rows: timelineRows(groups, plan.money),
    dependencies: index.content.dependencies,
    anchor: revision.anchorQuarter,
    quarters: horizon === 1 ? oneYearQuarters : fiveYearQuarters,
    oneYearQuarters,
    today,
    calendar: plan.calendar,
    describe: (row) => {
      const enabler = index.enablers.get(row.id);
      return enabler ? barWords(enabler, context, statusWord[row.status]) : '';
    },
  };
}

/** What a row of the picture stands for; headings that are no item of the plan open nothing. */
export function itemOfTarget({ kind, id }: TimelineTarget): ItemRef | null {
  if (kind === 'enabler') return { type: 'enabler', id };
  const item = readItem(id);
  return item === null || item.type === 'enabler' || item.id === 'none' ? null : item;
}

export function RoadmapTimeline({ revision, index, groups, view, onOpen }: RoadmapTimelineProps) {
  const plan = usePlan();
  const today = useToday();
  const { horizon } = view;
  const model = useMemo(
    () => roadmapTimeline({ revision, index, groups, horizon, plan, today }),
    [revision, index, groups, horizon, plan, today],
  );
  return (
    <Timeline
      model={model}
      selectedId={view.item && (view.item.type === 'enabler' ? view.item.id : writeItem(view.item))}
      onSelect={(target) => {
        if (target === null) return onOpen(null);
        const item = itemOfTarget(target);
        if (item) onOpen(item);
      }}
    />
  );
}
