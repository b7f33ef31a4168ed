import type { ReferenceData } from '../revision/frame.js';
import { everythingIn, type Located } from './content-lists.js';
import { fieldsOf, type ContentType } from './field-catalogue.js';
import type { FieldEntry, FieldValue, NumberRange, ReferenceTarget } from './field-entry.js';
import type { PlanContent } from './plan-content.js';
import type { Violation } from './violation.js';

/** Ids that may be named, by kind; null when nobody can know them here. */
export type KnownIds = Readonly<Record<ReferenceTarget, ReadonlySet<string> | null>>;

export function knownIds(content: PlanContent, reference: ReferenceData | null): KnownIds {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    outcome: ids(content.outcomes),
    capability: ids(content.capabilities),
    enabler: ids(content.enablers),
    person: reference && ids(reference.people),
    businessUnit: reference && ids(reference.businessUnits),
    team: reference && ids(reference.teams),
  };
}

type Checked = readonly (readonly [string, FieldEntry])[];

/** The fields of each kind whose values the catalogue bounds. */
const CHECKED = new Map<ContentType, Checked>();

function checkedFields(type: ContentType): Checked {
  const known = CHECKED.get(type);
  if (known) return known;
  const fields: Checked = fieldsOf(type);
  const checked = fields.filter(([, { value }]) => value.type === 'number' || value.type === 'reference');
  CHECKED.set(type, checked);
  return checked;
}

/** Ranges, steps and references of every field, as the catalogue describes them [P5] [P6]. */
export function* fieldViolations(content: PlanContent, known: KnownIds): Generator<Violation, void, void> {
  for (const item of everythingIn(content)) {
    const values = item.value as unknown as Readonly<Record<string, unknown>>;
    for (const [key, entry] of checkedFields(item.type)) {
      const value = values[key];
      if (typeof value === 'number' && entry.value.type === 'number') {
        yield* numberViolations(item, key, entry, entry.value, value);
      } else if (typeof value === 'string' && entry.value.type === 'reference') {
        yield* referenceViolations(item, key, entry.label, entry.value, value, known);
      }
    }
  }
}

function* numberViolations(
  item: Located,
  key: string,
  { label }: FieldEntry,
  range: NumberRange,
  value: number,
): Generator<Violation, void, void> {
  const { min, max, aboveMin, step } = range;
  const low = min !== null && (aboveMin === true ? value <= min : value < min);
  if (low || (max !== null && value > max)) {
    const message = `${item.title}: ${label.toLowerCase()} is ${value}. Give ${rangeText(range)}.`;
    yield at(item, key, 'numberOutOfRange', message);
  } else if (step !== undefined && !Number.isInteger(value / step)) {
    const steps = step === 1 ? 'a whole number' : `a multiple of ${step}`;
    yield at(item, key, 'numberOffStep', `${item.title}: ${label.toLowerCase()} is ${value}. Give ${steps}.`);
  }
}

function rangeText({ min, max, aboveMin }: NumberRange): string {
  const low = aboveMin === true ? `more than ${min}` : `${min}`;
  if (max === null) return aboveMin === true ? low : `${low} or more`;
  return aboveMin === true ? `${low} and at most ${max}` : `a number from ${low} to ${max}`;
}

const TARGET_NAMES = {
  person: 'person',
  businessUnit: 'business unit',
  team: 'team',
  outcome: 'outcome',
  capability: 'capability',
  enabler: 'enabler',
} satisfies Record<ReferenceTarget, string>;

const CONTENT_TARGETS: ReadonlySet<ReferenceTarget> = new Set(['outcome', 'capability', 'enabler']);

function* referenceViolations(
  item: Located,
  key: string,
  label: string,
  { to }: Extract<FieldValue, { type: 'reference' }>,
  id: string,
  known: KnownIds,
): Generator<Violation, void, void> {
  if (known[to]?.has(id) ?? true) return;
  if (CONTENT_TARGETS.has(to)) {
    const message = `${item.title} names the ${TARGET_NAMES[to]} “${id}”, which is missing. Add it or remove this.`;
    yield at(item, key, 'linkToMissing', message);
  } else {
    const role = label.toLowerCase() === TARGET_NAMES[to] ? '' : ` as ${label.toLowerCase()}`;
    const what = `${item.title} names the ${TARGET_NAMES[to]} “${id}”${role}`;
    const message = `${what}, but the reference data has no such ${TARGET_NAMES[to]}. Add it there or name another.`;
    yield at(item, key, 'unknownReference', message);
  }
}

function at(item: Located, field: string, code: Violation['code'], message: string): Violation {
  return {
    code,
    entityType: item.type,
    entityId: item.id,
    field,
    path: `${item.path}.${field}`,
    message,
  };
}
