import type { RevisionHead } from '@northing/domain';
import { SegmentedSwitch, Select } from '@northing/web-ui';
import { useMemo, type RefObject } from 'react';
import { NO_FILTER } from '../address/item-filter.js';
import { GROUPINGS, type Grouping, type RoadmapView } from '../address/roadmap-view.js';
import { FilterPopover } from '../filter/filter-popover.js';
import { TextFilter } from '../filter/text-filter.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { setPreference } from '../preferences/preferences.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { dayLabel } from '../words/dates.js';
import { RoadmapExport } from './roadmap-export.js';
import { roadmapDimensions } from './roadmap-filters.js';
import type { RoadmapGroup } from './roadmap-model.js';
import type { ChangeRoadmap } from './use-roadmap-view.js';

export interface RoadmapToolbarProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly grouping: Grouping;
  readonly view: RoadmapView;
  readonly change: ChangeRoadmap;
  readonly search: RefObject<HTMLInputElement | null>;
}

const HORIZONS = [
  { value: '1', label: 'One year' },
  { value: '5', label: 'Five years' },
] as const;

const SHOWS = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'table', label: 'Table' },
] as const;

const GROUPING_LABELS = {
  outcome: 'By outcome',
  capability: 'By capability',
  unit: 'By business unit',
  stage: 'By stage',
} satisfies Record<Grouping, string>;

export function RoadmapToolbar(props: RoadmapToolbarProps) {
  const { revision, index, groups, grouping, view, change, search } = props;
  const narrow = useNarrow();
  const { horizon, show } = view;
  return (
    <div className="app-filters">
      <SegmentedSwitch
        label="Horizon"
        options={HORIZONS}
        value={horizon === 1 ? '1' : '5'}
        onChange={(value) => change({ horizon: value === '1' ? 1 : 5 })}
      />
      <SegmentedSwitch
        label="View"
        options={narrow ? [{ value: 'timeline', label: 'List' }, SHOWS[1]] : SHOWS}
        value={show}
        onChange={(next) => {
          setPreference('roadmapShow', next);
          change({ show: next });
        }}
      />
      {(!narrow || show === 'table') && (
        <Select
          label="Group"
          labelHidden
          options={GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
          value={grouping}
          onChange={(group) => change({ group })}
        />
      )}
      <RoadmapFilters {...{ index, view, change, search }} />
      <span className="app-filters__space" />
      {show === 'timeline' && !narrow && <Legend />}
      <RoadmapExport {...{ revision, index, groups, grouping, horizon }} />
    </div>
  );
}

type RoadmapFiltersProps = Pick<RoadmapToolbarProps, 'index' | 'view' | 'change' | 'search'>;

function RoadmapFilters({ index, view, change, search }: RoadmapFiltersProps) {
  const plan = usePlan();
  const { filter } = view;
  const dimensions = useMemo(
    () => roadmapDimensions(index, plan, filter, (next) => change({ filter: next })),
    [index, plan, filter, change],
  );
  return (
    <>
      <TextFilter
        label="Find in this view"
        value={filter.text}
        inputRef={search}
        onChange={(text) => change({ filter: { ...filter, text } }, { replace: true })}
      />
      <FilterPopover
        dimensions={dimensions}
        onClear={() => change({ filter: { ...NO_FILTER, text: filter.text } })}
      />
    </>
  );
}

/** What fill and outline mean. */
function Legend() {
  const today = useToday();
  return (
    <ul className="roadmap-legend" aria-label="Legend">
      <li>
        <span className="roadmap-legend__bar" data-status="inProgress" aria-hidden /> In progress
      </li>
      <li>
        <span className="roadmap-legend__bar" data-status="planned" aria-hidden /> Planned
      </li>
      <li>
        <span className="roadmap-legend__bar" data-status="proposed" aria-hidden /> Proposed
      </li>
      <li>
        <span className="roadmap-legend__bar" data-status="delivered" aria-hidden /> Delivered
      </li>
      <li>
        <span className="roadmap-legend__today" aria-hidden /> Today, {dayLabel(today, today)}
      </li>
    </ul>
  );
}
