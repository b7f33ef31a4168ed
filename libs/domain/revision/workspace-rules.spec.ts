import { DEFAULT_SETTINGS } from './frame.js';
import { SETTING_FIELDS, SETTING_NAMES, settingFlaw, type SettingField } from './setting-fields.js';
import { workspaceFlaws, type WorkspaceFields } from './workspace-rules.js';

const SOUND: WorkspaceFields = {
  name: 'Kestrel',
  currency: 'EUR',
  fiscalCalendar: {
    yearStartMonth: 4,
    yearLabel: 'endYear',
    budgetSeasons: [{ budgetFiscalYear: 2028, startDate: '2027-01-04', endDate: '2027-02-12' }],
  },
  settings: DEFAULT_SETTINGS,
};
const [SEASON] = SOUND.fiscalCalendar.budgetSeasons;
const withSeasons = (...budgetSeasons: (typeof SEASON)[]): Partial<WorkspaceFields> => ({
  fiscalCalendar: { ...SOUND.fiscalCalendar, budgetSeasons: budgetSeasons.map((season) => season!) },
});
const withSettings = (settings: Partial<typeof DEFAULT_SETTINGS>): Partial<WorkspaceFields> => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

it('finds nothing wrong with a sound workspace and the defaults', () => {
  expect(workspaceFlaws(SOUND)).toEqual([]);
});

it.each<[string, Partial<WorkspaceFields>, string]>([
  ['no name', { name: '  ' }, 'name'],
  ['a name of 201 characters', { name: 'x'.repeat(201) }, 'name'],
  ['a currency in words', { currency: 'Euro' }, 'currency'],
  ['a currency in small letters', { currency: 'eur' }, 'currency'],
  ['a thirteenth month', { fiscalCalendar: { ...SOUND.fiscalCalendar, yearStartMonth: 13 } }, 'fiscalCalendar.yearStartMonth'],
  ['[P40] a season that ends as it starts', withSeasons({ ...SEASON!, endDate: '2027-01-04' }), 'fiscalCalendar.budgetSeasons[0]'],
  ['[P40] two seasons of one year', withSeasons(SEASON, SEASON), 'fiscalCalendar.budgetSeasons[1]'],
  ['[P40] a season that begins on the last day of another', withSeasons(SEASON, { ...SEASON!, budgetFiscalYear: 2029, startDate: '2027-02-12', endDate: '2027-04-01' }), 'fiscalCalendar.budgetSeasons[1]'],
  ['[P40] a season within another', withSeasons(SEASON, { ...SEASON!, budgetFiscalYear: 2029, startDate: '2027-01-10', endDate: '2027-01-20' }), 'fiscalCalendar.budgetSeasons[1]'],
  ['half a quarter', withSettings({ oneYearQuarters: 1.5 }), 'settings.oneYearQuarters'],
  ['a share above one', withSettings({ coverageThreshold: 80 }), 'settings.coverageThreshold'],
  ['a percentage above a hundred', withSettings({ discretionaryTargetPct: 101 }), 'settings.discretionaryTargetPct'],
  ['a year longer than five', withSettings({ oneYearQuarters: 8, fiveYearQuarters: 4 }), 'settings.oneYearQuarters'],
])('refuses %s, at the field', (_, change, field) => {
  const flaws = workspaceFlaws({ ...SOUND, ...change });
  expect(flaws.map((flaw) => flaw.field)).toEqual([field]);
  expect(flaws[0]!.message).toMatch(/\.$/);
}); // prettier-ignore

it('lets a season begin on the day after another', () => {
  const next = { budgetFiscalYear: 2029, startDate: '2027-02-13', endDate: '2027-04-01' };
  expect(workspaceFlaws({ ...SOUND, ...withSeasons(SEASON, next) })).toEqual([]);
});

it('says each flaw, not the first alone', () => {
  const flaws = workspaceFlaws({ ...SOUND, name: '', ...withSettings({ costYears: 0, smallSample: 0 }) });
  expect(flaws.map(({ field }) => field)).toEqual(['name', 'settings.costYears', 'settings.smallSample']);
});

it.each(SETTING_NAMES)('%s: its ends are allowed, what is beyond is not', (name) => {
  const { min, max, shownTimes, unit }: SettingField = SETTING_FIELDS[name];
  expect([settingFlaw(name, min), settingFlaw(name, max)]).toEqual([null, null]);
  expect(settingFlaw(name, DEFAULT_SETTINGS[name])).toBeNull();
  expect(settingFlaw(name, max + 1)).toContain(`to ${max * shownTimes} ${unit}`);
  expect(settingFlaw(name, min - 1)).not.toBeNull();
  expect(settingFlaw(name, NaN)).not.toBeNull();
});
