import type { ContentTypes } from '../plan/field-catalogue.js';
import type { Dependency } from '../plan/link.js';
import type { ItemType } from '../plan/link-ends.js';
import { removeItem, restoreItem, setAt, type Amended } from './amend.js';
import { applyLinkChoice } from './apply-link-choice.js';
import { fitsUnit, type MergeChoice } from './choice.js';
import type { ConflictOf, MergeConflict, MergeConflictKind, MergePlace, Sides } from './conflict.js';
import { PARENT } from './hold-parents.js';
import { unitName } from './unit.js';

/** Works a choice into the sides; false when the choice does not fit the conflict, and nothing was done. */
export function applyChoice(sides: Amended, conflict: MergeConflict, choice: MergeChoice): boolean {
  const apply = APPLY[conflict.kind] as (
    sides: Amended,
    conflict: MergeConflict,
    choice: MergeChoice,
  ) => boolean;
  return apply(sides, conflict, choice);
}

type Apply<K extends MergeConflictKind> = (
  sides: Amended,
  conflict: ConflictOf<K>,
  choice: MergeChoice,
) => boolean;

const APPLY: { readonly [K in MergeConflictKind]: Apply<K> } = {
  editEdit: applyEditEdit,
  editOfRemoved: applyEditOfRemoved,
  removalOfEdited: applyRemovalOfEdited,
  lineage: applyLineage,
  linkToRemoved: applyLinkChoice,
  duplicateName: applyDuplicateName,
  cycle: applyCycle,
  invariant: applyInvariant,
};

function setBoth({ ours, theirs }: Amended, place: MergePlace, value: unknown): true {
  setAt(ours, place, value);
  setAt(theirs, place, value);
  return true;
}

/** The value a choice stands for; undefined when the choice stands for none here. */
function chosenValue(choice: MergeChoice, place: MergePlace, sides: Sides): unknown {
  if (choice.take === 'successor') return undefined;
  if (choice.take === 'typed') return typedValue(place, choice.value, sides);
  const value = sides[choice.take];
  // The base of what both added holds nothing that a field could hold.
  if (choice.take === 'base' && place.of === 'unit') return typedValue(place, value, sides);
  return value;
}

/** Typed is the number of a link or cell, the lag of a dependency, and else what the unit holds. */
function typedValue(place: MergePlace, value: unknown, { ours, theirs }: Sides): unknown {
  if (place.of === 'item') return undefined;
  if (place.of === 'unit') return fitsUnit(place.entityType, place.unit, value) ? value : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const field = NUMBER_FIELDS[place.of === 'link' ? place.type : place.of];
  return { ...((theirs ?? ours) as object), [field]: value };
}

const NUMBER_FIELDS = {
  outcomeCapabilityLink: 'weight',
  enablerCapabilityLink: 'uplift',
  dependency: 'lagQuarters',
  capacity: 'fte',
  envelope: 'amount',
} as const;

function applyEditEdit(
  sides: Amended,
  { place, ...values }: ConflictOf<'editEdit'>,
  choice: MergeChoice,
): boolean {
  const value = chosenValue(choice, place, values);
  if (value === undefined) return false;
  // Two new dependencies of the same pair and type may have two ids; the other one goes.
  const twin = place.of === 'dependency' ? (values.ours as Dependency | null) : null;
  if (place.of === 'dependency' && twin && twin.id !== place.dependencyId) {
    sides.ours.remove('dependency', twin.id);
    sides.theirs.remove('dependency', place.dependencyId);
    if (value === null) return true;
    const kept = choice.take === 'ours' ? twin : { ...(value as Dependency), id: place.dependencyId };
    return setBoth(sides, { ...place, dependencyId: kept.id }, kept);
  }
  return setBoth(sides, place, value);
}

function applyEditOfRemoved(
  sides: Amended,
  conflict: ConflictOf<'editOfRemoved'>,
  choice: MergeChoice,
): boolean {
  const { entityType, entityId, base, kept } = conflict;
  if (choice.take === 'ours') removeItem(sides.theirs, entityType, entityId);
  else if (choice.take === 'theirs') restoreItem(sides.ours, sides.base, entityType, kept);
  else if (choice.take === 'base') {
    restoreItem(sides.ours, sides.base, entityType, base);
    sides.theirs.put(entityType, base);
  } else return false;
  return true;
}

