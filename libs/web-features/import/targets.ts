import { FIELD_CATALOGUE, type FieldEntry } from '@northing/domain';
import type { MappingColumn } from '@northing/web-data';
import { yearLabel } from '../plan/field-words.js';

/** What a column can become, as one choice: `name`, `capability`, `cost:2027`, `cost:all`. */
export interface Target {
  readonly value: string;
  readonly label: string;
}

export const SKIPPED = '';

/** Fields one cell can hold. */
const IN_A_CELL = new Set<FieldEntry['value']['type']>([
  'id',
  'text',
  'number',
  'quarter',
  'flag',
  'choice',
  'reference',
  'textList',
]);

/** What a table of enablers may name beside the enabler's own fields. */
const LINKED = [
  { value: 'capability', label: 'Capability' },
  { value: 'outcome', label: 'Outcome' },
  { value: 'uplift', label: 'Uplift of the capability' },
  { value: 'predecessors', label: 'Depends on' },
] as const;

const WHOLE_LIFE = 'cost:all';

/** Every target, name and id first; costs for the fiscal years around `year`. */
export function targetsAround(year: number): readonly Target[] {
  const own = Object.entries<FieldEntry>(FIELD_CATALOGUE.enabler)
    .filter(([, entry]) => IN_A_CELL.has(entry.value.type))
    .map(([value, entry]) => ({ value, label: value === 'name' ? 'Enabler name' : entry.label }));
  const years = Array.from({ length: 12 }, (_, offset) => year - 4 + offset);
  return [
    { value: SKIPPED, label: 'Do not import' },
    ...own,
    ...LINKED,
    { value: WHOLE_LIFE, label: 'Cost of the whole life' },
    ...years.map((costYear) => ({ value: `cost:${costYear}`, label: `Cost ${yearLabel(costYear)}` })),
  ];
}

/** The choice a mapped column stands for. */
export function targetOf({ field, fiscalYear }: MappingColumn): string {
  if (field !== 'cost') return field;
  return typeof fiscalYear === 'number' ? `cost:${fiscalYear}` : WHOLE_LIFE;
}

/** Two columns may fill the two kinds of one year's cost; any other target is filled once. */
export function slotOf(column: MappingColumn): string {
  return column.field === 'cost' ? `${targetOf(column)}:${column.costKind ?? 'opex'}` : column.field;
}

/** A column filling a target, with nothing chosen yet beyond it. */
export function columnFor(target: string, name: string): MappingColumn {
  if (!target.startsWith('cost:')) return { field: target, column: name };
  const year = target.slice('cost:'.length);
  return { field: 'cost', column: name, fiscalYear: year === 'all' ? null : Number(year) };
}

/** The catalogue's entry of a field; undefined for links. */
export function entryOf(field: string): FieldEntry | undefined {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE.enabler;
  return entries[field];
}
