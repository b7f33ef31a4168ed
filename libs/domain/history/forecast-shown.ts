import type { Backtest } from './backtest.js';

/** Whether a plan's forecast may be shown, by how its earlier forecasts did (SPEC.md [H22]). */
export type ForecastShown =
  | { readonly kind: 'shown'; readonly hitRate: number }
  | {
      readonly kind: 'hidden';
      readonly reason: 'tooFewJudged' | 'tooOptimistic' | 'tooCautious';
      /** Null when none is judged. */
      readonly hitRate: number | null;
    };

/** Different enablers that must have been judged before a hit rate says anything. */
export const ENOUGH_JUDGED = 20;

export function forecastIsShown({ judgedEnablers, hits, judged, hitRate }: Backtest): ForecastShown {
  if (judgedEnablers < ENOUGH_JUDGED || hitRate === null) {
    return { kind: 'hidden', reason: 'tooFewJudged', hitRate };
  }
  if (hits * 10 < judged * 7) return { kind: 'hidden', reason: 'tooOptimistic', hitRate };
  if (hits * 10 > judged * 9) return { kind: 'hidden', reason: 'tooCautious', hitRate };
  return { kind: 'shown', hitRate };
}
