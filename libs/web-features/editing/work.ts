import {
  applyEdits,
  fieldChanges,
  fieldValue,
  itemKey,
  itemsOf,
  reasonKey,
  type AnyItem,
  type ChangeReason,
  type DiffedType,
  type Edit,
  type PlanContent,
} from '@northing/domain';
import type { ReasonedField } from './branch.js';
import type { EditCommand, Reason } from './edit-command.js';

/** Something that waits to be saved. */
export type Work = EditWork | ReasonWork | { readonly kind: 'undo' | 'redo'; readonly id: number };

export interface EditWork {
  readonly kind: 'edit';
  readonly id: number;
  readonly command: EditCommand;
  /** What it comes to; shown at once. */
  readonly steps: readonly Edit[];
  readonly reason: Reason | null;
}

export interface ReasonWork {
  readonly kind: 'reason';
  readonly id: number;
  readonly fields: readonly ReasonedField[];
  readonly reason: Reason;
}

/** A field of an item, wherever it stands. */
export interface FieldPlace {
  readonly type: DiffedType;
  readonly key: string;
  readonly field: string;
}

export function samePlace(a: FieldPlace, b: FieldPlace): boolean {
  return a.type === b.type && a.key === b.key && a.field === b.field;
}

export function itemAt(content: PlanContent, type: DiffedType, key: string): AnyItem | null {
  return itemsOf(type, content).find((item) => itemKey(type, item) === key) ?? null;
}

/** Steps that say what was seen, so that the server can tell when somebody else changed it meanwhile. */
export function expecting(steps: readonly Edit[], content: PlanContent): readonly Edit[] {
  return steps.map((step) => {
    if (step.op !== 'set' || step.expected !== undefined) return step;
    const item = itemAt(content, step.type, step.key);
    return item === null ? step : { ...step, expected: fieldValue(item, step.field) };
  });
}

/** The content with steps applied whatever stood there before; as it was where something of them is gone. */
export function withSteps(content: PlanContent, steps: readonly Edit[]): PlanContent {
  const edited = applyEdits(content, steps.map(unconditional));
  return edited.kind === 'edited' ? edited.content : content;
}

/** Everything the steps want is there. */
export function alreadyThere(content: PlanContent, steps: readonly Edit[]): boolean {
  const edited = applyEdits(content, steps.map(unconditional));
  return edited.kind === 'edited' && edited.applied.length === 0;
}

function unconditional(step: Edit): Edit {
  if (step.op !== 'set') return step;
  const { op, type, key, field, value } = step;
  return { op, type, key, field, value };
}

/** Reasons with one more for what an edit re-plans. */
export function withEditReason(
  reasons: readonly ChangeReason[],
  before: PlanContent,
  after: PlanContent,
  reason: Reason | null,
): readonly ChangeReason[] {
  return reason === null ? reasons : withReason(reasons, fieldChanges(before, after), reason);
}

/** Reasons with one that stands for some fields instead of what stood there. */
export function withReason(
  reasons: readonly ChangeReason[],
  fields: readonly ReasonedField[],
  reason: Reason,
): readonly ChangeReason[] {
  const given = fields.map(({ entityType, entityId, field }): ChangeReason => ({
    ...{ entityType, entityId, field, ...reason },
    authorId: null,
    at: null,
  }));
  const keys = new Set(given.map(reasonKey));
  return [...reasons.filter((each) => !keys.has(reasonKey(each))), ...given];
}
