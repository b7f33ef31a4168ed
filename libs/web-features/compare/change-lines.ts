import {
  FIELD_CATALOGUE,
  parseQuarter,
  type Change,
  type ChangeValue,
  type CostCell,
  type FieldEntry,
} from '@northing/domain';
import type { AnyItem } from '../item/history.js';
import { fieldWords, yearLabel, type WordsContext } from '../plan/field-words.js';
import { costByYear } from '../plan/plan-index.js';
import type { ComparedItem } from './read-comparison.js';

/** One field before and after; null where it was, or is, not set. */
export interface FieldLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Entries = Readonly<Record<string, FieldEntry>>;

/** The fields a row is about, with both values. Rows that are no field (a roll, a split) have none. */
export function linesOf(change: Change, item: ComparedItem, context: WordsContext): readonly FieldLine[] {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return presenceLines(item, context);
    case 'movedEarlier':
    case 'movedLater':
    case 'stretched':
    case 'shortened':
    case 'scheduled':
    case 'unscheduled':
      return itemLines(['startQuarter', 'endQuarter'], item, context);
    case 'recosted':
    case 'rephased':
      return costLines(item, context);
    case 'resourced':
      return itemLines(['sourcing', 'supplier'], item, context);
    case 'rescoped':
    case 'reassessed':
      return itemLines(change.fields, item, context);
    case 'statusProgress':
      return itemLines('fields' in change ? change.fields : ['stage'], item, context);
    case 'capacityDemandChanged':
      return itemLines(['capacityDemand'], item, context);
    case 'envelopeChanged':
      return [{ label: 'Amount', before: money(change.from, context), after: money(change.to, context) }];
    case 'keyResultProgress':
      return [keyResultLine(change.keyResultId, 'actual', change.from, change.to, item, context)];
    default:
      return 'field' in change ? [fieldLine(change, item, context)] : [];
  }
}

/** The lines of several rows, each field once. */
export function allLines(
  changes: readonly Change[],
  item: ComparedItem,
  context: WordsContext,
): readonly FieldLine[] {
  const byLabel = new Map<string, FieldLine>();
  for (const change of changes) {
    for (const line of linesOf(change, item, context)) byLabel.set(line.label, line);
  }
  const places = new Map(Object.values(entriesOf(item.type)).map(({ label }, place) => [label, place]));
  const placeOf = ({ label }: FieldLine) => places.get(label) ?? places.size;
  // As the catalogue orders fields; amounts of single years come last, in their own order.
  return [...byLabel.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What differs in fields that no row tells of. */
export function unlistedLines(item: ComparedItem, context: WordsContext): readonly FieldLine[] {
  const fields = item.unlistedFields.filter((field) => field !== 'cost');
  const costs = fields.length < item.unlistedFields.length ? costLines(item, context) : [];
  return [...itemLines(fields, item, context), ...costs];
}

/** The same in one line: `Unphased cost €3.1M → €3.4M`. */
export function unlistedLine(item: ComparedItem, context: WordsContext): string {
  const side = (text: string | null) => text ?? 'Not set';
  return unlistedLines(item, context)
    .map(({ label, before, after }) => `${label} ${side(before)} → ${side(after)}`)
    .join(' · ');
}

function money(value: number | null, { plan }: WordsContext): string | null {
  return value === null ? null : plan.money.short(value);
}

function entriesOf(type: string): Entries {
  const catalogue: Readonly<Record<string, Entries>> = FIELD_CATALOGUE;
  return catalogue[type] ?? {};
}

function valueIn(side: AnyItem | null, field: string): unknown {
  return side === null ? null : (side.item as unknown as Readonly<Record<string, unknown>>)[field];
}

function itemLines(
  fields: readonly string[],
  item: ComparedItem,
  context: WordsContext,
): readonly FieldLine[] {
  const entries = entriesOf(item.type);
  return fields.flatMap((field) => {
    const entry = entries[field];
    if (!entry) return [];
    const side = (of: AnyItem | null) => fieldWords(entry, valueIn(of, field), context);
    const line = { label: entry.label, before: side(item.before), after: side(item.after) };
    return line.before === line.after && item.before && item.after && isDate(field) ? [] : [line];
  });
}

/** A moved item often keeps one of its dates: only what differs is listed. */
function isDate(field: string): boolean {
  return field === 'startQuarter' || field === 'endQuarter';
}

const PRESENCE = ['startQuarter', 'endQuarter', 'stage'] as const;

function presenceLines(item: ComparedItem, context: WordsContext): readonly FieldLine[] {
  if (item.type !== 'enabler') return [];
  return [...itemLines(PRESENCE, item, context), ...costLines(item, context)].filter(
    ({ before, after }) => before !== after,
  );
}

function costsOf(side: AnyItem | null): readonly CostCell[] {
  return side?.type === 'enabler' ? side.item.cost : [];
}

/** One line a fiscal year whose amount differs. */
function costLines(item: ComparedItem, { plan }: WordsContext): readonly FieldLine[] {
  const sums = (side: AnyItem | null) =>
    new Map(costByYear({ cost: costsOf(side) }).map(({ year, amount }) => [year, amount]));
  const [before, after] = [sums(item.before), sums(item.after)];
  const years = [...new Set([...before.keys(), ...after.keys()])].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  return years.flatMap((year) => {
    const [was, is] = [before.get(year), after.get(year)];
    if (was === is) return [];
    const text = (value: number | undefined) => (value === undefined ? null : plan.money.short(value));
    const label = year === null ? 'Unphased cost' : `${yearLabel(year)} cost`;
    return [{ label, before: text(was), after: text(is) }];
  });
}

type FieldChange = Extract<Change, { readonly field: string }>;

function fieldLine(change: FieldChange, item: ComparedItem, context: WordsContext): FieldLine {
  const { field, from, to } = change;
  const keyResultId = 'keyResultId' in change ? change.keyResultId : undefined;
  if (keyResultId !== undefined) return keyResultLine(keyResultId, field, from, to, item, context);
  const entry = entriesOf(change.entityType)[field];
  return {
    label: entry?.label ?? field,
    before: words(entry, from, context),
    after: words(entry, to, context),
  };
}

function keyResultLine(
  keyResultId: string,
  field: string,
  from: ChangeValue,
  to: ChangeValue,
  item: ComparedItem,
  context: WordsContext,
): FieldLine {
  const entry = entriesOf('keyResult')[field];
  const name = keyResultName(item, keyResultId);
  return {
    label: `${name}: ${(entry?.label ?? field).toLowerCase()}`,
    before: words(entry, from, context),
    after: words(entry, to, context),
  };
}

/** A key result's name after, or before when it is gone. */
export function keyResultName({ before, after }: Pick<ComparedItem, 'before' | 'after'>, id: string): string {
  for (const side of [after, before]) {
    const found = side?.type === 'outcome' && side.item.keyResults.find((result) => result.id === id);
    if (found) return found.name;
  }
  return id;
}

/** Rows carry quarters as text, items as quarters: both read the same. */
function words(entry: FieldEntry | undefined, value: ChangeValue, context: WordsContext): string | null {
  if (!entry) return value === null ? null : String(value);
  const quarter = entry.value.type === 'quarter' && typeof value === 'string' ? parseQuarter(value) : null;
  return fieldWords(entry, quarter ?? value, context);
}
