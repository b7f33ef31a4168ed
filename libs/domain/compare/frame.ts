import type { Enabler } from '../plan/enabler.js';
import {
  commonCostYears,
  horizonWindow,
  type HorizonSettings,
  type QuarterWindow,
  type Scheduled,
} from '../time/horizon.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { ComparisonInput } from './comparison.js';
import { diffContent, type ContentDiff } from './diff.js';
import { lineageGroups, type LineageGroups } from './groups.js';

/** An enabler as both revisions have it; null where one does not hold it. */
export interface EnablerPair {
  readonly id: string;
  readonly before: Enabler | null;
  readonly after: Enabler | null;
}

/** Both revisions' anchors and windows. */
export interface Windows {
  /** Anchor of the earlier revision. */
  readonly a: FiscalQuarter;
  /** Anchor of the later revision. */
  readonly b: FiscalQuarter;
  readonly oneYearBefore: QuarterWindow;
  readonly oneYearAfter: QuarterWindow;
  readonly fiveYearBefore: QuarterWindow;
  readonly fiveYearAfter: QuarterWindow;
  /** Fiscal years both cost windows share, inclusive; null when none. */
  readonly costYears: { readonly first: FiscalYear; readonly last: FiscalYear } | null;
}

type ItemType = 'outcome' | 'capability' | 'enabler';

/** Everything the rules read, indexed once. */
export interface Frame {
  readonly input: ComparisonInput;
  readonly windows: Windows;
  readonly diff: ContentDiff;
  readonly pairs: ReadonlyMap<string, EnablerPair>;
  readonly groups: LineageGroups;
  /**
   * Whether a revision holds an item. What neither content lists is unchanged and so held by both: contents reduced
   * to what differs leave it out, though links still name it.
   */
  readonly holds: (side: 'before' | 'after', type: ItemType, id: string) => boolean;
}

export function frameOf(input: ComparisonInput): Frame {
  const pairs = pairsOf(input.from.content.enablers, input.to.content.enablers);
  return {
    input,
    windows: windowsOf(input.from.head.anchorQuarter, input.to.head.anchorQuarter, input.settings),
    diff: diffContent(input.from.content, input.to.content),
    pairs,
    groups: lineageGroups(pairs),
    holds: holding(input),
  };
}

export function windowsOf(a: FiscalQuarter, b: FiscalQuarter, settings: HorizonSettings): Windows {
  return {
    a,
    b,
    oneYearBefore: horizonWindow(a, settings.oneYearQuarters),
    oneYearAfter: horizonWindow(b, settings.oneYearQuarters),
    fiveYearBefore: horizonWindow(a, settings.fiveYearQuarters),
    fiveYearAfter: horizonWindow(b, settings.fiveYearQuarters),
    costYears: commonCostYears(a, b, settings.costYears),
  };
}

/** Both dates; an item with one alone counts as undated. */
export interface Dates {
  readonly start: FiscalQuarter;
  readonly end: FiscalQuarter;
}

export function datesOf({ startQuarter: start, endQuarter: end }: Scheduled): Dates | null {
  return start !== null && end !== null ? { start, end } : null;
}

/** Quarters the work spans, both ends included. */
export function durationOf(dates: Dates): number {
  return dates.end - dates.start + 1;
}

export function isWithin({ start, end }: Dates, window: QuarterWindow): boolean {
  return start <= window.last && end >= window.first;
}

/** The quarters both five-year windows cover; null when none. */
export function commonQuarters({ fiveYearBefore, fiveYearAfter }: Windows): QuarterWindow | null {
  const { first } = fiveYearAfter;
  const { last } = fiveYearBefore;
  return first <= last ? { first, last } : null;
}

export function pairsOf(
  before: readonly Enabler[],
  after: readonly Enabler[],
): ReadonlyMap<string, EnablerPair> {
  const pairs = new Map<string, EnablerPair>();
  for (const enabler of before) pairs.set(enabler.id, { id: enabler.id, before: enabler, after: null });
  for (const enabler of after) {
    pairs.set(enabler.id, { id: enabler.id, before: pairs.get(enabler.id)?.before ?? null, after: enabler });
  }
  return pairs;
}

function holding({ from, to }: ComparisonInput): Frame['holds'] {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const sets = {
    before: {
      outcome: idsOf(from.content.outcomes),
      capability: idsOf(from.content.capabilities),
      enabler: idsOf(from.content.enablers),
    },
    after: {
      outcome: idsOf(to.content.outcomes),
      capability: idsOf(to.content.capabilities),
      enabler: idsOf(to.content.enablers),
    },
  };
  const other = { before: 'after', after: 'before' } as const;
  return (side, type, id) => sets[side][type].has(id) || !sets[other[side]][type].has(id);
}
