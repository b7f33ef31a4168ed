import type { FieldFlaw } from '@northing/domain';

/** What can be refused when somebody changes a workspace. */
export type SettingsFailure =
  | { readonly kind: 'invalidSettings'; readonly flaws: readonly FieldFlaw[] }
  | { readonly kind: 'nameTaken'; readonly name: string }
  | { readonly kind: 'calendarFixed' }
  | { readonly kind: 'unknownUnit'; readonly unitId: string }
  | { readonly kind: 'unitCycle'; readonly unitId: string };

type Of<K extends SettingsFailure['kind']> = Extract<SettingsFailure, { readonly kind: K }>;

interface Wording<F> {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly sentence: (failure: F) => string;
}

export const SETTINGS_WORDINGS: { readonly [K in SettingsFailure['kind']]: Wording<Of<K>> } = {
  invalidSettings: {
    ...{ status: 422, code: 'INVALID_SETTINGS', title: 'Not valid' },
    sentence: ({ flaws }) => `${flaws.map(({ message }) => message).join(' ')} Nothing was saved.`,
  },
  nameTaken: {
    ...{ status: 409, code: 'NAME_TAKEN', title: 'Name is taken' },
    sentence: ({ name }) => `Another workspace is called “${name}”. Choose another name.`,
  },
  calendarFixed: {
    ...{ status: 409, code: 'CALENDAR_FIXED', title: 'Calendar is fixed' },
    sentence: () =>
      'A revision is published and every quarter is counted by this calendar, so the first month and the label of its years stay.',
  },
  unknownUnit: {
    ...{ status: 404, code: 'UNKNOWN_UNIT', title: 'Unknown unit' },
    sentence: ({ unitId }) => `The workspace has no business unit “${unitId}”.`,
  },
  unitCycle: {
    ...{ status: 409, code: 'UNIT_CYCLE', title: 'Unit inside itself' },
    sentence: () => 'A unit cannot be part of itself or of a unit below it. Choose another.',
  },
};
