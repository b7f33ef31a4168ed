import { diffContent, itemKey, type DiffedType } from '../compare/diff.js';
import type { ContentTypes } from '../plan/field-catalogue.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { DecidedItem } from '../revision/review.js';
import type { Edit } from './edit.js';

/**
 * Steps that give some items of a content the state they have in another one: the items themselves, the links they own
 * and, where an item comes or goes, every link at it [D14].
 */
export function takeOverEdits(
  content: PlanContent,
  from: PlanContent,
  items: readonly DecidedItem[],
): readonly Edit[] {
  const wanted = new Set(items.map(({ entityType, entityId }) => `${entityType}:${entityId}`));
  const diff = diffContent(content, from);
  const owned = (type: DiffedType, item: ContentTypes[DiffedType]) =>
    ownersOf(type, item).some((owner) => wanted.has(owner));
  const steps: Edit[] = [];
  const types = Object.keys(diff) as DiffedType[];
  for (const type of types) {
    for (const each of diff[type]) {
      const item = each.op === 'removed' ? each.before : each.after;
      if (!owned(type, item)) continue;
      if (each.op !== 'added') steps.push({ op: 'remove', type, key: itemKey(type, each.before) });
      if (each.op !== 'removed') steps.push({ op: 'add', type, item: each.after });
    }
  }
  return steps;
}

/** Whose change a difference of the item is, as `<type>:<id>`. */
function ownersOf(type: DiffedType, item: ContentTypes[DiffedType]): readonly string[] {
  switch (type) {
    case 'outcomeCapabilityLink': {
      const { outcomeId, capabilityId } = item as ContentTypes['outcomeCapabilityLink'];
      return [`outcome:${outcomeId}`, `capability:${capabilityId}`];
    }
    case 'enablerCapabilityLink': {
      const { enablerId, capabilityId } = item as ContentTypes['enablerCapabilityLink'];
      return [`enabler:${enablerId}`, `capability:${capabilityId}`];
    }
    case 'dependency': {
      const { successorId, predecessorId } = item as ContentTypes['dependency'];
      return [`enabler:${successorId}`, `enabler:${predecessorId}`];
    }
    case 'capacity':
      return [`team:${(item as ContentTypes['capacity']).teamId}`];
    case 'envelope': {
      const { fiscalYear, fundingClass } = item as ContentTypes['envelope'];
      return [`envelope:${fiscalYear}:${fundingClass}`];
    }
    case 'outcome':
    case 'capability':
    case 'enabler':
      return [`${type}:${(item as ContentTypes['enabler']).id}`];
  }
}
