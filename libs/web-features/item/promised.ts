import type { Capability, FiscalQuarter } from '@northing/domain';
import type { Raise } from '../capabilities/raising.js';
import type { HistoryEntry } from './history.js';

export interface Assessment {
  readonly quarter: FiscalQuarter;
  readonly maturity: number;
}

/** Delivered enablers that share the same reassessment: what all promised beside what was found. */
export interface PromiseGroup {
  readonly raises: readonly Raise[];
  /** Levels of maturity. */
  readonly promised: number;
  /** Null: not assessed since the delivery. */
  readonly found: { readonly before: Assessment | null; readonly after: Assessment } | null;
}

/** The assessments that revisions up to `sequence` tell of, oldest first; of one quarter the last recorded. */
export function assessmentsUpTo(history: readonly HistoryEntry[], sequence: number): readonly Assessment[] {
  const byQuarter = new Map<FiscalQuarter, number>();
  for (const { revision, held } of history) {
    if (revision.sequence > sequence || held?.type !== 'capability') continue;
    const { assessedQuarter: quarter, currentMaturity: maturity }: Capability = held.item;
    if (quarter !== null && maturity !== null) byQuarter.set(quarter, maturity);
  }
  return [...byQuarter]
    .map(([quarter, maturity]) => ({ quarter, maturity }))
    .sort((a, b) => a.quarter - b.quarter);
}

/** What delivered work promised, by the reassessment that followed it. */
export function promisesOf(
  raises: readonly Raise[],
  assessments: readonly Assessment[],
): readonly PromiseGroup[] {
  const groups = new Map<number, Raise[]>();
  for (const raise of raises) {
    const { standing, plannedEnd, uplift } = raise;
    if ((standing !== 'delivered' && standing !== 'reassessed') || plannedEnd === null || uplift <= 0)
      continue;
    const at = assessments.findIndex(({ quarter }) => quarter > plannedEnd);
    const known = groups.get(at);
    if (known) known.push(raise);
    else groups.set(at, [raise]);
  }
  return [...groups].map(([at, members]): PromiseGroup => {
    const after = assessments[at];
    const promised = members.reduce((sum, { uplift }) => sum + uplift, 0);
    return {
      raises: members,
      promised,
      found: after ? { before: assessments[at - 1] ?? null, after } : null,
    };
  });
}
