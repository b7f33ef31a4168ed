import { itemKey } from '../compare/diff.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { Edit } from './edit.js';

export type PlanItemKind = 'outcome' | 'capability' | 'enabler';

/** Steps that remove an item together with its links and dependencies. */
export function removalEdits(content: PlanContent, type: PlanItemKind, id: string): readonly Edit[] {
  const touches = {
    outcome: () => false,
    capability: ({ capabilityId }: { readonly capabilityId: string }) => capabilityId === id,
    enabler: () => false,
  }[type];
  const weights = content.outcomeCapabilityLinks.filter(
    (link) => (type === 'outcome' && link.outcomeId === id) || touches(link),
  );
  const uplifts = content.enablerCapabilityLinks.filter(
    (link) => (type === 'enabler' && link.enablerId === id) || touches(link),
  );
  const dependencies = content.dependencies.filter(
    ({ predecessorId, successorId }) => type === 'enabler' && (predecessorId === id || successorId === id),
  );
  return [
    ...weights.map((link) => removal('outcomeCapabilityLink', itemKey('outcomeCapabilityLink', link))),
    ...uplifts.map((link) => removal('enablerCapabilityLink', itemKey('enablerCapabilityLink', link))),
    ...dependencies.map((dependency) => removal('dependency', dependency.id)),
    removal(type, id),
  ];
}

function removal(type: Edit['type'], key: string): Edit {
  return { op: 'remove', type, key };
}

/** What the removal of an item does to the rest of the plan; shown before it happens. */
export interface RemovalConsequences {
  /** Parts of a capability, which must be moved or removed first. */
  readonly partIds: readonly string[];
  /** Outcomes and enablers that lose a link to it. */
  readonly outcomeIds: readonly string[];
  readonly enablerIds: readonly string[];
  /** Enablers that would contribute to no outcome any more. */
  readonly untracedIds: readonly string[];
  /** Enablers that wait for it. */
  readonly successorIds: readonly string[];
}
