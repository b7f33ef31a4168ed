import { compareText, sameValue } from '../compare/canonical.js';
import type { ItemDiff } from '../compare/diff.js';
import type { Dependency } from '../plan/link.js';
import { conflictKey, type ConflictOf } from './conflict.js';
import { dependencyPlace } from './link-place.js';
import { isAlone } from './merge-links.js';
import { ask, tell, threeWay, type MergeState } from './merge-state.js';

/** Dependencies, one after the other, so that only theirs' one that closes a circle is asked about [M16]. */
export function mergeDependencies(state: MergeState): void {
  const diffs = state.diff.dependency.filter((each) => isAlone(state, 'dependency', each));
  for (const each of diffs) if (each.op === 'removed') mergeDependency(state, each, null);
  const given = diffs.filter((each) => each.op !== 'removed').sort((x, y) => compareText(x.key, y.key));
  if (given.length === 0) return;
  const graph = graphOf(state.result.items('dependency'));
  for (const each of given) mergeDependency(state, each, graph);
}

function mergeDependency(state: MergeState, each: ItemDiff<Dependency>, graph: Graph | null): void {
  const theirs = each.op === 'removed' ? null : each.after;
  const base = each.op === 'added' ? null : each.before;
  const ours = state.ours.get('dependency', each.key);
  const place = dependencyPlace(theirs ?? (each as { readonly before: Dependency }).before);
  const twin = theirs && !ours ? graph?.twinOf(theirs) : undefined;
  if (theirs && twin) {
    const sides = { base, ours: twin, theirs };
    // The same dependency under two ids: one per pair and type.
    if (twin.lagQuarters === theirs.lagQuarters) return tell(state, place, sides, 'same');
    return ask(state, { kind: 'editEdit', key: conflictKey('editEdit', place), place, ...sides });
  }
  const circle =
    theirs && graph && sameValue(base, ours) ? circleQuestion(state, graph, { base, ours, theirs }) : null;
  if (circle) return ask(state, circle);
  threeWay(state, place, { base, ours, theirs }, () => {
    if (ours) graph?.remove(ours);
    if (theirs === null) return state.result.remove('dependency', each.key);
    graph?.add(theirs);
    state.result.put('dependency', theirs);
  });
}

interface Versions {
  readonly base: Dependency | null;
  readonly ours: Dependency | null;
  readonly theirs: Dependency;
}

function circleQuestion(state: MergeState, graph: Graph, versions: Versions): ConflictOf<'cycle'> | null {
  const { ours, theirs } = versions;
  if (ours && !isElsewhere(ours, theirs)) return null;
  if (ours) graph.remove(ours);
  const circle = graph.path(theirs.successorId, theirs.predecessorId);
  if (ours) graph.add(ours);
  if (circle === null || circle.length === 0) return null;
  const place = dependencyPlace(theirs);
  const around = [theirs.predecessorId, ...circle.map(({ predecessorId }) => predecessorId)];
  const isOursAlone = (each: Dependency) => {
    const other = state.theirs.get('dependency', each.id);
    return other === null || isElsewhere(other, each);
  };
  const against = circle.filter(isOursAlone).map(({ id }) => id);
  return { kind: 'cycle', key: conflictKey('cycle', place), place, ...versions, around, against };
}

function isElsewhere(x: Dependency, y: Dependency): boolean {
  return x.predecessorId !== y.predecessorId || x.successorId !== y.successorId;
}

/** Dependencies as ways from predecessors to successors. */
interface Graph {
  readonly add: (dependency: Dependency) => void;
  readonly remove: (dependency: Dependency) => void;
  readonly twinOf: (dependency: Dependency) => Dependency | undefined;
  /** The dependencies on a shortest way, null when there is none. */
  readonly path: (fromId: string, toId: string) => readonly Dependency[] | null;
}

function graphOf(dependencies: readonly Dependency[]): Graph {
  const ways = new Map<string, Map<string, Dependency>>();
  const from = (id: string) => ways.get(id) ?? new Map<string, Dependency>();
  const add = (dependency: Dependency) => {
    const { predecessorId, id } = dependency;
    ways.set(predecessorId, from(predecessorId).set(id, dependency));
  };
  for (const dependency of dependencies) add(dependency);
  return {
    add,
    remove: ({ predecessorId, id }) => void ways.get(predecessorId)?.delete(id),
    twinOf: ({ predecessorId, successorId, type }) =>
      [...from(predecessorId).values()].find(
        (other) => other.successorId === successorId && other.type === type,
      ),
    path: (fromId, toId) => pathBetween(from, fromId, toId),
  };
}

function pathBetween(
  from: (id: string) => ReadonlyMap<string, Dependency>,
  fromId: string,
  toId: string,
): readonly Dependency[] | null {
  const reached = new Map<string, Dependency | null>([[fromId, null]]);
  const open = [fromId];
  for (const at of open) {
    if (at === toId) break;
    for (const way of from(at).values()) {
      if (reached.has(way.successorId)) continue;
      reached.set(way.successorId, way);
      open.push(way.successorId);
    }
  }
  if (!reached.has(toId)) return null;
  const path: Dependency[] = [];
  for (let way = reached.get(toId); way; way = reached.get(way.predecessorId)) path.unshift(way);
  return path;
}
