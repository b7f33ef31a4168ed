import {
  FIELD_CATALOGUE,
  fieldsOf,
  itemKey,
  keyResultField,
  linkKey,
  readFieldValue,
  type ContentTypes,
  type DiffedType,
  type Edit,
  type FieldEntry,
  type KeyResult,
} from '@northing/domain';
import { GraphQLError } from 'graphql';
import type { EditStepInput } from './edit-step.input.js';
import type { KeyResultInput } from './item.input.js';

type Given = Readonly<Record<string, unknown>>;
type Seen = Given | null | undefined;

/** The steps of an edit that a step of the schema stands for. */
export function stepEdits(step: EditStepInput): readonly Edit[] {
  const [name, given] = onlyOne(step);
  const read = STEPS[name] as (given: unknown) => readonly Edit[];
  return read(given);
}

/** The one field that is given. */
export function onlyOne<T extends object>(input: T): readonly [keyof T, NonNullable<T[keyof T]>] {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const [first] = given;
  if (!first || given.length > 1) throw new GraphQLError('Give exactly one of the alternatives.');
  return first as unknown as readonly [keyof T, NonNullable<T[keyof T]>];
}

const STEPS: {
  readonly [K in keyof EditStepInput]-?: (given: NonNullable<EditStepInput[K]>) => readonly Edit[];
} = {
  addOutcome: ({ keyResults, ...given }) =>
    added('outcome', { ...given, keyResults: (keyResults ?? []).map(wholeKeyResult) }),
  setOutcome: ({ id, fields, expected }) => set('outcome', id, fields, expected),
  setKeyResult: ({ outcomeId, keyResult, expected }) =>
    setKeyResult(outcomeId, keyResult.id, wholeKeyResult(keyResult), expected),
  removeKeyResult: ({ outcomeId, id, expected }) => setKeyResult(outcomeId, id, null, expected ?? undefined),
  addCapability: (given) => added('capability', given),
  setCapability: ({ id, fields, expected }) => set('capability', id, fields, expected),
  addEnabler: (given) => added('enabler', given),
  setEnabler: ({ id, fields, expected }) => set('enabler', id, fields, expected),
  addOutcomeLink: (given) => added('outcomeCapabilityLink', given),
  setOutcomeLink: ({ outcomeId, capabilityId, weight, ...seen }) =>
    set(
      'outcomeCapabilityLink',
      linkKey(outcomeId, capabilityId),
      { weight: weight ?? null },
      inField('weight', seen),
    ),
  removeOutcomeLink: ({ outcomeId, capabilityId }) =>
    removed('outcomeCapabilityLink', linkKey(outcomeId, capabilityId)),
  addEnablerLink: (given) => added('enablerCapabilityLink', given),
  setEnablerLink: ({ enablerId, capabilityId, uplift, ...seen }) =>
    set(
      'enablerCapabilityLink',
      linkKey(enablerId, capabilityId),
      { uplift: uplift ?? null },
      inField('uplift', seen),
    ),
  removeEnablerLink: ({ enablerId, capabilityId }) =>
    removed('enablerCapabilityLink', linkKey(enablerId, capabilityId)),
  addDependency: (given) => added('dependency', given),
  setDependency: ({ id, fields, expected }) => set('dependency', id, fields, expected),
  removeDependency: ({ id }) => removed('dependency', id),
  addCapacity: (given) => added('capacity', given),
  setCapacity: ({ fte, expected, ...place }) =>
    set('capacity', itemKey('capacity', { ...place, fte }), { fte }, inField('fte', { expected })),
  removeCapacity: (place) => removed('capacity', itemKey('capacity', { ...place, fte: 0 })),
  addEnvelope: (given) => added('envelope', given),
  setEnvelope: ({ amount, expected, ...place }) =>
    set('envelope', itemKey('envelope', { ...place, amount }), { amount }, inField('amount', { expected })),
  removeEnvelope: (place) => removed('envelope', itemKey('envelope', { ...place, amount: 0 })),
};

function inField(field: string, { expected }: { readonly expected?: unknown }): Seen {
  return expected === undefined ? undefined : { [field]: expected };
}

function removed(type: DiffedType, key: string): readonly Edit[] {
  return [{ op: 'remove', type, key }];
}

/** One step a field that is given; `expected` counts for these alone. */
function set(
  type: DiffedType,
  key: string,
  fields: object,
  seen: object | null | undefined,
): readonly Edit[] {
  const expected = (seen ?? {}) as Given;
  return Object.entries(fields as Given)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]): Edit => {
      const step = { op: 'set', type, key, field, value: stored(type, field, value) } as const;
      return expected[field] === undefined
        ? step
        : { ...step, expected: stored(type, field, expected[field]) };
    });
}

function setKeyResult(
  outcomeId: string,
  id: string,
  value: KeyResult | null,
  expected: KeyResultInput | null | undefined,
): readonly Edit[] {
  const step = { op: 'set', type: 'outcome', key: outcomeId, field: keyResultField(id), value } as const;
  if (expected === undefined) return [step];
  return [{ ...step, expected: expected && wholeKeyResult(expected) }];
}

function wholeKeyResult(given: KeyResultInput): KeyResult {
  const { id, name, unit = null, baseline = null, target = null, dueQuarter = null, actual = null } = given;
  return { id, name, unit, baseline, target, dueQuarter, actual };
}

/** A new item: what is not given starts as the catalogue of fields says. */
function added<T extends DiffedType>(type: T, given: object): readonly Edit[] {
  const values = given as Given;
  const item = Object.fromEntries(
    fieldsOf(type).map(([field, entry]) => {
      const value = values[field] ?? entry.startsAs ?? null;
      return [field, stored(type, field, value)];
    }),
  ) as unknown as ContentTypes[T];
  if (itemKey(type, item) === '') throw new GraphQLError('An id cannot be empty.');
  return [{ op: 'add', type, item }];
}

/** A value as the plan keeps it. */
function stored(type: DiffedType, field: string, value: unknown): unknown {
  if (value === null) return emptied(type, field);
  if (field !== 'cost') return value;
  const cells = value as readonly { readonly fiscalYear?: number | null }[];
  return cells.map((cell) => ({ ...cell, fiscalYear: cell.fiscalYear ?? null }));
}

const LISTS: ReadonlySet<string> = new Set<FieldEntry['value']['type']>([
  'textList', 'costCells', 'demandCells', 'sustainCells', 'keyResults',
]); // prettier-ignore

function emptied(type: DiffedType, field: string): unknown {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const entry = entries[field];
  if (!entry || readFieldValue(entry, null) === null) return null;
  if (LISTS.has(entry.value.type)) return [];
  if (entry.startsAs !== undefined) return entry.startsAs;
  throw new GraphQLError(`“${entry.label}” cannot be empty.`);
}
