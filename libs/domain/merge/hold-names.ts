import type { ContentTypes } from '../plan/field-catalogue.js';
import type { ItemType } from '../plan/link-ends.js';
import { normalName } from '../plan/violation.js';
import { conflictKey, type MergePlace } from './conflict.js';
import { ask, isTaken, ITEM_TYPES, withdraw, type MergeState } from './merge-state.js';
import { readUnit } from './unit.js';

type NamePlace = Extract<MergePlace, { of: 'item' | 'unit' }>;

/** Names that theirs brings and that ours gave another item of the kind [M15]; names twice in theirs are meant. */
export function holdDuplicateNames(state: MergeState): void {
  for (const type of ITEM_TYPES) {
    const places = namingPlaces(state, type);
    if (places.length === 0) continue;
    const known = idsByName(state, type);
    for (const place of places) holdDuplicate(state, place, known);
  }
}

/** Where theirs alone added, renamed or moved something: the places at which a name may meet another. */
function namingPlaces(state: MergeState, entityType: ItemType): readonly NamePlace[] {
  const fields = entityType === 'capability' ? ['name', 'parentId'] : ['name'];
  return state.diff[entityType].flatMap((each): NamePlace[] => {
    const entityId = each.key;
    const places: readonly NamePlace[] = [
      { of: 'item', entityType, entityId },
      ...fields.map(
        (field) => ({ of: 'unit', entityType, entityId, unit: { kind: 'field', field } }) as const,
      ),
    ];
    return places.filter((place) => each.op !== 'removed' && isTaken(state, place)).slice(0, 1);
  });
}

function idsByName(state: MergeState, type: ItemType): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, name } of state.result.items(type)) {
    if (state.leaving[type].has(id)) continue;
    const known = ids.get(normalName(name));
    if (known) known.push(id);
    else ids.set(normalName(name), [id]);
  }
  return ids;
}

function holdDuplicate(
  state: MergeState,
  place: NamePlace,
  known: ReadonlyMap<string, readonly string[]>,
): void {
  const { entityType, entityId } = place;
  const item = state.result.get(entityType, entityId);
  if (!item) return;
  const meets =
    place.of === 'unit' && place.unit.kind === 'field' && place.unit.field === 'parentId'
      ? siblings
      : namesakes;
  const existing = (known.get(normalName(item.name)) ?? []).filter((id) => {
    const [other, theirs] = [state.result.get(entityType, id), state.theirs.get(entityType, id)];
    return id !== entityId && other !== null && meets(item, other) && !(theirs && meets(item, theirs));
  });
  const key = conflictKey('duplicateName', place);
  if (existing.length === 0 || state.accepted.has(key)) return;
  const sides = sidesAt(state, place);
  withdraw(state, place);
  ask(state, { kind: 'duplicateName', key, place, ...sides, name: item.name, existing });
}

type Named = ContentTypes[ItemType];

function namesakes(x: Named, y: Named): boolean {
  return normalName(x.name) === normalName(y.name);
}

function siblings(x: Named, y: Named): boolean {
  return namesakes(x, y) && 'parentId' in x && 'parentId' in y && x.parentId === y.parentId;
}

function sidesAt(state: MergeState, place: NamePlace) {
  const at = (side: 'base' | 'ours' | 'theirs') => {
    const item = state[side].get(place.entityType, place.entityId);
    return item && place.of === 'unit' ? readUnit(item, place.unit) : item;
  };
  return { base: at('base'), ours: at('ours'), theirs: at('theirs') };
}
