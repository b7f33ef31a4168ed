import { compareText } from '../compare/canonical.js';
import { datesOf } from '../compare/frame.js';
import { plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { EnablerVersion } from './enabler-version.js';
import type { RunRevision } from './held.js';
import { isDelivered, laterState, lineageSources, openEnd, type EnablerLives, type Step } from './steps.js';

/** Where the planned end of an open enabler lies: before the last quarter, the last one, now, or ahead. */
export const POSITIONS = ['longLate', 'late', 'due', 'ahead'] as const;
export type Position = (typeof POSITIONS)[number];

/** What one quarter did to one open, dated enabler (SPEC.md [H9] to [H12]). */
export interface QuarterObservation {
  /** The enabler at the start of the quarter. */
  readonly enabler: EnablerVersion;
  readonly position: Position;
  /** Δend in quarters, where an end that is past counts as now: work still open ends no earlier. */
  readonly slip: number;
  /** It was finished in this quarter. */
  readonly finished: boolean;
  /** Quarters its planned end lies in the past afterwards; 0 when it does not, or when finished. */
  readonly lateBy: number;
}

/** The place in POSITIONS of an enabler whose planned end is `remaining` quarters away; negative is past. */
export function placeOf(remaining: number): number {
  return remaining > 0 ? 3 : remaining < -1 ? 0 : remaining + 2;
}

/** What every quarter of a step did to every enabler that both its revisions tell of, by id. */
export function observeStep(
  lives: EnablerLives,
  revisions: readonly RunRevision[],
  step: Step,
): readonly QuarterObservation[] {
  const a = revisions[step.before]?.anchorQuarter;
  const b = revisions[step.after]?.anchorQuarter;
  if (a === undefined || b === undefined || b <= a) return [];
  const sources = lineageSources(lives, step);
  return [...lives]
    .toSorted(([x], [y]) => compareText(x, y))
    .flatMap(([id, life]) => {
      const before = life[step.before];
      const later = laterState(life, step);
      if (!before || later === null || sources.has(id)) return [];
      return observe(before, later, a, b);
    });
}

/**
 * When delivered work was finished: its actual end; where none was recorded its planned end, within what the plan
 * itself says: not while it was still open, not after it was known to be delivered.
 */
export function finishOf(
  delivered: EnablerVersion,
  lastOpen: FiscalQuarter,
  known: FiscalQuarter,
): FiscalQuarter {
  if (delivered.actualEndQuarter !== null) return delivered.actualEndQuarter;
  const planned = datesOf(delivered)?.end ?? known;
  return Math.min(known, Math.max(lastOpen, planned)) as FiscalQuarter;
}

function observe(
  before: EnablerVersion,
  later: EnablerVersion,
  a: FiscalQuarter,
  b: FiscalQuarter,
): readonly QuarterObservation[] {
  const planned = openEnd(before);
  if (planned === null) return [];
  if (!isDelivered(later)) {
    const end = openEnd(later);
    return end === null ? [] : passing(before, planned, end, { a, b, finish: null });
  }
  const finish = finishOf(later, a, b);
  return passing(before, planned, finish, { a, b, finish });
}

interface Span {
  readonly a: FiscalQuarter;
  readonly b: FiscalQuarter;
  /** Null while open. */
  readonly finish: FiscalQuarter | null;
}

/** A quarter each from a to b, or to the finish; where quarters were skipped the slip is spread over them. */
function passing(enabler: EnablerVersion, from: number, to: number, span: Span): QuarterObservation[] {
  const { a, b, finish } = span;
  const last = finish === null ? b - 1 : Math.max(a, Math.min(finish, b - 1));
  const endAt = (quarter: number) => from + Math.round(((to - from) * (quarter - a)) / (b - a));
  const observations: QuarterObservation[] = [];
  for (let quarter = a; quarter <= last; quarter = plusQuarters(quarter, 1)) {
    const next = quarter + 1;
    const finished = finish !== null && quarter === last;
    const end = Math.max(quarter, endAt(quarter));
    observations.push({
      enabler,
      position: POSITIONS[placeOf(endAt(quarter) - quarter)] as Position,
      slip: (finished ? finish : Math.max(next, endAt(next))) - end,
      finished,
      lateBy: finished ? 0 : Math.max(0, next - endAt(next)),
    });
  }
  return observations;
}
