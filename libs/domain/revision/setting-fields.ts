import type { WorkspaceSettings } from './frame.js';

/** What one setting is called, what it may be and what it does: forms and checks read this one list. */
export interface SettingField {
  readonly label: string;
  /** Beside the number where people see it. */
  readonly unit: string;
  /** A share from 0 to 1 is shown in percent. */
  readonly shownTimes: 1 | 100;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** One sentence: what changes with it. */
  readonly effect: string;
}

export type SettingName = keyof WorkspaceSettings;

const COUNT = { shownTimes: 1, min: 1, whole: true } as const;
const SHARE = { unit: '%', shownTimes: 100, min: 0, max: 1, whole: false } as const;

export const SETTING_FIELDS = {
  oneYearQuarters: {
    ...{ label: 'One-year plan', unit: 'quarters', ...COUNT, max: 20 },
    effect: 'How many quarters the one-year view and its figures reach.',
  },
  fiveYearQuarters: {
    ...{ label: 'Five-year plan', unit: 'quarters', ...COUNT, max: 80 },
    effect: 'How many quarters the five-year view and its figures reach.',
  },
  costYears: {
    ...{ label: 'Cost window', unit: 'fiscal years', ...COUNT, max: 20 },
    effect: 'The whole fiscal years whose spend is planned, compared and weighed in churn.',
  },
  readinessWeeks: {
    ...{
      label: 'Plan ready before budget season',
      unit: 'weeks',
      shownTimes: 1,
      min: 0,
      max: 52,
      whole: false,
    },
    effect: 'How long before a budget season opens its plan has to be approved to count as ready.',
  },
  discretionaryTargetPct: {
    ...{ label: 'Discretionary target', unit: '%', shownTimes: 1, min: 0, max: 100, whole: false },
    effect: 'The share of spend meant for discretionary work; the mix is shown against it.',
  },
  coverageThreshold: {
    ...{ label: 'Gap counts as covered from', ...SHARE },
    effect: 'Below this share of its gap a capability counts as one that the plan does not close.',
  },
  kneeJerkUnevidencedShare: {
    ...{ label: 'Knee-jerk: churn without evidence', ...SHARE },
    effect: 'A revision whose churn without evidence is above this is marked as a knee-jerk.',
  },
  kneeJerkSingleShare: {
    ...{ label: 'Knee-jerk: one change without evidence', ...SHARE },
    effect: 'So is one that holds a single larger change without evidence.',
  },
  bigBangShare: {
    ...{ label: 'Big bang: replaced share', ...SHARE },
    effect: 'A revision that replaces more than this is marked as a big bang.',
  },
  utilisationLimit: {
    ...{ label: 'Team is overbooked above', unit: '%', shownTimes: 100, min: 0.1, max: 3, whole: false },
    effect: 'Quarters in which a team’s demand is above this share of its capacity are marked.',
  },
  smallSample: {
    ...{ label: 'Few cases below', unit: 'cases', ...COUNT, max: 1000 },
    effect: 'Figures that rest on fewer cases say so.',
  },
} as const satisfies Record<SettingName, SettingField>;

export const SETTING_NAMES = Object.keys(SETTING_FIELDS) as readonly SettingName[];

/** What is wrong with the value of a setting, in the numbers that people see; null when nothing is. */
export function settingFlaw(name: SettingName, value: number): string | null {
  const { label, unit, shownTimes, min, max, whole }: SettingField = SETTING_FIELDS[name];
  const range = `from ${min * shownTimes} to ${max * shownTimes} ${unit}`;
  if (!Number.isFinite(value) || value < min || value > max) return `${label} has to be ${range}.`;
  if (whole && !Number.isInteger(value)) return `${label} has to be a whole number ${range}.`;
  return null;
}
