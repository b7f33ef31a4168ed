import {
  STAGE_LABELS,
  type Capability,
  type Enabler,
  type FiscalQuarter,
  type Outcome,
  type Stage,
} from '@northing/domain';
import { statusOfStage, type TimelineRow } from '@northing/web-ui';
import { keepsEnabler, type ItemFilter } from '../address/item-filter.js';
import type { Grouping } from '../address/roadmap-view.js';
import { unitOf, type PlanFrame } from '../plan/plan-frame.js';
import { homesOf, type Homes } from '../plan/homes.js';
import { totalCost, type PlanIndex } from '../plan/plan-index.js';
import { counted } from '../words/numbers.js';

/** Enablers in the order of the picture, under the headings they stand under. */
export interface RoadmapGroup {
  /** Unique in the picture, never an enabler's id. */
  readonly id: string;
  readonly name: string;
  readonly parts: readonly RoadmapPart[];
}

/** Enablers of one capability; null for those that stand under the heading itself. */
export interface RoadmapPart {
  readonly capability: Capability | null;
  readonly enablers: readonly Enabler[];
}

/** Amber and red both need attention; the panel says which. */
export function needsAttention({ health, stage }: Pick<Enabler, 'health' | 'stage'>): boolean {
  const over = stage === 'delivered' || stage === 'retired' || stage === 'stopped';
  return !over && (health === 'amber' || health === 'red');
}

/** By outcome where the plan has linked outcomes, else by capability, else by unit. */
export function fittingGrouping({ content }: PlanIndex): Grouping {
  if (content.outcomeCapabilityLinks.length > 0) return 'outcome';
  return content.enablerCapabilityLinks.length > 0 ? 'capability' : 'unit';
}

export function filterEnablers(
  index: PlanIndex,
  plan: Pick<PlanFrame, 'people' | 'units'>,
  filter: ItemFilter,
): readonly Enabler[] {
  const nameOfCapability = (id: string) => index.capabilities.get(id)?.name ?? '';
  return index.content.enablers.filter((enabler) =>
    keepsEnabler(filter, enabler, {
      unitOf: (item) => unitOf(item, plan.people),
      words: (item) =>
        [item.id, item.name, ...(index.capabilitiesOf.get(item.id) ?? []).map(nameOfCapability)].join(' '),
    }),
  );
}

type GroupKey = { readonly id: string; readonly name: string; readonly order: number };

/** Groups enablers; each stands once, at the capability it lifts most and the outcome that one counts most for. */
export function groupEnablers(
  index: PlanIndex,
  plan: Pick<PlanFrame, 'people' | 'units'>,
  enablers: readonly Enabler[],
  grouping: Grouping,
): readonly RoadmapGroup[] {
  const homes = homesOf(index);
  const keyOf = keysBy(grouping, index, plan, homes);
  const partsByCapability = grouping === 'outcome' || grouping === 'capability';
  const groups = new Map<string, { key: GroupKey; parts: Map<string | null, Enabler[]> }>();
  for (const enabler of enablers) {
    const key = keyOf(enabler);
    const group = groups.get(key.id) ?? { key, parts: new Map<string | null, Enabler[]>() };
    groups.set(key.id, group);
    const home = partsByCapability ? (homes.capability.get(enabler.id) ?? null) : null;
    // A capability without parent is the heading itself.
    const capability = key.id === `capability:${home}` ? null : home;
    const part = group.parts.get(capability) ?? [];
    group.parts.set(capability, part);
    part.push(enabler);
  }
  return [...groups.values()]
    .sort((a, b) => a.key.order - b.key.order || a.key.name.localeCompare(b.key.name))
    .map(({ key, parts }) => ({ id: key.id, name: key.name, parts: orderParts(parts, index) }));
}

const LAST = Number.MAX_SAFE_INTEGER;

function keysBy(
  grouping: Grouping,
  index: PlanIndex,
  plan: Pick<PlanFrame, 'people' | 'units'>,
  homes: Homes,
): (enabler: Enabler) => GroupKey {
  const ways: Record<Grouping, (enabler: Enabler) => GroupKey> = {
    outcome: ({ id }) => {
      const outcome = index.outcomes.get(homes.outcome.get(homes.capability.get(id) ?? '') ?? '');
      return outcome ? outcomeKey(outcome) : none('outcome', 'Not linked to an outcome');
    },
    capability: ({ id }) => {
      const root = rootOf(index, homes.capability.get(id));
      return root
        ? { id: `capability:${root.id}`, name: root.name, order: 0 }
        : none('capability', 'Not linked to a capability');
    },
    unit: (enabler) => {
      const id = unitOf(enabler, plan.people);
      return id === null
        ? none('unit', 'No business unit')
        : { id: `unit:${id}`, name: plan.units.get(id)?.name ?? id, order: 0 };
    },
    stage: ({ stage }) =>
      stage === null
        ? none('stage', 'No stage')
        : { id: `stage:${stage}`, name: STAGE_LABELS[stage], order: STAGE_ORDER.indexOf(stage) },
  };
  return ways[grouping];
}

