import { isOpen } from '../plan/enabler.js';
import type { Change, ChangeCategory, ChangeKind } from './change.js';
import { datesOf, isWithin, type Dates, type EnablerPair, type Windows } from './frame.js';

type HorizonKind = Extract<
  ChangeKind,
  'pulledIntoOneYear' | 'deferredOutOfOneYear' | 'deferredBeyondHorizon' | 'pulledIntoFiveYear'
>;

/** Each transition's test: the earlier dates under the later anchor against the later dates. */
const TRANSITIONS = {
  pulledIntoOneYear: (before, after, { oneYearAfter }) =>
    before.start > oneYearAfter.last && isWithin(after, oneYearAfter),
  deferredOutOfOneYear: (before, after, { oneYearAfter }) =>
    isWithin(before, oneYearAfter) && after.start > oneYearAfter.last,
  deferredBeyondHorizon: (before, after, { fiveYearAfter }) =>
    isWithin(before, fiveYearAfter) && after.start > fiveYearAfter.last,
  pulledIntoFiveYear: (before, after, { fiveYearAfter }) =>
    before.start > fiveYearAfter.last && isWithin(after, fiveYearAfter),
} satisfies Record<HorizonKind, (before: Dates, after: Dates, windows: Windows) => boolean>;

/**
 * How an enabler that both revisions hold entered or left a horizon: by the anchor alone (roll) or by a decision
 * (transition), told apart by its earlier dates under the later anchor (SPEC.md [C10] to [C12]).
 */
export function horizonRows({ id, before, after }: EnablerPair, windows: Windows): readonly Change[] {
  if (!before || !after || !isOpen(before) || !isOpen(after)) return [];
  const earlier = datesOf(before);
  const later = datesOf(after);
  if (!earlier || !later) return [];
  const row = <C extends ChangeCategory>(category: C) =>
    ({ category, entityType: 'enabler', entityId: id }) as const;
  const rows: Change[] = [];
  if (enteredByRoll(earlier, later, windows.fiveYearBefore.last, windows.fiveYearAfter)) {
    rows.push({ kind: 'rolledIn', ...row('roll'), origin: 'known' });
  }
  if (enteredByRoll(earlier, later, windows.oneYearBefore.last, windows.oneYearAfter)) {
    rows.push({ kind: 'rolledIntoOneYear', ...row('roll') });
  }
  for (const kind of Object.keys(TRANSITIONS) as HorizonKind[]) {
    if (TRANSITIONS[kind](earlier, later, windows)) rows.push({ kind, ...row('transition') });
  }
  return rows;
}

function enteredByRoll(
  earlier: Dates,
  later: Dates,
  lastBefore: Dates['start'],
  after: Windows['oneYearAfter'],
): boolean {
  return earlier.start > lastBefore && isWithin(earlier, after) && isWithin(later, after);
}
