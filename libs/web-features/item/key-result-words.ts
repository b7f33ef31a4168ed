import type { KeyResult } from '@northing/domain';
import { plainNumber } from '../words/numbers.js';

/** `14%`, `5 days`; a number alone where no unit was given, or things are counted. */
export function measured(value: number, unit: string | null): string {
  const number = plainNumber(value);
  if (unit === null || unit === '' || unit === 'count') return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** Why a key result has no attainment; null when it has one. */
export function unattainableReason({ baseline, target }: KeyResult): string | null {
  if (baseline === null && target === null) return 'Baseline and target are not set';
  if (baseline === null) return 'No baseline is set';
  if (target === null) return 'No target is set';
  return baseline === target ? 'Baseline and target are the same' : null;
}
