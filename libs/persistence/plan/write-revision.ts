import type { ChangeRecord, PlanContent, RevisionHead, RevisionTotals } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { STILL_THERE } from '../schema/column.js';
import { ChangeRecordSchema, RevisionSchema, type RevisionRow } from '../schema/plan.schema.js';
import {
  CONTENT_LISTS,
  CONTENT_SCHEMAS,
  type ContentItem,
  type ContentList,
  type PlanKey,
} from './content-tables.js';
import { differ, type Difference, type Head } from './difference.js';
import type { Watch } from './progress.js';
import { insertRows, tableOf, unnest } from './table.js';
import { toStored } from './totals.js';

export type Heads = Readonly<Record<ContentList, Head>>;
export type Places = Readonly<Partial<Record<ContentList, ReadonlyMap<string, number>>>>;
export type Differences = Readonly<Record<ContentList, Pick<Difference, 'closed' | 'opened'>>>;

export interface RevisionToWrite {
  readonly head: RevisionHead;
  readonly changeRecords: readonly ChangeRecord[];
  readonly totals: RevisionTotals;
}

export const NO_HEAD: Head = { items: new Map(), nextPosition: 0 };

/** A record with one entry a list. */
export function forEachList<T>(make: (list: ContentList) => T): Record<ContentList, T> {
  return Object.fromEntries(CONTENT_LISTS.map((list) => [list, make(list)])) as Record<ContentList, T>;
}

/** What a revision's whole content changes of the revision before it, list by list. */
export function differAll(
  before: Heads,
  content: PlanContent,
  places: Places,
): Record<ContentList, Difference> {
  return forEachList((list) => differ(list, before[list], content[list], places[list]));
}

/**
 * Writes one revision: opens it, ends the rows it changes or removes, adds those it changes or brings, and seals it.
 * Cost follows what differs, never the plan's size.
 */
export async function writeRevision(
  tx: EntityManager,
  plan: PlanKey,
  revision: RevisionToWrite,
  differences: Differences,
  watch: Watch,
): Promise<void> {
  const { sequence } = revision.head;
  await tx.getRepository(RevisionSchema).insert(openRevision(plan, revision));
  for (const list of CONTENT_LISTS) {
    const { closed, opened } = differences[list];
    await closeRows(tx, plan, { list, sequence, items: closed });
    watch.rows(closed.length);
    const rows = opened.map(({ item, position }) => ({
      ...item,
      ...plan,
      position,
      fromRev: sequence,
      toRev: STILL_THERE,
    }));
    await insertRows(tx, CONTENT_SCHEMAS[list], rows, watch.rows);
    watch.part(revision.head.id);
  }
  const records = revision.changeRecords.map((record, position) => ({
    ...record,
    ...plan,
    sequence,
    position,
  }));
  await insertRows(tx, ChangeRecordSchema, records, watch.rows);
  await tx.getRepository(RevisionSchema).update({ ...plan, sequence }, { sealed: true });
}

function openRevision(plan: PlanKey, { head, totals }: RevisionToWrite): RevisionRow {
  return {
    ...headOf(head),
    ...plan,
    totals: toStored(totals),
    contentHash: null,
    chainHash: null,
    sealed: false,
  };
}

/** The head alone, whatever else its object carries. */
export function headOf(revision: RevisionHead): RevisionHead {
  const { id, sequence, type, anchorQuarter, basedOnId, state, trigger, note } = revision;
  const { submittedById, submittedAt, approvedById, approvedAt, publishedAt } = revision;
  return {
    ...{ id, sequence, type, anchorQuarter, basedOnId, state, trigger, note },
    ...{ submittedById, submittedAt, approvedById, approvedAt, publishedAt },
  };
}

async function closeRows(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  { list, sequence, items }: { list: ContentList; sequence: number; items: readonly ContentItem[] },
): Promise<void> {
  if (items.length === 0) return;
  const { path, key } = tableOf(tx, CONTENT_SCHEMAS[list]);
  const names = key.map(({ name }) => name);
  const values = items as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
  const [, ended] = await tx.query<[unknown, number]>(
    `update ${path} t set to_rev = $3 from ${unnest(key, 4)} as k(${names.join(', ')})
     where t.workspace_id = $1 and t.plan_id = $2 and t.to_rev = ${STILL_THERE}
       and ${names.map((name) => `t.${name} = k.${name}`).join(' and ')}`,
    [workspaceId, planId, sequence, ...key.map(({ property }) => values.map((item) => item[property]))],
  );
  if (ended !== items.length) throw new Error(`${ended} of ${items.length} rows of ${path} ended`);
}
