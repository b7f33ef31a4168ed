import { compareText } from '../compare/canonical.js';
import { ratio } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import { enablerLives, type EnablerVersion, type ScheduleHistory } from './enabler-version.js';
import { adjacentSteps, knownEnd, laterState, lineageSources, openEnd } from './steps.js';

/** Revisions by sequence, both included. */
export interface RevisionSpan {
  readonly from: number;
  readonly to: number;
}

/** The slip of one enabler between two adjacent revisions (DOMAIN §4.2, SPEC.md [H5]). */
export interface SlipObservation {
  readonly enablerId: string;
  /** Sequence of the later revision. */
  readonly sequence: number;
  /** The enabler before it slipped. */
  readonly before: EnablerVersion;
  /** Δend in quarters; positive is later. */
  readonly quarters: number;
}

/** The slips of what shares a team, a unit, a sourcing (SPEC.md [H6]). */
export interface SlipGroup {
  /** Null: the enablers name none. */
  readonly key: string | null;
  /** Observations: an enabler counts once for each pair of adjacent revisions. */
  readonly n: number;
  readonly meanQuarters: number;
  /** Share of the observations that moved later, 0 to 1. */
  readonly slippedShare: number;
  /** Every enabler observed, sorted. */
  readonly enablerIds: readonly string[];
  /** Those among them whose end moved, either way, sorted. */
  readonly movedIds: readonly string[];
}

/** Every slip of adjacent revisions within a span; within the whole run where none is given. */
export function slipObservations(history: ScheduleHistory, span?: RevisionSpan): readonly SlipObservation[] {
  const { from, to } = span ?? { from: -Infinity, to: Infinity };
  const revisions = history.revisions.filter(({ sequence }) => sequence >= from && sequence <= to);
  const lives = enablerLives({ ...history, revisions });
  return adjacentSteps(revisions).flatMap((step) => {
    const sources = lineageSources(lives, step);
    const sequence = revisions[step.after]?.sequence ?? 0;
    return [...lives].flatMap(([enablerId, life]) => {
      const before = life[step.before];
      const planned = openEnd(before);
      if (!before || planned === null || sources.has(enablerId)) return [];
      const end = knownEnd(laterState(life, step));
      return end === null ? [] : [{ enablerId, sequence, before, quarters: end - planned }];
    });
  });
}

/**
 * Slips by what `keyOf` reads of the enabler before it slipped: `leadingTeam`, its unit, its sourcing. The latest on
 * average first, those without a key last.
 */
export function slipBy(
  observations: readonly SlipObservation[],
  keyOf: (before: EnablerVersion) => string | null,
): readonly SlipGroup[] {
  const groups = groupedBy(observations, ({ before }) => keyOf(before));
  return [...groups].map(([key, members]) => groupOf(key, members)).sort(byMean);
}

function groupOf(key: string | null, members: readonly SlipObservation[]): SlipGroup {
  const n = members.length;
  return {
    key,
    n,
    meanQuarters: ratio(
      members.reduce((total, { quarters }) => total + quarters, 0),
      n,
    ),
    slippedShare: ratio(members.filter(({ quarters }) => quarters > 0).length, n),
    enablerIds: idsOf(members),
    movedIds: idsOf(members.filter(({ quarters }) => quarters !== 0)),
  };
}

function byMean(x: SlipGroup, y: SlipGroup): number {
  if (x.key === null || y.key === null) return x.key === y.key ? 0 : x.key === null ? 1 : -1;
  return y.meanQuarters - x.meanQuarters || compareText(x.key, y.key);
}

function idsOf(members: readonly SlipObservation[]): readonly string[] {
  return [...new Set(members.map(({ enablerId }) => enablerId))].sort(compareText);
}
