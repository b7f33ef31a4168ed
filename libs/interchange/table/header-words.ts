import { yearOf, fiscalYearOfSpan, type MoneyUnit, type YearRule } from '@northing/domain';
import { CAPABILITY_FIELDS, DEPENDENCY_FIELDS, ENABLER_CAPABILITY_LINK_FIELDS, OUTCOME_FIELDS, type FiscalYear } from '@northing/domain'; // prettier-ignore
import { mappableFields, type LinkedField, type MappableField } from './mappable-fields.js';
import type { MappedEntity, MappingColumn } from './mapping-schema.js';

/** A header for comparison: lower case, without brackets, separators as single spaces. */
export function headerKey(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[\s_.:\-–—]+/gu, ' ')
    .trim();
}

/** How well a header names a field, 0 to 1: 1 word for word, less when the field's words are part of it. */
export function headerScore(header: string, field: MappableField): number {
  const key = headerKey(header);
  if (key === '') return 0;
  const words = wordsFor(field);
  if (words.includes(key)) return 1;
  const inside = words.filter((word) => word.length >= 4 && ` ${key} `.includes(` ${word} `));
  const longest = Math.max(0, ...inside.map((word) => word.length));
  return longest === 0 ? 0 : 0.4 + 0.4 * (longest / key.length);
}

const CLEAR_SCORE = 0.6;

/** How much some texts look like the names of a table's columns: different fields they name, times the share that does. */
export function headerLikeness(texts: readonly string[], entity: MappedEntity): number {
  const fields = mappableFields(entity);
  const named = texts.flatMap(
    (text) => fields.find((field) => headerScore(text, field) >= CLEAR_SCORE)?.key ?? [],
  );
  const different = new Set(named).size;
  // A single known word may well be a value.
  return different < 2 ? 0 : (different * named.length) / texts.length;
}

const LINKED_WORDS = {
  capability: [...ENABLER_CAPABILITY_LINK_FIELDS.capabilityId.headers, ...CAPABILITY_FIELDS.name.headers],
  outcome: OUTCOME_FIELDS.name.headers,
  uplift: ENABLER_CAPABILITY_LINK_FIELDS.uplift.headers,
  predecessors: DEPENDENCY_FIELDS.predecessorId.headers,
} satisfies Record<LinkedField, readonly string[]>;

function wordsFor({ key, label, entry }: MappableField): readonly string[] {
  const linked: Readonly<Record<string, readonly string[]>> = LINKED_WORDS;
  const listed = entry ? entry.headers : (linked[key] ?? []);
  return [label, key, ...listed].map(headerKey);
}

const FISCAL_YEAR = /(?:^|\s)(?:fy\s?'?(\d{4}|\d{2})|(20\d{2}))(?:\s?[/-]\s?(\d{4}|\d{2}))?(?=\s|$|[£$€(])/iu;

/** The fiscal year in a header: `FY27 opex`, `2027`, `2027/28 budget`. Null: it names none. */
export function fiscalYearIn(header: string, calendar: YearRule): FiscalYear | null {
  const match = FISCAL_YEAR.exec(header.replace(/_/gu, ' '));
  if (!match) return null;
  const year = yearOf(match[1] ?? match[2]);
  return match[3] === undefined ? year : fiscalYearOfSpan(year, yearOf(match[3]), calendar);
}

/** The unit and kind of cost that a header tells; amounts count single currency units where it does not. */
export function costHints(header: string): Pick<MappingColumn, 'unit' | 'costKind'> {
  const text = header.toLowerCase();
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'ones';
  return { unit, costKind: /capex|capital/u.test(text) ? 'capex' : 'opex' };
}

const UNIT_WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/[£$€]\s?bn|billion/u, 'billions'],
  [/[£$€]\s?mi?o?\b|\bm[£$€]|million|\bmio\b|\b[a-z]{3} m\b/u, 'millions'],
  [/[£$€]\s?k\b|\bk[£$€]|thousand|\b000s?\b|'000/u, 'thousands'],
];
