import type { Dependency } from '../plan/link.js';
import type { Change } from './change.js';
import type { ItemDiff } from './diff.js';
import type { Frame } from './frame.js';

/**
 * Links of owners that both revisions hold: decided, or the consequence of the other end's removal. Links of an owner
 * that came or went are part of it (SPEC.md [C29] to [C31]).
 */
export function linkRows(frame: Frame): readonly Change[] {
  const { diff, holds } = frame;
  return [
    ...diff.outcomeCapabilityLink.flatMap((each) =>
      capabilityLink(
        each,
        holds,
        'outcome',
        (link) => link.outcomeId,
        (link) => link.weight,
      ),
    ),
    ...diff.enablerCapabilityLink.flatMap((each) =>
      capabilityLink(
        each,
        holds,
        'enabler',
        (link) => link.enablerId,
        (link) => link.uplift,
      ),
    ),
    ...diff.dependency.flatMap((each) => dependencyRows(each, holds)),
  ];
}

type Holds = Frame['holds'];

function capabilityLink<T extends { readonly capabilityId: string }>(
  diff: ItemDiff<T>,
  holds: Holds,
  entityType: 'outcome' | 'enabler',
  ownerOf: (link: T) => string,
  valueOf: (link: T) => number | null,
): readonly Change[] {
  const before = diff.op === 'added' ? null : diff.before;
  const after = diff.op === 'removed' ? null : diff.after;
  const link = after ?? before;
  if (link === null || !survives(holds, entityType, ownerOf(link))) return [];
  const gone = after === null && !holds('after', 'capability', link.capabilityId);
  return [
    {
      kind: 'relinked',
      category: gone ? 'consequence' : 'replanning',
      entityType,
      entityId: ownerOf(link),
      target: link.capabilityId,
      change: CHANGE_OF[diff.op],
      from: before && valueOf(before),
      to: after && valueOf(after),
    },
  ];
}

const CHANGE_OF = { added: 'added', removed: 'removed', updated: 'reweighted' } as const;

function dependencyRows(diff: ItemDiff<Dependency>, holds: Holds): readonly Change[] {
  if (diff.op === 'added') return dependencyRow(diff.after, 'added', holds);
  if (diff.op === 'removed') return dependencyRow(diff.before, 'removed', holds);
  if (!isRedirected(diff.before, diff.after)) return dependencyRow(diff.after, 'reweighted', holds);
  return [...dependencyRow(diff.before, 'removed', holds), ...dependencyRow(diff.after, 'added', holds)];
}

/** The same id between other enablers is one dependency given up and another one made. */
function isRedirected(before: Dependency, after: Dependency): boolean {
  return before.predecessorId !== after.predecessorId || before.successorId !== after.successorId;
}

function dependencyRow(
  { id, predecessorId, successorId }: Dependency,
  change: 'added' | 'removed' | 'reweighted',
  holds: Holds,
): readonly Change[] {
  if (!survives(holds, 'enabler', successorId)) return [];
  const gone = change === 'removed' && !holds('after', 'enabler', predecessorId);
  return [
    {
      kind: 'relinked',
      category: gone ? 'consequence' : 'replanning',
      entityType: 'enabler',
      entityId: successorId,
      target: predecessorId,
      dependencyId: id,
      change,
    },
  ];
}

function survives(holds: Holds, type: 'outcome' | 'enabler', id: string): boolean {
  return holds('before', type, id) && holds('after', type, id);
}
