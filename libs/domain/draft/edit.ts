import type { DiffedType } from '../compare/diff.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import type { KeyResult } from '../plan/outcome.js';
import type { Violation } from '../plan/violation.js';

export type AnyItem = ContentTypes[DiffedType];

/** A field of an item, or `keyResult:<id>` for one key result of an outcome. */
export type EditedField = string;

/**
 * One step of an edit. `key` is the item's id, or for links and cells what `itemKey` makes of them. `expected` is the
 * value that whoever edits has seen: another one there is a conflict. Absent, the step holds whatever is there.
 */
export type Edit =
  | {
      readonly op: 'set';
      readonly type: DiffedType;
      readonly key: string;
      readonly field: EditedField;
      readonly value: unknown;
      readonly expected?: unknown;
    }
  | { readonly op: 'add'; readonly type: DiffedType; readonly item: AnyItem }
  | { readonly op: 'remove'; readonly type: DiffedType; readonly key: string };

/** A field that somebody else changed meanwhile: both values, so that a person can choose. */
export interface FieldConflict {
  readonly type: DiffedType;
  readonly key: string;
  readonly field: EditedField;
  readonly expected: unknown;
  readonly current: unknown;
  readonly yours: unknown;
}

/** Why an edit was not applied; nothing of it was. */
export type EditRefusal =
  | { readonly kind: 'editConflict'; readonly conflicts: readonly FieldConflict[] }
  | { readonly kind: 'itemGone'; readonly type: DiffedType; readonly key: string }
  | { readonly kind: 'itemExists'; readonly type: DiffedType; readonly key: string }
  | { readonly kind: 'brokenRules'; readonly violations: readonly Violation[] };

/** An item an edit touched: as it is now, or null when it is gone. */
export interface TouchedItem {
  readonly type: DiffedType;
  readonly key: string;
  readonly before: AnyItem | null;
  readonly after: AnyItem | null;
}

const KEY_RESULT = 'keyResult:';

/** The id of the key result that a field names; null for a field of the item itself. */
export function keyResultIn(field: EditedField): string | null {
  return field.startsWith(KEY_RESULT) ? field.slice(KEY_RESULT.length) : null;
}

export function keyResultField(id: string): EditedField {
  return `${KEY_RESULT}${id}`;
}

/** What an item holds in a field. */
export function fieldValue(item: AnyItem, field: EditedField): unknown {
  const id = keyResultIn(field);
  if (id === null) return (item as unknown as Readonly<Record<string, unknown>>)[field];
  return keyResults(item).find((keyResult) => keyResult.id === id) ?? null;
}

/** The item with another value in a field; a null key result is removed. */
export function withField<T extends AnyItem>(item: T, field: EditedField, value: unknown): T {
  const id = keyResultIn(field);
  if (id === null) return { ...item, [field]: value };
  const known = keyResults(item);
  if (value === null) return { ...item, keyResults: known.filter((each) => each.id !== id) };
  const next = { ...(value as KeyResult), id };
  const at = known.findIndex((each) => each.id === id);
  return { ...item, keyResults: at < 0 ? [...known, next] : known.with(at, next) };
}

function keyResults(item: AnyItem): readonly KeyResult[] {
  return 'keyResults' in item ? item.keyResults : [];
}
