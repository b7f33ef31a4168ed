import type { WorkStore } from '@northing/application';
import { In, IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { findPlanKey } from '../plan/frame-rows.js';
import { readWorkedScenarios } from '../plan/record-rows.js';
import { RevisionSchema } from '../schema/plan.schema.js';
import { NoticeSchema } from '../schema/work.schema.js';
import { readCited } from './cited.js';
import { draftOf, findDraft } from './draft-rows.js';
import { readEdits } from './edits.js';
import { dropPresence, putPresence, readPresence } from './presence.js';
import { readReasons } from './reasons.js';
import { readComments, readDecisions, readNotices } from './reviews.js';

/** Reads what people work on, from the server that is written to: whoever wrote sees it at once. */
export function workStore(source: DataSource): WorkStore {
  /** Reads of a plan; of one that is not there, what `nothing` says. */
  const reading = <T>(
    planId: string,
    nothing: T,
    read: (tx: EntityManager, plan: PlanKey) => Promise<T>,
  ): Promise<T> =>
    source.transaction('REPEATABLE READ', async (tx) => {
      const plan = await findPlanKey(tx, planId);
      return plan ? read(tx, plan) : nothing;
    });
  return {
    findDraft: (planId) =>
      reading(planId, null, async (tx, plan) => {
        const kept = await findDraft(tx, plan);
        return kept && draftOf(kept);
      }),
    readDraftReasons: (planId) =>
      reading(planId, [], async (tx, plan) => {
        const kept = await findDraft(tx, plan);
        return kept ? readReasons(tx, plan, kept.id) : [];
      }),
    readEdits: (planId, branchId, afterVersion) =>
      reading(planId, [], (tx, plan) => readEdits(tx, plan, branchId, afterVersion)),
    readScenarios: (planId) => reading(planId, [], readWorkedScenarios),
    readReasons: (planId, branchId) => reading(planId, [], (tx, plan) => readReasons(tx, plan, branchId)),
    readDecisions: (planId, id) => reading(planId, [], (tx, plan) => readDecisions(tx, plan, id)),
    readComments: (planId, id) => reading(planId, [], (tx, plan) => readComments(tx, plan, id)),
    readCited: (planId) => reading(planId, new Set<string>(), readCited),
    readSeals: (planId) => reading(planId, [], readSeals),
    readNotices: (planId, personId) => reading(planId, [], (tx, plan) => readNotices(tx, plan, personId)),
    markRead: (planId, personId, ids, at) =>
      source.transaction(async (tx) => {
        const plan = await findPlanKey(tx, planId);
        if (!plan) return;
        const unread = { ...plan, personId, id: In([...ids]), readAt: IsNull() };
        await tx.getRepository(NoticeSchema).update(unread, { readAt: at });
      }),
    readPresence: (planId, branchId, since) => readPresence(source.manager, planId, branchId, since),
    putPresence: (planId, branchId, presence) =>
      source.transaction((tx) => putPresence(tx, planId, branchId, presence)),
    dropPresence: (planId, branchId, clientId) =>
      source.transaction((tx) => dropPresence(tx, planId, branchId, clientId)),
  };
}

async function readSeals(tx: EntityManager, plan: PlanKey) {
  const rows = await tx
    .getRepository(RevisionSchema)
    .find({ where: { ...plan }, order: { sequence: 'asc' } });
  return rows.map(({ sequence, contentHash, chainHash }) => ({ sequence, contentHash, chainHash }));
}
