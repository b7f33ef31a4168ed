import {
  EMPTY_CONTENT,
  itemKey,
  itemsOf,
  type AnyItem,
  type DiffedType,
  type PlanContent,
} from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { eachList, selectItems, type ContentList, type PlanKey } from '../plan/content-tables.js';
import { LIST_OF } from './item-types.js';

type Places = Readonly<Record<ContentList, readonly number[]>>;

/** The content of a revision that never changes again, with the place of every item in its list. */
export class SealedContent {
  readonly #indexes = new Map<DiffedType, ReadonlyMap<string, number>>();

  constructor(
    readonly content: PlanContent,
    private readonly places: Places,
  ) {}

  /** Items and links together. */
  get size(): number {
    return Object.values(this.places).reduce((sum, { length }) => sum + length, 0);
  }

  indexOf(type: DiffedType, key: string): number | null {
    const known = this.#indexes.get(type) ?? this.#makeIndex(type);
    return known.get(key) ?? null;
  }

  find(type: DiffedType, key: string): AnyItem | null {
    const index = this.indexOf(type, key);
    return index === null ? null : (itemsOf(type, this.content)[index] ?? null);
  }

  placesOf(type: DiffedType): readonly number[] {
    return this.places[LIST_OF[type]];
  }

  #makeIndex(type: DiffedType): ReadonlyMap<string, number> {
    const items: readonly AnyItem[] = itemsOf(type, this.content);
    const made = new Map(items.map((item, index) => [itemKey(type, item), index]));
    this.#indexes.set(type, made);
    return made;
  }
}

/** What a plan without revisions holds. */
const NOTHING = new SealedContent(EMPTY_CONTENT, {
  ...{ outcomes: [], capabilities: [], enablers: [], outcomeCapabilityLinks: [] },
  ...{ enablerCapabilityLinks: [], dependencies: [], capacity: [], envelopes: [] },
});

/** The content at a sequence; at 0 an empty one. */
export async function readSealed(tx: EntityManager, plan: PlanKey, sequence: number): Promise<SealedContent> {
  if (sequence === 0) return NOTHING;
  const places: Partial<Record<ContentList, readonly number[]>> = {};
  const content = await eachList(async <Item>(list: ContentList) => {
    const rows = await selectItems<{ position: number }>(tx, list, plan, {
      where: 't.from_rev <= $3 and t.to_rev > $3',
      parameters: [sequence],
      beside: ['position'],
    });
    const placed = rows.map(({ position, ...item }) => ({ position, item }));
    places[list] = placed.map(({ position }) => position);
    return placed.map(({ item }) => item as Item);
  });
  return new SealedContent(content, places as Places);
}
