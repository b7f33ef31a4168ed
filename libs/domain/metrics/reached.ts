import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { CoverageShare, OutcomeMetrics } from './revision-metrics.js';

/**
 * The quarter from which an outcome is covered as far as this plan ever covers it: the latest over its capabilities of
 * the quarter in which forecast uplift closes the gap, or, where the plan does not close it, in which the last
 * contribution finishes. What finishes after a gap is closed delays nothing, nor does work without a finish. Null when
 * nothing that finishes raises any of its capabilities.
 */
export function reachedAt({ shares }: Pick<OutcomeMetrics, 'shares'>): FiscalQuarter | null {
  const raised = shares.flatMap((share) => raisedAt(share) ?? []);
  return raised.length === 0 ? null : (Math.max(...raised) as FiscalQuarter);
}

/** The same of one capability; null also where there is no gap to close. */
export function raisedAt({
  gap,
  contributions,
}: Pick<CoverageShare, 'gap' | 'contributions'>): FiscalQuarter | null {
  if (gap === 0) return null;
  const finishing = contributions
    .flatMap(({ forecastEnd: end, uplift }) => (end === null ? [] : { end, uplift }))
    .sort((a, b) => a.end - b.end);
  let uplift = 0;
  let at: FiscalQuarter | null = null;
  for (const each of finishing) {
    at = each.end;
    uplift += each.uplift;
    if (gap !== null && uplift >= gap) break;
  }
  return at;
}
