import type { ItemDiff } from '../compare/diff.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import type { ItemType } from '../plan/link-ends.js';
import { conflictKey, type MergePlace } from './conflict.js';
import { ask, tell, threeWay, type MergeState } from './merge-state.js';
import { changedUnits, editedFields, isProgress, readUnit, sameUnit, writeUnit } from './unit.js';

/** Items of one kind, unit by unit; removals are only noted, for others may still need the item [M5]. */
export function mergeItems<T extends ItemType>(state: MergeState, type: T): void {
  const diffs: readonly ItemDiff<ContentTypes[T]>[] = state.diff[type];
  for (const each of diffs) {
    const ours = state.ours.get(type, each.key);
    if (each.op === 'added') mergeAdded(state, type, ours, each.after);
    else if (each.op === 'removed') mergeRemoved(state, type, ours, each.before);
    else if (ours === null) editOfAbsent(state, type, each.before, each.after);
    else mergeUnits(state, type, { base: each.before, ours, theirs: each.after }, each.fields);
  }
}

function itemPlace(entityType: ItemType, entityId: string): Extract<MergePlace, { of: 'item' }> {
  return { of: 'item', entityType, entityId };
}

function mergeAdded<T extends ItemType>(
  state: MergeState,
  type: T,
  ours: ContentTypes[T] | null,
  theirs: ContentTypes[T],
): void {
  const place = itemPlace(type, theirs.id);
  const sides = { base: null, ours, theirs };
  if (ours === null) {
    state.result.put(type, theirs);
    return tell(state, place, sides, 'onlyTheirs');
  }
  const units = changedUnits(type, ours, theirs);
  if (units.length === 0) return tell(state, place, sides, 'same');
  for (const unit of units) {
    const at: MergePlace = { of: 'unit', entityType: type, entityId: theirs.id, unit };
    const values = { base: null, ours: readUnit(ours, unit), theirs: readUnit(theirs, unit) };
    ask(state, { kind: 'editEdit', key: conflictKey('editEdit', at), place: at, ...values });
  }
}

function mergeRemoved<T extends ItemType>(
  state: MergeState,
  type: T,
  ours: ContentTypes[T] | null,
  base: ContentTypes[T],
): void {
  const place = itemPlace(type, base.id);
  // Successors that theirs has as well are what both made of it.
  const successors = successorsFor(state, type, base.id).filter((id) => !state.theirs.has(type, id));
  if (ours === null && successors.length > 0) {
    const sides = { base, ours: null, theirs: null };
    return ask(state, { kind: 'lineage', key: conflictKey('lineage', place), place, ...sides, successors });
  }
  if (ours === null) return tell(state, place, { base, ours: null, theirs: null }, 'same');
  const fields = editedFields(type, base, ours);
  if (fields.length === 0) return void state.leaving[type].add(base.id);
  const key = conflictKey('removalOfEdited', place);
  ask(state, { kind: 'removalOfEdited', key, entityType: type, entityId: base.id, fields, base, kept: ours });
}

function successorsFor(state: MergeState, type: ItemType, id: string): readonly string[] {
  return type === 'enabler' ? state.successorsOf(id) : [];
}

function editOfAbsent<T extends ItemType>(
  state: MergeState,
  type: T,
  base: ContentTypes[T],
  theirs: ContentTypes[T],
): void {
  const units = changedUnits(type, base, theirs).filter((unit) => !isProgress(type, unit));
  if (units.length === 0) return;
  const entityId = base.id;
  const successors = successorsFor(state, type, entityId);
  if (successors.length === 0) {
    const key = conflictKey('editOfRemoved', itemPlace(type, entityId));
    const fields = editedFields(type, base, theirs);
    return ask(state, { kind: 'editOfRemoved', key, entityType: type, entityId, fields, base, kept: theirs });
  }
  for (const unit of units) {
    const place = { of: 'unit', entityType: type, entityId, unit } as const;
    const sides = { base: readUnit(base, unit), ours: null, theirs: readUnit(theirs, unit) };
    ask(state, { kind: 'lineage', key: conflictKey('lineage', place), place, ...sides, successors });
  }
}

interface Versions<T extends ItemType> {
  readonly base: ContentTypes[T];
  readonly ours: ContentTypes[T];
  readonly theirs: ContentTypes[T];
}

function mergeUnits<T extends ItemType>(
  state: MergeState,
  type: T,
  { base, ours, theirs }: Versions<T>,
  fields: readonly string[],
): void {
  let merged = ours;
  for (const unit of changedUnits(type, base, theirs, fields)) {
    const place: MergePlace = { of: 'unit', entityType: type, entityId: base.id, unit };
    const sides = { base: readUnit(base, unit), ours: readUnit(ours, unit), theirs: readUnit(theirs, unit) };
    const take = () => void (merged = writeUnit(merged, unit, sides.theirs));
    // What was measured of a key result that ours removed has nothing to stand with.
    if (unit.kind === 'measured' && readUnit(ours, { kind: 'keyResult', id: unit.id }) === null) continue;
    threeWay(state, place, sides, take, (x, y) => sameUnit(unit, x, y));
  }
  if (merged !== ours) state.result.put(type, merged);
}
