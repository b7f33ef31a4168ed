import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord, ChangeRecordEntity, DriverKind } from '../revision/change-record.js';
import { FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import { asDocument, fieldChanges, type FieldChange, type PlanItemType } from './field-change.js';

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

/**
 * What a draft's records speak of: its changes, and of items that came the fields that were edited besides, so that a
 * comparison with a revision that held the item before finds why it came back otherwise. Such a field has its own
 * reason, or that of the item [D13].
 */
export function recordedChanges(
  base: PlanContent,
  draft: PlanContent,
  reasons: readonly ChangeReason[],
): readonly ReasonedChange[] {
  const known = new Map(reasons.map((reason) => [reasonKey(reason), reason]));
  return reasonedChanges(base, draft, reasons).flatMap((change) => [
    change,
    ...fieldsOfArrival(change, draft, known),
  ]);
}

function fieldsOfArrival(
  change: ReasonedChange,
  draft: PlanContent,
  known: ReadonlyMap<string, ChangeReason>,
): readonly ReasonedChange[] {
  const { entityType, entityId, field, before } = change;
  if (field !== '*' || before !== null || !isPlanItem(entityType)) return [];
  const items: readonly { readonly id: string }[] = draft[LISTS[entityType]];
  const item = items.find(({ id }) => id === entityId) as Readonly<Record<string, unknown>> | undefined;
  if (!item) return [];
  return Object.keys(FIELD_CATALOGUE[entityType]).flatMap((name): readonly ReasonedChange[] => {
    const about = { entityType, entityId, field: name };
    const own = known.get(reasonKey(about));
    if (!own) return [];
    const reason = hasReason({ reason: own }) ? own : change.reason;
    return [{ ...about, before: null, after: asDocument(entityType, name, item[name]), reason }];
  });
}

const LISTS = {
  outcome: 'outcomes',
  capability: 'capabilities',
  enabler: 'enablers',
} as const satisfies Record<PlanItemType, keyof PlanContent>;

function isPlanItem(type: ChangeRecordEntity): type is PlanItemType {
  return Object.hasOwn(LISTS, type);
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
