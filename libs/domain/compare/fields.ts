import { FIELD_CATALOGUE, type ContentTypes } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import { formatQuarter, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Change, ChangeCategory, ChangeValue } from './change.js';

type Compared = 'outcome' | 'keyResult' | 'capability' | 'enabler';

interface Listed {
  readonly kind: 'rescoped' | 'reassessed' | 'statusProgress';
  readonly category: ChangeCategory;
  readonly fields: string[];
}

/** Whose rows they are; a key result's are its outcome's. */
export type RowOwner =
  | { readonly entityType: 'outcome' | 'capability' | 'enabler'; readonly entityId: string }
  | { readonly entityType: 'outcome'; readonly entityId: string; readonly keyResultId: string };

/** The order in which listed fields are named, where it is not the catalogue's. */
const PROGRESS_ORDER: readonly string[] = ['percentComplete', 'health', 'actualEndQuarter'];

/**
 * Rows for changed fields that the catalogue compares by value (one row each) or lists (one row for all of a kind);
 * fields with a rule of their own are left to it (SPEC.md [C22] to [C25]).
 */
export function fieldRows<T extends Compared>(
  type: T,
  before: ContentTypes[T],
  after: ContentTypes[T],
  fields: readonly (keyof ContentTypes[T] & string)[],
  owner: RowOwner,
): readonly Change[] {
  const rows: Change[] = [];
  const listed = new Map<Listed['kind'], Listed>();
  for (const field of fields) {
    const entry: FieldEntry = FIELD_CATALOGUE[type][field];
    if (entry.comparedAs.by === 'value') {
      const { kind, category } = entry.comparedAs;
      const from = documentValue(entry, before[field]);
      const to = documentValue(entry, after[field]);
      rows.push({ kind, category, ...owner, field, from, to });
    } else if (entry.comparedAs.by === 'fieldList') {
      const { kind, category } = entry.comparedAs;
      const known = listed.get(kind);
      if (known) known.fields.push(field);
      else listed.set(kind, { kind, category, fields: [field] });
    }
  }
  for (const each of listed.values()) rows.push(listedRow(each, owner));
  return rows;
}

function listedRow({ kind, category, fields }: Listed, owner: RowOwner): Change {
  if (kind !== 'statusProgress') return { kind, category, ...owner, fields };
  const inProgressOrder = (x: string, y: string) => PROGRESS_ORDER.indexOf(x) - PROGRESS_ORDER.indexOf(y);
  return { kind, category, ...owner, fields: fields.toSorted(inProgressOrder) };
}

/** A single value as documents write it: quarters as text. */
export function documentValue(entry: FieldEntry, value: unknown): ChangeValue {
  if (typeof value === 'number') {
    return entry.value.type === 'quarter' ? formatQuarter(value as FiscalQuarter) : value;
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Any value as documents write it; lists and objects of plan content hold no quarters. */
export function documentForm(entry: FieldEntry, value: unknown): unknown {
  return typeof value === 'object' ? value : documentValue(entry, value);
}
