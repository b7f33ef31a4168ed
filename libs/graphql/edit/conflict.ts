import type { FailureOf } from '@northing/application';
import {
  FIELD_CATALOGUE,
  keyResultIn,
  writeFieldValue,
  writeItem,
  type FieldConflict,
  type FieldEntry,
  type KeyResult,
} from '@northing/domain';
import { failureObject } from '../access/failure.js';
import type { BranchPlace } from '../access/loaders.js';
import { textOf } from '../schema/text-of.js';
import type { ConflictingFieldObject, EditConflictObject } from './edit-failure.object.js';

/** The member of a union that stands for a conflict. */
export function conflictObject(
  failure: FailureOf<'editConflict'>,
  place: BranchPlace | null,
): EditConflictObject {
  return { ...failureObject(failure), place, conflicts: failure.conflicts.map(conflictingField) };
}

function conflictingField({ type, key, field, ...values }: FieldConflict): ConflictingFieldObject {
  const written = (value: unknown) => textOf(documentValue(type, field, value));
  return {
    ...{ type, key, field },
    expected: written(values.expected),
    current: written(values.current),
    yours: written(values.yours),
  };
}

function documentValue(type: FieldConflict['type'], field: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (keyResultIn(field) !== null) return writeItem('keyResult', value as KeyResult);
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const entry = entries[field];
  return entry ? writeFieldValue(entry, value) : value;
}
