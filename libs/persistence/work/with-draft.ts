import type { PlanSummary } from '@northing/application';
import { totalsOf } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { itemColumns, tableOf } from '../plan/table.js';
import { headOf } from '../plan/write-revision.js';
import { DraftSchema } from '../schema/work.schema.js';
import type { ContentCache } from './content-cache.js';
import { around, itemAt } from './draft-parts.js';
import { compareWithDraft } from './draft-comparison.js';
import { promisesToDraft, recordsToDraft, runToDraft, schedulesToDraft } from './draft-run.js';
import type { KeptDraft } from './draft-rows.js';
import { findOpenDraft, type OpenDraft } from './open-draft.js';
import type { TxReads } from './tx-reads.js';

/** The reads of plans in which the open draft stands as their last revision [D4]. */
export function withDraft(sealed: TxReads, cache: ContentCache): TxReads {
  return {
    ...listReads(sealed),
    ...revisionReads(sealed, at(cache)),
    ...runReads(sealed, at(cache)),
    readItemHistory: async (tx, planId, ...item) => {
      const history = await sealed.readItemHistory(tx, planId, ...item);
      const draft = await findOpenDraft(tx, planId, cache);
      return draft ? [...history, itemAt(await draft.revision(), ...item)] : history;
    },
    readWholePlan: async (tx, planId) => {
      const whole = await sealed.readWholePlan(tx, planId);
      const draft = whole && (await findOpenDraft(tx, planId, cache));
      return draft ? { ...whole, revisions: [...whole.revisions, await draft.revision()] } : whole;
    },
  };
}

type Where = readonly [tx: EntityManager, planId: string, sequence: number];
/** Reads from the draft when its sequence is asked for, else what is sealed. */
type At = <T>(
  where: Where,
  read: (draft: OpenDraft) => Promise<T>,
  otherwise: () => Promise<T>,
) => Promise<T>;

function at(cache: ContentCache): At {
  return async ([tx, planId, sequence], read, otherwise) => {
    const draft = await findOpenDraft(tx, planId, cache);
    return draft?.head.sequence === sequence ? read(draft) : otherwise();
  };
}

function listReads(sealed: TxReads): Pick<TxReads, 'listPlans' | 'findFrame'> {
  return {
    listPlans: async (tx, options) => listWithDrafts(tx, await sealed.listPlans(tx, options)),
    findFrame: async (tx, planId) => {
      const frame = await sealed.findFrame(tx, planId);
      if (!frame) return null;
      const [plan] = await listWithDrafts(tx, [frame.plan]);
      return { ...frame, plan: plan ?? frame.plan };
    },
  };
}

type OfRevision = 'readContent' | 'readAround' | 'readRevision' | 'readTotals';

function revisionReads(sealed: TxReads, atDraft: At): Pick<TxReads, OfRevision> {
  return {
    readContent: (...where) =>
      atDraft(
        where,
        (draft) => draft.content(),
        () => sealed.readContent(...where),
      ),
    readAround: (tx, planId, sequence, ids) =>
      atDraft(
        [tx, planId, sequence],
        async (draft) => around(await draft.content(), ids),
        () => sealed.readAround(tx, planId, sequence, ids),
      ),
    readRevision: (...where) =>
      atDraft(
        where,
        (draft) => draft.revision(),
        () => sealed.readRevision(...where),
      ),
    readTotals: (...where) =>
      atDraft(
        where,
        async (draft) => totalsOf(await draft.content()),
        () => sealed.readTotals(...where),
      ),
  };
}

type OfRun = 'readComparison' | 'readRun' | 'readSchedules' | 'readPromises' | 'readRunRecords';

function runReads(sealed: TxReads, atDraft: At): Pick<TxReads, OfRun> {
  return {
    readComparison: (tx, planId, from, to) =>
      atDraft(
        [tx, planId, to],
        (draft) => compareWithDraft(tx, draft, from),
        () => sealed.readComparison(tx, planId, from, to),
      ),
    readRun: (tx, planId, from, to) =>
      atDraft(
        [tx, planId, to],
        (draft) => runToDraft(tx, draft, from),
        () => sealed.readRun(tx, planId, from, to),
      ),
    readSchedules: (tx, planId, from, to) =>
      atDraft(
        [tx, planId, to],
        (draft) => schedulesToDraft(tx, draft, from, sealed),
        () => sealed.readSchedules(tx, planId, from, to),
      ),
    readPromises: (tx, planId, from, to) =>
      atDraft(
        [tx, planId, to],
        (draft) => promisesToDraft(tx, draft, from, sealed),
        () => sealed.readPromises(tx, planId, from, to),
      ),
    readRunRecords: (tx, planId, from, to) =>
      atDraft(
        [tx, planId, to],
        (draft) => recordsToDraft(tx, draft, from, sealed),
        () => sealed.readRunRecords(tx, planId, from, to),
      ),
  };
}

async function listWithDrafts(tx: EntityManager, plans: readonly PlanSummary[]): Promise<PlanSummary[]> {
  const table = tableOf(tx, DraftSchema);
  const drafts = await tx.query<(KeptDraft & { planId: string })[]>(
    `select ${itemColumns(table, ['planId', 'sequence'])} from ${table.path} t where t.plan_id = any($1)`,
    [plans.map(({ id }) => id)],
  );
  const heads = new Map(drafts.map((draft) => [draft.planId, headOf(draft)]));
  return plans.map((plan) => {
    const head = heads.get(plan.id);
    return head ? { ...plan, revisions: [...plan.revisions, head] } : plan;
  });
}
