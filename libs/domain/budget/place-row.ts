import { bandRank, inPriorityOrder } from '../metrics/cut-line.js';
import type { Priority } from '../metrics/revision-metrics.js';
import { PRIORITY_BANDS, type Enabler, type PriorityBand } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';

/** Where an enabler is put: its band, and the score it counts with there; null lets the computed one count again. */
export interface Placement {
  readonly enablerId: string;
  readonly priorityBand: PriorityBand | null;
  readonly placedScore: number | null;
}

type Score = Pick<Priority, 'enablerId' | 'score'>;

/** A row with what puts it in order; without a score it stands last in its band. */
interface Ranked {
  readonly enabler: Enabler;
  readonly computed: number;
  readonly score: number;
}

/**
 * What has to be set so that the row at `from` stands at `to`, all rows being those of a list in priority order that
 * may move and `computed` the scores of that content. One row is set, unless others of the same score stand in the way
 * (SPEC.md [B7]). Nothing when it stands there already.
 */
export function placeRow(
  rowIds: readonly string[],
  from: number,
  to: number,
  content: PlanContent,
  computed: readonly Score[],
): readonly Placement[] {
  const rows = rankedRows(rowIds, content, computed);
  const moved = rows[from];
  if (!moved || from === to || to < 0 || to >= rows.length) return [];
  const others = rows.filter((row) => row !== moved);
  const [above, below] = [others[to - 1], others[to]];
  const rank = rankBetween(bandRank(moved.enabler), above, below);
  const band = PRIORITY_BANDS[rank]!;
  const peers = others.filter(({ enabler }) => bandRank(enabler) === rank);
  const at = others.slice(0, to).filter(({ enabler }) => bandRank(enabler) === rank).length;
  const scores = scoresAt(moved, peers, at);
  return scores.map(({ row: { enabler, computed }, score }) => ({
    enablerId: enabler.id,
    priorityBand: enabler === moved.enabler && bandRank(enabler) !== rank ? band : enabler.priorityBand,
    placedScore: score === computed ? null : score,
  }));
}

/** Lets the computed scores order the rows again. */
export function resetPlaces(rowIds: readonly string[], content: PlanContent): readonly Placement[] {
  const asked = new Set(rowIds);
  return content.enablers.flatMap(({ id, priorityBand, placedScore }) =>
    placedScore !== null && asked.has(id) ? [{ enablerId: id, priorityBand, placedScore: null }] : [],
  );
}

function rankedRows(
  rowIds: readonly string[],
  content: PlanContent,
  computed: readonly Score[],
): readonly Ranked[] {
  const scores = new Map(computed.map(({ enablerId, score }) => [enablerId, score ?? -Infinity]));
  const asked = new Set(rowIds);
  const enablers = content.enablers.filter(({ id }) => asked.has(id));
  return inPriorityOrder(enablers, computed).map((enabler) => {
    const own = scores.get(enabler.id) ?? -Infinity;
    return { enabler, computed: own, score: enabler.placedScore ?? own };
  });
}

/** The row's own band where it may stay, else the nearer of its new neighbours'. */
function rankBetween(own: number, above: Ranked | undefined, below: Ranked | undefined): number {
  const first = above ? bandRank(above.enabler) : 0;
  const last = below ? bandRank(below.enabler) : PRIORITY_BANDS.length - 1;
  return Math.min(Math.max(own, first), last);
}

interface Scored {
  readonly row: Ranked;
  readonly score: number;
}

/** Scores that bring the moved row between its peers at `at`. */
function scoresAt(moved: Ranked, peers: readonly Ranked[], at: number): readonly Scored[] {
  const [above, below] = [peers[at - 1], peers[at]];
  const stands = (score: number) =>
    (!above || isBefore(above, { ...moved, score })) && (!below || isBefore({ ...moved, score }, below));
  if (stands(moved.computed)) return [{ row: moved, score: moved.computed }];
  const [high, low] = [above?.score ?? Infinity, below?.score ?? -Infinity];
  if (high > low) return [{ row: moved, score: between(low, high) }];
  if (Number.isFinite(low) && stands(low)) return [{ row: moved, score: low }];
  return aboveTheTie(moved, peers, at);
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.score === b.score ? a.enabler.id < b.enabler.id : a.score > b.score;
}

/** Rows of one score stand by id: those that are to stay above the moved one rise a little, and it stands below them. */
function aboveTheTie(moved: Ranked, peers: readonly Ranked[], at: number): readonly Scored[] {
  const tie = peers[at]?.score ?? peers[at - 1]!.score;
  const rising = [...peers.slice(0, at).filter(({ score }) => score === tie), moved];
  let high = peers.slice(0, at).findLast(({ score }) => score > tie)?.score ?? Infinity;
  return rising.map((row) => {
    const score = between(tie, high);
    high = score;
    return { row, score };
  });
}

const MOST_DECIMALS = 15;

/** A number with few decimals strictly between; one beyond the only bound. */
function between(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : Math.ceil(high) - 1;
  if (high === Infinity) return Math.floor(low) + 1;
  const middle = low + (high - low) / 2;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const short = Number(middle.toFixed(decimals));
    if (short > low && short < high) return short;
  }
  return middle;
}
