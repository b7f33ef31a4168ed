import type { EntityManager } from 'typeorm';
import { selectItems, type ContentList, type PlanKey } from './content-tables.js';

/** One version of an item and the sequences it holds at: from the first up to, not including, the second. */
export interface Interval<Item> {
  readonly fromRev: number;
  readonly toRev: number;
  readonly item: Item;
}

export interface Condition {
  /** On `t`; its parameters start at $3. */
  readonly where: string;
  readonly parameters: readonly unknown[];
}

export async function selectIntervals<Item>(
  tx: EntityManager,
  list: ContentList,
  plan: PlanKey,
  condition: Condition,
): Promise<Interval<Item>[]> {
  const beside = ['fromRev', 'toRev'];
  const rows = await selectItems<{ fromRev: number; toRev: number }>(tx, list, plan, {
    ...condition,
    beside,
  });
  return rows.map(({ fromRev, toRev, ...item }) => ({ fromRev, toRev, item: item as unknown as Item }));
}

export function holdsAt({ fromRev, toRev }: Interval<unknown>, sequence: number): boolean {
  return fromRev <= sequence && sequence < toRev;
}
