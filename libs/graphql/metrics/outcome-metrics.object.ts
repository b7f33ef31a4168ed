import type {
  CoverageContribution,
  CoverageShare,
  FiscalQuarter,
  KeyResultAttainment,
  OutcomeMetrics,
  OutcomeStatus,
} from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { OutcomeStatusEnum } from '../schema/metric-enums.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('CoverageContribution', { description: 'What one enabler adds to one capability of an outcome.' })
export class CoverageContributionObject implements CoverageContribution {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Float, 'Levels of maturity.') readonly uplift!: number;
  @Optional(() => Quarter, 'Planned end, or the actual one of delivered work; null when unscheduled.')
  readonly plannedEnd!: FiscalQuarter | null;
  @Optional(() => Quarter, 'End after dependencies; null when a predecessor has none.')
  readonly forecastEnd!: FiscalQuarter | null;
  @Required(() => Boolean, 'Finishes in time and counts, as planned.') readonly inTimePlanned!: boolean;
  @Required(() => Boolean, 'Finishes in time and counts, as forecast.') readonly inTimeForecast!: boolean;
}

@ObjectType('CoverageShare', { description: 'One capability’s part in the coverage of an outcome.' })
export class CoverageShareObject implements CoverageShare {
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Required(() => Float, 'Share of the outcome, 0 to 1; the shares of an outcome total 1.')
  readonly weight!: number;
  @Optional(() => Float, 'Levels of maturity to close; null when the capability was not assessed.')
  readonly gap!: number | null;
  @Required(() => Float, 'Part of the gap closed in time, 0 to 1, as planned.') readonly planned!: number;
  @Required(() => Float, 'Part of the gap closed in time, 0 to 1, as forecast.') readonly forecast!: number;
  @Required(() => [CoverageContributionObject], 'The enablers that lift it.')
  readonly contributions!: readonly CoverageContributionObject[];
}

@ObjectType('KeyResultAttainment', { description: 'How far a key result has come.' })
export class KeyResultAttainmentObject implements KeyResultAttainment {
  @Required(() => ID, 'The key result.') readonly keyResultId!: string;
  @Optional(() => Float, 'Way from baseline to target, 0 to 1; null when either is missing.')
  readonly attainment!: number | null;
}

@ObjectType('OutcomeMetrics', { description: 'Whether the plan fulfils an outcome in time, and why.' })
export class OutcomeMetricsObject implements OutcomeMetrics {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Optional(() => Float, 'Mean attainment of its key results, 0 to 1; null when none can be measured.')
  readonly attainment!: number | null;
  @Optional(() => Quarter, 'Latest due quarter of its key results; null when none has one.')
  readonly dueQuarter!: FiscalQuarter | null;
  @Optional(
    () => Float,
    'Share of its gaps closed in time, 0 to 1, as planned; null when nothing can be said.',
  )
  readonly coveragePlanned!: number | null;
  @Optional(
    () => Float,
    'Share of its gaps closed in time, 0 to 1, after dependencies; null when nothing can be said.',
  )
  readonly coverageForecast!: number | null;
  @Optional(() => Int, 'Least slack of open contributors planned in time; null when there is none.')
  readonly minSlackQuarters!: number | null;
  @Required(() => [ID], 'Open contributors whose forecast differs from the plan.')
  readonly lateByDependency!: readonly string[];
  @Optional(() => OutcomeStatusEnum, 'What follows from these; null exactly where the coverage is.')
  readonly status!: OutcomeStatus | null;
  @Required(() => [KeyResultAttainmentObject], 'Its key results.')
  readonly keyResults!: readonly KeyResultAttainmentObject[];
  @Required(() => [CoverageShareObject], 'Its capabilities.')
  readonly shares!: readonly CoverageShareObject[];
}
