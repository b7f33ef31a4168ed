import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord, ChangeRecordEntity, DriverKind } from '../revision/change-record.js';
import { fieldChanges, type FieldChange } from './field-change.js';

/** Why a field of a draft was re-planned, kept while the draft is open. */
export interface ChangeReason {
  readonly entityType: ChangeRecordEntity;
  readonly entityId: string;
  readonly field: string;
  /** The sentence that says why; empty until somebody gives it. */
  readonly driver: string;
  readonly driverKind: DriverKind | null;
  readonly evidenceIds: readonly string[];
  readonly authorId: string | null;
  readonly at: string | null;
}

/** A re-planned field with the reason that was given for it, if any. */
export interface ReasonedChange extends FieldChange {
  readonly reason: ChangeReason | null;
}

/**
 * What a draft re-plans, each field with its reason. Old and new are those of the base and the draft, so repeated edits
 * collapse and edits that cancel out leave nothing [D5].
 */
export function reasonedChanges(
  base: PlanContent,
  draft: PlanContent,
  reasons: readonly ChangeReason[],
): readonly ReasonedChange[] {
  const known = new Map(reasons.map((reason) => [reasonKey(reason), reason]));
  return fieldChanges(base, draft).map((change) => ({
    ...change,
    reason: known.get(reasonKey(change)) ?? null,
  }));
}

/** A reason counts when it has a sentence and a kind [D6]. */
export function hasReason({ reason }: Pick<ReasonedChange, 'reason'>): boolean {
  return reason !== null && reason.driver.trim() !== '' && reason.driverKind !== null;
}

/** The change records a draft is submitted and published with; ids are `<prefix><number>` in order. */
export function changeRecords(changes: readonly ReasonedChange[], prefix: string): readonly ChangeRecord[] {
  return changes.flatMap(({ entityType, entityId, field, before, after, reason }, index) => {
    if (reason === null) return [];
    const { driver, driverKind, evidenceIds, authorId, at } = reason;
    const id = `${prefix}${index + 1}`;
    return [
      {
        ...{ id, entityType, entityId, field, oldValue: before, newValue: after },
        ...{ driver, driverKind, evidenceIds, authorId, at },
      },
    ];
  });
}

export function reasonKey({
  entityType,
  entityId,
  field,
}: Pick<FieldChange, 'entityType' | 'entityId' | 'field'>): string {
  return JSON.stringify([entityType, entityId, field]);
}
