import { quarterLabel, type RevisionHead } from '@northing/domain';
import { statusWord, Timeline, type TimelineModel, type TimelineTarget } from '@northing/web-ui';
import { useMemo, type ReactNode } from 'react';
import { readItem, writeItem, type ItemRef } from '../address/item-token.js';
import type { Grouping, RoadmapView } from '../address/roadmap-view.js';
import { barWords } from '../plan/bar-words.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted } from '../words/numbers.js';
import { RoadmapList } from './roadmap-list.js';
import { timelineRows, type RoadmapGroup } from './roadmap-model.js';

interface RoadmapTimelineProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly grouping: Grouping;
  readonly view: RoadmapView;
  readonly onOpen: (item: ItemRef | null) => void;
}

export interface RoadmapModelInput extends Pick<RoadmapTimelineProps, 'index' | 'groups' | 'grouping'> {
  readonly revision: Pick<RevisionHead, 'anchorQuarter'>;
  readonly horizon: RoadmapView['horizon'];
  readonly plan: PlanFrame;
  readonly today: string;
}

const HEADINGS = {
  outcome: 'Capability and enablers',
  capability: 'Capability and enablers',
  unit: 'Business unit and enablers',
  stage: 'Stage and enablers',
} satisfies Record<Grouping, string>;

/** Everything the picture draws; also what an export draws. */
export function roadmapTimeline(input: RoadmapModelInput): TimelineModel {
  const { revision, index, groups, grouping, horizon, plan, today } = input;
  const { oneYearQuarters, fiveYearQuarters } = plan.horizon;
  const quarters = horizon === 1 ? oneYearQuarters : fiveYearQuarters;
  const anchor = revision.anchorQuarter;
  return {
    mode: 'plan',
    label: `Roadmap of ${plan.name}`,
    heading: HEADINGS[grouping],
    rows: timelineRows(groups, plan.money, { first: anchor, last: anchor + quarters - 1 }),
    dependencies: index.content.dependencies,
    anchor,
    quarters,
    oneYearQuarters,
    today,
    calendar: plan.calendar,
    describe: (row) => {
      const enabler = index.enablers.get(row.id);
      return enabler ? barWords(enabler, { plan }, statusWord[row.status]) : '';
    },
  };
}

/** What a row of the picture stands for; headings that are no item of the plan open nothing. */
export function itemOfTarget({ kind, id }: TimelineTarget): ItemRef | null {
  if (kind === 'enabler') return { type: 'enabler', id };
  const item = readItem(id);
  return item === null || item.type === 'enabler' || item.id === 'none' ? null : item;
}

/** The picture, and on a narrow screen its list. */
export function RoadmapTimeline({ revision, index, groups, grouping, view, onOpen }: RoadmapTimelineProps) {
  const plan = usePlan();
  const today = useToday();
  const narrow = useNarrow();
  const { horizon } = view;
  const model = useMemo(
    () => roadmapTimeline({ revision, index, groups, grouping, horizon, plan, today }),
    [revision, index, groups, grouping, horizon, plan, today],
  );
  const selectedId = view.item && (view.item.type === 'enabler' ? view.item.id : writeItem(view.item));
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
      />
      <OutsideNote model={model} listed="The table lists all." />
    </>
  );
}

interface OutsideNoteProps {
  readonly model: TimelineModel;
  readonly listed: string;
  /** Undelivered work whose end is over; it has to be dated anew, and is no work that ended. */
  readonly lateIds?: ReadonlySet<string>;
  /** Leads to the late ones. */
  readonly children?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** What the picture cannot show because it lies in other years; said, not hidden. */
export function OutsideNote({ model, listed, lateIds = NONE, children }: OutsideNoteProps) {
  const { anchor, quarters, rows } = model;
  const last = anchor + quarters - 1;
  let [late, before, after] = [0, 0, 0];
  for (const row of rows) {
    if (row.kind !== 'enabler' || row.start === null || row.end === null) continue;
    if (row.end < anchor && lateIds.has(row.id)) late += 1;
    else if (row.end < anchor) before += 1;
    else if (row.start > last) after += 1;
  }
  const parts = [
    late > 0 &&
      `${counted(late, 'enabler')} ${late === 1 ? 'is late and needs' : 'are late and need'} a new end`,
    before > 0 && `${counted(before, 'enabler')} ended before ${quarterLabel(anchor)}`,
    after > 0 && `${counted(after, 'enabler')} ${after === 1 ? 'starts' : 'start'} later than shown`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p className="app-outside">
      {parts.join('; ')}. {listed} {late > 0 && children}
    </p>
  );
}
