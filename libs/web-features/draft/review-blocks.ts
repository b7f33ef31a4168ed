import { FIELD_CATALOGUE, groupedBy, type FieldEntry, type PlanContent } from '@northing/domain';
import type { DraftRulesQuery } from '@northing/web-data';
import { type ItemRef, writeItem } from '../address/item-token.js';

export type BrokenRule = Pick<
  NonNullable<NonNullable<DraftRulesQuery['plan']>['draft']>['brokenRules'][number],
  'code' | 'entityType' | 'entityId' | 'field' | 'message'
>;

/** What of one item keeps the draft from review. */
export interface ItemBlocks {
  /** Where it is mended; null: in no panel of the draft. */
  readonly item: ItemRef | null;
  readonly name: string;
  readonly sentences: readonly string[];
}

/** Broken rules by the item whose panel mends them; what is missing of it is told at once. */
export function reviewBlocks(rules: readonly BrokenRule[], content: PlanContent): readonly ItemBlocks[] {
  const placed = rules.map((rule) => ({ rule, ...placeOf(rule, content) }));
  const groups = groupedBy(placed, ({ item }) => item && writeItem(item));
  return [...groups.values()].flatMap((group): readonly ItemBlocks[] => {
    const [first] = group;
    if (!first) return [];
    const parts = groupedBy(group, ({ part }) => part);
    return [{ item: first.item, name: first.name, sentences: [...parts].flatMap(sentencesOf) }];
  });
}

interface Place extends Pick<ItemBlocks, 'item' | 'name'> {
  /** Names what stands within the item, such as `key result Availability`; empty for the item itself. */
  readonly part: string;
}

type Placed = Place & { readonly rule: BrokenRule };

/** `Kind, Scope missing`, and every other rule in its own words. */
function sentencesOf([part, group]: readonly [string, readonly Placed[]]): readonly string[] {
  const [missing, other] = [group.filter(isMissing), group.filter((each) => !isMissing(each))];
  const labels = missing.map(({ rule }) => fieldLabel(rule)).join(', ');
  const told = part === '' ? labels : `${part}: ${labels}`;
  return [...(labels === '' ? [] : [`${told} missing`]), ...other.map(({ rule }) => rule.message)];
}

function isMissing({ rule, item }: Placed): boolean {
  return rule.code === 'requiredMissing' && item !== null;
}

function fieldLabel({ entityType, field }: BrokenRule): string {
  const catalogue: Readonly<Record<string, Readonly<Record<string, FieldEntry>>>> = FIELD_CATALOGUE;
  return catalogue[entityType]?.[field ?? '']?.label ?? field ?? '';
}

const NOWHERE: Place = { item: null, name: '', part: '' };

/** Parts of an item and its links are mended in its panel. */
function placeOf({ entityType, entityId }: BrokenRule, content: PlanContent): Place {
  const { outcomes, capabilities, enablers, dependencies } = content;
  const [from = '', to = ''] = entityId.split('→');
  const capability = () => `link to ${nameIn(capabilities, to)}`;
  switch (entityType) {
    case 'outcome':
      return at('outcome', outcomes, entityId);
    case 'capability':
      return at('capability', capabilities, entityId);
    case 'enabler':
      return at('enabler', enablers, entityId);
    case 'outcomeCapabilityLink':
      return { ...at('outcome', outcomes, from), part: capability() };
    case 'enablerCapabilityLink':
      return { ...at('enabler', enablers, from), part: capability() };
    case 'keyResult': {
      const held = outcomes.find(({ keyResults }) => keyResults.some(({ id }) => id === entityId));
      const part = `key result ${nameIn(held?.keyResults ?? [], entityId)}`;
      return held ? { ...at('outcome', outcomes, held.id), part } : NOWHERE;
    }
    case 'dependency': {
      const held = dependencies.find(({ id }) => id === entityId);
      const part = `dependency on ${nameIn(enablers, held?.predecessorId ?? '')}`;
      return held ? { ...at('enabler', enablers, held.successorId), part } : NOWHERE;
    }
    default:
      return NOWHERE;
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function at(type: ItemRef['type'], list: readonly Named[], id: string): Place {
  return { item: { type, id }, name: nameIn(list, id), part: '' };
}

function nameIn(list: readonly Named[], wanted: string): string {
  return list.find(({ id }) => id === wanted)?.name ?? wanted;
}
