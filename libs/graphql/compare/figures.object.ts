import type { ChangeKind, Churn, ChurnItem, EvidenceCoverage, Reversal, Slip } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeKindEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';

@ObjectType('ChurnItem', { description: 'One group’s part in the churn; amounts in whole thousands.' })
export class ChurnItemObject implements ChurnItem {
  @Required(() => String, 'An enabler’s id, `split:<source>` or `merge:<result>`.') readonly group!: string;
  @Required(() => Float, 'Cost before.') readonly before!: number;
  @Required(() => Float, 'Cost after.') readonly after!: number;
  @Required(() => Float, 'Cost turned over.') readonly turnover!: number;
  @Required(() => Boolean, 'Sourcing or supplier changed.') readonly resourced!: boolean;
  @Required(() => Boolean, 'The change rests on evidence.') readonly evidenced!: boolean;
}

@ObjectType('Churn', {
  description: 'How much of the spend in the cost window was re-planned; shares are 0 to 1.',
})
export class ChurnObject implements Omit<Churn, 'fiscalYears'> {
  @Required(() => [Int], 'First and last fiscal year of the cost window.')
  readonly fiscalYears!: readonly number[];
  @Required(() => Float, 'Spend before, in whole thousands.') readonly spendBefore!: number;
  @Required(() => Float, 'Spend after, in whole thousands.') readonly spendAfter!: number;
  @Required(() => Float, 'Cost turned over, in whole thousands.') readonly turnover!: number;
  @Required(() => Float, 'Turnover as a share of the spend before and after.') readonly churnIndex!: number;
  @Required(() => Float, '1 − churn index.') readonly stability!: number;
  @Required(() => Float, 'Share of the spend before that was replaced.') readonly replacedShare!: number;
  @Required(() => Float, 'Churn index of what rests on no evidence.') readonly unevidencedChurn!: number;
  @Required(() => Float, 'Largest single share without evidence.') readonly largestUnevidencedShare!: number;
  @Required(() => Boolean, 'Much was changed without evidence.') readonly kneeJerk!: boolean;
  @Required(() => Boolean, 'Much was replaced at once.') readonly bigBang!: boolean;
  @Required(() => [ChurnItemObject], 'What was turned over.') readonly items!: readonly ChurnItemObject[];
}

@ObjectType('SlippedEnabler', { description: 'An enabler whose end moved.' })
export class SlippedEnablerObject {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Int, 'Shift of its end in quarters; positive is later.') readonly quarters!: number;
}

@ObjectType('Slip', { description: 'How planned ends moved, and whether forecasts came true.' })
export class SlipObject implements Omit<Slip, 'nonZero'> {
  @Required(() => Int, 'Enablers measured.') readonly n!: number;
  @Optional(() => Float, 'Mean shift in quarters.') readonly meanQuarters!: number | null;
  @Optional(() => Float, 'Median shift in quarters.') readonly medianQuarters!: number | null;
  @Optional(() => Float, 'Share that moved later, 0 to 1.') readonly slippedShare!: number | null;
  @Required(() => [SlippedEnablerObject], 'Enablers whose end moved.')
  readonly nonZero!: readonly SlippedEnablerObject[];
  @Required(() => Int, 'Enablers that were due.') readonly forecastDue!: number;
  @Required(() => Int, 'Of these, delivered in time.') readonly forecastMet!: number;
  @Optional(() => Float, 'Share of due enablers delivered in time, 0 to 1.')
  readonly forecastReliability!: number | null;
}

@ObjectType('UnexplainedChange', { description: 'A decision without evidence.' })
export class UnexplainedChangeObject {
  @Required(() => ChangeKindEnum, 'Its kind.') readonly kind!: ChangeKind;
  @Required(() => ID, 'What it changed.') readonly entityId!: string;
}

@ObjectType('EvidenceCoverage', { description: 'How many decisions rest on evidence.' })
export class EvidenceCoverageObject implements Omit<EvidenceCoverage, 'unexplained'> {
  @Required(() => Int, 'Decisions in the comparison.') readonly replanningChanges!: number;
  @Required(() => Int, 'Of these, with evidence.') readonly withEvidence!: number;
  @Optional(() => Float, 'Share with evidence, 0 to 1; null without decisions.')
  readonly evidenceCoverage!: number | null;
  @Required(() => [UnexplainedChangeObject], 'Decisions without evidence.')
  readonly unexplained!: readonly UnexplainedChangeObject[];
}

@ObjectType('Reversal', { description: 'A field that came back to an earlier value.' })
export class ReversalObject implements Reversal {
  @Required(() => String, 'What kind of thing it is.') readonly entityType!: string;
  @Required(() => ID, 'Which.') readonly entityId!: string;
  @Required(() => String, 'Name of the field.') readonly field!: string;
  @Required(
    () => [String],
    'One value a revision, in order; lists and groups as JSON text, empty when not given.',
  )
  readonly values!: readonly string[];
  @Required(() => Boolean, 'The last value equals the first.') readonly full!: boolean;
}

@ObjectType('Cumulative', { description: 'Net against gross over a run of revisions.' })
export class CumulativeObject {
  @Required(() => Int, 'Field changes summed over all steps.') readonly grossFieldChanges!: number;
  @Required(() => [Int], 'Field changes of each step.') readonly grossByStep!: readonly number[];
  @Required(() => Int, 'Field changes between first and last revision.') readonly netFieldChanges!: number;
  @Optional(() => Float, 'Gross over net; null when nothing changed.') readonly churnRatio!: number | null;
  @Required(() => [ReversalObject], 'Fields that came back to an earlier value.')
  readonly reversals!: readonly ReversalObject[];
}
