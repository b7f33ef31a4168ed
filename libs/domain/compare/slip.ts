import { isOpen, type Enabler } from '../plan/enabler.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { compareText } from './canonical.js';
import type { Slip } from './comparison.js';
import { datesOf, type EnablerPair, type Frame } from './frame.js';
import { rolledOut } from './presence.js';
import { ratio } from './rounding.js';

/**
 * DOMAIN §4.2 (SPEC.md [C42], [C43]). What no content lists is unchanged: it slipped by nothing and, still open, was
 * not delivered; the earlier revision's totals count it.
 */
export function slipOf(frame: Frame): Slip {
  const open = frame.input.from.totals.openByEndQuarter;
  const slips = new Map<string, number>();
  let left = 0;
  let met = 0;
  for (const pair of frame.pairs.values()) {
    const planned = plannedEnd(pair.before);
    if (planned === null) continue;
    const later = comparable(frame, pair);
    const slip = later && endOf(later);
    if (slip === null) left += 1;
    else if (slip !== planned) slips.set(pair.id, slip - planned);
    if (isDue(frame, planned) && later && deliveredBy(later, planned)) met += 1;
  }
  const n = sumOf(open, () => true) - left;
  const due = sumOf(open, (quarter) => isDue(frame, quarter));
  return {
    n,
    ...averages(slips, n),
    nonZero: Object.fromEntries([...slips.entries()].sort(([x], [y]) => compareText(x, y))),
    forecastDue: due,
    forecastMet: met,
    forecastReliability: due > 0 ? ratio(met, due) : null,
  };
}

function averages(slips: ReadonlyMap<string, number>, n: number) {
  if (n === 0) return { meanQuarters: null, medianQuarters: null, slippedShare: null };
  const all = [...slips.values()];
  return {
    meanQuarters: ratio(
      all.reduce((total, slip) => total + slip, 0),
      n,
    ),
    medianQuarters: median(all, n),
    slippedShare: ratio(all.filter((slip) => slip > 0).length, n),
  };
}

/** The median of `n` values of which all but the given ones are zero. */
function median(nonZero: readonly number[], n: number): number {
  const sorted = nonZero.toSorted((x, y) => x - y);
  const negative = sorted.filter((slip) => slip < 0).length;
  const zeros = n - sorted.length;
  const at = (index: number): number => {
    if (index < negative) return sorted[index] ?? 0;
    return index < negative + zeros ? 0 : (sorted[index - zeros] ?? 0);
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}

/** Planned end of an enabler that is open and dated. */
function plannedEnd(before: Enabler | null): FiscalQuarter | null {
  return before && isOpen(before) ? (datesOf(before)?.end ?? null) : null;
}

/** The later state that a planned end is held against; null when removed, stopped, split or merged. */
function comparable(frame: Frame, pair: EnablerPair): Enabler | null {
  if (frame.groups.groupOf.has(pair.id)) return null;
  const later = pair.after ?? rolledOut(frame, pair);
  return later === null || later.stage === 'stopped' ? null : later;
}

function endOf(later: Enabler): FiscalQuarter | null {
  const planned = datesOf(later)?.end ?? null;
  return isDelivered(later) ? (later.actualEndQuarter ?? planned) : planned;
}

function deliveredBy(later: Enabler, planned: FiscalQuarter): boolean {
  return isDelivered(later) && later.actualEndQuarter !== null && later.actualEndQuarter <= planned;
}

function isDelivered({ stage }: Enabler): boolean {
  return stage === 'delivered' || stage === 'retired';
}

function isDue({ windows }: Frame, end: FiscalQuarter): boolean {
  return end >= windows.a && end < windows.b;
}

function sumOf(
  counts: ReadonlyMap<FiscalQuarter, number>,
  counted: (quarter: FiscalQuarter) => boolean,
): number {
  let total = 0;
  for (const [quarter, count] of counts) if (counted(quarter)) total += count;
  return total;
}
