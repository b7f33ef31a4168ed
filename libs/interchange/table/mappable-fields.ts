import { FIELD_CATALOGUE, type FieldEntry } from '@northing/domain';
import type { MappedEntity } from './mapping-schema.js';

/** Fields of the catalogue that one cell can hold. */
const CELL_TYPES = new Set(['id', 'text', 'number', 'quarter', 'flag', 'choice', 'reference', 'textList']);

/** What a column of a table of enablers may name beside the enabler's own fields. */
export const LINKED_FIELDS = ['capability', 'outcome', 'uplift', 'predecessors'] as const;
export type LinkedField = (typeof LINKED_FIELDS)[number];

export interface MappableField {
  readonly key: string;
  readonly label: string;
  /** Null: a link, or the cost. */
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
  if (entity !== 'enabler') return own;
  const linked = LINKED_FIELDS.map((key) => ({ key, label: LINKED_LABELS[key], entry: null }));
  return [...own, ...linked];
}

export function isCost(entity: MappedEntity, field: string): boolean {
  return entity === 'enabler' && field === 'cost';
}

/** Fields that name other items. */
export type NamingField = Exclude<LinkedField, 'uplift'>;

export function isNamingField(field: string): field is NamingField {
  return field !== 'uplift' && (LINKED_FIELDS as readonly string[]).includes(field);
}
