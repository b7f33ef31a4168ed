import { sameValue, type Draft } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { insertRows, itemColumns, putRows, tableOf } from '../plan/table.js';
import { headOf } from '../plan/write-revision.js';
import { DraftItemSchema, DraftSchema, type CarriedRecord, type DraftRow } from '../schema/work.schema.js';
import { DraftState, type ContentCache } from './content-cache.js';
import { overlayKey, type DraftItem } from './overlay.js';

/** The open draft of a plan as it is kept. */
export type KeptDraft = Draft & Pick<DraftRow, 'carried' | 'stamp'>;

export async function findDraft(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
): Promise<KeptDraft | null> {
  const table = tableOf(tx, DraftSchema);
  const [row] = await tx.query<KeptDraft[]>(
    `select ${itemColumns(table, ['sequence'])} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2`,
    [workspaceId, planId],
  );
  return row ?? null;
}

/** The draft's own fields alone, whatever else its object carries. */
export function draftOf(draft: Draft): Draft {
  const { baseSequence, openedById, openedAt, version, submission, returnReason } = draft;
  const { contentHash, sentBackRule } = draft;
  return {
    ...headOf(draft),
    ...{ baseSequence, openedById, openedAt, version, submission, returnReason, contentHash, sentBackRule },
  };
}

export async function insertDraft(
  tx: EntityManager,
  plan: PlanKey,
  draft: Draft,
  { carried = [], stamp }: Pick<KeptDraft, 'stamp'> & { readonly carried?: readonly CarriedRecord[] },
): Promise<KeptDraft> {
  const row = { ...draftOf(draft), carried, stamp };
  await insertRows(tx, DraftSchema, [{ ...row, ...plan }]);
  return row;
}

/** Replaces what is kept of the open draft; its items stay. */
export function updateDraft(tx: EntityManager, plan: PlanKey, kept: KeptDraft): Promise<void> {
  return putRows(tx, DraftSchema, ['workspace_id', 'plan_id'], [{ ...kept, ...plan }]);
}

/** Names this transaction: no other has or will have it. */
export async function newStamp(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ stamp: string }[]>('select pg_current_xact_id()::text as stamp');
  return row!.stamp;
}

/** Names what a draft holds: the same name, the same content. */
export function stateKey({ planId }: PlanKey, { baseSequence, stamp }: KeptDraft): string {
  return `${planId} ${baseSequence} ${stamp}`;
}

/** The content of a draft whose items no open transaction of the caller has written. */
export async function readDraftState(
  tx: EntityManager,
  plan: PlanKey,
  draft: KeptDraft,
  cache: ContentCache,
): Promise<DraftState> {
  const key = stateKey(plan, draft);
  const known = cache.draft(key);
  if (known) return known;
  const base = await cache.sealed(tx, plan, draft.baseSequence);
  const items = await readItems(tx, plan);
  const overlay = new Map(items.map((item) => [overlayKey(item.type, item.key), item]));
  const state = new DraftState(base, overlay);
  cache.keepDraft(key, state);
  return state;
}

function readItems(tx: EntityManager, { workspaceId, planId }: PlanKey): Promise<DraftItem[]> {
  const table = tableOf(tx, DraftItemSchema);
  return tx.query<DraftItem[]>(
    `select ${itemColumns(table, ['position'])} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2`,
    [workspaceId, planId],
  );
}

/** Whether a draft may be kept without this item: its base holds the same. */
export function isOfBase({ base }: DraftState, { type, key, item }: DraftItem): boolean {
  return sameValue(base.find(type, key), item);
}
