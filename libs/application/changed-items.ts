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
  { frame, from, to, summary }: Compared,
): Promise<{ readonly before: Side; readonly after: Side }> {
  const ids = summary.items
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

/** Everything with at least one row and the successors of splits, each once, in the order of its first row. */
export async function changedItems(plans: PlanStore, compared: Compared): Promise<readonly ChangedItem[]> {
  const { before, after } = await readSides(plans, compared);
  return compared.summary.items.map(({ entityType, entityId, mark }) => {
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
    };
  });
}
