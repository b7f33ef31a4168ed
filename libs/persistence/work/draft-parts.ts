import type { ContentAround, ItemAtRevision } from '@northing/application';
import type { PlanContent, Revision } from '@northing/domain';
import { headOf } from '../plan/write-revision.js';

/** Some enablers of a content with their links, and what these lead to. */
export function around(content: PlanContent, enablerIds: readonly string[]): ContentAround {
  const ids = new Set(enablerIds);
  const { outcomes, capabilities, outcomeCapabilityLinks } = content;
  return {
    ...{ outcomes, capabilities, outcomeCapabilityLinks },
    enablers: content.enablers.filter(({ id }) => ids.has(id)),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(({ enablerId }) => ids.has(enablerId)),
  };
}

const LISTS = { outcome: 'outcomes', capability: 'capabilities', enabler: 'enablers' } as const;

/** An item as a revision holds it. */
export function itemAt(revision: Revision, entityType: keyof typeof LISTS, entityId: string): ItemAtRevision {
  const items: readonly NonNullable<ItemAtRevision['item']>[] = revision.content[LISTS[entityType]];
  return {
    revision: headOf(revision),
    item: items.find(({ id }) => id === entityId) ?? null,
    changeRecords: revision.changeRecords.filter(
      (record) => record.entityType === entityType && record.entityId === entityId,
    ),
  };
}
