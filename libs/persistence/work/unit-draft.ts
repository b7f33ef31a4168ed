import type { ChangeRecord, Draft, PlanContent, TouchedItem } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { CONTENT_SCHEMAS, keyOf, type ContentList, type PlanKey } from '../plan/content-tables.js';
import { tableOf } from '../plan/table.js';
import type { Places } from '../plan/write-revision.js';
import { ChangeReasonSchema, DraftItemSchema, DraftSchema, EditEntrySchema } from '../schema/work.schema.js';
import { DraftState, type ContentCache } from './content-cache.js';
import { replaceItems } from './draft-items.js';
import { draftRecords } from './draft-records.js';
import {
  draftOf,
  insertDraft,
  isOfBase,
  readDraftState,
  stateKey,
  updateDraft,
  type KeptDraft,
} from './draft-rows.js';
import { LIST_OF } from './item-types.js';
import { overlayKey, type DraftItem } from './overlay.js';
import { readReasons } from './reasons.js';
import { readSealed } from './sealed-content.js';

/** The draft of a plan inside the transaction that works on it. */
export class UnitDraft {
  /** What this transaction wrote, which nobody else may see before it ends. */
  #written: DraftState | null = null;
  #places: Places | null = null;
  /** The draft's row does not tell yet that items were written. */
  #isBehind = false;

  constructor(
    private readonly tx: EntityManager,
    private readonly plan: PlanKey,
    private readonly cache: ContentCache,
    private kept: KeptDraft | null,
    private readonly about: { readonly lastSequence: number; readonly stamp: string },
  ) {}

  get draft(): Draft | null {
    return this.kept && draftOf(this.kept);
  }

  async content(): Promise<PlanContent> {
    return (await this.#state()).content;
  }

  async records(): Promise<readonly ChangeRecord[]> {
    const { id, carried } = this.#open();
    const { base, content } = await this.#state();
    const reasons = await readReasons(this.tx, this.plan, id);
    return draftRecords({ base: base.content, content, reasons, draftId: id, carried });
  }

  async put(draft: Draft): Promise<void> {
    const { kept } = this;
    if (!kept) {
      this.kept = await insertDraft(this.tx, this.plan, draft, this.about);
      // What this transaction sealed itself may yet be rolled back, so it is not kept for others.
      const isOwn = draft.baseSequence > this.about.lastSequence;
      const base = isOwn
        ? await readSealed(this.tx, this.plan, draft.baseSequence)
        : await this.cache.sealed(this.tx, this.plan, draft.baseSequence);
      this.#written = new DraftState(base, new Map());
      return;
    }
    if (kept.baseSequence !== draft.baseSequence) throw new Error('a draft keeps the revision it builds on');
    this.kept = { ...kept, ...draft };
    await this.#update();
  }

  async drop(): Promise<void> {
    const { kept, tx, plan } = this;
    if (!kept) return;
    this.#places = await this.places();
    for (const schema of [DraftItemSchema, DraftSchema]) await tx.getRepository(schema).delete({ ...plan });
    for (const schema of [ChangeReasonSchema, EditEntrySchema]) {
      await tx.getRepository(schema).delete({ ...plan, branchId: kept.id });
    }
    this.kept = null;
    this.#written = null;
  }

  async putItems(touched: readonly TouchedItem[]): Promise<void> {
    const state = await this.#state();
    const overlay = new Map(state.overlay);
    const forgotten: DraftItem[] = [];
    const kept: DraftItem[] = [];
    for (const { type, key, after } of touched) {
      const known = overlay.get(overlayKey(type, key));
      const item = { type, key, item: after, position: known?.position ?? null };
      if (isOfBase(state, item)) forgotten.push(item);
      else kept.push(item);
    }
    const placed = await this.#placed(state, kept);
    for (const { type, key } of forgotten) overlay.delete(overlayKey(type, key));
    for (const item of placed) overlay.set(overlayKey(item.type, item.key), item);
    await replaceItems(this.tx, this.plan, { forgotten, kept: placed });
    this.kept = { ...this.#open(), stamp: this.about.stamp };
    this.#isBehind = true;
    this.#written = new DraftState(state.base, overlay);
  }

  /** Places of what the draft brings, for the revision that it becomes. */
  async places(): Promise<Places> {
    if (this.#places) return this.#places;
    if (!this.kept) return {};
    const places: Partial<Record<ContentList, Map<string, number>>> = {};
    for (const { type, item, position } of (await this.#state()).overlay.values()) {
      if (item === null || position === null) continue;
      const list = LIST_OF[type];
      (places[list] ??= new Map()).set(keyOf(list, item), position);
    }
    return places;
  }

  /** Called when the work is done, before its transaction ends. */
  async finish(): Promise<void> {
    if (this.kept && this.#isBehind) await this.#update();
  }

  /** Called once the transaction has ended well. */
  committed(): void {
    if (this.kept && this.#written) this.cache.keepDraft(stateKey(this.plan, this.kept), this.#written);
  }

  #open(): KeptDraft {
    if (!this.kept) throw new Error('the plan has no open draft');
    return this.kept;
  }

  async #state(): Promise<DraftState> {
    return this.#written ?? readDraftState(this.tx, this.plan, this.#open(), this.cache);
  }

  /** Items that the base has keep its place; new ones come last. */
  async #placed({ base, overlay }: DraftState, items: readonly DraftItem[]): Promise<DraftItem[]> {
    const next = new Map<ContentList, number>();
    const placed: DraftItem[] = [];
    for (const item of items) {
      const { type, key, position } = item;
      const list = LIST_OF[type];
      if (position !== null || item.item === null || base.indexOf(type, key) !== null) {
        placed.push(item);
        continue;
      }
      const place = next.get(list) ?? (await this.#nextPlace(list, overlay.values()));
      next.set(list, place + 1);
      placed.push({ ...item, position: place });
    }
    return placed;
  }

  async #nextPlace(list: ContentList, overlay: Iterable<DraftItem>): Promise<number> {
    const [row] = await this.tx.query<{ next: number }[]>(
      `select coalesce(max(position) + 1, 0) as next from ${tableOf(this.tx, CONTENT_SCHEMAS[list]).path}
       where workspace_id = $1 and plan_id = $2`,
      [this.plan.workspaceId, this.plan.planId],
    );
    const taken = [...overlay].flatMap(({ type, position }) =>
      LIST_OF[type] === list ? (position ?? []) : [],
    );
    return Math.max(row?.next ?? 0, ...taken.map((position) => position + 1));
  }

  async #update(): Promise<void> {
    await updateDraft(this.tx, this.plan, this.#open());
    this.#isBehind = false;
  }
}
