import { isOpen, type Enabler } from '../plan/enabler.js';
import type { Change } from './change.js';
import { datesOf, isWithin, type EnablerPair, type Frame, type Windows } from './frame.js';

/** Rows for what only one revision holds, and for splits and merges (SPEC.md [C5] to [C9], [C13] to [C16]). */
export function presenceRows(frame: Frame): readonly Change[] {
  return [
    ...itemPresence(frame, 'outcome'),
    ...itemPresence(frame, 'capability'),
    ...frame.diff.enabler.flatMap(({ op, key }) => (op === 'updated' ? [] : enablerPresence(frame, key))),
    ...groupRows(frame),
  ];
}

function itemPresence(frame: Frame, entityType: 'outcome' | 'capability'): readonly Change[] {
  return frame.diff[entityType].flatMap(({ op, key }): Change[] => {
    const row = { category: 'replanning', entityType, entityId: key } as const;
    if (op === 'updated') return [];
    if (op === 'removed') return [{ kind: 'removed', ...row, mode: 'deleted' }];
    return [{ kind: 'added', ...row, reinstated: frame.input.heldBefore.has(`${entityType}:${key}`) }];
  });
}

function enablerPresence(frame: Frame, id: string): readonly Change[] {
  const pair = frame.pairs.get(id);
  if (!pair) return [];
  const row = { category: 'replanning', entityType: 'enabler', entityId: id } as const;
  if (pair.after !== null) {
    if (frame.groups.successors.has(id)) return [];
    if (rollsIn(pair.after, frame.windows)) {
      return [{ kind: 'rolledIn', ...row, category: 'roll', origin: 'new' }];
    }
    return [{ kind: 'added', ...row, reinstated: frame.input.heldBefore.has(`enabler:${id}`) }];
  }
  if (rolledOut(frame, pair) !== null) return [{ kind: 'rolledOut', ...row, category: 'roll' }];
  return frame.groups.sources.has(id) ? [] : [{ kind: 'removed', ...row, mode: 'deleted' }];
}

/** A new enabler whose quarters became visible only because the horizon rolled. */
export function rollsIn(enabler: Enabler, { fiveYearBefore, fiveYearAfter }: Windows): boolean {
  const dates = datesOf(enabler);
  return (
    dates !== null && isOpen(enabler) && dates.start > fiveYearBefore.last && isWithin(dates, fiveYearAfter)
  );
}

/**
 * An enabler absent from the later revision as it was last held, when it left because its work was over; null when it
 * was removed by decision. Without a later anchor nothing rolls.
 */
export function rolledOut(frame: Frame, { id, before, after }: EnablerPair): Enabler | null {
  if (before === null || after !== null) return null;
  const last = frame.input.lastHeld.get(id) ?? before;
  return leavesByRoll(last, frame.windows) ? last : null;
}

export function leavesByRoll(last: Enabler, { a, b }: Pick<Windows, 'a' | 'b'>): boolean {
  return b > a && last.stage !== null && !isOpen(last);
}

function groupRows({ groups }: Frame): readonly Change[] {
  const merged = groups.merges.map(({ resultId, sourceIds }): Change => ({
    kind: 'merged',
    category: 'replanning',
    entityType: 'enabler',
    entityId: resultId,
    sourceIds,
  }));
  const split = groups.splits.map(({ sourceId, sourceSurvives, partIds }): Change => ({
    kind: 'split',
    category: 'replanning',
    entityType: 'enabler',
    entityId: sourceId,
    into: [...(sourceSurvives ? [sourceId] : []), ...partIds],
  }));
  return [...merged, ...split];
}
