import { readFieldValue, readItem } from '../plan/document-value.js';
import { FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { ItemType } from '../plan/link-ends.js';
import { ITEM_TYPES } from './merge-state.js';
import type { CellList } from './unit.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * A person's own value for a conflict, from the form documents write it in; undefined when it has no such form. What it
 * is the value of stands in the conflict's key. Whether it fits the conflict is checked when it is resolved.
 */
export function readTypedValue(key: string, raw: unknown): unknown {
  const [kind, , unit] = placeOf(key);
  const type = ITEM_TYPES.find((each) => each === kind);
  if (type === undefined) return readNumber(raw);
  if (key.startsWith('invariant')) return readUnits(type, raw);
  return readUnit(type, typeof unit === 'string' ? unit : 'name', raw);
}

function placeOf(key: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(key.slice(key.indexOf('[')));
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

function readNumber(raw: unknown): number | undefined {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;
}

function readUnits(type: ItemType, raw: unknown): Json | undefined {
  if (!isObject(raw)) return undefined;
  const read = Object.entries(raw).map(([unit, value]) => [unit, readUnit(type, unit, value)] as const);
  return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}

function readUnit(type: ItemType, name: string, raw: unknown): unknown {
  const { enabler, keyResult } = FIELD_CATALOGUE;
  const { startQuarter, endQuarter, retireQuarter, scope, deliverables } = enabler;
  if (name === 'schedule') return readGroup({ startQuarter, endQuarter, retireQuarter }, raw);
  if (name === 'scope') return readGroup({ scope, deliverables }, raw);
  if (!name.includes(':')) return readField(type, name, raw);
  const [part] = name.split(':', 1);
  if (part === 'measured') return readFieldValue(keyResult.actual, raw);
  if (raw === null) return null;
  if (part === 'keyResult') return readItem('keyResult', raw);
  return isCellList(part) ? readCell(enabler[part], raw) : undefined;
}

function readField(type: ItemType, field: string, raw: unknown): unknown {
  const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const entry = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return entry && readFieldValue(entry, raw);
}

function readCell(entry: FieldEntry, raw: unknown): unknown {
  const cells = readFieldValue(entry, [raw]);
  return Array.isArray(cells) ? cells[0] : undefined;
}

/** Each field of a group; one that is not given, or does not fit, spoils the whole. */
function readGroup(entries: Readonly<Record<string, FieldEntry>>, raw: unknown): Json | undefined {
  if (!isObject(raw)) return undefined;
  const read = Object.entries(entries).map(([field, entry]) => [
    field,
    Object.hasOwn(raw, field) ? readFieldValue(entry, raw[field]) : undefined,
  ]);
  return read.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(read) as Json);
}

function isObject(raw: unknown): raw is Json {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const CELL_LISTS: ReadonlySet<unknown> = new Set<CellList>(['cost', 'capacityDemand', 'sustainDemand']);

function isCellList(part: unknown): part is CellList {
  return CELL_LISTS.has(part);
}
