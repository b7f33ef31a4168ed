import {
  FIELD_CATALOGUE,
  keyResultIn,
  type DiffedType,
  type FieldEntry,
  type KeyResult,
} from '@northing/domain';
import type { FieldState } from '@northing/web-ui';
import { fieldWords, type WordsContext } from '../plan/field-words.js';
import type { Branch } from './branch.js';

/** Where the edit of a field stands, as editors say it. */
export function fieldNote(
  branch: Pick<Branch, 'stateOf'>,
  place: { readonly type: DiffedType; readonly key: string; readonly field: string },
  context: WordsContext,
): FieldState {
  const state = branch.stateOf(place.type, place.key, place.field);
  if (state.kind === 'failed') return { kind: 'failed', message: state.message, onRetry: state.retry };
  if (state.kind !== 'conflict') return state;
  return {
    kind: 'conflict',
    theirName: state.theirName,
    theirValueText: valueWords(place.type, place.field, state.theirs, context),
    onKeepMine: state.keepMine,
    onTakeTheirs: state.takeTheirs,
  };
}

/** A value of a field as people read it. */
export function valueWords(type: DiffedType, field: string, value: unknown, context: WordsContext): string {
  if (keyResultIn(field) !== null) return value === null ? 'Removed' : (value as KeyResult).name;
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const entry = entries[field];
  const words = entry ? fieldWords(entry, value, context) : null;
  if (words !== null) return words;
  return Array.isArray(value) && value.length > 0 ? 'other amounts' : 'Not set';
}
