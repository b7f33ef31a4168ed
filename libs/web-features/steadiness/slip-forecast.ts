import {
  parseQuarter,
  type Backtest,
  type ForecastShown,
  type SlipBasis,
  type SlipForecast,
} from '@northing/domain';
import { SlipForecastsDocument, type SlipForecastsQuery } from '@northing/web-data';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import { requiredQuarter } from '../plan/read-content.js';

type Answer = NonNullable<NonNullable<SlipForecastsQuery['plan']>['revision']>['slipForecast'];

/** When open work of a revision will really be done, and whether the plan's forecasts may be shown. */
export interface SlipForecasts {
  readonly byEnabler: ReadonlyMap<string, SlipForecast>;
  readonly backtest: Omit<Backtest, 'finished'>;
  readonly shown: ForecastShown;
}

function readBasis({ by, id }: { readonly by: SlipBasis['by']; readonly id: string | null }): SlipBasis {
  if (by === 'team' && id !== null) return { by, teamId: id };
  return by === 'unit' && id !== null ? { by, businessUnitId: id } : { by: 'plan' };
}

function readForecast(forecast: Answer['forecasts'][number]): SlipForecast {
  const { enablerId } = forecast;
  switch (forecast.__typename) {
    case 'NotEnoughHistory':
      return { kind: 'notEnoughHistory', enablerId, observations: forecast.observations };
    case 'NotScheduled':
      return { kind: 'unscheduled', enablerId };
    case 'FinishForecast': {
      const { plannedEnd, p50, p80, basis, observations } = forecast;
      return {
        kind: 'forecast',
        enablerId,
        plannedEnd: requiredQuarter(plannedEnd),
        p50: p50 === null ? null : parseQuarter(p50),
        p80: p80 === null ? null : parseQuarter(p80),
        basis: readBasis(basis),
        observations,
      };
    }
  }
}

/** Null when the plan has no such revision. */
export function readSlipForecasts({ plan }: SlipForecastsQuery): SlipForecasts | null {
  const answer = plan?.revision?.slipForecast;
  if (!answer) return null;
  const { forecasts, backtest, shown } = answer;
  const { hitRate } = backtest;
  return {
    byEnabler: new Map(forecasts.map((each) => [each.enablerId, readForecast(each)])),
    backtest,
    shown:
      shown.__typename === 'ForecastHidden'
        ? { kind: 'hidden', reason: shown.reason, hitRate }
        : { kind: 'shown', hitRate: hitRate ?? 0 },
  };
}

export function useSlipForecasts(planId: string, sequence: number): Loaded<SlipForecasts | null> {
  const variables = useMemo(() => ({ planId, rev: String(sequence) }), [planId, sequence]);
  return useLoaded(SlipForecastsDocument, { variables }, readSlipForecasts);
}
