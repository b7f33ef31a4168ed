import {
  changeRecords,
  fieldChanges,
  reasonKey,
  recordedChanges,
  sameValue,
  type ChangeReason,
  type ChangeRecord,
  type PlanContent,
} from '@northing/domain';
import type { CarriedRecord } from '../schema/work.schema.js';

interface DraftContents {
  readonly base: PlanContent;
  readonly content: PlanContent;
}

interface Reasoned extends DraftContents {
  readonly draftId: string;
  readonly reasons: readonly ChangeReason[];
  readonly carried: readonly CarriedRecord[];
}

/**
 * The change records of a draft: its changes that have a reason. Records that a document brought keep their ids, and
 * stay to the letter until the field or its reason is changed; one that explains no planned change stays as it is.
 */
export function draftRecords({ base, content, reasons, draftId, carried }: Reasoned): ChangeRecord[] {
  const made = new Map(
    changeRecords(recordedChanges(base, content, reasons), '').map((record) => [reasonKey(record), record]),
  );
  const last = new Map(carried.map(({ record }) => [reasonKey(record), record]));
  const kept = carried.flatMap((each) => {
    const now = made.get(reasonKey(each.record));
    if (!now) return 'after' in each ? [] : [each.record];
    const latest = last.get(reasonKey(each.record));
    if (sameValue(now.newValue, each.after) && sameValue(reasonPart(now), latest && reasonPart(latest))) {
      return [each.record];
    }
    return latest === each.record ? [{ ...now, id: each.record.id }] : [];
  });
  const others = [...made].filter(([key]) => !last.has(key)).map(([, record]) => record);
  return [...kept, ...numbered(others, draftId, new Set(kept.map(({ id }) => id)))];
}

function numbered(
  records: readonly ChangeRecord[],
  draftId: string,
  taken: ReadonlySet<string>,
): readonly ChangeRecord[] {
  let number = 0;
  return records.map((record) => {
    do number += 1;
    while (taken.has(`${draftId}-${number}`));
    return { ...record, id: `${draftId}-${number}` };
  });
}

function reasonPart({ driver, driverKind, evidenceIds, authorId, at }: ChangeRecord) {
  return { driver, driverKind, evidenceIds, authorId, at };
}

/** The records that a document brings a draft with, as they are kept beside it. */
export function carriedRecords(
  { base, content }: DraftContents,
  records: readonly ChangeRecord[],
): CarriedRecord[] {
  const planned = new Map(fieldChanges(base, content).map((change) => [reasonKey(change), change.after]));
  return records.map((record) => {
    const key = reasonKey(record);
    return planned.has(key) ? { record, after: planned.get(key) ?? null } : { record };
  });
}

/** The reasons in the records of a document that explain what is planned otherwise: the last of each field. */
export function carriedReasons(carried: readonly CarriedRecord[]): ChangeReason[] {
  const explaining = carried.filter((each) => 'after' in each).map(({ record }) => record);
  const last = new Map(explaining.map((record) => [reasonKey(record), record]));
  return [...last.values()].map((record) => {
    const { entityType, entityId, field } = record;
    return { entityType, entityId, field, ...reasonPart(record) };
  });
}
