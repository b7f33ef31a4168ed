import {
  forecastSchedules,
  outcomeMetrics,
  type FiscalQuarter,
  type ForecastSchedule,
  type ForecastSchedules,
  type OutcomeMetrics,
  type PlanContent,
  type SlipForecast,
  type WorkspaceSettings,
} from '@northing/domain';

/**
 * Coverage, slack and status of every outcome when open work ends as late as P80 says. The later of P80 and of what
 * dependencies allow counts. P80s are not passed on to successors: the slips they were learnt from already hold what
 * was lost by waiting.
 */
export function p80Coverage(
  content: PlanContent,
  settings: Pick<WorkspaceSettings, 'coverageThreshold'>,
  forecasts: ReadonlyMap<string, SlipForecast>,
): readonly OutcomeMetrics[] {
  return outcomeMetrics(content, settings, p80Schedules(content, forecasts));
}

export function p80Schedules(
  content: PlanContent,
  forecasts: ReadonlyMap<string, SlipForecast>,
): ForecastSchedules {
  return new Map(
    [...forecastSchedules(content)].map(([id, schedule]) => [id, atP80(schedule, forecasts.get(id))]),
  );
}

function atP80(schedule: ForecastSchedule, forecast: SlipForecast | undefined): ForecastSchedule {
  if (forecast?.kind !== 'forecast' || schedule.end === null) return schedule;
  if (forecast.p80 !== null && forecast.p80 <= schedule.end) return schedule;
  // Beyond ten years nobody knows the end.
  const end: FiscalQuarter | null = forecast.p80;
  return { start: schedule.start, end, drivenBy: null };
}
