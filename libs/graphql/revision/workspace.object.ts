import type { BudgetSeason, FiscalCalendar, Workspace, WorkspaceSettings } from '@northing/domain';
import { Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';

export const YEAR_LABELS = { startYear: 'startYear', endYear: 'endYear' } as const;
registerEnumType(YEAR_LABELS, {
  name: 'YearLabel',
  description: 'Which calendar year gives a fiscal year its name.',
  valuesMap: {
    startYear: { description: 'The calendar year it starts in.' },
    endYear: { description: 'The calendar year it ends in.' },
  },
});

@ObjectType('BudgetSeason', { description: 'When next year’s money is agreed.' })
export class BudgetSeasonObject implements BudgetSeason {
  @Required(() => Int, 'The fiscal year the budget is for.') readonly budgetFiscalYear!: number;
  @Required(() => Day, 'First day.') readonly startDate!: string;
  @Required(() => Day, 'Last day.') readonly endDate!: string;
}

@ObjectType('FiscalCalendar', { description: 'How fiscal quarters fall into the calendar.' })
export class FiscalCalendarObject implements FiscalCalendar {
  @Required(() => Int, 'First month of the fiscal year, 1 to 12.') readonly yearStartMonth!: number;
  @Required(() => YEAR_LABELS, 'Which calendar year gives the name.')
  readonly yearLabel!: FiscalCalendar['yearLabel'];
  @Required(() => [BudgetSeasonObject], 'Budget seasons, one a fiscal year.')
  readonly budgetSeasons!: readonly BudgetSeasonObject[];
}

@ObjectType('WorkspaceSettings', { description: 'Thresholds and windows; the defaults are starting points.' })
export class WorkspaceSettingsObject implements WorkspaceSettings {
  @Required(() => Int, 'Quarters of the one-year plan.') readonly oneYearQuarters!: number;
  @Required(() => Int, 'Quarters of the five-year plan.') readonly fiveYearQuarters!: number;
  @Required(() => Int, 'Whole fiscal years of the cost window.') readonly costYears!: number;
  @Required(() => Float, 'Weeks before the budget season by which the plan is ready.')
  readonly readinessWeeks!: number;
  @Required(() => Float, 'Share of spend meant for discretionary work, in percent.')
  readonly discretionaryTargetPct!: number;
  @Required(() => Float, 'Share from which a gap counts as covered, 0 to 1.')
  readonly coverageThreshold!: number;
  @Required(() => Float, 'Unevidenced churn above which a revision is a knee-jerk, 0 to 1.')
  readonly kneeJerkUnevidencedShare!: number;
  @Required(() => Float, 'Largest unevidenced single change above which it is one, 0 to 1.')
  readonly kneeJerkSingleShare!: number;
  @Required(() => Float, 'Replaced share above which a revision is a big bang, 0 to 1.')
  readonly bigBangShare!: number;
  @Required(() => Float, 'Load above which a team is overbooked; 1 is full.')
  readonly utilisationLimit!: number;
  @Required(() => Int, 'Number of cases below which a figure is marked as resting on few.')
  readonly smallSample!: number;
}

@ObjectType('Workspace', {
  description: 'The organisation a plan belongs to, with its calendar and settings.',
})
export class WorkspaceObject implements Omit<Workspace, 'capacityUnit'> {
  @Required(() => ID, 'Northing’s own id.') readonly id!: string;
  @Required(() => String, 'Name of the organisation.') readonly name!: string;
  @Required(() => String, 'ISO 4217 code.') readonly currency!: string;
  @Required(() => String, 'The unit of all amounts.') readonly costUnit!: 'thousand';
  @Required(() => FiscalCalendarObject, 'How fiscal quarters fall into the calendar.')
  readonly fiscalCalendar!: FiscalCalendarObject;
  @Required(() => WorkspaceSettingsObject, 'Thresholds and windows.')
  readonly settings!: WorkspaceSettingsObject;
}