function applyRemovalOfEdited(
  sides: Amended,
  conflict: ConflictOf<'removalOfEdited'>,
  choice: MergeChoice,
): boolean {
  const { entityType, base, kept } = conflict;
  if (choice.take === 'ours') restoreItem(sides.theirs, sides.base, entityType, kept);
  else if (choice.take === 'theirs') sides.ours.put(entityType, base);
  else if (choice.take === 'base') {
    sides.ours.put(entityType, base);
    restoreItem(sides.theirs, sides.base, entityType, base);
  } else return false;
  return true;
}

/** Dropped, or redirected: a change to the successor's field, a removal to the successor as a whole. */
function applyLineage(sides: Amended, conflict: ConflictOf<'lineage'>, choice: MergeChoice): boolean {
  const { place, base, theirs, successors } = conflict;
  if (choice.take === 'successor') {
    if (!successors.includes(choice.id)) return false;
    setAt(sides.ours, { ...place, entityId: choice.id }, theirs);
  } else if (choice.take !== 'ours') return false;
  if (place.of === 'unit') setAt(sides.theirs, place, base);
  else restoreItem(sides.theirs, sides.base, place.entityType, base as ContentTypes[ItemType]);
  return true;
}

function applyDuplicateName(
  sides: Amended,
  conflict: ConflictOf<'duplicateName'>,
  choice: MergeChoice,
): boolean {
  const { place, base, ours } = conflict;
  // Two of one name are kept by accepting the key of the question.
  if (choice.take === 'theirs') return true;
  if (choice.take === 'typed') {
    const unit = { kind: 'field', field: 'name' } as const;
    const { entityType, entityId } = place;
    if (typeof choice.value !== 'string' || choice.value.trim() === '') return false;
    setAt(sides.theirs, { of: 'unit', entityType, entityId, unit }, choice.value);
    return true;
  }
  if (choice.take === 'successor') return false;
  setAt(sides.theirs, place, place.of === 'item' ? null : choice.take === 'base' ? base : ours);
  if (choice.take === 'base' && place.of === 'unit') setAt(sides.ours, place, base);
  return true;
}

function applyCycle(sides: Amended, conflict: ConflictOf<'cycle'>, choice: MergeChoice): boolean {
  const { place, against } = conflict;
  if (choice.take === 'theirs') {
    for (const id of against) {
      if (place.of === 'dependency')
        setAt(sides.ours, { ...place, dependencyId: id }, sides.theirs.get('dependency', id));
      else {
        const parentId = sides.theirs.get('capability', id)?.parentId ?? null;
        setAt(sides.ours, { ...place, entityId: id, unit: PARENT }, parentId);
      }
    }
    return true;
  }
  // Another lag leaves a circle a circle.
  if (choice.take === 'typed' && place.of === 'dependency') return false;
  const value = chosenValue(choice, place, conflict);
  if (value === undefined) return false;
  if (choice.take === 'ours') setAt(sides.theirs, place, value);
  else setBoth(sides, place, value);
  return true;
}

/** A typed value names the units it is for. */
function applyInvariant(sides: Amended, conflict: ConflictOf<'invariant'>, choice: MergeChoice): boolean {
  const { entityType, entityId, units, values } = conflict;
  const typed = choice.take === 'typed' ? (choice.value as Readonly<Record<string, unknown>> | null) : null;
  const chosen = units.map((unit, index): unknown => {
    const each = values[index];
    if (choice.take === 'successor' || !each) return undefined;
    if (choice.take !== 'typed') return each[choice.take];
    if (typeof typed !== 'object' || typed === null) return undefined;
    const name = unitName(unit);
    if (!Object.hasOwn(typed, name)) return each.ours;
    return fitsUnit(entityType, unit, typed[name]) ? typed[name] : undefined;
  });
  if (chosen.includes(undefined)) return false;
  for (const [index, unit] of units.entries())
    setBoth(sides, { of: 'unit', entityType, entityId, unit }, chosen[index]);
  return true;
}
