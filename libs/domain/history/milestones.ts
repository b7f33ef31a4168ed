import { compareText } from '../compare/canonical.js';
import type { Life } from '../compare/histories.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { enablerLives, type EnablerVersion, type ScheduleHistory } from './enabler-version.js';
import { knownEnd } from './steps.js';

/** The planned end of one enabler against the revisions of a run (SPEC.md [H2] to [H4]). */
export interface MilestoneTrend {
  readonly enablerId: string;
  /** As the last revision that holds it has it. */
  readonly enabler: EnablerVersion;
  /** One a revision: planned end, or the actual one once delivered; null where absent, unscheduled or stopped. */
  readonly ends: readonly (FiscalQuarter | null)[];
  /** Quarters from the first known end to the last; null when none is known. */
  readonly slip: number | null;
}

/** One line an enabler, the most slipped first, without any end last. */
export function milestoneTrends(history: ScheduleHistory): readonly MilestoneTrend[] {
  return [...enablerLives(history)]
    .flatMap(([id, life]) => trendOf(id, life))
    .sort((x, y) => slipRank(y) - slipRank(x) || compareText(x.enablerId, y.enablerId));
}

function trendOf(enablerId: string, life: Life<EnablerVersion>): readonly MilestoneTrend[] {
  const enabler = life.findLast((state) => state !== null);
  if (!enabler) return [];
  const ends = life.map(knownEnd);
  const [first] = ends.filter((end) => end !== null);
  const last = ends.findLast((end) => end !== null);
  const slip = first === undefined || last === undefined || last === null ? null : last - first;
  return [{ enablerId, enabler, ends, slip }];
}

function slipRank({ slip }: MilestoneTrend): number {
  return slip ?? Number.MIN_SAFE_INTEGER;
}
