import {
  DRIVER_KIND_LABELS,
  FIELD_CATALOGUE,
  fieldsOf,
  type Capability,
  type DriverKind,
  type Enabler,
  type FieldEntry,
  type Outcome,
  type RevisionHead,
} from '@northing/domain';
import type { ItemHistoryQuery } from '@northing/web-data';
import { fieldWords, type WordsContext } from '../plan/field-words.js';
import { readCapability, readEnabler, readHead, readOutcome } from '../plan/read-content.js';

type HistoryAnswer = NonNullable<ItemHistoryQuery['plan']>['itemHistory'][number];

export type AnyItem =
  | { readonly type: 'enabler'; readonly item: Enabler }
  | { readonly type: 'capability'; readonly item: Capability }
  | { readonly type: 'outcome'; readonly item: Outcome };

/** What one revision says of an item. */
export interface HistoryEntry {
  readonly revision: RevisionHead;
  readonly held: AnyItem | null;
  readonly reasons: readonly HistoryReason[];
}

/** Why fields were changed: the sentence, its kind, who gave it when, and what it rests on. */
export interface HistoryReason {
  readonly fields: readonly string[];
  readonly driver: string;
  readonly driverKind: DriverKind | null;
  readonly authorId: string | null;
  /** As the document gives it; null where it does not. */
  readonly at: string | null;
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
}

/** A step of an item's life: what became of it in this revision, in words. */
export interface HistoryStep {
  readonly revision: RevisionHead;
  readonly changes: readonly string[];
  readonly reasons: readonly HistoryReason[];
}

type ItemAnswer = NonNullable<HistoryAnswer['item']>;

export function readItem(answer: ItemAnswer): AnyItem {
  switch (answer.__typename) {
    case 'Enabler':
      return { type: 'enabler', item: readEnabler(answer) };
    case 'Capability':
      return { type: 'capability', item: readCapability(answer) };
    case 'Outcome':
      return { type: 'outcome', item: readOutcome(answer) };
  }
}

export function readHistory({ plan }: ItemHistoryQuery): readonly HistoryEntry[] {
  return (plan?.itemHistory ?? []).map(({ revision, item, changeRecords }) => ({
    revision: readHead(revision),
    held: item && readItem(item),
    reasons: readReasons(changeRecords),
  }));
}

/** One reason for all the fields that were changed for it. */
function readReasons(records: HistoryAnswer['changeRecords']): readonly HistoryReason[] {
  const found = new Map<string, HistoryReason>();
  for (const { field, driver, driverKind, authorId, at, evidence } of records) {
    const rest = { driver, driverKind, authorId, at, evidence };
    const key = JSON.stringify(rest);
    found.set(key, { fields: [...(found.get(key)?.fields ?? []), field], ...rest });
  }
  return [...found.values()];
}

/** `End quarter, cost`: the fields a reason is for; null where it is for the whole item or a part of it. */
export function reasonFields(type: AnyItem['type'], { fields }: HistoryReason): string | null {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const labels = fields.flatMap((field) => entries[field]?.label ?? []);
  return labels.length === 0 ? null : labels.join(', ');
}

/** “Lesson learned · Ana Lind · Nov 24, 2026”, and whether it rests on nothing. */
export function reasonNote(
  { driverKind, authorId, at, evidence }: HistoryReason,
  nameOf: (personId: string) => string,
  dayLabel: (day: string) => string,
): string {
  return [
    driverKind === null ? null : DRIVER_KIND_LABELS[driverKind],
    authorId === null ? null : nameOf(authorId),
    at === null ? null : dayLabel(at.slice(0, 10)),
    evidence.length === 0 ? 'no evidence' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The planned end of an enabler in each revision, to draw; empty where no revision dates it or it is another item. */
export function endsOf(history: readonly HistoryEntry[]): readonly Enabler['endQuarter'][] {
  const ends = history.map(({ held }) => (held?.type === 'enabler' ? held.item.endQuarter : null));
  return ends.every((end) => end === null) ? [] : ends;
}

/** The revisions in which something of the item changed, newest first. */
export function historySteps(
  history: readonly HistoryEntry[],
  context: WordsContext,
): readonly HistoryStep[] {
  return history
    .map((entry, at) => ({
      revision: entry.revision,
      changes: changesBetween(history[at - 1]?.held ?? null, entry.held, at === 0, context),
      reasons: entry.reasons,
    }))
    .filter((step) => step.changes.length > 0)
    .reverse();
}

function changesBetween(
  before: AnyItem | null,
  after: AnyItem | null,
  isFirst: boolean,
  context: WordsContext,
): readonly string[] {
  if (!after) return before ? ['No longer in the plan'] : [];
  if (!before) return [isFirst ? 'In the first revision' : 'Added'];
  const was: Readonly<Record<string, unknown>> = { ...before.item };
  const is: Readonly<Record<string, unknown>> = { ...after.item };
  return fieldsOf(after.type).flatMap(([key, entry]) => {
    if (JSON.stringify(was[key]) === JSON.stringify(is[key])) return [];
    if (entry.value.type === 'costCells' || entry.value.type === 'keyResults')
      return [`${entry.label} changed`];
    const from = fieldWords(entry, was[key], context) ?? 'not set';
    const to = fieldWords(entry, is[key], context) ?? 'not set';
    return from === to ? [`${entry.label} changed`] : [`${entry.label}: ${from} → ${to}`];
  });
}

/** By how many quarters the end of an enabler moved in this revision; null when it did not or cannot be said. */
export function endShift(history: readonly HistoryEntry[], sequence: number): number | null {
  const at = history.findIndex(({ revision }) => revision.sequence === sequence);
  const [before, after] = [history[at - 1]?.held, history[at]?.held];
  if (before?.type !== 'enabler' || after?.type !== 'enabler') return null;
  const [was, is] = [before.item.endQuarter, after.item.endQuarter];
  return was === null || is === null || was === is ? null : is - was;
}
