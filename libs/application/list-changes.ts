import type { Change, ChangeEntity } from '@northing/domain';
import type { PlanItem } from './application.js';
import type { ChangeFilter } from './change-filter.js';
import { readSides } from './changed-items.js';
import type { Compared } from './compare-revisions.js';
import type { PlanFrame, PlanStore } from './ports.js';

export interface ListedChange {
  readonly change: Change;
  /** Its place in the whole comparison, from 0. */
  readonly position: number;
}

type Test = (change: Change) => boolean;

function among<T>(allowed: readonly T[] | null | undefined, valueOf: (change: Change) => T): Test | null {
  if (!allowed) return null;
  const set = new Set(allowed);
  return (change) => set.has(valueOf(change));
}

function ownersOf(item: PlanItem | null): readonly (string | null)[] {
  if (!item) return [];
  return 'itOwnerId' in item ? [item.businessOwnerId, item.itOwnerId] : [item.ownerId];
}

/** The unit an item is for; the owner's unit where none is given. */
function unitOf(item: PlanItem | null, { reference }: PlanFrame): string | null {
  if (!item) return null;
  const given = 'businessUnitId' in item ? item.businessUnitId : null;
  if (given !== null) return given;
  const owner = ownersOf(item)[0];
  return reference.people.find(({ id }) => id === owner)?.businessUnitId ?? null;
}

type Seen = (entityType: ChangeEntity, entityId: string) => boolean;

/** Tests that need the items themselves: they read both revisions whole. */
async function itemTests(
  plans: PlanStore,
  compared: Compared,
  filter: ChangeFilter,
): Promise<readonly Seen[]> {
  const { outcomeId, businessUnitId, ownerId } = filter;
  if (!outcomeId && !businessUnitId && !ownerId) return [];
  const sides = Object.values(await readSides(plans, compared));
  const tests: Seen[] = [];
  if (outcomeId)
    tests.push((type, id) => sides.some((side) => side.outcomesOf(type, id).includes(outcomeId)));
  if (businessUnitId) {
    tests.push((type, id) =>
      sides.some((side) => unitOf(side.itemOf(type, id), compared.frame) === businessUnitId),
    );
  }
  if (ownerId)
    tests.push((type, id) => sides.some((side) => ownersOf(side.itemOf(type, id)).includes(ownerId)));
  return tests;
}

/** Rows that pass every given part of a filter, in the comparison's order. */
export async function listChanges(
  plans: PlanStore,
  compared: Compared,
  filter: ChangeFilter,
): Promise<readonly ListedChange[]> {
  const ofItems = await itemTests(plans, compared, filter);
  const tests = [
    among(filter.categories, ({ category }) => category),
    among(filter.kinds, ({ kind }) => kind),
    ...ofItems.map(
      (seen): Test =>
        ({ entityType, entityId }) =>
          seen(entityType, entityId),
    ),
  ].filter((test) => test !== null);
  const rows = compared.comparison.changes.map((change, position) => ({ change, position }));
  return rows.filter(({ change }) => tests.every((test) => test(change)));
}
