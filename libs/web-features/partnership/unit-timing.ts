import { plusQuarters, type FiscalQuarter, type UnitEngagementTiming } from '@northing/domain';

/** Conversations over some quarters, by whether IT was brought in before the decision. */
export interface TimingCount {
  readonly before: number;
  readonly after: number;
  /** The same from entries that the business side confirmed. */
  readonly confirmedBefore: number;
  readonly confirmedAfter: number;
}

export const NO_TIMING: TimingCount = { before: 0, after: 0, confirmedBefore: 0, confirmedAfter: 0 };

type Timed = TimingCount & { readonly quarter: FiscalQuarter };

/** The conversations of the quarters from `first` to `last`, both included. */
export function timingOver(
  timings: readonly Timed[],
  first: FiscalQuarter,
  last: FiscalQuarter,
): TimingCount {
  return timings
    .filter(({ quarter }) => quarter >= first && quarter <= last)
    .reduce(
      (sum, each) => ({
        before: sum.before + each.before,
        after: sum.after + each.after,
        confirmedBefore: sum.confirmedBefore + each.confirmedBefore,
        confirmedAfter: sum.confirmedAfter + each.confirmedAfter,
      }),
      NO_TIMING,
    );
}

/** The four quarters up to one. */
export function yearUpTo(last: FiscalQuarter): readonly [FiscalQuarter, FiscalQuarter] {
  return [plusQuarters(last, -3), last];
}

export function timingOfUnit(
  timings: readonly UnitEngagementTiming[],
  unitId: string,
): readonly UnitEngagementTiming[] {
  return timings.filter(({ businessUnitId }) => businessUnitId === unitId);
}

/** Share before the decision, 0 to 1; null when nothing counts. */
export function shareBefore(before: number, after: number): number | null {
  return before + after === 0 ? null : before / (before + after);
}

/** `None confirmed by the business`, or what the confirmed entries alone say. */
export function confirmedText({ before, after, confirmedBefore, confirmedAfter }: TimingCount): string {
  const [all, confirmed] = [before + after, confirmedBefore + confirmedAfter];
  if (confirmed === 0) return 'None confirmed by the business';
  const share = Math.round((confirmedBefore / confirmed) * 100);
  return `${confirmed} of ${all} confirmed: ${share}% before`;
}
