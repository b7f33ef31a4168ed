import { FIELD_CATALOGUE, parseQuarter, type FieldEntry } from '@northing/domain';
import { fieldWords, type WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import { plainNumber } from '../words/numbers.js';
import type { SpanReversal } from './read-steadiness.js';

/** A field that came back to an earlier value, as people read it. */
export interface ReversalWords {
  readonly field: string;
  /** One value a revision that holds the item, in order. */
  readonly values: readonly string[];
}

type Entries = Readonly<Record<string, FieldEntry>>;

export function reversalWords(
  { entityType, field, values }: Pick<SpanReversal, 'entityType' | 'field' | 'values'>,
  context: WordsContext,
): ReversalWords {
  if (field === 'presence') return { field: 'In the plan', values: values.map(presenceWord) };
  const [kind, id] = splitField(field);
  if (kind === 'link') {
    const label = entityType === 'outcome' ? 'Needs' : 'Uplift of';
    return {
      field: `${label} ${nameOf(context.index.capabilities, id) ?? id}`,
      values: values.map(linkWord),
    };
  }
  if (kind === 'dependency') return { field: 'Dependency', values: numbered(values) };
  if (kind === 'keyResult') return keyResultWords(id, values, context);
  const entry = (FIELD_CATALOGUE as Readonly<Record<string, Entries | undefined>>)[entityType]?.[field];
  if (!entry) return { field, values: numbered(values) };
  return { field: entry.label, values: valueWords(entry, values, context) };
}

/** `link:c1` and the like; a field without a colon has no second part. */
function splitField(field: string): readonly [string, string] {
  const colon = field.indexOf(':');
  return colon < 0 ? [field, ''] : [field.slice(0, colon), field.slice(colon + 1)];
}

function presenceWord(value: string): string {
  return value === 'true' ? 'Yes' : 'No';
}

function linkWord(value: string): string {
  if (value === '') return 'no link';
  const weight = Number(value);
  return Number.isFinite(weight) ? plainNumber(weight) : value;
}

function keyResultWords(id: string, values: readonly string[], context: WordsContext): ReversalWords {
  const dot = id.lastIndexOf('.');
  const entry = dot < 0 ? undefined : (FIELD_CATALOGUE.keyResult as Entries)[id.slice(dot + 1)];
  const keyResultId = entry ? id.slice(0, dot) : id;
  const name = keyResultName(keyResultId, context);
  if (!entry) return { field: `Key result ${name}`, values: values.map(presenceWord) };
  return { field: `${entry.label} of ${name}`, values: valueWords(entry, values, context) };
}

function keyResultName(id: string, { index }: WordsContext): string {
  for (const { keyResults } of index.outcomes.values()) {
    const found = keyResults.find((keyResult) => keyResult.id === id);
    if (found) return found.name;
  }
  return id;
}

function valueWords(entry: FieldEntry, values: readonly string[], context: WordsContext): readonly string[] {
  const words = values.map((value) => (value === '' ? 'not set' : simpleWords(entry, value, context)));
  return words.every((word) => word !== null) ? words : numbered(values);
}

/** Null for lists and groups: they are told apart by number instead. */
function simpleWords(entry: FieldEntry, value: string, context: WordsContext): string | null {
  switch (entry.value.type) {
    case 'number':
    case 'fiscalYear':
      return fieldWords(entry, Number(value), context);
    case 'quarter':
      return fieldWords(entry, parseQuarter(value), context) ?? value;
    case 'flag':
      return fieldWords(entry, value === 'true', context);
    case 'id':
    case 'text':
    case 'choice':
    case 'reference':
      return fieldWords(entry, value, context);
    default:
      return null;
  }
}

/** `first`, `second`, `first`: equal values bear the same word. */
function numbered(values: readonly string[]): readonly string[] {
  const ORDER = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
  const seen: string[] = [];
  return values.map((value) => {
    if (value === '') return 'not set';
    if (!seen.includes(value)) seen.push(value);
    const at = seen.indexOf(value);
    return `${ORDER[at] ?? `${at + 1}th`} value`;
  });
}
