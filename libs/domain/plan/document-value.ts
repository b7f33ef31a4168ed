import { formatQuarter, parseQuarter, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { LINEAGE_OPERATIONS } from './enabler.js';
import { fieldsOf, type ContentType, type ContentTypes } from './field-catalogue.js';
import type { FieldEntry, FieldValue } from './field-entry.js';

type Json = Readonly<Record<string, unknown>>;
/** Undefined says that what was given is none of these. */
type Reader = (raw: unknown) => unknown;

/** A field's value from the form documents write it in; undefined when it does not fit the field. Never throws. */
export function readFieldValue(entry: FieldEntry, raw: unknown): unknown {
  if (raw === null) return mayBeNull(entry) ? null : undefined;
  return READERS[entry.value.type](raw, entry.value as never);
}

/** The form documents write a field's value in. */
export function writeFieldValue({ value: { type } }: FieldEntry, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'quarter') return formatQuarter(value as FiscalQuarter);
  if (type === 'keyResults')
    return (value as ContentTypes['keyResult'][]).map((each) => writeItem('keyResult', each));
  return value;
}

/** An item from the form documents write it in, absent keys read as documents mean them; undefined when it fits none. */
export function readItem<T extends ContentType>(type: T, raw: unknown): ContentTypes[T] | undefined {
  const source = asObject(raw);
  if (source === undefined) return undefined;
  const found: Record<string, unknown> = {};
  for (const [key, entry] of fieldsOf(type)) {
    const value = Object.hasOwn(source, key) ? readFieldValue(entry, source[key]) : absentValue(entry);
    if (value === undefined) return undefined;
    found[key] = value;
  }
  return found as unknown as ContentTypes[T];
}

/** The form documents write an item in: keys that say nothing are left out where documents leave them out. */
export function writeItem<T extends ContentType>(type: T, item: ContentTypes[T]): Json {
  const values = item as unknown as Json;
  return Object.fromEntries(
    fieldsOf(type)
      .filter(([key, entry]) => entry.inDocument === 'always' || values[key] !== absentValue(entry))
      .map(([key, entry]) => [key, writeFieldValue(entry, values[key])]),
  );
}

const LISTS: ReadonlySet<string> = new Set<FieldValue['type']>([
  'textList', 'costCells', 'demandCells', 'sustainCells', 'keyResults',
]); // prettier-ignore

function mayBeNull({ value, required, neverNull }: FieldEntry): boolean {
  return !LISTS.has(value.type) && required !== 'import' && neverNull !== true;
}

function absentValue(entry: FieldEntry): unknown {
  if (LISTS.has(entry.value.type)) return [];
  if (mayBeNull(entry)) return null;
  return entry.neverNull === true ? entry.startsAs : undefined;
}

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isNumber = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw);
const isWhole = (raw: unknown): raw is number => Number.isSafeInteger(raw);
const when =
  (fits: (raw: unknown) => boolean): Reader =>
  (raw) =>
    fits(raw) ? raw : undefined;

const id = when((raw) => isText(raw) && raw.trim() !== '');
const number = when(isNumber);
const whole = when(isWhole);
const wholeOrNull = when((raw) => raw === null || isWhole(raw));

function asObject(raw: unknown): Json | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Json) : undefined;
}

/** An object with these keys and no other; `absent` stands for keys that may be missing. */
function objectOf(readers: Readonly<Record<string, Reader>>, absent: Json = {}): Reader {
  return (raw) => {
    const source = asObject(raw);
    if (source === undefined || Object.keys(source).some((key) => !Object.hasOwn(readers, key)))
      return undefined;
    const found: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(readers)) {
      const value = Object.hasOwn(source, key) ? reader(source[key]) : absent[key];
      if (value === undefined) return undefined;
      found[key] = value;
    }
    return found;
  };
}

function listOf(reader: Reader): Reader {
  return (raw) => {
    if (!Array.isArray(raw)) return undefined;
    const found = raw.map(reader);
    return found.includes(undefined) ? undefined : found;
  };
}

const READERS: {
  readonly [T in FieldValue['type']]: (raw: unknown, value: Extract<FieldValue, { type: T }>) => unknown;
} = {
  id,
  reference: id,
  text: when(isText),
  number,
  quarter: (raw) => (isText(raw) ? (parseQuarter(raw) ?? undefined) : undefined),
  fiscalYear: whole,
  flag: when((raw) => typeof raw === 'boolean'),
  choice: (raw, { labels }) => (isText(raw) && Object.hasOwn(labels, raw) ? raw : undefined),
  textList: listOf(when(isText)),
  costCells: listOf(
    objectOf(
      { fiscalYear: wholeOrNull, opex: number, capex: number },
      { fiscalYear: null, opex: 0, capex: 0 },
    ),
  ),
  demandCells: listOf(objectOf({ teamId: id, offset: whole, fte: number })),
  sustainCells: listOf(objectOf({ teamId: id, fte: number })),
  keyResults: listOf((raw) => readItem('keyResult', raw)),
  wsjf: objectOf({
    businessValue: number,
    timeCriticality: number,
    riskOpportunity: number,
    jobSize: number,
  }),
  lineage: objectOf({
    operation: when((raw) => LINEAGE_OPERATIONS.some((known) => known === raw)),
    sourceIds: listOf(id),
  }),
};
