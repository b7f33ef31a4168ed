import { placeOf, POSITIONS, type Position } from './quarter-observations.js';
import { seededBy } from './seeded.js';
import { atPosition, type SlipPool } from './slip-pools.js';

export const SIMULATED_RUNS = 2000;

/** Runs are followed for ten years; what is not finished then has no quarter. */
export const FOLLOWED_QUARTERS = 40;

/** How many of the runs are finished by each offset from the anchor, in quarters. */
export type FinishRuns = Int16Array;

/** One position's observations to draw from, as numbers in a row: runs are many and short. */
interface Draw {
  readonly count: number;
  readonly slip: Int16Array;
  /** What the planned end is after the quarter, where the slip does not tell: finished, or past by so many quarters. */
  readonly outcome: Int16Array;
  /** Drawn from all positions, for want of its own. */
  readonly mixed: boolean;
}

const FINISHED = 1;
const OPEN = 0;

/**
 * Runs of an enabler whose planned end is `remaining` quarters after the anchor (negative: already past), each quarter
 * drawn from what quarters did to others in the same position (SPEC.md [H13] to [H15]).
 */
export function simulator(pool: SlipPool, plan: SlipPool): (remaining: number, seed: string) => FinishRuns {
  const draws = POSITIONS.map((position) => drawAt(pool, plan, position));
  return (remaining, seed) => {
    const random = seededBy(seed);
    const finished = new Int16Array(FOLLOWED_QUARTERS + 1);
    for (let run = 0; run < SIMULATED_RUNS; run += 1) {
      const offset = finishOfRun(draws, remaining, random);
      finished[offset] = (finished[offset] as number) + 1;
    }
    let total = 0;
    return finished.map((runs) => (total += runs)).subarray(0, FOLLOWED_QUARTERS);
  };
}

/** The offset by which `share` of the runs are finished; null when they are not within the quarters followed. */
export function quantile(runs: FinishRuns, share: number): number | null {
  const offset = runs.findIndex((finished) => finished >= share * SIMULATED_RUNS);
  return offset < 0 ? null : offset;
}

/** Share of the runs that are finished by an offset. */
export function finishedBy(runs: FinishRuns, offset: number): number {
  return (runs[Math.min(offset, FOLLOWED_QUARTERS - 1)] ?? 0) / SIMULATED_RUNS;
}

function drawAt(pool: SlipPool, plan: SlipPool, position: Position): Draw {
  const own = atPosition(pool, plan, position);
  const from = own ?? pool.all;
  return {
    count: from.length,
    slip: Int16Array.from(from, ({ slip }) => slip),
    outcome: Int16Array.from(from, ({ finished, lateBy }) =>
      finished ? FINISHED : lateBy > 0 ? -lateBy : OPEN,
    ),
    mixed: own === null,
  };
}

function finishOfRun(draws: readonly Draw[], remaining: number, random: () => number): number {
  let left = remaining;
  for (let now = 0; now < FOLLOWED_QUARTERS; now += 1) {
    const draw = draws[placeOf(left)] as Draw;
    const drawn = (random() * draw.count) | 0;
    const end = (left > 0 ? left : 0) + (draw.slip[drawn] as number);
    const outcome = draw.mixed ? OPEN : (draw.outcome[drawn] as number);
    if (outcome === FINISHED) return Math.min(FOLLOWED_QUARTERS, now + Math.max(0, end));
    // Without history of its own position, work is finished when its end is reached without a slip.
    if (draw.mixed && end <= 0) return now;
    left = outcome !== OPEN ? outcome : end > 0 ? end - 1 : 0;
  }
  return FOLLOWED_QUARTERS;
}
