import type { Capability, FiscalQuarter } from '@northing/domain';
import type { LevelStep } from '@northing/web-ui';
import { counts, type Raise } from './raising.js';

const HIGHEST = 5;

/** The course of a capability's maturity as planned, ready to be drawn up to its target quarter. */
export interface PlannedMaturity {
  readonly first: FiscalQuarter;
  readonly last: FiscalQuarter;
  readonly steps: readonly LevelStep[];
}

/**
 * From the revision's first quarter, or from earlier work that was not reassessed yet, to the target quarter; where
 * there is none, or it has passed, to the end of the five-year plan.
 */
export function plannedMaturity(
  { currentMaturity, targetQuarter }: Pick<Capability, 'currentMaturity' | 'targetQuarter'>,
  raises: readonly Raise[],
  window: { readonly first: FiscalQuarter; readonly last: FiscalQuarter },
): PlannedMaturity {
  const ended = raises
    .filter(counts)
    .flatMap(({ enabler, uplift, plannedEnd }) =>
      plannedEnd === null ? [] : [{ quarter: plannedEnd, uplift, cause: enabler.name }],
    )
    .sort((a, b) => a.quarter - b.quarter);
  const first = Math.min(window.first, ...ended.map(({ quarter }) => quarter)) as FiscalQuarter;
  const last = targetQuarter !== null && targetQuarter >= window.first ? targetQuarter : window.last;
  let level = currentMaturity ?? 0;
  const steps = ended.map(({ quarter, uplift, cause }) => {
    level = Math.min(HIGHEST, level + uplift);
    return { quarter, level, cause };
  });
  return { first, last, steps };
}
