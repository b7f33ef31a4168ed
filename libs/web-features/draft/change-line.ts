import {
  FIELD_CATALOGUE,
  FUNDING_CLASS_LABELS,
  keyResultIn,
  parseQuarter,
  quarterLabel,
  readFieldValue,
  type FieldEntry,
  type PlanContent,
  type ReasonedChange,
} from '@northing/domain';
import type { ItemRef } from '../address/item-token.js';
import { fieldWords, yearLabel, type WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import { plainNumber } from '../words/numbers.js';

/** One re-planned field in words. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Changed = Pick<ReasonedChange, 'entityType' | 'entityId' | 'field' | 'before' | 'after'>;

const NONE = 'not set';

export function changeLine(change: Changed, context: WordsContext): ChangeLine {
  const { field, before, after } = change;
  if (field === '*') {
    return { label: before === null ? 'Added' : 'Removed', before: text(before), after: text(after) };
  }
  const [part, id] = [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1)];
  const { index } = context;
  if (part === 'link') {
    const name = nameOf(index.capabilities, id) ?? id;
    return { label: `Link to ${name}`, before: amount(before), after: amount(after) };
  }
  if (part === 'dependency') {
    const named = (value: unknown) => nameOf(index.enablers, text(value)) ?? text(value);
    return { label: 'Depends on', before: named(before), after: named(after) };
  }
  if (keyResultIn(field) !== null) return keyResultLine(before, after);
  return fieldLine(change, context);
}

function fieldLine({ entityType, field, before, after }: Changed, context: WordsContext): ChangeLine {
  if (entityType === 'team') {
    const quarter = parseQuarter(field);
    const label = `Capacity ${quarter === null ? field : quarterLabel(quarter)}`;
    return { label, before: fte(before), after: fte(after) };
  }
  if (entityType === 'envelope') {
    const money = (value: unknown) => (typeof value === 'number' ? context.plan.money.short(value) : NONE);
    return { label: 'Envelope', before: money(before), after: money(after) };
  }
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[entityType];
  const entry = entries[field];
  if (!entry) return { label: field, before: text(before), after: text(after) };
  const worded = (value: unknown) => fieldText(entry, readFieldValue(entry, value), context);
  return { label: entry.label, before: worded(before), after: worded(after) };
}

function fieldText(entry: FieldEntry, value: unknown, context: WordsContext): string {
  if (entry.value.type === 'costCells') return costText(value, context);
  return fieldWords(entry, value, context) ?? NONE;
}

/** `FY27 $400K, FY28 $200K`. */
function costText(value: unknown, { plan }: WordsContext): string {
  const cells = (value ?? []) as readonly {
    readonly fiscalYear: number | null;
    readonly opex: number;
    readonly capex: number;
  }[];
  const parts = cells.map(({ fiscalYear, opex, capex }) => {
    const year = fiscalYear === null ? 'no year' : yearLabel(fiscalYear);
    return `${year} ${plan.money.short(opex + capex)}`;
  });
  return parts.join(', ') || NONE;
}

function keyResultLine(before: unknown, after: unknown): ChangeLine {
  const named = (value: unknown) =>
    value === null
      ? null
      : (value as { readonly name: string; readonly target: number | null; unit: string | null });
  const [was, is] = [named(before), named(after)];
  const target = (each: typeof was) =>
    each === null
      ? 'none'
      : `${each.target === null ? NONE : plainNumber(each.target)} ${each.unit ?? ''}`.trim();
  return { label: `Key result ${is?.name ?? was?.name ?? ''}`, before: target(was), after: target(is) };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : 'none');
const amount = (value: unknown): string => (typeof value === 'number' ? plainNumber(value) : 'none');
const fte = (value: unknown): string => (typeof value === 'number' ? `${plainNumber(value)} FTE` : 'none');

/** Changes of one item, in the order they are listed. */
export interface ItemChanges {
  readonly item: ItemRef;
  readonly name: string;
  readonly changes: readonly ReasonedChange[];
}

export function changesByItem(
  changes: readonly ReasonedChange[],
  contents: { readonly base: PlanContent; readonly content: PlanContent },
  { plan }: Pick<WordsContext, 'plan'>,
): readonly ItemChanges[] {
  const names = new Map<string, string>();
  for (const { outcomes, capabilities, enablers } of [contents.base, contents.content]) {
    for (const { id, name } of outcomes) names.set(`outcome:${id}`, name);
    for (const { id, name } of capabilities) names.set(`capability:${id}`, name);
    for (const { id, name } of enablers) names.set(`enabler:${id}`, name);
  }
  for (const { id, name } of plan.teams.values()) names.set(`team:${id}`, name);
  for (const { fiscalYear, fundingClass } of [...contents.base.envelopes, ...contents.content.envelopes]) {
    const name = `Envelope ${yearLabel(fiscalYear)}, ${FUNDING_CLASS_LABELS[fundingClass].toLowerCase()}`;
    names.set(`envelope:${fiscalYear}:${fundingClass}`, name);
  }
  const groups = new Map<string, ReasonedChange[]>();
  for (const change of changes) {
    const key = `${change.entityType}:${change.entityId}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([key, list]) => {
    const { entityType: type, entityId: id } = list[0] as ReasonedChange;
    return { item: { type, id }, name: names.get(key) ?? id, changes: list };
  });
}
