import { readDay } from '../cells/read-day.js';
import type { Disposition, ShadowItItem, ShadowItStep } from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import { changed, flaw, incomplete, refusedFor, type RecordChange } from './record-refusal.js';

/** Where an item may go from each disposition [S1]. */
export const DISPOSITION_MOVES = {
  discovered: ['tolerated', 'adopted', 'replaced'],
  tolerated: ['adopted', 'replaced', 'retired'],
  adopted: ['retired'],
  replaced: ['retired'],
  retired: [],
} as const satisfies Record<Disposition, readonly Disposition[]>;

/** What is asked for of an item. */
export type FoundItem = Omit<ShadowItItem, 'id' | 'disposition' | 'enablerId' | 'steps'>;

/** Who decides, and when. */
type By = Omit<ShadowItStep, 'disposition'>;
type Changed = RecordChange<ShadowItItem>;

const NAME_LENGTH = 200;

/** What keeps an item from being kept [S2]. */
export function foundItemFlaws(item: FoundItem, on: string): readonly FieldFlaw[] {
  const { name, businessUnitId, annualCost, foundOn } = item;
  const isNoDay = foundOn !== null && readDay(foundOn, null).kind !== 'value';
  return [
    ...flaw('name', name.trim() === '', 'Say what it is.'),
    ...flaw('name', name.trim().length > NAME_LENGTH, `A name has at most ${NAME_LENGTH} characters.`),
    ...flaw('businessUnitId', businessUnitId.trim() === '', 'Choose the business unit.'),
    ...flaw('annualCost', !(Number.isFinite(annualCost) && annualCost >= 0), 'A cost is 0 or more a year.'),
    ...flaw('foundOn', isNoDay, 'There is no such day.'),
    ...flaw('foundOn', !isNoDay && foundOn !== null && foundOn > on, 'The day is in the future.'),
  ];
}

/** Found on the day it is written down where no other is given. */
export function recordedItem(id: string, item: FoundItem, by: By): Changed {
  const steps = [{ disposition: 'discovered' as const, ...by }];
  return (
    incomplete(foundItemFlaws(item, by.on)) ??
    changed({
      ...trimmed(item),
      ...{ id, disposition: 'discovered', enablerId: null, foundOn: item.foundOn ?? by.on, steps },
    })
  );
}

/** What is retired stays as it is. */
export function amendedItem(known: ShadowItItem, item: FoundItem, on: string): Changed {
  const { disposition } = known;
  if (disposition === 'retired') return refusedFor({ reason: 'disposition', disposition });
  return incomplete(foundItemFlaws(item, on)) ?? changed({ ...known, ...trimmed(item) });
}

export function leadsTo({ disposition }: Pick<ShadowItItem, 'disposition'>, to: Disposition): boolean {
  const open: readonly Disposition[] = DISPOSITION_MOVES[disposition];
  return open.includes(to);
}

/** Whether a disposition names an enabler: the one it was adopted as or is replaced by [S3]. */
export function namesEnabler(disposition: Disposition): boolean {
  return disposition === 'adopted' || disposition === 'replaced';
}

/** The item after a decision. A link, once made, stays. */
export function disposedItem(item: ShadowItItem, to: Disposition, enablerId: string | null, by: By): Changed {
  const { disposition } = item;
  if (!leadsTo(item, to)) return refusedFor({ reason: 'disposition', disposition });
  const flaws = [
    ...flaw('enabler', namesEnabler(to) && (enablerId ?? '') === '', 'Choose the enabler.'),
    ...flaw(
      'enabler',
      !namesEnabler(to) && enablerId !== null,
      'Only what is adopted or replaced names an enabler.',
    ),
  ];
  const steps = [...item.steps, { disposition: to, ...by }];
  return (
    incomplete(flaws) ?? changed({ ...item, disposition: to, enablerId: enablerId ?? item.enablerId, steps })
  );
}

/** The enabler never came to be: the item is what it was before, or stays retired without it [S4]. */
export function releasedItem(item: ShadowItItem, by: By): ShadowItItem {
  if (!namesEnabler(item.disposition)) return { ...item, enablerId: null };
  const before = item.steps.findLast((step) => !namesEnabler(step.disposition));
  const disposition = before?.disposition ?? 'discovered';
  return { ...item, disposition, enablerId: null, steps: [...item.steps, { disposition, ...by }] };
}

function trimmed(item: FoundItem): FoundItem {
  const supplier = (item.supplier ?? '').trim();
  return { ...item, name: item.name.trim(), supplier: supplier === '' ? null : supplier };
}
