import { FIELD_CATALOGUE, fieldsOf, type Enabler, type FieldEntry } from '@northing/domain';

/** What the table of the draft shows of an enabler; each of it is edited where it stands. */
export const TABLE_COLUMNS = [
  'name', 'stage', 'startQuarter', 'endQuarter', 'priorityBand', 'fundingClass', 'businessOwnerId', 'itOwnerId',
  'confidence', 'percentComplete',
] as const satisfies readonly (keyof Enabler)[]; // prettier-ignore

export type TableColumn = (typeof TABLE_COLUMNS)[number];

const ONE_VALUE: ReadonlySet<string> = new Set(['choice', 'reference', 'quarter', 'number', 'flag', 'text']);

/** Fields that may hold the same in several enablers. */
export function sharedFields(): readonly (readonly [keyof Enabler, FieldEntry])[] {
  return fieldsOf('enabler').filter(([field, { value }]) => field !== 'name' && ONE_VALUE.has(value.type));
}

export function enablerField(field: keyof Enabler): FieldEntry {
  return FIELD_CATALOGUE.enabler[field];
}
