import type { FiscalQuarter, OutcomeFigures, OutcomeStatus, RevisionFigures } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RevisionObject } from '../revision/revision.object.js';
import { Optional, Required } from '../schema/field.js';
import { OutcomeStatusEnum } from '../schema/metric-enums.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('OutcomeFigures', { description: 'How an outcome stands in one revision.' })
export class OutcomeFiguresObject implements OutcomeFigures {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Optional(() => OutcomeStatusEnum, 'Whether it is reached in time; null when nothing can be said.')
  readonly status!: OutcomeStatus | null;
  @Optional(() => Float, 'Share of its gaps closed in time, 0 to 1, as planned.')
  readonly coveragePlanned!: number | null;
  @Optional(() => Float, 'Share of its gaps closed in time, 0 to 1, after dependencies.')
  readonly coverageForecast!: number | null;
  @Optional(() => Float, 'Mean attainment of its key results, 0 to 1.') readonly attainment!: number | null;
  @Optional(() => Int, 'Least slack of open contributors planned in time.')
  readonly minSlackQuarters!: number | null;
  @Optional(() => Quarter, 'Latest due quarter of its key results.')
  readonly dueQuarter!: FiscalQuarter | null;
}

@ObjectType('RevisionFigures', {
  description:
    'Every headline figure of one revision. Figures against the revision before are null for the first one.',
})
export class RevisionFiguresObject implements Omit<RevisionFigures, 'revisionId'> {
  @Required(() => RevisionObject, 'The revision.') readonly revision!: RevisionObject;
  @Required(() => Int, 'Outcomes covered as planned, but not as forecast.') readonly outcomesAtRisk!: number;
  @Required(() => Int, 'Outcomes not covered as planned.') readonly outcomesUncovered!: number;
  @Required(() => Int, 'Outcomes covered, with a late contributor or no slack.')
  readonly outcomesWatch!: number;
  @Required(() => Int, 'Outcomes covered with slack.') readonly outcomesOnTrack!: number;
  @Optional(() => Float, 'Mean coverage by outcome weight, 0 to 1, as planned; null when none has a value.')
  readonly meanCoveragePlanned!: number | null;
  @Optional(() => Float, 'Mean coverage by outcome weight, 0 to 1, as forecast; null when none has a value.')
  readonly meanCoverageForecast!: number | null;
  @Optional(() => Float, 'Mean attainment by outcome weight, 0 to 1; null when none can be measured.')
  readonly meanAttainment!: number | null;
  @Required(() => Float, 'Sum of all weighted gaps.') readonly weightedGap!: number;
  @Required(() => Int, 'Leaf capabilities below their target.') readonly gapsOpen!: number;
  @Required(() => Float, 'Planned spend in the cost window, in whole thousands.')
  readonly plannedSpend!: number;
  @Optional(() => Float, 'Projects in progress over projects delivered; null when none was delivered.')
  readonly loadRatio!: number | null;
  @Required(() => Int, 'Projects delivered in the four quarters before the anchor.')
  readonly delivered!: number;
  @Required(() => Int, 'Projects in progress.') readonly inProgress!: number;
  @Required(() => Int, 'Quarters of teams that are overbooked in the one-year plan.')
  readonly overbooked!: number;
  @Required(() => Int, 'Enablers that do not fit into the capacity of the one-year plan.')
  readonly doesNotFit!: number;
  @Optional(() => Float, 'Discretionary percent of the spend in the anchor’s fiscal year.')
  readonly discretionaryPct!: number | null;
  @Optional(() => Float, 'Discretionary percent of the one-year capacity; null without capacity.')
  readonly discretionaryCapacityPct!: number | null;
  @Optional(() => Float, 'Share of products in the planned spend, 0 to 1.')
  readonly productShareSpend!: number | null;
  @Optional(() => Float, 'Share of products among enablers not delivered, retired or stopped, 0 to 1.')
  readonly productShareCount!: number | null;
  @Optional(() => Float, 'Share of the spend with a path to an outcome, 0 to 1.')
  readonly traceability!: number | null;
  @Required(() => Int, 'Enablers with spend and no path to an outcome.') readonly untraced!: number;
  @Optional(() => Float, 'Share of the spend not turned over since the revision before, 0 to 1.')
  readonly stability!: number | null;
  @Optional(() => Float, 'Share of the spend turned over since the revision before, 0 to 1.')
  readonly churnIndex!: number | null;
  @Optional(() => Boolean, 'Much was changed without evidence.') readonly kneeJerk!: boolean | null;
  @Optional(() => Boolean, 'Much was replaced at once.') readonly bigBang!: boolean | null;
  @Optional(() => Float, 'Share of the spend turned over without evidence, 0 to 1.')
  readonly unevidencedChurn!: number | null;
  @Optional(() => Float, 'Mean shift of planned ends, in quarters.')
  readonly meanSlipQuarters!: number | null;
  @Optional(() => Float, 'Share of planned ends that moved later, 0 to 1.')
  readonly slippedShare!: number | null;
  @Optional(() => Float, 'Share of due enablers delivered in time, 0 to 1; null when none was due.')
  readonly forecastReliability!: number | null;
  @Optional(() => Float, 'Share of decisions with evidence, 0 to 1; null without decisions.')
  readonly evidenceCoverage!: number | null;
  @Optional(() => Int, 'Decisions since the revision before.') readonly replanningChanges!: number | null;
  @Optional(() => Float, 'Cost turned over since the revision before, in whole thousands.')
  readonly turnover!: number | null;
  @Optional(() => Float, 'Spend before, in the cost window both share, in whole thousands.')
  readonly spendBefore!: number | null;
  @Optional(() => Float, 'Spend after, in the cost window both share, in whole thousands.')
  readonly spendAfter!: number | null;
  @Optional(() => Int, 'Enablers whose end could be held against the plan.')
  readonly slipCount!: number | null;
  @Optional(() => Int, 'Enablers that were due.') readonly forecastDue!: number | null;
  @Optional(() => Int, 'Due enablers that were delivered in time.') readonly forecastMet!: number | null;
  @Optional(() => Int, 'Decisions that rest on evidence.') readonly changesWithEvidence!: number | null;
  @Required(() => [OutcomeFiguresObject], 'How each outcome stands.')
  readonly outcomes!: readonly OutcomeFiguresObject[];
}
