import { sameValue } from '../compare/canonical.js';
import { diffContent, type ContentDiff } from '../compare/diff.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ItemType, LinkEnd } from '../plan/link-ends.js';
import {
  conflictKey,
  placeKey,
  type AutoMerged,
  type MergeConflict,
  type MergePlace,
  type Sides,
} from './conflict.js';
import { indexContent, overlayOn, type ContentIndex, type Overlay } from './overlay.js';
import { readUnit, writeUnit, type Unit } from './unit.js';

export const ITEM_TYPES = ['outcome', 'capability', 'enabler'] as const satisfies readonly ItemType[];

type Items = Readonly<Record<ItemType, Set<string>>>;

/** A merge under way: only the functions of this folder write to it. */
export interface MergeState {
  readonly base: ContentIndex;
  readonly ours: ContentIndex;
  readonly theirs: ContentIndex;
  /** What theirs changed; nothing else is looked at. */
  readonly diff: ContentDiff;
  readonly result: Overlay;
  readonly auto: Map<string, AutoMerged>;
  readonly conflicts: Map<string, MergeConflict>;
  /** Items that theirs removes and that may still turn out to be needed. */
  readonly leaving: Items;
  /** Items that theirs adds and that wait for an answer, so what names them waits as well. */
  readonly held: Items;
  /** Names that a person has accepted twice, by the key of the question. */
  readonly accepted: ReadonlySet<string>;
  /** What ours split or merged an enabler into; none while it is still there. */
  readonly successorsOf: (enablerId: string) => readonly string[];
}

export interface MergedContents {
  readonly base: PlanContent;
  readonly ours: PlanContent;
  readonly theirs: PlanContent;
}

export function startMerge(contents: MergedContents, accepted: ReadonlySet<string>): MergeState {
  const base = indexContent(contents.base);
  const ours = indexContent(contents.ours);
  return {
    base,
    ours,
    theirs: indexContent(contents.theirs),
    diff: diffContent(contents.base, contents.theirs),
    result: overlayOn(ours),
    auto: new Map(),
    conflicts: new Map(),
    leaving: noItems(),
    held: noItems(),
    accepted,
    successorsOf: successorsIn(base, ours),
  };
}

function noItems(): Items {
  return { outcome: new Set(), capability: new Set(), enabler: new Set() };
}

function successorsIn(base: ContentIndex, ours: ContentIndex): (enablerId: string) => readonly string[] {
  let known: Map<string, string[]> | null = null;
  const all = (): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const { id, lineage } of ours.content.enablers) {
      if (!lineage || base.has('enabler', id)) continue;
      for (const source of lineage.sourceIds) found.set(source, [...(found.get(source) ?? []), id]);
    }
    return found;
  };
  return (enablerId) => {
    if (ours.has('enabler', enablerId)) return [];
    known ??= all();
    return known.get(enablerId) ?? [];
  };
}

export function successorsOfEnds(state: MergeState, ends: readonly LinkEnd[]): readonly string[] {
  return ends.flatMap(({ type, id }) => (type === 'enabler' ? state.successorsOf(id) : []));
}

export function tell(state: MergeState, place: MergePlace, sides: Sides, reason: AutoMerged['reason']): void {
  state.auto.set(placeKey(place), { place, ...sides, reason });
}

export function ask(state: MergeState, conflict: MergeConflict): void {
  state.conflicts.set(conflict.key, conflict);
}

/** The rule of every unit [M2]: the same on both sides, changed by theirs alone, or a question. */
export function threeWay(
  state: MergeState,
  place: MergePlace,
  sides: Sides,
  take: () => void,
  same: (x: unknown, y: unknown) => boolean = sameValue,
): void {
  const { base, ours, theirs } = sides;
  if (same(ours, theirs)) tell(state, place, sides, 'same');
  else if (same(base, ours)) {
    take();
    tell(state, place, sides, 'onlyTheirs');
  } else ask(state, { kind: 'editEdit', key: conflictKey('editEdit', place), place, ...sides });
}

/** Whether theirs alone decided it, so that the merge took it over. */
export function isTaken(state: MergeState, place: MergePlace): boolean {
  return state.auto.get(placeKey(place))?.reason === 'onlyTheirs';
}

/** Takes back what was taken over: the content holds ours there again, and an item that ours lacks is held. */
export function withdraw(state: MergeState, place: Extract<MergePlace, { of: 'item' | 'unit' }>): void {
  const { entityType, entityId } = place;
  state.auto.delete(placeKey(place));
  if (place.of === 'item') {
    state.result.remove(entityType, entityId);
    state.held[entityType].add(entityId);
  } else withdrawUnit(state, entityType, entityId, place.unit);
}

function withdrawUnit(state: MergeState, type: ItemType, id: string, unit: Unit): void {
  const [now, ours] = [state.result.get(type, id), state.ours.get(type, id)];
  if (now && ours) state.result.put(type, writeUnit(now, unit, readUnit(ours, unit)));
}
