import type { Enabler, Lineage } from '../plan/enabler.js';
import { compareText } from './canonical.js';
import type { EnablerPair } from './frame.js';

export interface MergeGroup {
  readonly resultId: string;
  /** The sources that the earlier revision holds. */
  readonly sourceIds: readonly string[];
}

export interface SplitGroup {
  readonly sourceId: string;
  readonly sourceSurvives: boolean;
  /** The new enablers, without the source. */
  readonly partIds: readonly string[];
}

/** Acts that tie new enablers to earlier ones by lineage (SPEC.md [C13] to [C16]). */
export interface LineageGroups {
  readonly merges: readonly MergeGroup[];
  readonly splits: readonly SplitGroup[];
  /** `merge:<result>` or `split:<source>` of every member; an enabler belongs to one group, merge before split. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
  /** New enablers that lineage explains, so that nothing calls them added. */
  readonly successors: ReadonlySet<string>;
  /** Earlier enablers that lineage explains, so that nothing calls them removed. */
  readonly sources: ReadonlySet<string>;
}

type Pairs = ReadonlyMap<string, EnablerPair>;

export function lineageGroups(pairs: Pairs): LineageGroups {
  const merges = mergesOf(pairs);
  const splits = splitsOf(pairs);
  const groupOf = new Map<string, string>();
  const claim = (group: string, ids: readonly string[]) => {
    for (const id of ids) if (!groupOf.has(id)) groupOf.set(id, group);
  };
  for (const { resultId, sourceIds } of merges) claim(`merge:${resultId}`, [resultId, ...sourceIds]);
  for (const { sourceId, partIds } of splits) claim(`split:${sourceId}`, [sourceId, ...partIds]);
  return {
    merges,
    splits,
    groupOf,
    membersOf: invert(groupOf),
    successors: new Set([...merges.map(({ resultId }) => resultId), ...splits.flatMap((s) => s.partIds)]),
    sources: new Set([...merges.flatMap((m) => m.sourceIds), ...splits.map(({ sourceId }) => sourceId)]),
  };
}

/** The members of an enabler's group; the enabler alone when it belongs to none. */
export function groupMembers(groups: LineageGroups, id: string): readonly string[] {
  const group = groups.groupOf.get(id);
  return (group !== undefined && groups.membersOf.get(group)) || [id];
}

function mergesOf(pairs: Pairs): readonly MergeGroup[] {
  return newEnablers(pairs).flatMap((enabler) => {
    const sourceIds = sourcesIn(pairs, enabler.lineage, 'mergedFrom');
    return sourceIds.length > 0 ? [{ resultId: enabler.id, sourceIds }] : [];
  });
}

function splitsOf(pairs: Pairs): readonly SplitGroup[] {
  const parts = new Map<string, string[]>();
  for (const { id, lineage } of newEnablers(pairs)) {
    for (const sourceId of sourcesIn(pairs, lineage, 'splitFrom')) {
      const known = parts.get(sourceId);
      if (known) known.push(id);
      else parts.set(sourceId, [id]);
    }
  }
  return [...parts.entries()]
    .sort(([x], [y]) => compareText(x, y))
    .map(([sourceId, partIds]) => ({
      sourceId,
      sourceSurvives: (pairs.get(sourceId)?.after ?? null) !== null,
      partIds,
    }));
}

function newEnablers(pairs: Pairs): readonly Enabler[] {
  return [...pairs.values()]
    .flatMap(({ before, after }) => (before === null && after?.lineage ? [after] : []))
    .sort((x, y) => compareText(x.id, y.id));
}

function sourcesIn(
  pairs: Pairs,
  lineage: Lineage | null,
  operation: Lineage['operation'],
): readonly string[] {
  if (lineage?.operation !== operation) return [];
  const known = lineage.sourceIds.filter((id) => (pairs.get(id)?.before ?? null) !== null);
  return [...new Set(known)].sort(compareText);
}

function invert(groupOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [id, group] of groupOf) {
    const known = members.get(group);
    if (known) known.push(id);
    else members.set(group, [id]);
  }
  return members;
}
