import type { Seal } from '@northing/application';
import {
  EMPTY_CONTENT,
  isUnfinished,
  itemKey,
  itemsOf,
  type AnyItem,
  type PlanContent,
  type Revision,
} from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { keyOf, type PlanKey } from '../plan/content-tables.js';
import { sameValue } from '../plan/same-value.js';
import { headOf, type Places } from '../plan/write-revision.js';
import { carriedReasons, carriedRecords } from './draft-records.js';
import { insertDraft, newStamp } from './draft-rows.js';
import { replaceItems } from './draft-items.js';
import { ITEM_TYPES, LIST_OF } from './item-types.js';
import type { DraftItem } from './overlay.js';
import { putReasons } from './reasons.js';

interface Parts {
  readonly sealed: readonly Revision[];
  readonly draft: Revision | null;
}

/** The revisions of a document without the one that is being worked on, if its last one is. */
export function withoutDraft(revisions: readonly Revision[]): Parts {
  const last = revisions.at(-1);
  if (!last || !isUnfinished(last)) return { sealed: revisions, draft: null };
  return { sealed: revisions.slice(0, -1), draft: last };
}

interface ToImport {
  readonly draft: Revision;
  readonly sealed: readonly Revision[];
  readonly places: Places;
  readonly openedAt: string;
  readonly seal: Seal | undefined;
}

/** Opens a document's unfinished revision as the plan's draft, so that people go on where it stands [D5]. */
export async function importDraft(tx: EntityManager, plan: PlanKey, given: ToImport): Promise<void> {
  const { draft, sealed, places, openedAt, seal } = given;
  const { content, changeRecords } = draft;
  const base = baseOf(draft, sealed);
  const head = headOf(draft);
  const isEdited = head.state === 'draft';
  const carried = carriedRecords({ base: base?.content ?? EMPTY_CONTENT, content }, changeRecords);
  const hash = isEdited || !seal ? null : seal({ head, content, changeRecords });
  const opened = {
    ...{ ...head, baseSequence: base?.sequence ?? 0, openedById: null, openedAt, version: 0 },
    ...{ submission: isEdited ? 0 : 1, returnReason: null, contentHash: hash, sentBackRule: null },
  };
  await insertDraft(tx, plan, opened, { carried, stamp: await newStamp(tx) });
  const kept = differing(base?.content ?? EMPTY_CONTENT, content, places);
  await replaceItems(tx, plan, { forgotten: [], kept });
  await putReasons(tx, plan, draft.id, carriedReasons(carried));
}

/** What a draft is based on: the revision it names, or the last one; an abandoned one never held anything. */
function baseOf({ basedOnId }: Revision, sealed: readonly Revision[]): Revision | null {
  const live = sealed.filter(({ state }) => state !== 'abandoned');
  return live.find(({ id }) => id === basedOnId) ?? live.at(-1) ?? null;
}

/** Every item that is not the base's to the letter, so that the document comes out as it went in. */
function differing(base: PlanContent, content: PlanContent, places: Places): DraftItem[] {
  return ITEM_TYPES.flatMap((type) => {
    const list = LIST_OF[type];
    const before = new Map<string, AnyItem>(itemsOf(type, base).map((item) => [itemKey(type, item), item]));
    const items: readonly AnyItem[] = itemsOf(type, content);
    const found = items.flatMap((item): DraftItem[] => {
      const key = itemKey(type, item);
      const known = before.get(key);
      before.delete(key);
      if (known && sameValue(known, item)) return [];
      const place = places[list]?.get(keyOf(list, item)) ?? null;
      return [{ type, key, item, position: known ? null : place }];
    });
    return [...found, ...[...before.keys()].map((key) => ({ type, key, item: null, position: null }))];
  });
}
