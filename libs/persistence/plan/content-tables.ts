import type { PlanContent } from '@northing/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import * as content from '../schema/content.schema.js';
import { EnablerSchema } from '../schema/enabler.schema.js';
import { itemColumns, tableOf } from './table.js';

export type ContentList = keyof PlanContent;
export type ContentItem = PlanContent[ContentList][number];

/** The table of each list of a plan's content. */
export const CONTENT_SCHEMAS = {
  outcomes: content.OutcomeSchema,
  capabilities: content.CapabilitySchema,
  enablers: EnablerSchema,
  outcomeCapabilityLinks: content.OutcomeCapabilityLinkSchema,
  enablerCapabilityLinks: content.EnablerCapabilityLinkSchema,
  dependencies: content.DependencySchema,
  capacity: content.CapacitySchema,
  envelopes: content.EnvelopeSchema,
} satisfies Record<ContentList, EntitySchema>;

export const CONTENT_LISTS = Object.keys(CONTENT_SCHEMAS) as ContentList[];

/** What tells an item from the others of its list. */
export const ITEM_KEYS = {
  outcomes: ['id'],
  capabilities: ['id'],
  enablers: ['id'],
  outcomeCapabilityLinks: ['outcomeId', 'capabilityId'],
  enablerCapabilityLinks: ['enablerId', 'capabilityId'],
  dependencies: ['id'],
  capacity: ['teamId', 'quarter'],
  envelopes: ['fiscalYear', 'fundingClass'],
} satisfies { [K in ContentList]: [keyof PlanContent[K][number], (keyof PlanContent[K][number])?] };

/** Its key as one text; no id can hold the separator, since the database's text cannot. */
export function keyOf(list: ContentList, item: ContentItem): string {
  const values = item as unknown as Readonly<Record<string, string | number>>;
  const [first, second] = ITEM_KEYS[list];
  return second === undefined ? String(values[first]) : `${values[first]}\0${values[second]}`;
}

/** A plan as the database knows it. */
export interface PlanKey {
  readonly workspaceId: string;
  readonly planId: string;
}

/** Whole content out of one answer for each list. */
export async function eachList(read: <Item>(list: ContentList) => Promise<Item[]>): Promise<PlanContent> {
  return {
    outcomes: await read('outcomes'),
    capabilities: await read('capabilities'),
    enablers: await read('enablers'),
    outcomeCapabilityLinks: await read('outcomeCapabilityLinks'),
    enablerCapabilityLinks: await read('enablerCapabilityLinks'),
    dependencies: await read('dependencies'),
    capacity: await read('capacity'),
    envelopes: await read('envelopes'),
  };
}

/** Rows of a list that meet a condition on `t`, in their order; parameters start at $3. */
export function selectItems<Row>(
  tx: EntityManager,
  list: ContentList,
  plan: PlanKey,
  { where, parameters, beside }: { where: string; parameters: readonly unknown[]; beside?: string[] },
): Promise<Row[]> {
  const table = tableOf(tx, CONTENT_SCHEMAS[list]);
  return tx.query<Row[]>(
    `select ${itemColumns(table, beside)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and ${where} order by t.position`,
    [plan.workspaceId, plan.planId, ...parameters],
  );
}

/** The content of one revision. */
export function readContentAt(tx: EntityManager, plan: PlanKey, sequence: number): Promise<PlanContent> {
  return eachList((list) =>
    selectItems(tx, list, plan, { where: 't.from_rev <= $3 and t.to_rev > $3', parameters: [sequence] }),
  );
}
