import type { PlanContent } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { overlaid, type Overlay } from './overlay.js';
import { readSealed, type SealedContent } from './sealed-content.js';
import { RecentlyUsed } from './recently-used.js';

/** Items and links held of sealed contents, about 300 bytes each. */
const MOST_ITEMS = 400_000;
const MOST_DRAFTS = 16;

/** A draft's content beside what it is made of. */
export class DraftState {
  #content: PlanContent | null = null;

  constructor(
    readonly base: SealedContent,
    readonly overlay: Overlay,
  ) {}

  /** Made when it is first asked for. */
  get content(): PlanContent {
    this.#content ??= overlaid(this.base, this.overlay);
    return this.#content;
  }
}

/**
 * What this process read lately and would read again for every edit. Sealed content never changes, and a draft's is
 * named by a stamp that every write of its items changes, so nothing here can be out of date. Whoever asks has found
 * the plan's row, so nothing is given of a plan that was purged.
 */
export class ContentCache {
  readonly #sealed = new RecentlyUsed<SealedContent>(MOST_ITEMS, ({ size }) => size);
  readonly #drafts = new RecentlyUsed<DraftState>(MOST_DRAFTS, () => 1);

  /** The content at the sequence of a revision whose transaction has ended. */
  async sealed(tx: EntityManager, plan: PlanKey, sequence: number): Promise<SealedContent> {
    const key = `${plan.planId} ${sequence}`;
    const known = this.#sealed.get(key);
    if (known) return known;
    const read = await readSealed(tx, plan, sequence);
    this.#sealed.set(key, read);
    return read;
  }

  draft(key: string): DraftState | null {
    return this.#drafts.get(key);
  }

  keepDraft(key: string, state: DraftState): void {
    this.#drafts.set(key, state);
  }
}
