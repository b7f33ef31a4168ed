import { itemKey } from '../compare/diff.js';
import type { EnablerCapabilityLink } from '../plan/link.js';
import { restoreItem, setAt, type Amended } from './amend.js';
import { fitsUnit, type MergeChoice } from './choice.js';
import type { ConflictOf } from './conflict.js';
import { ITEM_TYPES } from './merge-state.js';
import type { ContentIndex, Overlay } from './overlay.js';
import { indexContent } from './overlay.js';

type Question = ConflictOf<'linkToRemoved'>;

/** Without the link, or with what it ends at brought back; a parent may be typed, a link redirected to a successor. */
export function applyLinkChoice(sides: Amended, conflict: Question, choice: MergeChoice): boolean {
  const { place, linkedBy } = conflict;
  const [linking, removing] = linkedBy === 'theirs' ? [sides.theirs, sides.ours] : [sides.ours, sides.theirs];
  switch (choice.take) {
    case 'typed': {
      if (place.of !== 'unit' || !fitsUnit(place.entityType, place.unit, choice.value)) return false;
      setAt(sides.ours, place, choice.value);
      setAt(sides.theirs, place, choice.value);
      return true;
    }
    case 'successor':
      return redirect(sides, conflict, choice.id);
    case 'base':
    case 'ours':
    case 'theirs':
      if (choice.take !== linkedBy) return withoutLink(sides, conflict, linking);
      return restoreEnds(sides, conflict, removing, linking);
  }
}

/** The side that links has what the other one has there: the link as the base has it, or none. */
function withoutLink({ base, ours, theirs }: Amended, conflict: Question, linking: Overlay): boolean {
  const { place, fromId, missing } = conflict;
  if (place.of !== 'unit') {
    setAt(linking, place, conflict.base);
    return true;
  }
  const other = (linking === ours ? theirs : ours).get('capability', fromId)?.parentId ?? null;
  const before = base.capabilities.find(({ id }) => id === fromId)?.parentId ?? null;
  const parentId = [other, before].find((id) => id !== null && !missing.includes(id)) ?? null;
  setAt(linking, place, parentId);
  return true;
}

/** The side that removed them holds the missing ends again. */
function restoreEnds(sides: Amended, conflict: Question, removing: Overlay, linking: Overlay): boolean {
  const before = indexContent(sides.base);
  const found = conflict.missing.map((id) => endOf(conflict, id, linking, before));
  if (found.includes(null)) return false;
  for (const end of found) if (end) restoreItem(removing, sides.base, end.type, end.item);
  return true;
}

function endOf({ place, fromId, toId }: Question, id: string, linking: Overlay, before: ContentIndex) {
  for (const type of ITEM_TYPES) {
    if (!endTypes(place, id === fromId, id === toId).includes(type)) continue;
    const item = linking.get(type, id) ?? before.get(type, id);
    if (item) return { type, item };
  }
  return null;
}

function endTypes(place: Question['place'], isFrom: boolean, isTo: boolean): readonly string[] {
  if (place.of === 'unit') return ['capability'];
  if (place.of === 'dependency') return ['enabler'];
  const owner = place.type === 'outcomeCapabilityLink' ? 'outcome' : 'enabler';
  return [...(isFrom ? [owner] : []), ...(isTo ? ['capability'] : [])];
}

/** Theirs' link goes to what ours made of the enabler that is missing. */
function redirect({ theirs }: Amended, conflict: Question, successorId: string): boolean {
  const { place, missing, successors, fromId } = conflict;
  const [gone] = missing;
  if (!successors.includes(successorId) || missing.length !== 1 || gone === undefined) return false;
  setAt(theirs, place, conflict.base);
  if (place.of === 'link') {
    const link = { ...(conflict.theirs as EnablerCapabilityLink), enablerId: successorId };
    const key = itemKey('enablerCapabilityLink', link);
    if (!theirs.has('enablerCapabilityLink', key)) theirs.put('enablerCapabilityLink', link);
  } else if (place.of === 'dependency') {
    const end = gone === fromId ? 'predecessorId' : 'successorId';
    theirs.put('dependency', { ...(conflict.theirs as never as object), [end]: successorId } as never);
  }
  return true;
}
