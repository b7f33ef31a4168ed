import type { Edit, Enabler } from '@northing/domain';
import { counted } from '../words/numbers.js';
import { shiftSteps } from './draft-timeline.js';

/** What is done to every selected enabler. */
export type BulkChange =
  | { readonly kind: 'set'; readonly field: keyof Enabler; readonly value: unknown }
  /** Later when positive. */
  | { readonly kind: 'shift'; readonly quarters: number };

export interface BulkEdits {
  readonly edits: readonly Edit[];
  /** Enablers that stay as they are, and why. */
  readonly unchanged: string | null;
}

/** One edit of all of them, so that it is undone in one step. */
export function bulkEdits(enablers: readonly Enabler[], change: BulkChange): BulkEdits {
  const each = enablers.map((enabler) => stepsOf(enabler, change));
  const still = each.filter((steps) => steps.length === 0).length;
  return { edits: each.flat(), unchanged: still === 0 ? null : unchangedWords(still, change) };
}

function stepsOf(enabler: Enabler, change: BulkChange): readonly Edit[] {
  if (change.kind === 'shift') return shiftSteps(enabler, { part: 'bar', quarters: change.quarters });
  const { field, value } = change;
  const expected = enabler[field];
  return expected === value ? [] : [{ op: 'set', type: 'enabler', key: enabler.id, field, value, expected }];
}

function unchangedWords(still: number, { kind }: BulkChange): string {
  const what = counted(still, 'enabler');
  const [stays, has] = still === 1 ? ['stays', 'has'] : ['stay', 'have'];
  return kind === 'shift'
    ? `${what} without both quarters ${stays} as before`
    : `${what} already ${has} the value`;
}
