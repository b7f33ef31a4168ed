import type { Notice } from '@northing/application';
import type { ReviewComment, ReviewDecision } from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { insertRows, itemColumns, tableOf } from '../plan/table.js';
import { NoticeSchema, ReviewCommentSchema, ReviewDecisionSchema } from '../schema/work.schema.js';

export function readDecisions(
  tx: EntityManager,
  plan: PlanKey,
  revisionId: string,
): Promise<ReviewDecision[]> {
  return select(tx, ReviewDecisionSchema, plan, ['t.revision_id = $3 order by t.position', revisionId]);
}

export async function putDecisions(
  tx: EntityManager,
  plan: PlanKey,
  revisionId: string,
  decisions: readonly ReviewDecision[],
): Promise<void> {
  await tx.getRepository(ReviewDecisionSchema).delete({ ...plan, revisionId });
  const rows = decisions.map((decision, position) => ({ ...decision, ...plan, revisionId, position }));
  await insertRows(tx, ReviewDecisionSchema, rows);
}

export function readComments(tx: EntityManager, plan: PlanKey, revisionId: string): Promise<ReviewComment[]> {
  return select(tx, ReviewCommentSchema, plan, ['t.revision_id = $3 order by t.at, t.id', revisionId]);
}

export async function addComment(tx: EntityManager, plan: PlanKey, comment: ReviewComment): Promise<void> {
  await insertRows(tx, ReviewCommentSchema, [{ ...comment, ...plan }]);
}

/** Newest first. */
export function readNotices(tx: EntityManager, plan: PlanKey, personId: string): Promise<Notice[]> {
  return select(tx, NoticeSchema, plan, ['t.person_id = $3 order by t.at desc, t.id', personId]);
}

export async function addNotices(
  tx: EntityManager,
  plan: PlanKey,
  notices: readonly Omit<Notice, 'readAt'>[],
): Promise<void> {
  await insertRows(
    tx,
    NoticeSchema,
    notices.map((notice) => ({ ...notice, ...plan, readAt: null })),
  );
}

function select<Row>(
  tx: EntityManager,
  schema: EntitySchema,
  { workspaceId, planId }: PlanKey,
  [rest, parameter]: readonly [rest: string, parameter: unknown],
): Promise<Row[]> {
  const table = tableOf(tx, schema);
  return tx.query<Row[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and ${rest}`,
    [workspaceId, planId, parameter],
  );
}
