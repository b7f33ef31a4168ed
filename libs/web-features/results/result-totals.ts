import type { Kept } from '@northing/domain';
import type { DeliveredResult } from './read-results.js';

/** What all rows come to. */
export interface ResultTotals {
  readonly delivered: number;
  /** Enablers that promised an uplift. */
  readonly promising: number;
  /** Of these, with a capability that was reassessed. */
  readonly reassessed: number;
  /** Levels promised by all, also those nobody can judge yet. */
  readonly promised: number;
  /** Over reassessed uplifts; null without any. */
  readonly kept: Kept | null;
}

export function totalsOf(rows: readonly Pick<DeliveredResult, 'promised' | 'kept'>[]): ResultTotals {
  const known = rows.flatMap(({ kept }) => kept ?? []);
  const promised = sum(known.map((kept) => kept.promised));
  const gained = sum(known.map((kept) => kept.gained));
  return {
    delivered: rows.length,
    promising: rows.filter((row) => row.promised > 0).length,
    reassessed: known.length,
    promised: sum(rows.map((row) => row.promised)),
    kept: promised > 0 ? { promised, gained, share: gained / promised } : null,
  };
}

/** Levels come in steps that add up exactly; four decimals take off what floating point adds. */
function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 10_000) / 10_000;
}
