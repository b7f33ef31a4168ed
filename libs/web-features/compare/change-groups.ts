import {
  CHANGE_CATEGORY_LABELS,
  DRIVER_KIND_LABELS,
  type ChangeCategory,
  type ChangeEntity,
  type DriverKind,
  type Outcome,
} from '@northing/domain';
import type { ChangeFilter, ChangeGrouping } from '../address/compare-view.js';
import { matchesText } from '../address/item-filter.js';
import { unitOf, type PlanFrame } from '../plan/plan-frame.js';
import type { ExplainedChange } from './read-change.js';
import type { ComparedItem, RowsByItem } from './read-comparison.js';

/** An item of the list with the rows that belong together. */
export interface ChangeEntry {
  /** The item's key, unique in the list. */
  readonly key: string;
  readonly item: ComparedItem;
  readonly rows: readonly ExplainedChange[];
}

export interface ChangeGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly ChangeEntry[];
}

export interface GroupedChanges {
  /** What people decided: each item once. */
  readonly decisions: readonly ChangeGroup[];
  /** What happened by itself, folded, so that nothing is hidden and nothing automatic looks like a decision. */
  readonly others: readonly ChangeGroup[];
}

export interface GroupContext {
  readonly plan: Pick<PlanFrame, 'people' | 'units'>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The outcome an item stands under, as on the roadmap. */
  readonly homeOf: (item: ComparedItem) => string | undefined;
}

/** Rows that tell the story of a decision: the decision, its parts, the horizon it crossed. */
const WITH_DECISION: ReadonlySet<ChangeCategory> = new Set(['replanning', 'part', 'transition']);
const OTHERS = ['consequence', 'roll', 'progress', 'assessment', 'part', 'transition'] as const;

export function groupChanges(
  items: readonly ComparedItem[],
  rows: RowsByItem,
  { filter, group }: { readonly filter: ChangeFilter; readonly group: ChangeGrouping },
  context: GroupContext,
): GroupedChanges {
  const shown = items.filter((item) => keeps(filter, item, context));
  const entries = shown.map((item): ChangeEntry => ({ key: item.key, item, rows: rows.get(item.key) ?? [] }));
  const decided = entries
    .filter(({ item }) => item.mark !== null)
    .map((entry) => ({
      ...entry,
      rows: entry.rows.filter(({ change }) => WITH_DECISION.has(change.category)),
    }));
  return {
    decisions: grouped(decided, group, context),
    others: [...othersOf(entries), ...unlistedOf(entries)],
  };
}

/** The entries in the order of the list. */
export function inListOrder(groups: readonly ChangeGroup[]): readonly ChangeEntry[] {
  return groups.flatMap((group) => group.entries);
}

function othersOf(entries: readonly ChangeEntry[]): readonly ChangeGroup[] {
  return OTHERS.flatMap((category) => {
    const own = entries.flatMap((entry) => {
      if (entry.item.mark !== null && WITH_DECISION.has(category)) return [];
      const rows = entry.rows.filter(({ change }) => change.category === category);
      return rows.length === 0 ? [] : [{ ...entry, key: `${category}/${entry.key}`, rows }];
    });
    if (own.length === 0) return [];
    return [{ id: category, name: CHANGE_CATEGORY_LABELS[category], entries: own.sort(byPlace) }];
  });
}

/** What differs without counting as a change: cost without a year, one date of two. */
function unlistedOf(entries: readonly ChangeEntry[]): readonly ChangeGroup[] {
  const own = entries
    .filter(({ item }) => item.unlistedFields.length > 0)
    .map(({ item }) => ({ key: `unlisted/${item.key}`, item, rows: [] }));
  return own.length === 0 ? [] : [{ id: 'unlisted', name: 'Not counted', entries: own.sort(byPlace) }];
}

