import { CONFLICT_LABELS, type AutoMerged, type MergeConflict, type MergePlace } from '@northing/domain';
import { referenceName, yearLabel, type WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import type { Answers } from './answers.js';

/** What a merge does to one item: what it asks, and what it took without asking. */
export interface MergeGroup {
  /** Such as `enabler:E-113`. */
  readonly id: string;
  readonly name: string;
  readonly conflicts: readonly MergeConflict[];
  readonly automatic: readonly AutoMerged[];
}

/** Where a question stands. */
export function placeOfConflict(conflict: MergeConflict): MergePlace {
  if ('place' in conflict) return conflict.place;
  const { entityType, entityId } = conflict;
  return { of: 'item', entityType, entityId };
}

/** The item a place belongs to: a link to what it starts from, a dependency to what waits. */
function ownerOf(place: MergePlace): { readonly id: string; readonly name: (words: WordsContext) => string } {
  switch (place.of) {
    case 'item':
    case 'unit': {
      const { entityType, entityId } = place;
      return { id: `${entityType}:${entityId}`, name: (words) => referenceName(entityType, entityId, words) };
    }
    case 'link': {
      const type = place.type === 'outcomeCapabilityLink' ? 'outcome' : 'enabler';
      return { id: `${type}:${place.fromId}`, name: (words) => referenceName(type, place.fromId, words) };
    }
    case 'dependency': {
      const { successorId } = place;
      return { id: `enabler:${successorId}`, name: (words) => referenceName('enabler', successorId, words) };
    }
    case 'capacity': {
      const { teamId } = place;
      return { id: `team:${teamId}`, name: (words) => referenceName('team', teamId, words) };
    }
    case 'envelope':
      return {
        id: `envelope:${place.fiscalYear}`,
        name: () => `Envelopes of ${yearLabel(place.fiscalYear)}`,
      };
  }
}

/** Everything by item: those with questions first, in the order in which they are asked. */
export function groupsOf(
  conflicts: readonly MergeConflict[],
  automatic: readonly AutoMerged[],
  words: WordsContext,
): readonly MergeGroup[] {
  const groups = new Map<string, { name: string; conflicts: MergeConflict[]; automatic: AutoMerged[] }>();
  const groupAt = (place: MergePlace) => {
    const { id, name } = ownerOf(place);
    const group = groups.get(id) ?? { name: name(words), conflicts: [], automatic: [] };
    groups.set(id, group);
    return group;
  };
  for (const conflict of conflicts) groupAt(placeOfConflict(conflict)).conflicts.push(conflict);
  for (const each of automatic) groupAt(each.place).automatic.push(each);
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/** What stands under an item's name: what is asked, or what was answered. */
export function groupNote({ conflicts }: MergeGroup, open: ReadonlySet<string>, answers: Answers): string {
  const asked = conflicts.filter(({ key }) => open.has(key));
  const [first] = asked;
  if (first !== undefined) {
    const said = first.kind === 'editEdit' ? counted(asked.length, 'field') : CONFLICT_LABELS[first.kind];
    return asked.length === 1 || first.kind === 'editEdit' ? said : `${said}, and ${asked.length - 1} more`;
  }
  const taken = new Set(conflicts.map(({ key }) => answers[key]?.take));
  const [only] = taken;
  return taken.size === 1 && only !== undefined ? TAKEN[only] : 'Chosen field by field';
}

const TAKEN = {
  ours: 'Kept draft',
  theirs: 'Took scenario',
  base: 'Back to where both started',
  successor: 'Redirected',
  typed: 'Own value',
} as const;

/** The mark an item carries that was merged without a question. */
export function markOfGroup({ automatic }: MergeGroup): 'added' | 'removed' | 'moved' | 'rescoped' {
  const item = automatic.find(({ place }) => place.of === 'item');
  if (item) return item.theirs === null ? 'removed' : item.base === null ? 'added' : 'rescoped';
  return automatic.some(({ place }) => place.of === 'unit' && place.unit.kind === 'schedule')
    ? 'moved'
    : 'rescoped';
}

/** `A → B → A` */
export function circleWords(ids: readonly string[], nameOf: (id: string) => string): string {
  return [...ids, ids[0]].flatMap((id) => (id === undefined ? [] : nameOf(id))).join(' → ');
}
