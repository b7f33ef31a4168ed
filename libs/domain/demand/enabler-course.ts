import type { Enabler } from '../plan/enabler.js';
import type { RevisionHead } from '../revision/revision.js';

/** What one revision says of an enabler; null where it does not hold it. Runs are in order of sequence. */
export interface EnablerAt<R = Pick<RevisionHead, 'state'>> {
  readonly revision: R;
  readonly stage: Enabler['stage'] | 'absent';
}

/** A turn in the life of an enabler, with the revision that brought it. */
export interface CourseTurn<R> {
  readonly kind: 'arrived' | 'stopped' | 'left' | 'delivered';
  readonly revision: R;
}

/** Where the enabler of a request stands [Q6]. */
export interface EnablerCourse<R> {
  /** What was published, oldest first. */
  readonly turns: readonly CourseTurn<R>[];
  /** The open draft where it would bring the next turn; null where it brings none. */
  readonly next: CourseTurn<R> | null;
}

type Standing = 'absent' | 'planned' | 'stopped' | 'delivered';

/** When an enabler arrived in the plan and left it, by what was published; the draft may bring more. */
export function enablerCourse<R extends Pick<RevisionHead, 'state'>>(
  run: readonly EnablerAt<R>[],
): EnablerCourse<R> {
  const turns: CourseTurn<R>[] = [];
  let standing: Standing = 'absent';
  let next: CourseTurn<R> | null = null;
  for (const { revision, stage } of run) {
    if (revision.state === 'abandoned') continue;
    const now = standingOf(stage);
    const turn = turnBetween(standing, now);
    if (revision.state !== 'published' && revision.state !== 'superseded') {
      next = turn && { kind: turn, revision };
      continue;
    }
    if (turn) turns.push({ kind: turn, revision });
    standing = standing === 'delivered' && now === 'absent' ? 'delivered' : now;
  }
  return { turns, next };
}

function standingOf(stage: EnablerAt['stage']): Standing {
  if (stage === 'absent' || stage === 'stopped') return stage;
  return stage === 'delivered' || stage === 'retired' ? 'delivered' : 'planned';
}

function turnBetween(before: Standing, now: Standing): CourseTurn<never>['kind'] | null {
  if (before === now) return null;
  switch (now) {
    case 'planned':
      return 'arrived';
    case 'delivered':
      return 'delivered';
    case 'stopped':
      return before === 'absent' ? null : 'stopped';
    case 'absent':
      return before === 'planned' ? 'left' : null;
  }
}

/** What an enabler went on as: the items that were split off or merged from it. */
export function successorsOf(
  enablers: readonly Pick<Enabler, 'id' | 'lineage'>[],
  enablerId: string,
): readonly string[] {
  return enablers.filter(({ lineage }) => lineage?.sourceIds.includes(enablerId)).map(({ id }) => id);
}
