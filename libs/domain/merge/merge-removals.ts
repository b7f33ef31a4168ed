import { sameValue } from '../compare/canonical.js';
import { itemKey } from '../compare/diff.js';
import { endsOf, linksAt, type LinkEnd, type LinkType } from '../plan/link-ends.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import { conflictKey } from './conflict.js';
import { parentPlace } from './hold-parents.js';
import { linkPlace } from './link-place.js';
import { ask, ITEM_TYPES, tell, type MergeState } from './merge-state.js';

/** Removals that nothing of ours speaks against take place, with the links that ended there [M5] [M14]. */
export function mergeRemovals(state: MergeState): void {
  askForLinks(state);
  askForParts(state);
  for (const [type, link] of linksAt(state.ours.content, state.leaving)) {
    state.result.remove(type, itemKey(type, link));
  }
  for (const entityType of ITEM_TYPES) {
    for (const entityId of state.leaving[entityType]) {
      const [base, ours] = [state.base.get(entityType, entityId), state.ours.get(entityType, entityId)];
      state.result.remove(entityType, entityId);
      tell(state, { of: 'item', entityType, entityId }, { base, ours, theirs: null }, 'onlyTheirs');
    }
  }
}

/** Links that ours made or changed keep their ends until somebody decides. */
function askForLinks(state: MergeState): void {
  for (const [type, link] of [...linksAt(state.ours.content, state.leaving)]) {
    const base = state.base.get(type, itemKey(type, link));
    if (base === null || !sameValue(base, link)) askForLink(state, type, link, base);
  }
  for (const conflict of state.conflicts.values()) {
    if (conflict.kind !== 'linkToRemoved' || conflict.linkedBy !== 'ours') continue;
    for (const type of ITEM_TYPES) for (const id of conflict.missing) state.leaving[type].delete(id);
  }
}

function askForLink<T extends LinkType>(
  state: MergeState,
  type: T,
  ours: ContentTypes[T],
  base: ContentTypes[T] | null,
): void {
  const ends = endsOf(type, ours);
  const [from, to] = ends;
  const isLeaving = (end: LinkEnd) => state.leaving[end.type].has(end.id);
  const missing = [...new Set(ends.filter(isLeaving).map(({ id }) => id))];
  const place = linkPlace(type, ours);
  const about = { place, fromId: from.id, toId: to.id, missing, successors: [] };
  const key = conflictKey('linkToRemoved', place);
  ask(state, { kind: 'linkToRemoved', key, linkedBy: 'ours', ...about, base, ours, theirs: null });
}

/** A capability whose parts stay, stays; that may keep its own parent, so it goes on until nothing changes. */
function askForParts(state: MergeState): void {
  const leaving = state.leaving.capability;
  for (let changed = leaving.size > 0; changed;) {
    changed = false;
    for (const { id, parentId } of state.result.items('capability')) {
      if (parentId === null || !leaving.has(parentId) || leaving.has(id)) continue;
      askForPart(state, id, parentId);
      leaving.delete(parentId);
      changed = true;
    }
  }
}

function askForPart(state: MergeState, fromId: string, toId: string): void {
  const place = parentPlace(fromId);
  const base = state.base.get('capability', fromId)?.parentId ?? null;
  const theirs = state.theirs.get('capability', fromId)?.parentId ?? null;
  const about = { place, fromId, toId, missing: [toId], successors: [] };
  const key = conflictKey('linkToRemoved', place);
  ask(state, { kind: 'linkToRemoved', key, linkedBy: 'ours', ...about, base, ours: toId, theirs });
}
