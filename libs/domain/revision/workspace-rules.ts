import type { BudgetSeason } from '../time/fiscal-calendar.js';
import { seasonViolations } from './frame-rules.js';
import type { Workspace } from './frame.js';
import { SETTING_FIELDS, SETTING_NAMES, settingFlaw } from './setting-fields.js';

/** What is wrong with one field of a form, and where: `settings.costYears`. */
export interface FieldFlaw {
  readonly field: string;
  readonly message: string;
}

export type WorkspaceFields = Pick<Workspace, 'name' | 'currency' | 'fiscalCalendar' | 'settings'>;

const NAME_LENGTH = 200;

/** What keeps the fields of a workspace from being saved, field by field; empty when nothing does. */
export function workspaceFlaws(fields: WorkspaceFields): readonly FieldFlaw[] {
  return [
    ...nameFlaws(fields.name),
    ...currencyFlaws(fields.currency),
    ...calendarFlaws(fields),
    ...settingsFlaws(fields),
  ];
}

/** A name is there, and short enough to be read. */
export function nameFlaws(name: string, field = 'name'): readonly FieldFlaw[] {
  if (name.trim() === '') return [{ field, message: 'A name is needed.' }];
  return name.length > NAME_LENGTH
    ? [{ field, message: `A name has at most ${NAME_LENGTH} characters.` }]
    : [];
}

function currencyFlaws(currency: string): readonly FieldFlaw[] {
  return /^[A-Z]{3}$/.test(currency)
    ? []
    : [{ field: 'currency', message: 'A currency is three capital letters (ISO 4217), such as EUR.' }];
}

function calendarFlaws({ fiscalCalendar }: WorkspaceFields): readonly FieldFlaw[] {
  const { yearStartMonth: month } = fiscalCalendar;
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  const flaws: FieldFlaw[] = isMonth
    ? []
    : [
        {
          field: 'fiscalCalendar.yearStartMonth',
          message: 'A fiscal year starts in one of the twelve months.',
        },
      ];
  const seasons = [...seasonViolations({ id: '', fiscalCalendar })];
  return [
    ...flaws,
    ...seasons.map(({ path, message }) => ({ field: path.replace('workspace.', ''), message })),
    ...overlapFlaws(fiscalCalendar.budgetSeasons),
  ];
}

/** Two years are not agreed at once; documents that say so are read all the same. */
function overlapFlaws(seasons: readonly BudgetSeason[]): readonly FieldFlaw[] {
  return seasons.flatMap((season, index) => {
    const other = seasons
      .slice(0, index)
      .find(
        (each) =>
          each.budgetFiscalYear !== season.budgetFiscalYear &&
          each.startDate <= season.endDate &&
          season.startDate <= each.endDate,
      );
    if (!other) return [];
    const [own, its] = [season.budgetFiscalYear, other.budgetFiscalYear];
    const message = `The budget seasons for FY${its} and FY${own} overlap. Begin one after the other has ended.`;
    return [{ field: `fiscalCalendar.budgetSeasons[${index}]`, message }];
  });
}

function settingsFlaws({ settings }: WorkspaceFields): readonly FieldFlaw[] {
  const flaws = SETTING_NAMES.flatMap((name) => {
    const message = settingFlaw(name, settings[name]);
    return message === null ? [] : [{ field: `settings.${name}`, message }];
  });
  if (flaws.length > 0 || settings.oneYearQuarters <= settings.fiveYearQuarters) return flaws;
  const { oneYearQuarters: year, fiveYearQuarters: all } = SETTING_FIELDS;
  const message = `The ${year.label.toLowerCase()} cannot reach further than the ${all.label.toLowerCase()}.`;
  return [{ field: 'settings.oneYearQuarters', message }];
}