interface GroupKey {
  readonly id: string;
  readonly name: string;
  readonly order: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

function grouped(
  entries: readonly ChangeEntry[],
  by: ChangeGrouping,
  context: GroupContext,
): readonly ChangeGroup[] {
  const groups = new Map<string, { key: GroupKey; entries: ChangeEntry[] }>();
  for (const entry of entries) {
    const key = KEYS[by](entry, context);
    const group = groups.get(key.id) ?? { key, entries: [] };
    groups.set(key.id, group);
    group.entries.push(entry);
  }
  return [...groups.values()]
    .sort((a, b) => a.key.order - b.key.order || a.key.name.localeCompare(b.key.name))
    .map(({ key, entries: list }) => ({ id: key.id, name: key.name, entries: list.sort(byPlace) }));
}

const KEYS = {
  outcome: ({ item }, { outcomes, homeOf }) => {
    const id = homeOf(item);
    const outcome = id === undefined ? undefined : outcomes.get(id);
    if (id === undefined) return { id: 'outcome:none', name: 'Not linked to an outcome', order: LAST };
    const name = outcome?.name ?? (item.type === 'outcome' ? item.name : id);
    return { id: `outcome:${id}`, name, order: -(outcome?.weight ?? 0) };
  },
  unit: ({ item }, { plan }) => {
    const id = unitOfItem(item, plan.people);
    if (id === null) return { id: 'unit:none', name: 'No business unit', order: LAST };
    return { id: `unit:${id}`, name: plan.units.get(id)?.name ?? id, order: 0 };
  },
  driver: ({ rows }) => {
    const reasons = rows.flatMap((row) => row.reasons);
    const kind = reasons.find((reason) => reason.driverKind !== null)?.driverKind ?? null;
    if (kind !== null)
      return { id: `driver:${kind}`, name: DRIVER_KIND_LABELS[kind], order: DRIVERS.indexOf(kind) };
    return reasons.length > 0
      ? { id: 'driver:other', name: 'Reason given, kind not set', order: LAST - 1 }
      : { id: 'driver:none', name: 'No reason recorded', order: LAST };
  },
} satisfies Record<ChangeGrouping, (entry: ChangeEntry, context: GroupContext) => GroupKey>;

const DRIVERS: readonly DriverKind[] = ['businessNeed', 'environment', 'technologyTrend', 'lessonLearnt'];

export function unitOfItem({ before, after }: ComparedItem, people: PlanFrame['people']): string | null {
  const side = after ?? before;
  if (side?.type === 'enabler') return unitOf(side.item, people);
  if (side?.type === 'outcome') return side.item.businessUnitId;
  const ownerId = side?.type === 'capability' ? side.item.ownerId : null;
  return ownerId === null ? null : (people.get(ownerId)?.businessUnitId ?? null);
}

export function ownersOf({ before, after }: ComparedItem): readonly string[] {
  const owners = [before, after].flatMap((side) => {
    if (side === null) return [];
    return side.type === 'enabler' ? [side.item.businessOwnerId, side.item.itOwnerId] : [side.item.ownerId];
  });
  return [...new Set(owners.filter((owner) => owner !== null))];
}

function keeps(filter: ChangeFilter, item: ComparedItem, { plan }: GroupContext): boolean {
  const { text, marks, outcomeIds, unitIds, ownerIds } = filter;
  const outcomes = item.type === 'outcome' ? [item.id] : item.outcomeIds;
  const unit = unitOfItem(item, plan.people);
  return (
    (marks.length === 0 || (item.mark !== null && marks.includes(item.mark))) &&
    (outcomeIds.length === 0 || outcomes.some((id) => outcomeIds.includes(id))) &&
    (unitIds.length === 0 || (unit !== null && unitIds.includes(unit))) &&
    (ownerIds.length === 0 || ownersOf(item).some((id) => ownerIds.includes(id))) &&
    matchesText(text, `${item.name} ${item.id}`)
  );
}

const TYPE_ORDER = {
  outcome: 0,
  capability: 1,
  enabler: 2,
  team: 3,
  envelope: 4,
} satisfies Record<ChangeEntity, number>;

/** As the picture orders bars: outcomes and capabilities first, then enablers by start. */
function byPlace({ item: a }: ChangeEntry, { item: b }: ChangeEntry): number {
  return TYPE_ORDER[a.type] - TYPE_ORDER[b.type] || startOf(a) - startOf(b) || a.name.localeCompare(b.name);
}

function startOf({ before, after }: ComparedItem): number {
  const side = after ?? before;
  return side?.type === 'enabler' ? (side.item.startQuarter ?? LAST) : 0;
}
