import type { ContentTypes } from '../plan/field-catalogue.js';
import { endsOf, type LinkType } from '../plan/link-ends.js';
import { conflictKey } from './conflict.js';
import { linkPlace } from './link-place.js';
import { ask, successorsOfEnds, threeWay, type MergeState } from './merge-state.js';

/** Links of outcomes and enablers to capabilities: a unit each [M1] [M14]. */
export function mergeLinks(state: MergeState): void {
  mergeLinksOf(state, 'outcomeCapabilityLink');
  mergeLinksOf(state, 'enablerCapabilityLink');
}

function mergeLinksOf(state: MergeState, type: Exclude<LinkType, 'dependency'>): void {
  const diffs: readonly LinkDiff<ContentTypes[typeof type]>[] = state.diff[type];
  for (const each of diffs) {
    if (!isAlone(state, type, each)) continue;
    const theirs = each.op === 'removed' ? null : each.after;
    const base = each.op === 'added' ? null : each.before;
    const ours = state.ours.get(type, each.key);
    const take = () =>
      theirs === null ? state.result.remove(type, each.key) : state.result.put(type, theirs);
    threeWay(state, linkPlace(type, linkIn(each)), { base, ours, theirs }, take);
  }
}

/** What happened to a link; which of its fields differ does not matter. */
export type LinkDiff<L> =
  | { readonly op: 'added'; readonly key: string; readonly after: L }
  | { readonly op: 'removed'; readonly key: string; readonly before: L }
  | { readonly op: 'updated'; readonly key: string; readonly before: L; readonly after: L };

function linkIn<L>(each: LinkDiff<L>): L {
  return each.op === 'removed' ? each.before : each.after;
}

/**
 * Whether the change of a link stands on its own. It does not when it goes with an item that theirs removes or that is
 * held, and it is a question when theirs links what ours removed.
 */
export function isAlone<T extends LinkType>(
  state: MergeState,
  type: T,
  each: LinkDiff<ContentTypes[T]>,
): boolean {
  const link = linkIn(each);
  const ends = endsOf(type, link);
  if (each.op === 'removed') return ends.every((end) => state.theirs.has(end.type, end.id));
  if (ends.some((end) => state.held[end.type].has(end.id))) return false;
  const absent = ends.filter((end) => !state.result.has(end.type, end.id));
  if (absent.length === 0) return true;
  const place = linkPlace(type, link);
  const sides = {
    base: each.op === 'added' ? null : each.before,
    ours: state.ours.get(type, each.key),
    theirs: link,
  };
  const [{ id: fromId }, { id: toId }] = ends;
  const missing = [...new Set(absent.map(({ id }) => id))];
  const about = { place, fromId, toId, missing, successors: successorsOfEnds(state, absent) };
  ask(state, {
    kind: 'linkToRemoved',
    key: conflictKey('linkToRemoved', place),
    linkedBy: 'theirs',
    ...about,
    ...sides,
  });
  return false;
}