/** What is under way first, what is over last. */
const STAGE_ORDER: readonly Stage[] = [
  'inProgress', 'funded', 'feasibility', 'prototype', 'research', 'idea', 'delivered', 'retired', 'stopped',
]; // prettier-ignore

function none(kind: string, name: string): GroupKey {
  return { id: `${kind}:none`, name, order: LAST };
}

function outcomeKey({ id, name, weight }: Outcome): GroupKey {
  return { id: `outcome:${id}`, name, order: -(weight ?? 0) };
}

function rootOf({ capabilities }: PlanIndex, id: string | undefined): Capability | undefined {
  let at = capabilities.get(id ?? '');
  // Depth is at most 4; the bound keeps a broken tree from running on.
  for (let level = 0; at?.parentId && level < 8; level++) at = capabilities.get(at.parentId) ?? at;
  return at;
}

function orderParts(parts: ReadonlyMap<string | null, Enabler[]>, index: PlanIndex): readonly RoadmapPart[] {
  return [...parts]
    .map(([id, enablers]) => ({
      capability: id === null ? null : (index.capabilities.get(id) ?? null),
      enablers: enablers.sort(byTime),
    }))
    .sort((a, b) => (a.capability?.name ?? '').localeCompare(b.capability?.name ?? ''));
}

function byTime(a: Enabler, b: Enabler): number {
  const quarter = (value: FiscalQuarter | null) => value ?? LAST;
  return (
    quarter(a.startQuarter) - quarter(b.startQuarter) ||
    quarter(a.endQuarter) - quarter(b.endQuarter) ||
    a.name.localeCompare(b.name)
  );
}

/** The rows of the timeline, in the order of the groups. */
export function timelineRows(
  groups: readonly RoadmapGroup[],
  money: Pick<PlanFrame['money'], 'short'>,
  shown: { readonly first: number; readonly last: number },
): readonly TimelineRow[] {
  return groups.flatMap((group): readonly TimelineRow[] => [
    { kind: 'outcome', id: group.id, name: group.name, note: groupNote(group, money, shown) },
    ...group.parts.flatMap(partRows),
  ]);
}

/** `7 enablers, 2 in other years · $9.6M`; without the amount where no cost is known. */
export function groupNote(
  { parts }: RoadmapGroup,
  money: Pick<PlanFrame['money'], 'short'>,
  shown: { readonly first: number; readonly last: number },
): string {
  const enablers = parts.flatMap((part) => part.enablers);
  const costs = enablers.map(totalCost).filter((cost) => cost !== null);
  const elsewhere = enablers.filter(
    ({ startQuarter: start, endQuarter: end }) =>
      start !== null && end !== null && (end < shown.first || start > shown.last),
  ).length;
  const count = counted(enablers.length, 'enabler') + (elsewhere > 0 ? `, ${elsewhere} in other years` : '');
  return costs.length === 0 ? count : `${count} · ${money.short(costs.reduce((a, b) => a + b, 0))}`;
}

function partRows({ capability, enablers }: RoadmapPart): readonly TimelineRow[] {
  const rows = enablers.map((enabler): TimelineRow => ({
    kind: 'enabler',
    id: enabler.id,
    name: enabler.name,
    start: enabler.startQuarter,
    end: enabler.endQuarter,
    status: statusOfStage(enabler.stage),
    ...(needsAttention(enabler) && { atRisk: true }),
  }));
  if (!capability) return rows;
  const { id, name, currentMaturity: current, targetMaturity: target } = capability;
  const assessed = current !== null || target !== null;
  return [
    { kind: 'capability', id: `capability:${id}`, name, ...(assessed && { maturity: { current, target } }) },
    ...rows,
  ];
}

/** The enablers in reading order. */
export function inOrder(groups: readonly RoadmapGroup[]): readonly Enabler[] {
  return groups.flatMap((group) => group.parts.flatMap((part) => part.enablers));
}
