import type { Change } from './change.js';
import type { ComparisonInput } from './comparison.js';
import { diffContent, type ContentDiff } from './diff.js';

/** Fields of one item that differ though no row tells of them. */
export interface UnlistedDifference {
  readonly entityType: 'outcome' | 'capability' | 'enabler';
  readonly entityId: string;
  readonly fields: readonly string[];
}

/**
 * What differs without counting as a change (SPEC.md [C4], [C51]): cost outside the window or without a year, half of a
 * schedule, a capability's assessment quarter. Shown apart, so that nothing stored is hidden.
 */
export function unlistedDifferences(
  { from, to }: Pick<ComparisonInput, 'from' | 'to'>,
  changes: readonly Change[],
): readonly UnlistedDifference[] {
  const diff = diffContent(from.content, to.content);
  const told = toldFields(changes);
  return (['outcome', 'capability', 'enabler'] as const).flatMap((entityType) =>
    updatesOf(diff, entityType).flatMap(({ key, fields }) => {
      const known = told.get(`${entityType}:${key}`) ?? new Set();
      const untold = fields.filter((field) => !known.has(field));
      return untold.length > 0 ? [{ entityType, entityId: key, fields: untold }] : [];
    }),
  );
}

function updatesOf(
  diff: ContentDiff,
  entityType: UnlistedDifference['entityType'],
): readonly { readonly key: string; readonly fields: readonly string[] }[] {
  return diff[entityType].flatMap((each) =>
    each.op === 'updated' ? [{ key: each.key, fields: each.fields }] : [],
  );
}

function toldFields(changes: readonly Change[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const change of changes) {
    const key = `${change.entityType}:${change.entityId}`;
    const known = told.get(key) ?? new Set();
    told.set(key, known);
    for (const field of fieldsOf(change)) known.add(field);
  }
  return told;
}

/** Demand is stored by offset and follows the schedule: a row about dates tells of it. */
const SCHEDULE = ['startQuarter', 'endQuarter', 'capacityDemand'] as const;

function fieldsOf(change: Change): readonly string[] {
  if ('keyResultId' in change && change.keyResultId !== undefined) return ['keyResults'];
  if ('fields' in change) return change.fields;
  if ('field' in change) return [change.field];
  switch (change.kind) {
    case 'movedEarlier':
    case 'movedLater':
    case 'stretched':
    case 'shortened':
    case 'scheduled':
    case 'unscheduled':
      return SCHEDULE;
    case 'resourced':
      return ['sourcing', 'supplier'];
    case 'capacityDemandChanged':
      return ['capacityDemand', 'sustainDemand'];
    case 'added':
    case 'removed':
      return ['stage'];
    default:
      return [];
  }
}
