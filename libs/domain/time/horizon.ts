import { fiscalYearOf, plusQuarters, type FiscalQuarter, type FiscalYear } from './fiscal-quarter.js';

/** An inclusive range of quarters. */
export interface QuarterWindow {
  readonly first: FiscalQuarter;
  readonly last: FiscalQuarter;
}

/** What is scheduled; an item with one date alone counts as unscheduled. */
export interface Scheduled {
  readonly startQuarter: FiscalQuarter | null;
  readonly endQuarter: FiscalQuarter | null;
}

export interface HorizonSettings {
  /** Quarters of the one-year plan (4). */
  readonly oneYearQuarters: number;
  /** Quarters of the five-year plan (20). */
  readonly fiveYearQuarters: number;
  /** Whole fiscal years of the cost window (5). */
  readonly costYears: number;
}

export const STANDARD_HORIZON: HorizonSettings = { oneYearQuarters: 4, fiveYearQuarters: 20, costYears: 5 };

export function horizonWindow(anchor: FiscalQuarter, quarters: number): QuarterWindow {
  return { first: anchor, last: plusQuarters(anchor, quarters - 1) };
}

/** In the window: starts no later than its last quarter and ends no earlier than its first. */
export function isInside(item: Scheduled, window: QuarterWindow): boolean {
  const { startQuarter: start, endQuarter: end } = item;
  return start !== null && end !== null && start <= window.last && end >= window.first;
}

/** The fiscal years two revisions' cost windows share: FY(b) to FY(a)+costYears−1, inclusive; null when none. */
export function commonCostYears(
  a: FiscalQuarter,
  b: FiscalQuarter,
  costYears: number,
): { readonly first: FiscalYear; readonly last: FiscalYear } | null {
  const first = fiscalYearOf(b);
  const last = fiscalYearOf(a) + costYears - 1;
  return first <= last ? { first, last } : null;
}
