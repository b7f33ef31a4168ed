import type { ChangeEntity } from '@northing/domain';
import type { ChangedItem, PlanItem } from './application.js';
import type { Compared } from './compare-revisions.js';
import type { ContentAround, PlanStore } from './ports.js';
import { traceOutcomes, type OutcomesOf } from './trace.js';

/** Items of a revision by entity type and id, with the outcomes they serve. */
interface Side {
  readonly itemOf: (entityType: ChangeEntity, entityId: string) => PlanItem | null;
  readonly outcomesOf: OutcomesOf;
}

function byId(items: readonly PlanItem[]): ReadonlyMap<string, PlanItem> {
  return new Map(items.map((item) => [item.id, item]));
}

export function sideOf(content: ContentAround): Side {
  const items: Readonly<Partial<Record<ChangeEntity, ReadonlyMap<string, PlanItem>>>> = {
    outcome: byId(content.outcomes),
    capability: byId(content.capabilities),
    enabler: byId(content.enablers),
  };
  return {
    itemOf: (entityType, entityId) => items[entityType]?.get(entityId) ?? null,
    outcomesOf: traceOutcomes(content),
  };
}

/** What both revisions of a comparison say of its items: read by their number, not by the plan's size. */
export async function readSides(
  plans: PlanStore,
  compared: Compared,
): Promise<{ readonly before: Side; readonly after: Side }> {
  const { frame, from, to } = compared;
  const ids = listed(compared)
    .filter(({ entityType }) => entityType === 'enabler')
    .map(({ entityId }) => entityId);
  const [before, after] = await Promise.all([
    plans.readAround(frame.plan.id, from.sequence, ids),
    plans.readAround(frame.plan.id, to.sequence, ids),
  ]);
  if (!before || !after) throw new Error('A compared revision has no content.');
  return { before: sideOf(before), after: sideOf(after) };
}

/** Teams and envelopes are no items of the plan: they bear their own names. */
function nameOf({ frame }: Compared, entityType: ChangeEntity, entityId: string): string {
  const team = entityType === 'team' ? frame.reference.teams.find(({ id }) => id === entityId) : undefined;
  return team?.name ?? entityId;
}

interface Listed {
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly mark: ChangedItem['mark'];
  readonly unlistedFields: readonly string[];
}

/** Items with rows in the order of their first one, then those that differ without a row. */
function listed({ summary, unlisted }: Compared): readonly Listed[] {
  const keyOf = (item: Pick<Listed, 'entityType' | 'entityId'>) => `${item.entityType}:${item.entityId}`;
  const fields = new Map(unlisted.map((each) => [keyOf(each), each.fields]));
  const withRows = summary.items.map(({ entityType, entityId, mark }) => {
    const item = { entityType, entityId, mark };
    return { ...item, unlistedFields: fields.get(keyOf(item)) ?? [] };
  });
  const known = new Set(withRows.map(keyOf));
  const without = unlisted.filter((each) => !known.has(keyOf(each)));
  return [
    ...withRows,
    ...without.map(({ entityType, entityId, fields: unlistedFields }) => ({
      entityType,
      entityId,
      mark: null,
      unlistedFields,
    })),
  ];
}

/** Everything that differs, each once: what a comparison's list and picture are drawn from. */
export async function changedItems(plans: PlanStore, compared: Compared): Promise<readonly ChangedItem[]> {
  const { before, after } = await readSides(plans, compared);
  return listed(compared).map(({ entityType, entityId, mark, unlistedFields }) => {
    const was = before.itemOf(entityType, entityId);
    const is = after.itemOf(entityType, entityId);
    return {
      entityType,
      entityId,
      name: (is ?? was)?.name ?? nameOf(compared, entityType, entityId),
      mark,
      before: was,
      after: is,
      outcomeIds: (is ? after : before).outcomesOf(entityType, entityId),
      unlistedFields,
    };
  });
}
