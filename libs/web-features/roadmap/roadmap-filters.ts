import {
  FUNDING_CLASS_LABELS,
  HEALTH_LABELS,
  KIND_LABELS,
  SOURCING_LABELS,
  STAGE_LABELS,
  type Enabler,
} from '@northing/domain';
import type { ItemFilter } from '../address/item-filter.js';
import type { FilterDimension } from '../filter/filter-popover.js';
import { unitOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';

type ListKey = Exclude<keyof ItemFilter, 'text'>;

type Labels = Readonly<Record<string, string>>;
type Options = FilterDimension['options'];

function labelled(labels: Labels, used: ReadonlySet<string>): Options {
  return Object.entries(labels)
    .filter(([value]) => used.has(value))
    .map(([value, label]) => ({ value, label }));
}

function named(list: ReadonlyMap<string, { readonly name: string }>, used: ReadonlySet<string>): Options {
  return [...used]
    .map((value) => ({ value, label: list.get(value)?.name ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** What the roadmap can be narrowed by; only values that the revision holds are offered. */
export function roadmapDimensions(
  index: PlanIndex,
  plan: Pick<PlanFrame, 'units' | 'people'>,
  filter: ItemFilter,
  onChange: (filter: ItemFilter) => void,
): readonly FilterDimension[] {
  const { enablers } = index.content;
  const used = (read: (enabler: (typeof enablers)[number]) => readonly (string | null)[]) =>
    new Set(enablers.flatMap(read).filter((value) => value !== null));
  const dimension = (key: ListKey, label: string, options: Options): FilterDimension => ({
    id: key,
    label,
    options,
    chosen: filter[key],
    onChange: (chosen) => onChange({ ...filter, [key]: chosen }),
  });
  const units = used((enabler) => [unitOf(enabler, plan.people)]);
  const owners = used((enabler) => [enabler.businessOwnerId, enabler.itOwnerId]);
  const choice = (key: ListKey, label: string, labels: Labels, read: (enabler: Enabler) => string | null) =>
    dimension(
      key,
      label,
      labelled(
        labels,
        used((enabler) => [read(enabler)]),
      ),
    );
  return [
    dimension('unitIds', 'Business unit', named(plan.units, units)),
    choice('stages', 'Stage', STAGE_LABELS, ({ stage }) => stage),
    dimension('ownerIds', 'Owner', named(plan.people, owners)),
    choice('funding', 'Funding', FUNDING_CLASS_LABELS, ({ fundingClass }) => fundingClass),
    choice('kinds', 'Kind', KIND_LABELS, ({ kind }) => kind),
    choice('sourcing', 'Sourcing', SOURCING_LABELS, ({ sourcing }) => sourcing),
    choice('health', 'Health', HEALTH_LABELS, ({ health }) => health),
  ];
}
