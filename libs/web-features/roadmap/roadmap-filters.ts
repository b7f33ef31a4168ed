import {
  FUNDING_CLASS_LABELS,
  HEALTH_LABELS,
  KIND_LABELS,
  SOURCING_LABELS,
  STAGE_LABELS,
} from '@northing/domain';
import type { ItemFilter } from '../address/item-filter.js';
import type { FilterDimension } from '../filter/filter-popover.js';
import { unitOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';

type ListKey = Exclude<keyof ItemFilter, 'text'>;

type Options = FilterDimension['options'];

function labelled(labels: Readonly<Record<string, string>>, used: ReadonlySet<string>): Options {
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
  return [
    dimension('unitIds', 'Business unit', named(plan.units, units)),
    dimension(
      'stages',
      'Stage',
      labelled(
        STAGE_LABELS,
        used((enabler) => [enabler.stage]),
      ),
    ),
    dimension('ownerIds', 'Owner', named(plan.people, owners)),
    dimension(
      'funding',
      'Funding',
      labelled(
        FUNDING_CLASS_LABELS,
        used((enabler) => [enabler.fundingClass]),
      ),
    ),
    dimension(
      'kinds',
      'Kind',
      labelled(
        KIND_LABELS,
        used((enabler) => [enabler.kind]),
      ),
    ),
    dimension(
      'sourcing',
      'Sourcing',
      labelled(
        SOURCING_LABELS,
        used((enabler) => [enabler.sourcing]),
      ),
    ),
    dimension(
      'health',
      'Health',
      labelled(
        HEALTH_LABELS,
        used((enabler) => [enabler.health]),
      ),
    ),
  ];
}
