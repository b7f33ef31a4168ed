import {
  ENABLER_CAPABILITY_LINK_FIELDS,
  FIELD_CATALOGUE,
  KEY_RESULT_FIELDS,
  type FieldEntry,
} from '@northing/domain';
import type { MappedEntity } from './mapping-schema.js';

/** Fields of the catalogue that one cell can hold. */
const CELL_TYPES = new Set(['id', 'text', 'number', 'quarter', 'flag', 'choice', 'reference', 'textList']);

/** What a column of a table of enablers may name beside the enabler's own fields. */
export const LINKED_FIELDS = ['capability', 'outcome', 'uplift', 'predecessors'] as const;
export type LinkedField = (typeof LINKED_FIELDS)[number];

export interface MappableField {
  readonly key: string;
  readonly label: string;
  /** Null: the name of other items. */
  readonly entry: FieldEntry | null;
}

const LINKED_LABELS = {
  capability: 'Capability',
  outcome: 'Outcome',
  uplift: 'Uplift of the capability',
  predecessors: 'Predecessors',
} satisfies Record<LinkedField, string>;

/** The fields that a mapping may name for a kind of item, in the order of forms. */
export function mappableFields(entity: MappedEntity): readonly MappableField[] {
  const own = Object.entries<FieldEntry>(FIELD_CATALOGUE[entity])
    .filter(([key, entry]) => CELL_TYPES.has(entry.value.type) || isCost(entity, key))
    .map(([key, entry]) => ({ key, label: entry.label, entry }));
  if (entity === 'outcome') return [...own, ...keyResultFields()];
  if (entity === 'capability') return own;
  const linked = LINKED_FIELDS.map((key) => ({ key, label: LINKED_LABELS[key], entry: linkedEntry(key) }));
  return [...own, ...linked];
}

function linkedEntry(key: LinkedField): FieldEntry | null {
  return key === 'uplift' ? ENABLER_CAPABILITY_LINK_FIELDS.uplift : null;
}

const KEY_RESULT = 'keyResult.';

/** A row of outcomes may hold one key result; further rows of the same outcome hold its others. */
function keyResultFields(): readonly MappableField[] {
  return Object.entries<FieldEntry>(KEY_RESULT_FIELDS)
    .filter(([key]) => key !== 'id')
    .map(([key, entry]) => ({ key: KEY_RESULT + key, label: `Key result: ${entry.label}`, entry }));
}

/** The key result's own name of a field such as `keyResult.target`; null for any other field. */
export function keyResultField(field: string): string | null {
  return field.startsWith(KEY_RESULT) ? field.slice(KEY_RESULT.length) : null;
}

export function isCost(entity: MappedEntity, field: string): boolean {
  return entity === 'enabler' && field === 'cost';
}

/** Fields that name other items. */
export type NamingField = Exclude<LinkedField, 'uplift'>;

export function isNamingField(field: string): field is NamingField {
  return field !== 'uplift' && (LINKED_FIELDS as readonly string[]).includes(field);
}
