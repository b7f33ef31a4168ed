import { FIELD_GROUP_LABELS, fieldsOf, type ContentTypes, type FieldGroup } from '@northing/domain';
import { fieldWords, type WordsContext } from '../plan/field-words.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

export interface FactGroup {
  readonly group: FieldGroup;
  readonly label: string;
  readonly facts: readonly Fact[];
}

/** An item's fields as the catalogue groups them, and the labels of those that are not set. */
export interface ItemFacts {
  readonly groups: readonly FactGroup[];
  readonly unset: readonly string[];
}

type FactsOf = 'outcome' | 'capability' | 'enabler';

/** `skip` names fields shown elsewhere. */
export function factsOf<T extends FactsOf>(
  type: T,
  item: ContentTypes[T],
  skip: readonly (keyof ContentTypes[T] & string)[],
  context: WordsContext,
): ItemFacts {
  const groups = new Map<FieldGroup, Fact[]>();
  const unset: string[] = [];
  for (const [key, entry] of fieldsOf(type)) {
    if (skip.includes(key) || entry.value.type === 'id') continue;
    const value = fieldWords(entry, item[key], context);
    if (value === null) {
      unset.push(entry.label);
      continue;
    }
    const facts = groups.get(entry.group) ?? [];
    groups.set(entry.group, facts);
    facts.push({ label: entry.label, value, ...(entry.hint && { hint: entry.hint }) });
  }
  return {
    groups: [...groups].map(([group, facts]) => ({ group, label: FIELD_GROUP_LABELS[group], facts })),
    unset,
  };
}
