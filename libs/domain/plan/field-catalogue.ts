import type { Capability } from './capability.js';
import { CAPABILITY_FIELDS } from './capability-fields.js';
import type { Enabler } from './enabler.js';
import { ENABLER_FIELDS } from './enabler-fields.js';
import type { FieldEntry } from './field-entry.js';
import {
  CAPACITY_FIELDS,
  DEPENDENCY_FIELDS,
  ENABLER_CAPABILITY_LINK_FIELDS,
  ENVELOPE_FIELDS,
  OUTCOME_CAPABILITY_LINK_FIELDS,
} from './link-fields.js';
import type { Dependency, EnablerCapabilityLink, OutcomeCapabilityLink } from './link.js';
import { KEY_RESULT_FIELDS, OUTCOME_FIELDS } from './outcome-fields.js';
import type { KeyResult, Outcome } from './outcome.js';
import type { CapacityCell, Envelope } from './plan-content.js';

/** Everything a plan's content consists of, by the name of its kind. */
export interface ContentTypes {
  readonly outcome: Outcome;
  readonly keyResult: KeyResult;
  readonly capability: Capability;
  readonly enabler: Enabler;
  readonly outcomeCapabilityLink: OutcomeCapabilityLink;
  readonly enablerCapabilityLink: EnablerCapabilityLink;
  readonly dependency: Dependency;
  readonly capacity: CapacityCell;
  readonly envelope: Envelope;
}
export type ContentType = keyof ContentTypes;

/** A field of an item is described once, here (SPEC.md [P1]). */
export const FIELD_CATALOGUE: {
  readonly [T in ContentType]: Readonly<Record<keyof ContentTypes[T], FieldEntry>>;
} = {
  outcome: OUTCOME_FIELDS,
  keyResult: KEY_RESULT_FIELDS,
  capability: CAPABILITY_FIELDS,
  enabler: ENABLER_FIELDS,
  outcomeCapabilityLink: OUTCOME_CAPABILITY_LINK_FIELDS,
  enablerCapabilityLink: ENABLER_CAPABILITY_LINK_FIELDS,
  dependency: DEPENDENCY_FIELDS,
  capacity: CAPACITY_FIELDS,
  envelope: ENVELOPE_FIELDS,
};

/** The fields of a kind of item with their keys, in the order of documents. */
export function fieldsOf<T extends ContentType>(
  type: T,
): readonly (readonly [keyof ContentTypes[T] & string, FieldEntry])[] {
  const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  return Object.entries(fields).map(([key, entry]) => [key as keyof ContentTypes[T] & string, entry]);
}

/** The words shown for a stored value of a choice field; the value itself when it is none of them. */
export function valueLabel(entry: FieldEntry, value: string): string {
  return entry.value.type === 'choice' ? (entry.value.labels[value] ?? value) : value;
}
