import type {
  CapabilityGap,
  FiscalQuarter,
  ForecastShift,
  FundingClass,
  Membership,
  MetricWarning,
  ParentMaturity,
  QuarterWindow,
  RevisionMetrics,
  YearFunding,
} from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FundingClassEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';
import { CutLineEntryObject, LoadObject, PriorityObject, UtilisationObject } from './capacity.object.js';
import { OutcomeMetricsObject } from './outcome-metrics.object.js';
import { MetricWarningUnion } from './warning.object.js';

@ObjectType('QuarterWindow', { description: 'A range of quarters, both ends included.' })
export class QuarterWindowObject implements QuarterWindow {
  @Required(() => Quarter, 'First quarter.') readonly first!: FiscalQuarter;
  @Required(() => Quarter, 'Last quarter.') readonly last!: FiscalQuarter;
}

@ObjectType('Membership', { description: 'Undelivered enablers by horizon.' })
export class MembershipObject implements Membership {
  @Required(() => [ID], 'In the one-year plan.') readonly oneYear!: readonly string[];
  @Required(() => [ID], 'In the five-year plan, those of the one-year plan included.')
  readonly fiveYear!: readonly string[];
  @Required(() => [ID], 'Start beyond the five-year plan.') readonly beyondHorizon!: readonly string[];
  @Required(() => [ID], 'Lack a start or an end.') readonly unscheduled!: readonly string[];
}

@ObjectType('CapabilityGap', { description: 'A leaf capability’s distance to its target.' })
export class CapabilityGapObject implements CapabilityGap {
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Required(() => Float, 'Levels of maturity to its target, 0 at least.') readonly gap!: number;
  @Required(() => Float, 'Gap × importance.') readonly weightedGap!: number;
}

@ObjectType('ParentMaturity', {
  description: 'Importance-weighted mean of the leaves below a capability; null where no leaf has the value.',
})
export class ParentMaturityObject implements ParentMaturity {
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Optional(() => Float, 'Mean current maturity.') readonly current!: number | null;
  @Optional(() => Float, 'Mean target maturity.') readonly target!: number | null;
}

@ObjectType('ForecastShift', {
  description: 'An open enabler whose finish after dependencies is not the planned one.',
})
export class ForecastShiftObject implements ForecastShift {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Quarter, 'Planned end.') readonly planned!: FiscalQuarter;
  @Optional(() => Quarter, 'Forecast end; null when a predecessor has no finish.')
  readonly forecast!: FiscalQuarter | null;
  @Required(() => ID, 'The binding predecessor.') readonly drivenBy!: string;
}

@ObjectType('YearFunding', {
  description: 'One fiscal year of the cost window; money in whole thousands.',
})
export class YearFundingObject implements YearFunding {
  @Required(() => Int, 'The fiscal year.') readonly fiscalYear!: number;
  @Required(() => Float, 'Planned cost.') readonly planned!: number;
  @Required(() => Float, 'Of this, discretionary.') readonly discretionary!: number;
  @Optional(() => Float, 'Discretionary percent of the planned cost; null when nothing is planned.')
  readonly pct!: number | null;
  @Optional(() => Float, 'Agreed money of all classes; null when none was given.')
  readonly envelope!: number | null;
  @Optional(() => Float, 'Agreed minus planned; null where nothing was agreed.')
  readonly headroom!: number | null;
  @Required(() => [FundingClassEnum], 'Classes planned above their own envelope.')
  readonly overClasses!: readonly FundingClass[];
}

@ObjectType('RevisionMetrics', {
  description: 'Every figure that one revision alone decides, each with what it was made from.',
})
export class RevisionMetricsObject implements Omit<RevisionMetrics, 'costYears'> {
  @Required(() => QuarterWindowObject, 'The one-year plan.') readonly oneYearWindow!: QuarterWindowObject;
  @Required(() => QuarterWindowObject, 'The five-year plan.') readonly fiveYearWindow!: QuarterWindowObject;
  @Required(() => [Int], 'First and last fiscal year of the cost window.')
  readonly costYears!: readonly number[];
  @Required(() => MembershipObject, 'Undelivered enablers by horizon.')
  readonly membership!: MembershipObject;
  @Required(() => Float, 'Opex and capex of all content in the cost window, in whole thousands.')
  readonly plannedSpend!: number;
  @Required(() => [CapabilityGapObject], 'Leaf capabilities, largest weighted gap first.')
  readonly capabilityGaps!: readonly CapabilityGapObject[];
  @Required(() => [ParentMaturityObject], 'Capabilities above leaves.')
  readonly parentMaturity!: readonly ParentMaturityObject[];
  @Required(() => [OutcomeMetricsObject], 'Outcomes: coverage, status and slack.')
  readonly outcomes!: readonly OutcomeMetricsObject[];
  @Required(() => [ForecastShiftObject], 'Open enablers that dependencies push.')
  readonly forecastShifts!: readonly ForecastShiftObject[];
  @Required(() => [PriorityObject], 'Open enablers by score, without a score last, then by id.')
  readonly priority!: readonly PriorityObject[];
  @Required(() => [UtilisationObject], 'Teams by quarter of the one-year window.')
  readonly utilisation!: readonly UtilisationObject[];
  @Required(() => [CutLineEntryObject], 'Enablers that need capacity, in the order it is given out.')
  readonly cutLine!: readonly CutLineEntryObject[];
  @Required(() => [YearFundingObject], 'Money by fiscal year.')
  readonly discretionary!: readonly YearFundingObject[];
  @Optional(() => Float, 'Discretionary demand as percent of the one-year capacity; null without capacity.')
  readonly discretionaryCapacityPct!: number | null;
  @Required(() => Float, 'Discretionary demand of the one-year window, in FTE quarters.')
  readonly discretionaryDemand!: number;
  @Required(() => Float, 'Capacity of the one-year window, in FTE quarters.') readonly capacity!: number;
  @Required(() => [MetricWarningUnion], 'Worth a look.') readonly warnings!: readonly MetricWarning[];
  @Optional(() => Float, 'Share of products in the planned spend, 0 to 1; null when nothing is planned.')
  readonly productShareSpend!: number | null;
  @Required(() => Float, 'Planned spend of products, in whole thousands.') readonly productSpend!: number;
  @Optional(
    () => Float,
    'Share of products among enablers not delivered, retired or stopped, 0 to 1; null when there is none.',
  )
  readonly productShareCount!: number | null;
  @Required(() => [ID], 'These products.') readonly products!: readonly string[];
  @Optional(
    () => Float,
    'Spend with a path to an outcome as a share of the planned spend, 0 to 1; null when nothing is planned.',
  )
  readonly traceability!: number | null;
  @Required(() => Float, 'Spend with a path to an outcome, in whole thousands.')
  readonly tracedSpend!: number;
  @Required(() => [ID], 'Enablers with spend and no path to an outcome.')
  readonly untracedEnablers!: readonly string[];
  @Required(() => LoadObject, 'Work in progress against work delivered.') readonly load!: LoadObject;
}
