import type { ChangeRecord, PlanContent, Revision, RevisionHead } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { findPlanKey } from '../plan/frame-rows.js';
import { headOf } from '../plan/write-revision.js';
import type { ContentCache } from './content-cache.js';
import { draftRecords } from './draft-records.js';
import { findDraft, readDraftState, type KeptDraft } from './draft-rows.js';
import { readReasons } from './reasons.js';

/** The open draft of a plan, read like any other revision. */
export class OpenDraft {
  readonly head: RevisionHead;

  constructor(
    private readonly tx: EntityManager,
    readonly plan: PlanKey,
    private readonly kept: KeptDraft,
    private readonly cache: ContentCache,
  ) {
    this.head = headOf(kept);
  }

  async content(): Promise<PlanContent> {
    return (await readDraftState(this.tx, this.plan, this.kept, this.cache)).content;
  }

  async records(): Promise<readonly ChangeRecord[]> {
    const { id, carried } = this.kept;
    const { base, content } = await readDraftState(this.tx, this.plan, this.kept, this.cache);
    const reasons = await readReasons(this.tx, this.plan, id);
    return draftRecords({ base: base.content, content, reasons, draftId: id, carried });
  }

  async revision(): Promise<Revision> {
    return { ...this.head, content: await this.content(), changeRecords: await this.records() };
  }

  /** The content of a published revision beside it. */
  async sealed(sequence: number): Promise<PlanContent> {
    return (await this.cache.sealed(this.tx, this.plan, sequence)).content;
  }
}

export async function findOpenDraft(
  tx: EntityManager,
  planId: string,
  cache: ContentCache,
): Promise<OpenDraft | null> {
  const plan = await findPlanKey(tx, planId);
  const kept = plan && (await findDraft(tx, plan));
  return kept && new OpenDraft(tx, plan, kept, cache);
}
