import { compareText } from '../compare/canonical.js';
import type { Capability } from '../plan/capability.js';
import { conflictKey, type ConflictOf, type MergePlace } from './conflict.js';
import { ask, isTaken, withdraw, type MergeState } from './merge-state.js';

type ItemOrUnit = Extract<MergePlace, { of: 'item' | 'unit' }>;

export const PARENT = { kind: 'field', field: 'parentId' } as const;

export function parentPlace(entityId: string): Extract<MergePlace, { of: 'unit' }> {
  return { of: 'unit', entityType: 'capability', entityId, unit: PARENT };
}

/**
 * Parents that theirs gives and that ours removed [M14], that wait themselves, or that close a circle with ours'
 * parents [M16]. Holding one back may take the ground from another, so it goes on until nothing more is held.
 */
export function holdParents(state: MergeState): void {
  const ids = state.diff.capability
    .flatMap(({ op, key }) => (op === 'removed' ? [] : [key]))
    .sort(compareText);
  for (let held = true; held;) held = ids.map((id) => holdParent(state, id)).includes(true);
}

function holdParent(state: MergeState, id: string): boolean {
  const child = state.result.get('capability', id);
  const taken = takenPlace(state, id);
  if (child === null || child.parentId === null || taken === null) return false;
  const { parentId } = child;
  if (!state.held.capability.has(parentId)) {
    const question = state.result.has('capability', parentId)
      ? circleQuestion(state, child)
      : missingParent(state, id, parentId);
    if (!question) return false;
    ask(state, question);
  }
  withdraw(state, taken);
  return true;
}

function takenPlace(state: MergeState, entityId: string): ItemOrUnit | null {
  const places: readonly ItemOrUnit[] = [
    { of: 'item', entityType: 'capability', entityId },
    parentPlace(entityId),
  ];
  return places.find((place) => isTaken(state, place)) ?? null;
}

function parentSides(state: MergeState, id: string) {
  return {
    base: state.base.get('capability', id)?.parentId ?? null,
    ours: state.ours.get('capability', id)?.parentId ?? null,
    theirs: state.theirs.get('capability', id)?.parentId ?? null,
  };
}

function missingParent(state: MergeState, fromId: string, toId: string): ConflictOf<'linkToRemoved'> {
  const place = parentPlace(fromId);
  const key = conflictKey('linkToRemoved', place);
  const about = { place, fromId, toId, missing: [toId], successors: [] } as const;
  return { kind: 'linkToRemoved', key, linkedBy: 'theirs', ...about, ...parentSides(state, fromId) };
}

/** Walks up from the new parent; each capability is met once at most, for ours has no circle of its own. */
function circleQuestion(state: MergeState, child: Capability): ConflictOf<'cycle'> | null {
  const around = [child.id];
  let at = child.parentId;
  while (at !== null && at !== child.id) {
    if (around.includes(at)) return null;
    around.push(at);
    at = state.result.get('capability', at)?.parentId ?? null;
  }
  if (at === null) return null;
  const place = parentPlace(child.id);
  const against = around.slice(1).filter((id) => {
    const theirs = state.theirs.get('capability', id);
    return theirs?.parentId !== state.result.get('capability', id)?.parentId;
  });
  return {
    kind: 'cycle',
    key: conflictKey('cycle', place),
    place,
    ...parentSides(state, child.id),
    around,
    against,
  };
}
