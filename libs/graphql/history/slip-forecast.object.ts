import type { Backtest, FiscalQuarter, ForecastShown, SlipBasis, SlipForecast } from '@northing/domain';
import { createUnionType, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { ForecastHiddenReasonEnum, SlipBasisEnum } from '../schema/history-enums.js';
import { Quarter } from '../schema/scalars.js';

type ForecastOf<K extends SlipForecast['kind']> = Extract<SlipForecast, { readonly kind: K }>;
type ShownAs<K extends ForecastShown['kind']> = Extract<ForecastShown, { readonly kind: K }>;

@ObjectType('SlipBasis', { description: 'Whose history a forecast rests on.' })
export class SlipBasisObject {
  @Required(() => SlipBasisEnum, 'A team, a unit or the whole plan.') readonly by!: SlipBasis['by'];
  @Optional(() => ID, 'The team or unit; null for the whole plan.') readonly id!: string | null;
}

@ObjectType('FinishForecast', { description: 'When an open enabler will be done, by past slips.' })
export class FinishForecastObject implements Omit<ForecastOf<'forecast'>, 'basis'> {
  readonly kind!: 'forecast';
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Quarter, 'Planned end.') readonly plannedEnd!: FiscalQuarter;
  @Optional(() => Quarter, 'Half of the runs are finished by then; null: not within ten years.')
  readonly p50!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Eight runs of ten are finished by then; null: not within ten years.')
  readonly p80!: FiscalQuarter | null;
  @Required(() => SlipBasisObject, 'Whose history it rests on.') readonly basis!: SlipBasisObject;
  @Required(() => Int, 'Observations in that history.') readonly observations!: number;
}

@ObjectType('NotEnoughHistory', { description: 'Too few slips were observed for a forecast.' })
export class NotEnoughHistoryObject implements ForecastOf<'notEnoughHistory'> {
  readonly kind!: 'notEnoughHistory';
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Int, 'Observations of the whole plan.') readonly observations!: number;
}

@ObjectType('NotScheduled', { description: 'An enabler without both dates has no forecast.' })
export class NotScheduledObject implements ForecastOf<'unscheduled'> {
  readonly kind!: 'unscheduled';
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
}

export type SlipForecastMember = FinishForecastObject | NotEnoughHistoryObject | NotScheduledObject;

const FORECASTS = {
  forecast: FinishForecastObject,
  notEnoughHistory: NotEnoughHistoryObject,
  unscheduled: NotScheduledObject,
} satisfies Record<SlipForecast['kind'], unknown>;

export const SlipForecastUnion = createUnionType({
  name: 'SlipForecast',
  description: 'When an open enabler will be done, or why nothing can be said.',
  types: () => [FinishForecastObject, NotEnoughHistoryObject, NotScheduledObject] as const,
  resolveType: ({ kind }: SlipForecastMember) => FORECASTS[kind],
});

@ObjectType('ForecastShown', { description: 'Earlier forecasts did well enough to show this one.' })
export class ForecastShownObject implements ShownAs<'shown'> {
  readonly kind!: 'shown';
  @Required(() => Float, 'Share of judged forecasts finished within P80, 0 to 1.') readonly hitRate!: number;
}

@ObjectType('ForecastHidden', { description: 'The plan’s forecasts are not to be shown.' })
export class ForecastHiddenObject implements Omit<ShownAs<'hidden'>, 'hitRate'> {
  readonly kind!: 'hidden';
  @Required(() => ForecastHiddenReasonEnum, 'Why; the hit rate is the backtest’s.')
  readonly reason!: ShownAs<'hidden'>['reason'];
}

const SHOWN = { shown: ForecastShownObject, hidden: ForecastHiddenObject } satisfies Record<
  ForecastShown['kind'],
  unknown
>;

export const ForecastShownUnion = createUnionType({
  name: 'ForecastVerdict',
  description: 'Whether a plan’s forecasts may be shown, by how its earlier ones did.',
  types: () => [ForecastShownObject, ForecastHiddenObject] as const,
  resolveType: ({ kind }: ForecastShown) => SHOWN[kind],
});

@ObjectType('Backtest', { description: 'How earlier forecasts of the plan did.' })
export class BacktestObject implements Omit<Backtest, 'finished'> {
  @Required(() => Int, 'Forecasts whose P80 has passed.') readonly judged!: number;
  @Required(() => Int, 'Different enablers among them.') readonly judgedEnablers!: number;
  @Required(() => Int, 'Finished no later than P80 said.') readonly hits!: number;
  @Optional(() => Float, 'Hits over judged, 0 to 1; null when none is judged.')
  readonly hitRate!: number | null;
  @Required(() => Int, 'Forecasts whose P80 is still to come.') readonly pending!: number;
  @Required(() => Int, 'Forecasts of work that was then stopped, split, merged or left undelivered.')
  readonly lost!: number;
}

@ObjectType('SlipForecasts', { description: 'When open work will really be done, from how plans slipped.' })
export class SlipForecastsObject {
  @Required(() => [SlipForecastUnion], 'One an open enabler.')
  readonly forecasts!: readonly SlipForecastMember[];
  @Required(() => BacktestObject, 'How earlier forecasts did.') readonly backtest!: BacktestObject;
  @Required(() => ForecastShownUnion, 'Whether they may be shown.')
  readonly shown!: ForecastShown;
}
