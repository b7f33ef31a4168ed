import { readFieldValue, writeFieldValue } from '../plan/document-value.js';
import { fieldsOf, FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { ItemType } from '../plan/link-ends.js';
import { cellName, unitName, type Unit } from './unit.js';

/** What a person decides about a conflict. */
export type MergeChoice =
  | { readonly take: 'ours' }
  | { readonly take: 'theirs' }
  | { readonly take: 'base' }
  /** A value of one's own, as the domain holds it. */
  | { readonly take: 'typed'; readonly value: unknown }
  /** Redirect to one of the successors that the conflict names. */
  | { readonly take: 'successor'; readonly id: string };

/** Whether a field may hold a value. */
function fitsField(entry: FieldEntry, value: unknown): boolean {
  if (entry.value.type === 'keyResults' && !Array.isArray(value)) return false;
  if (entry.value.type === 'quarter' && value !== null && !Number.isSafeInteger(value)) return false;
  return readFieldValue(entry, writeFieldValue(entry, value)) !== undefined;
}

/** Whether a value has the shape that a unit of an item holds; whether it keeps the rules is checked afterwards. */
export function fitsUnit(type: ItemType, unit: Unit, value: unknown): boolean {
  const enabler = FIELD_CATALOGUE.enabler;
  switch (unit.kind) {
    case 'field': {
      const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
      const entry = fields[unit.field];
      return entry !== undefined && fitsField(entry, value);
    }
    case 'schedule': {
      const { startQuarter, endQuarter, retireQuarter } = enabler;
      return fitsObject({ startQuarter, endQuarter, retireQuarter }, value);
    }
    case 'scope':
      return fitsObject({ scope: enabler.scope, deliverables: enabler.deliverables }, value);
    case 'cell':
      return (
        value === null ||
        (fitsField(enabler[unit.list], [value]) && unitName(unit) === cellUnit(unit.list, value))
      );
    case 'keyResult':
      return (
        value === null ||
        (fitsObject(Object.fromEntries(fieldsOf('keyResult')), value) && idOf(value) === unit.id)
      );
    case 'measured':
      return fitsField(FIELD_CATALOGUE.keyResult.actual, value);
  }
}

function fitsObject(entries: Readonly<Record<string, FieldEntry>>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const values = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(entries);
  if (Object.keys(values).length !== keys.length) return false;
  return keys.every(
    (key) => Object.hasOwn(values, key) && fitsField(entries[key] as FieldEntry, values[key]),
  );
}

function idOf(value: unknown): unknown {
  return (value as { readonly id?: unknown }).id;
}

function cellUnit(list: Extract<Unit, { kind: 'cell' }>['list'], cell: unknown): string {
  return unitName({ kind: 'cell', list, cell: cellName(cell as Parameters<typeof cellName>[0]) });
}
