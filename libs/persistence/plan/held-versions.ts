import type { Enabler, PlanContent } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { keyOf, type ContentItem, type ContentList, type PlanKey } from './content-tables.js';
import { holdsAt, selectIntervals } from './intervals.js';

/** Both sides of one list. */
export interface Sides<Item> {
  readonly old: readonly Item[];
  readonly new: readonly Item[];
}

/** Items of one side of a list that the other side has not. */
export function only<Item extends ContentItem>(
  list: ContentList,
  items: readonly Item[],
  other: readonly Item[],
): Item[] {
  const keys = new Set(other.map((item) => keyOf(list, item)));
  return items.filter((item) => !keys.has(keyOf(list, item)));
}

const ENTITIES = { outcomes: 'outcome', capabilities: 'capability', enablers: 'enabler' } as const;

/** Both sides of the lists whose items have a life of their own. */
export type ChangedItems = {
  readonly [K in keyof typeof ENTITIES]: Sides<PlanContent[K][number]>;
};

/** Of the items that are new in `to`: those that an earlier revision held, as `enabler:e15`. */
export async function readHeldBefore(
  tx: EntityManager,
  plan: PlanKey,
  earlier: readonly number[],
  changed: ChangedItems,
): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const list of ['outcomes', 'capabilities', 'enablers'] as const) {
    const sides: Sides<{ readonly id: string } & ContentItem> = changed[list];
    const ids = only(list, sides.new, sides.old).map(({ id }) => id);
    for (const id of (await readVersions(tx, list, plan, ids, earlier)).keys())
      held.add(`${ENTITIES[list]}:${id}`);
  }
  return held;
}

/** Of the enablers that are gone in `to`: each as the last revision that held it has it. */
export function readLastHeld(
  tx: EntityManager,
  plan: PlanKey,
  earlier: readonly number[],
  enablers: Sides<Enabler>,
): Promise<ReadonlyMap<string, Enabler>> {
  const ids = only('enablers', enablers.old, enablers.new).map(({ id }) => id);
  return readVersions<Enabler>(tx, 'enablers', plan, ids, earlier);
}

/** Items by id as the last of some revisions has them; without those that none of them holds. */
async function readVersions<Item extends { readonly id: string }>(
  tx: EntityManager,
  list: ContentList,
  plan: PlanKey,
  ids: readonly string[],
  sequences: readonly number[],
): Promise<ReadonlyMap<string, Item>> {
  if (ids.length === 0 || sequences.length === 0) return new Map();
  const versions = await selectIntervals<Item>(tx, list, plan, {
    where: 't.id = any($3) and t.from_rev <= $4',
    parameters: [ids, Math.max(...sequences)],
  });
  const held = versions.filter((version) => sequences.some((sequence) => holdsAt(version, sequence)));
  const oldestFirst = held.toSorted((a, b) => a.fromRev - b.fromRev);
  return new Map(oldestFirst.map(({ item }) => [item.id, item]));
}
