import type { Outcome } from '@northing/domain';
import { Select } from '@northing/web-ui';
import { useMemo, type RefObject } from 'react';
import {
  CHANGE_GROUPINGS,
  MARKS,
  NO_CHANGE_FILTER,
  type ChangeGrouping,
  type CompareView,
} from '../address/compare-view.js';
import { FilterPopover, type FilterDimension } from '../filter/filter-popover.js';
import { TextFilter } from '../filter/text-filter.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { ownersOf, unitOfItem } from './change-groups.js';
import { MARK_WORDS } from './change-words.js';
import type { Compared } from './read-comparison.js';
import type { ChangeCompare } from './use-compare-view.js';

interface CompareToolbarProps {
  readonly compared: Compared;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly grouping: ChangeGrouping;
  readonly view: CompareView;
  readonly change: ChangeCompare;
  readonly search: RefObject<HTMLInputElement | null>;
}

const GROUPING_LABELS = {
  outcome: 'By outcome',
  driver: 'By driver',
  unit: 'By business unit',
} satisfies Record<ChangeGrouping, string>;

export function CompareToolbar({ compared, outcomes, grouping, view, change, search }: CompareToolbarProps) {
  const plan = usePlan();
  const { filter } = view;
  const dimensions = useMemo(
    () => changeDimensions({ compared, outcomes, plan, filter, change }),
    [compared, outcomes, plan, filter, change],
  );
  return (
    <div className="compare-tools">
      <Select
        label="Group"
        labelHidden
        options={CHANGE_GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
        value={grouping}
        onChange={(group) => change({ group })}
      />
      <TextFilter
        label="Find a change"
        placeholder="Find"
        value={filter.text}
        inputRef={search}
        onChange={(text) => change({ filter: { ...filter, text } }, { replace: true })}
      />
      <FilterPopover
        dimensions={dimensions}
        onClear={() => change({ filter: { ...NO_CHANGE_FILTER, text: filter.text } })}
      />
    </div>
  );
}

interface DimensionsInput extends Pick<CompareToolbarProps, 'compared' | 'outcomes' | 'change'> {
  readonly plan: PlanFrame;
  readonly filter: CompareView['filter'];
}

/** What the changes can be narrowed by; only values that occur are offered. */
export function changeDimensions(input: DimensionsInput): readonly FilterDimension[] {
  const { compared, outcomes, plan, filter, change } = input;
  const dimension = (
    key: 'marks' | 'outcomeIds' | 'unitIds' | 'ownerIds',
    label: string,
    options: FilterDimension['options'],
  ): FilterDimension => ({
    id: key,
    label,
    options,
    chosen: filter[key],
    onChange: (chosen) => change({ filter: { ...filter, [key]: chosen } }),
  });
  const { items } = compared;
  const used = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const named = (ids: readonly string[], list: ReadonlyMap<string, { readonly name: string }>) =>
    ids
      .map((value) => ({ value, label: list.get(value)?.name ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label));
  return [
    dimension(
      'marks',
      'Change',
      MARKS.map((value) => ({ value, label: MARK_WORDS[value] })),
    ),
    dimension('outcomeIds', 'Outcome', named(used(items.flatMap((item) => item.outcomeIds)), outcomes)),
    dimension(
      'unitIds',
      'Business unit',
      named(used(items.map((item) => unitOfItem(item, plan.people))), plan.units),
    ),
    dimension('ownerIds', 'Owner', named(used(items.flatMap((item) => ownersOf(item))), plan.people)),
  ];
}
