import { sameValue } from '../compare/canonical.js';
import { itemKey, itemsOf, type DiffedType } from '../compare/diff.js';
import { CONTENT_LISTS } from '../plan/content-lists.js';
import type { PlanContent } from '../plan/plan-content.js';
import {
  fieldValue,
  withField,
  type AnyItem,
  type Edit,
  type EditRefusal,
  type FieldConflict,
  type TouchedItem,
} from './edit.js';

/** The content after an edit, with what takes it back. */
export interface Edited {
  readonly kind: 'edited';
  readonly content: PlanContent;
  /** Steps that changed something, in their order. */
  readonly applied: readonly Edit[];
  /** Steps that undo them; they expect what the edit left. */
  readonly inverse: readonly Edit[];
  readonly touched: readonly TouchedItem[];
}

/**
 * Applies an edit as a whole or not at all [D1]. A step that changes nothing is left out; a field that holds neither
 * what was expected nor what is wanted is a conflict [D2]. Never throws.
 */
export function applyEdits(
  content: PlanContent,
  edits: readonly Edit[],
): Edited | Exclude<EditRefusal, { kind: 'brokenRules' }> {
  const lists = new Lists(content);
  const applied: Edit[] = [];
  const inverse: Edit[] = [];
  const conflicts: FieldConflict[] = [];
  for (const edit of edits) {
    const step = stepOf(edit, lists);
    if (step.kind === 'unchanged') continue;
    if (step.kind === 'conflict') conflicts.push(step.conflict);
    else if (step.kind !== 'step') return step;
    else {
      lists.put(edit.type, step.key, step.after);
      applied.push(edit);
      inverse.unshift(step.inverse);
    }
  }
  if (conflicts.length > 0) return { kind: 'editConflict', conflicts };
  return { kind: 'edited', content: lists.content(), applied, inverse, touched: lists.touched() };
}

type Step =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly conflict: FieldConflict }
  | {
      readonly kind: 'step';
      readonly key: string;
      readonly after: AnyItem | null;
      readonly inverse: Edit;
    }
  | Extract<EditRefusal, { kind: 'itemGone' | 'itemExists' }>;

function stepOf(edit: Edit, lists: Lists): Step {
  const { type } = edit;
  const key = edit.op === 'add' ? itemKey(type, edit.item) : edit.key;
  const item = lists.find(type, key);
  if (edit.op === 'add') {
    if (item === null) return { kind: 'step', key, after: edit.item, inverse: { op: 'remove', type, key } };
    return sameValue(item, edit.item) ? { kind: 'unchanged' } : { kind: 'itemExists', type, key };
  }
  if (edit.op === 'remove') {
    if (item === null) return { kind: 'unchanged' };
    return { kind: 'step', key, after: null, inverse: { op: 'add', type, item } };
  }
  return item === null ? { kind: 'itemGone', type, key } : setStep(edit, item);
}

function setStep(edit: Extract<Edit, { op: 'set' }>, item: AnyItem): Step {
  const { type, key, field, value } = edit;
  const current = fieldValue(item, field);
  if (sameValue(current, value)) return { kind: 'unchanged' };
  if (edit.expected !== undefined && !sameValue(current, edit.expected)) {
    const { expected } = edit;
    return { kind: 'conflict', conflict: { type, key, field, expected, current, yours: value } };
  }
  const inverse: Edit = { op: 'set', type, key, field, value: current, expected: value };
  return { kind: 'step', key, after: withField(item, field, value), inverse };
}

/** The lists of a content by key; only those that are asked for are indexed. */
class Lists {
  readonly #indexed = new Map<DiffedType, Map<string, AnyItem>>();
  readonly #before = new Map<DiffedType, Map<string, AnyItem | null>>();

  constructor(private readonly original: PlanContent) {}

  find(type: DiffedType, key: string): AnyItem | null {
    return this.#list(type).get(key) ?? null;
  }

  put(type: DiffedType, key: string, item: AnyItem | null): void {
    const before = this.#before.get(type) ?? new Map<string, AnyItem | null>();
    if (!before.has(key)) before.set(key, this.find(type, key));
    this.#before.set(type, before);
    if (item === null) this.#list(type).delete(key);
    else this.#list(type).set(key, item);
  }

  content(): PlanContent {
    const changed = [...this.#before.keys()].map((type) => [
      CONTENT_LISTS[type],
      [...this.#list(type).values()],
    ]);
    return { ...this.original, ...(Object.fromEntries(changed) as Partial<PlanContent>) };
  }

  touched(): readonly TouchedItem[] {
    return [...this.#before].flatMap(([type, items]) =>
      [...items].map(([key, before]) => ({ type, key, before, after: this.find(type, key) })),
    );
  }

  #list(type: DiffedType): Map<string, AnyItem> {
    const known = this.#indexed.get(type);
    if (known) return known;
    const made = new Map<string, AnyItem>(
      itemsOf(type, this.original).map((item) => [itemKey(type, item), item]),
    );
    this.#indexed.set(type, made);
    return made;
  }
}
