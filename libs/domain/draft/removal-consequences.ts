import { tracedEnablers } from '../plan/traced.js';
import type { PlanContent } from '../plan/plan-content.js';
import { applyEdits } from './apply-edits.js';
import { removalEdits, type PlanItemKind, type RemovalConsequences } from './remove-item.js';

/** Who is touched when an item is removed [D9]. */
export function removalConsequences(
  content: PlanContent,
  type: PlanItemKind,
  id: string,
): RemovalConsequences {
  const isCapability = type === 'capability';
  const links = <T extends { readonly capabilityId: string }>(all: readonly T[]): readonly T[] =>
    isCapability ? all.filter(({ capabilityId }) => capabilityId === id) : [];
  const removed = applyEdits(content, removalEdits(content, type, id));
  const after = removed.kind === 'edited' ? tracedEnablers(removed.content) : new Set<string>();
  const lost = [...tracedEnablers(content)].filter((each) => each !== id && !after.has(each));
  return {
    partIds: isCapability
      ? content.capabilities.flatMap((each) => (each.parentId === id ? [each.id] : []))
      : [],
    outcomeIds: links(content.outcomeCapabilityLinks).map(({ outcomeId }) => outcomeId),
    enablerIds: links(content.enablerCapabilityLinks).map(({ enablerId }) => enablerId),
    untracedIds: lost,
    successorIds: content.dependencies.flatMap(({ predecessorId, successorId }) =>
      type === 'enabler' && predecessorId === id ? [successorId] : [],
    ),
  };
}
