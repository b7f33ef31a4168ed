import { canonicalJson, compareText } from '../compare/canonical.js';
import { itemKey, itemsOf, type DiffedType } from '../compare/diff.js';
import { CONTENT_LISTS } from '../plan/content-lists.js';
import { fieldsOf } from '../plan/field-catalogue.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord } from './change-record.js';
import type { RevisionHead } from './revision.js';

const TYPES = Object.keys(CONTENT_LISTS) as readonly DiffedType[];

/** What a revision says for good: everything but its state and the days of its way to publication. */
export interface SealedRevision {
  readonly head: Pick<
    RevisionHead,
    'id' | 'sequence' | 'type' | 'anchorQuarter' | 'basedOnId' | 'trigger' | 'note'
  >;
  readonly content: PlanContent;
  readonly changeRecords: readonly ChangeRecord[];
}

/**
 * The canonical form of a revision, piece by piece: lists in the order of their keys, fields in the catalogue's order,
 * nested values with ordered keys, no blanks. Equal revisions give equal text, whatever order their lists came in. A
 * hash over it is the revision's content hash (SPEC.md [L5]).
 */
export function* canonicalRevision({
  head,
  content,
  changeRecords,
}: SealedRevision): Generator<string, void, void> {
  const { id, sequence, type, anchorQuarter, basedOnId, trigger, note } = head;
  yield canonicalJson({ id, sequence, type, anchorQuarter, basedOnId, trigger, note });
  for (const each of TYPES) yield* canonicalList(each, content);
  yield '\nrecords';
  for (const record of changeRecords) yield `\n${canonicalJson(record)}`;
}

function* canonicalList<T extends DiffedType>(type: T, content: PlanContent): Generator<string, void, void> {
  const fields = fieldsOf(type).flatMap(([field, entry]) => (entry.sealedByName ? [] : [field]));
  const later = fieldsOf(type).flatMap(([field, entry]) => (entry.sealedByName ? [field] : []));
  const rows = itemsOf(type, content).map((item) => [itemKey(type, item), item] as const);
  yield `\n${type}`;
  for (const [, item] of rows.toSorted(([x], [y]) => compareText(x, y))) {
    const given = later.filter((field) => (item[field] ?? null) !== null);
    const named = given.map((field) => `,${JSON.stringify(field)}:${valueText(item[field])}`);
    yield `\n[${fields.map((field) => valueText(item[field])).join(',')}${named.join('')}]`;
  }
}

function valueText(value: unknown): string {
  return value !== null && typeof value === 'object'
    ? canonicalJson(value)
    : (JSON.stringify(value) ?? 'null');
}
