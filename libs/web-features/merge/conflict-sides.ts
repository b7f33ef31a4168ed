import {
  CONFLICT_LABELS,
  ENTITY_LABELS,
  FIELD_CATALOGUE,
  readTypedValue,
  type ConflictOf,
  type FieldEntry,
  type MergeConflict,
  type MergeConflictKind,
} from '@northing/domain';
import type { MergeSide } from '@northing/web-ui';
import { referenceName, type WordsContext } from '../plan/field-words.js';
import { sentenceList } from '../words/numbers.js';
import { circleWords, placeOfConflict } from './merge-groups.js';
import { placeTitle, valueWords } from './place-words.js';

/** A question in words: what it is about, what each side has, and which of them can be chosen. */
export interface ConflictSides {
  readonly label: string;
  /** What the question is where it is not plain. */
  readonly note: string | null;
  readonly base: string;
  readonly draft: string;
  readonly scenario: string;
  readonly offers: readonly MergeSide[];
}

const ALL: readonly MergeSide[] = ['base', 'draft', 'scenario'];

export function conflictSides(conflict: MergeConflict, context: WordsContext): ConflictSides {
  const describe = DESCRIBE[conflict.kind] as (
    conflict: MergeConflict,
    context: WordsContext,
  ) => ConflictSides;
  return describe(conflict, context);
}

type Describe<K extends MergeConflictKind> = (
  conflict: ConflictOf<K>,
  context: WordsContext,
) => ConflictSides;
type Placed = ConflictOf<'editEdit' | 'lineage' | 'linkToRemoved' | 'duplicateName' | 'cycle'>;

const DESCRIBE: { readonly [K in MergeConflictKind]: Describe<K> } = {
  editEdit: (conflict, context) => ({ ...placed(conflict, context), note: null, offers: offersOf(conflict) }),
  editOfRemoved: ({ kind, entityType, fields }) => ({
    label: ENTITY_LABELS[entityType].one,
    note: CONFLICT_LABELS[kind],
    ...{ base: 'As both started', draft: 'Removed', scenario: changedWords(entityType, fields) },
    offers: ALL,
  }),
  removalOfEdited: ({ kind, entityType, fields }) => ({
    label: ENTITY_LABELS[entityType].one,
    note: CONFLICT_LABELS[kind],
    ...{ base: 'As both started', draft: changedWords(entityType, fields), scenario: 'Removed' },
    offers: ALL,
  }),
  lineage: (conflict, context) => ({
    ...placed(conflict, context),
    draft: 'Became another',
    note: CONFLICT_LABELS[conflict.kind],
    offers: [],
  }),
  linkToRemoved: linkToRemovedSides,
  duplicateName: duplicateNameSides,
  cycle: (conflict, context) => ({
    ...placed(conflict, context),
    note: `Closes a circle: ${circleWords(conflict.around, nameIn(conflict, context))}`,
    offers: offersOf(conflict),
  }),
  invariant: ({ units, values, entityType, entityId, violation }, context) => {
    const side = (of: 'base' | 'ours' | 'theirs') =>
      units
        .map((unit, at) => valueWords({ of: 'unit', entityType, entityId, unit }, values[at]?.[of], context))
        .join('; ');
    const label = units
      .map((unit) => placeTitle({ of: 'unit', entityType, entityId, unit }, [], context))
      .join(', ');
    return {
      label,
      note: violation.message,
      ...{ base: side('base'), draft: side('ours'), scenario: side('theirs'), offers: ALL },
    };
  },
};

function placed(
  { place, base, ours, theirs }: Placed,
  context: WordsContext,
): Omit<ConflictSides, 'note' | 'offers'> {
  const words = (value: unknown) => valueWords(place, value, context);
  return {
    label: placeTitle(place, [ours, theirs, base], context),
    ...{ base: words(base), draft: words(ours), scenario: words(theirs) },
  };
}

/** What both started from is no choice where that is nothing and the field has to hold something. */
function offersOf({ key, place, base }: ConflictOf<'editEdit' | 'cycle'>): readonly MergeSide[] {
  const isNothing = place.of === 'unit' && (base === null || base === undefined);
  return isNothing && readTypedValue(key, null) === undefined ? ['draft', 'scenario'] : ALL;
}

function changedWords(type: ConflictOf<'editOfRemoved'>['entityType'], fields: readonly string[]): string {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const labels = fields.map((field) => entries[field]?.label.toLowerCase() ?? field);
  return `Changed: ${sentenceList(labels)}`;
}

function linkToRemovedSides(conflict: ConflictOf<'linkToRemoved'>, context: WordsContext): ConflictSides {
  const { missing, linkedBy } = conflict;
  const names = missing.map(nameIn(conflict, context)).join(', ');
  const where = linkedBy === 'theirs' ? 'the draft' : 'the scenario';
  return {
    ...placed(conflict, context),
    note: `${names} is removed in ${where}`,
    offers: linkedBy === 'theirs' ? ALL : ['draft', 'scenario'],
  };
}

function duplicateNameSides(conflict: ConflictOf<'duplicateName'>, context: WordsContext): ConflictSides {
  const { place, name } = conflict;
  const isAdded = place.of === 'item';
  const sides = placed(conflict, context);
  return {
    ...sides,
    label: isAdded ? ENTITY_LABELS[place.entityType].one : sides.label,
    note: `“${name}” is the name of another one in the draft`,
    ...(isAdded && { base: 'Not in the plan', draft: 'Not added', scenario: `Added as “${name}”` }),
    // Not added and back to where both started come to the same.
    offers: isAdded ? ['draft', 'scenario'] : ALL,
  };
}

/** Names of what a question speaks of besides its own item. */
function nameIn(conflict: MergeConflict, context: WordsContext): (id: string) => string {
  const place = placeOfConflict(conflict);
  const { outcomes, capabilities, enablers } = context.index;
  const isCapability = (place.of === 'unit' || place.of === 'item') && place.entityType === 'capability';
  if (isCapability) return (id) => referenceName('capability', id, context);
  return (id) => (enablers.get(id) ?? capabilities.get(id) ?? outcomes.get(id))?.name ?? id;
}
