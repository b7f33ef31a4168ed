import type { CompareModel } from '../../compare/use-compare-model.js';
import { bundlesOf, type DecisionBundle } from '../decision-view.js';
import type { RoomDecision } from '../read-room.js';

/** The decisions of the review; where none is stored, the changes as the comparison groups them. */
export function packBundles(
  decisions: readonly RoomDecision[],
  model: Pick<CompareModel, 'groups'>,
): readonly DecisionBundle[] {
  if (decisions.length > 0) return bundlesOf(decisions, model);
  return model.groups.decisions.map(({ id, name, entries }, at) => ({
    number: at + 1,
    entries,
    decision: {
      ...{ id, title: name, state: 'open', note: null, decidedById: null, decidedAt: null },
      items: entries.map(({ item }) => ({ entityType: item.type, entityId: item.id })),
    },
  }));
}
