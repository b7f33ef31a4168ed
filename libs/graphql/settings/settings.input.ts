import type { BudgetSeason, FiscalCalendar, Role } from '@northing/domain';
import { Float, ID, InputType, Int } from '@nestjs/graphql';
import { YEAR_LABELS } from '../revision/workspace.object.js';
import { RoleEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';

@InputType('BudgetSeasonInput', { description: 'When next year’s money is agreed.' })
export class BudgetSeasonInput implements BudgetSeason {
  @Required(() => Int, 'The fiscal year the budget is for.') readonly budgetFiscalYear!: number;
  @Required(() => Day, 'First day.') readonly startDate!: string;
  @Required(() => Day, 'Last day.') readonly endDate!: string;
}

@InputType('FiscalCalendarChange', { description: 'What changes of the calendar; the rest stays.' })
export class FiscalCalendarChange {
  @Optional(() => Int, 'First month of the fiscal year, 1 to 12; fixed once something is published.')
  readonly yearStartMonth?: number | null;
  @Optional(() => YEAR_LABELS, 'Which calendar year gives the name; fixed as the month is.')
  readonly yearLabel?: FiscalCalendar['yearLabel'] | null;
  @Optional(() => [BudgetSeasonInput], 'All budget seasons.')
  readonly budgetSeasons?: readonly BudgetSeasonInput[] | null;
}

@InputType('WorkspaceSettingsChange', { description: 'Thresholds and windows to change; the rest stays.' })
export class WorkspaceSettingsChange {
  @Optional(() => Float, 'Quarters of the one-year plan.') readonly oneYearQuarters?: number | null;
  @Optional(() => Float, 'Quarters of the five-year plan.') readonly fiveYearQuarters?: number | null;
  @Optional(() => Float, 'Whole fiscal years of the cost window.') readonly costYears?: number | null;
  @Optional(() => Float, 'Weeks before the budget season by which the plan is ready.')
  readonly readinessWeeks?: number | null;
  @Optional(() => Float, 'Share of spend meant for discretionary work, in percent.')
  readonly discretionaryTargetPct?: number | null;
  @Optional(() => Float, 'Share from which a gap counts as covered, 0 to 1.')
  readonly coverageThreshold?: number | null;
  @Optional(() => Float, 'Unevidenced churn above which a revision is a knee-jerk, 0 to 1.')
  readonly kneeJerkUnevidencedShare?: number | null;
  @Optional(() => Float, 'Largest unevidenced single change above which it is one, 0 to 1.')
  readonly kneeJerkSingleShare?: number | null;
  @Optional(() => Float, 'Replaced share above which a revision is a big bang, 0 to 1.')
  readonly bigBangShare?: number | null;
  @Optional(() => Float, 'Load above which a team is overbooked; 1 is full.')
  readonly utilisationLimit?: number | null;
  @Optional(() => Float, 'Number of cases below which a figure is marked as resting on few.')
  readonly smallSample?: number | null;
}

@InputType('WorkspaceChange', { description: 'What changes of a workspace; the rest stays.' })
export class WorkspaceChangeInput {
  @Optional(() => String, 'Name of the organisation.') readonly name?: string | null;
  @Optional(() => String, 'ISO 4217 code.') readonly currency?: string | null;
  @Optional(() => FiscalCalendarChange, 'How fiscal quarters fall into the calendar.')
  readonly fiscalCalendar?: FiscalCalendarChange | null;
  @Optional(() => WorkspaceSettingsChange, 'Thresholds and windows.')
  readonly settings?: WorkspaceSettingsChange | null;
}

@InputType('NewWorkspace', { description: 'A workspace to start empty.' })
export class NewWorkspaceInput {
  @Required(() => String, 'Name of the organisation.') readonly name!: string;
  @Required(() => String, 'ISO 4217 code.') readonly currency!: string;
  @Required(() => Int, 'First month of the fiscal year, 1 to 12.') readonly yearStartMonth!: number;
  @Optional(
    () => YEAR_LABELS,
    'Which calendar year gives a fiscal year its name; the one it ends in where not given.',
  )
  readonly yearLabel?: FiscalCalendar['yearLabel'] | null;
}

const NEW = 'Absent to add one; the id of the one to change.';
const KEEPS = 'Out of use, or in use again.';

@InputType('BusinessUnitChange', { description: 'A unit to add, or what changes of one.' })
export class BusinessUnitChange {
  @Optional(() => ID, NEW) readonly id?: string | null;
  @Optional(() => String, 'Its name.') readonly name?: string | null;
  @Optional(() => ID, 'The unit it is part of; null for none.') readonly parentId?: string | null;
  @Optional(() => Boolean, KEEPS) readonly archived?: boolean | null;
}

@InputType('PersonChange', { description: 'A person to add, or what changes of one.' })
export class PersonChange {
  @Optional(() => ID, NEW) readonly id?: string | null;
  @Optional(() => String, 'Full name.') readonly name?: string | null;
  @Optional(() => String, 'Title in the organisation; null for none.') readonly title?: string | null;
  @Optional(() => ID, 'The unit they work in; null for none.') readonly businessUnitId?: string | null;
  @Optional(() => [RoleEnum], 'All their roles.') readonly roles?: readonly Role[] | null;
  @Optional(() => Boolean, `${KEEPS} Whoever is archived holds no roles.`) readonly archived?: boolean | null;
}

@InputType('TeamChange', { description: 'A team to add, or what changes of one.' })
export class TeamChange {
  @Optional(() => ID, NEW) readonly id?: string | null;
  @Optional(() => String, 'Its name.') readonly name?: string | null;
  @Optional(() => String, 'What it is good at; null for nothing in particular.') readonly skill?:
    string | null;
  @Optional(() => Boolean, KEEPS) readonly archived?: boolean | null;
}
