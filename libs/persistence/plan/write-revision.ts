import type { ChangeRecord, PlanContent, RevisionHead, RevisionTotals } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { STILL_THERE } from '../schema/column.js';
import { ChangeRecordSchema, RevisionSchema, type RevisionRow } from '../schema/plan.schema.js';
import {
  CONTENT_LISTS,
  CONTENT_SCHEMAS,
  keyOf,
  type ContentItem,
  type ContentList,
  type PlanKey,
} from './content-tables.js';
import { differ, type Difference, type Keyed } from './difference.js';
import type { Watch } from './progress.js';
import type { Hashes } from './sealer.js';
import { insertRows, tableOf, unnest } from './table.js';
import { toStored } from './totals.js';

/** What to write of each list. */
export type Differences = Readonly<Record<ContentList, Pick<Difference, 'closed' | 'opened'>>>;
/** The content of a revision by key, list by list. */
export type Contents = Readonly<Record<ContentList, Keyed>>;
/** Where items stand in their lists; others keep their place or come last. */
export type Places = Readonly<Partial<Record<ContentList, ReadonlyMap<string, number>>>>;

interface Writing {
  readonly differences: Differences;
  readonly places: Places;
  readonly watch: Watch;
}

export interface RevisionToWrite extends Hashes {
  readonly head: RevisionHead;
  readonly changeRecords: readonly ChangeRecord[];
  readonly totals: RevisionTotals;
}

/** A record with one entry a list. */
export function forEachList<T>(make: (list: ContentList) => T): Record<ContentList, T> {
  return Object.fromEntries(CONTENT_LISTS.map((list) => [list, make(list)])) as Record<ContentList, T>;
}

/** What a revision's whole content changes of the revision before it, list by list. */
export function differAll(before: Contents, content: PlanContent): Record<ContentList, Difference> {
  return forEachList((list) => differ(list, before[list], content[list]));
}

/**
 * Writes one revision: opens it, ends the rows it changes or removes, adds those it changes or brings, and seals it.
 * Cost follows what differs, never the plan's size.
 */
export async function writeRevision(
  tx: EntityManager,
  plan: PlanKey,
  revision: RevisionToWrite,
  { differences, places, watch }: Writing,
): Promise<void> {
  const { sequence } = revision.head;
  await tx.getRepository(RevisionSchema).insert(openRevision(plan, revision));
  for (const list of CONTENT_LISTS) {
    const { closed, opened } = differences[list];
    const known = await closeRows(tx, plan, { list, sequence, items: closed });
    watch.rows(closed.length);
    const placed = await placeRows(tx, plan, { list, items: opened, places: [places[list], known] });
    const rows = placed.map((item) => ({ ...item, ...plan, fromRev: sequence, toRev: STILL_THERE }));
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

function openRevision(plan: PlanKey, { head, totals, contentHash, chainHash }: RevisionToWrite): RevisionRow {
  return { ...headOf(head), ...plan, totals: toStored(totals), contentHash, chainHash, sealed: false };
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

/** Ends rows that hold; returns their places by key. */
async function closeRows(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  { list, sequence, items }: { list: ContentList; sequence: number; items: readonly ContentItem[] },
): Promise<ReadonlyMap<string, number>> {
  if (items.length === 0) return new Map();
  const { path, key } = tableOf(tx, CONTENT_SCHEMAS[list]);
  const names = key.map(({ name }) => name);
  const values = items as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
  const [ended] = await tx.query<[PlacedItem[], number]>(
    `update ${path} t set to_rev = $3 from ${unnest(key, 4)} as k(${names.join(', ')})
     where t.workspace_id = $1 and t.plan_id = $2 and t.to_rev = ${STILL_THERE}
       and ${names.map((name) => `t.${name} = k.${name}`).join(' and ')}
     returning t.position, ${key.map(({ name, property }) => `t.${name} as "${property}"`).join(', ')}`,
    [workspaceId, planId, sequence, ...key.map(({ property }) => values.map((item) => item[property]))],
  );
  if (ended.length !== items.length)
    throw new Error(`${ended.length} of ${items.length} rows of ${path} ended`);
  return new Map(ended.map((row) => [keyOf(list, row), row.position]));
}

type PlacedItem = ContentItem & { readonly position: number };

/** Items with their places: the first that knows it, or after all others. */
async function placeRows(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  { list, items, places }: { list: ContentList; items: readonly ContentItem[]; places: Place[] },
): Promise<PlacedItem[]> {
  const placeOf = (item: ContentItem): number | undefined => {
    const key = keyOf(list, item);
    return places.map((known) => known?.get(key)).find((place) => place !== undefined);
  };
  const found = items.map((item) => ({ item, place: placeOf(item) }));
  let next = 0;
  if (found.some(({ place }) => place === undefined)) {
    const [row] = await tx.query<{ next: number }[]>(
      `select coalesce(max(position) + 1, 0) as next from ${tableOf(tx, CONTENT_SCHEMAS[list]).path}
       where workspace_id = $1 and plan_id = $2`,
      [workspaceId, planId],
    );
    next = row?.next ?? 0;
  }
  return found.map(({ item, place }) => ({ ...item, position: place ?? next++ }));
}

type Place = ReadonlyMap<string, number> | undefined;
