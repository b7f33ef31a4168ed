import {
  ENOUGH_JUDGED,
  ENOUGH_OBSERVATIONS,
  quarterLabel,
  type FiscalQuarter,
  type SlipBasis,
  type SlipForecast,
} from '@northing/domain';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { counted, percent } from '../words/numbers.js';
import { spelled } from '../words/spelled.js';
import type { SlipForecasts } from './slip-forecast.js';

/** A forecast as people read it: the figure and what it rests on, or why there is none. */
export type ForecastReading =
  | { readonly kind: 'shown'; readonly figure: string; readonly basis: string; readonly record: string }
  | { readonly kind: 'none'; readonly why: string };

type Names = Pick<PlanFrame, 'teams' | 'units'>;

export function readingOf(
  forecast: SlipForecast | undefined,
  forecasts: SlipForecasts,
  names: Names,
): ForecastReading {
  if (!forecast) return { kind: 'none', why: 'Only open work is forecast.' };
  if (forecast.kind === 'unscheduled') {
    return { kind: 'none', why: 'Not scheduled: a forecast needs both dates.' };
  }
  if (forecast.kind === 'notEnoughHistory') {
    return {
      kind: 'none',
      why: `Not enough history: ${forecast.observations} of ${counted(ENOUGH_OBSERVATIONS, 'observation')}.`,
    };
  }
  const hidden = hiddenWords(forecasts);
  if (hidden !== null) return { kind: 'none', why: hidden };
  return {
    kind: 'shown',
    figure: `P50 ${finishWords(forecast.p50)}, P80 ${finishWords(forecast.p80)}`,
    basis: `from ${counted(forecast.observations, 'observation')} of ${basisWords(forecast.basis, names)}`,
    record: recordWords(forecasts),
  };
}

/** `FY28 Q2 – FY28 Q4`, a dash without a forecast that may be shown: for tables. */
export function forecastCell(forecast: SlipForecast | undefined, { shown }: SlipForecasts): string {
  if (forecast?.kind !== 'forecast' || shown.kind === 'hidden') return '–';
  return `${finishWords(forecast.p50)} / ${finishWords(forecast.p80)}`;
}

function finishWords(quarter: FiscalQuarter | null): string {
  return quarter === null ? 'beyond ten years' : quarterLabel(quarter);
}

function basisWords(basis: SlipBasis, { teams, units }: Names): string {
  switch (basis.by) {
    case 'team':
      return `its team, ${nameOf(teams, basis.teamId)}`;
    case 'unit':
      return `its unit, ${nameOf(units, basis.businessUnitId)}`;
    case 'plan':
      return 'the whole plan';
  }
}

/** How earlier forecasts did. */
export function recordWords({
  backtest: { hitRate, hits, judged },
}: Pick<SlipForecasts, 'backtest'>): string {
  if (hitRate === null) return 'No earlier forecast can be judged yet.';
  return `In earlier revisions ${percent(hitRate)} were really finished within P80 (${hits} of ${judged} forecasts).`;
}

/** Why the plan's forecasts are not shown; null when they are. */
export function hiddenWords({ shown, backtest }: Pick<SlipForecasts, 'shown' | 'backtest'>): string | null {
  if (shown.kind === 'shown') return null;
  const rate = shown.hitRate === null ? null : percent(shown.hitRate);
  switch (shown.reason) {
    case 'tooFewJudged':
      return `Hidden: earlier forecasts of ${ENOUGH_JUDGED} enablers must be judged first; ${judgedWords(backtest.judgedEnablers)} so far.`;
    case 'tooOptimistic':
      return `Hidden: earlier forecasts held in ${rate} only, where 80% should have.`;
    case 'tooCautious':
      return `Hidden: ${rate} were finished within P80, where 80% should have been; it says too little.`;
  }
}

function judgedWords(count: number): string {
  return count === 0 ? 'none is' : `${spelled(count)} ${count === 1 ? 'is' : 'are'}`;
}

/** All that is known of how earlier forecasts did, a sentence each. */
export function backtestWords(forecasts: SlipForecasts): readonly string[] {
  const { judged, pending, lost } = forecasts.backtest;
  const waiting = pending > 0 && `${counted(pending, 'forecast waits', 'forecasts wait')} for P80 to pass.`;
  const gone =
    lost > 0 &&
    `${counted(lost, 'forecast was', 'forecasts were')} of work that was then stopped, split, merged or left.`;
  const sentences = [judged > 0 && recordWords(forecasts), hiddenWords(forecasts), waiting, gone];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
