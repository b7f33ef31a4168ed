import {
  backtest,
  forecastIsShown,
  slipForecasts,
  type Backtest,
  type ForecastShown,
  type SlipForecast,
} from '@northing/domain';
import type { FailureOf } from './failures.js';
import { findRevision } from './find-revision.js';
import { onceOf, type Measuring } from './measure-revision.js';
import { startOfRun, unitOfPersonIn } from './schedule-history.js';

/** When open work will really be done, beside how earlier forecasts of the plan did. */
export interface ForecastedSlips {
  /** One an open enabler, by id. */
  readonly forecasts: readonly SlipForecast[];
  readonly backtest: Backtest;
  readonly shown: ForecastShown;
}

/** Forecasts from what was known at a revision: later ones change nothing. */
export async function forecastSlips(
  measuring: Measuring,
  planId: string,
  rev: string,
): Promise<
  ({ readonly kind: 'forecasted' } & ForecastedSlips) | FailureOf<'unknownPlan' | 'unknownRevision'>
> {
  const found = await findRevision(measuring.plans, planId, rev);
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const make = async (): Promise<ForecastedSlips> => {
    const history = await measuring.plans.readSchedules(planId, startOfRun(frame, head), head.sequence);
    if (!history) throw new Error('A revision that the plan lists has no schedules.');
    const unitOfPerson = unitOfPersonIn(frame);
    const judged = backtest(history, unitOfPerson);
    const forecasts = [...slipForecasts(history, unitOfPerson).values()];
    return {
      forecasts: forecasts.toSorted((a, b) => (a.enablerId < b.enablerId ? -1 : 1)),
      backtest: judged,
      shown: forecastIsShown(judged),
    };
  };
  return { kind: 'forecasted', ...(await onceOf(measuring, frame, head, { name: 'slipForecast', make })) };
}
