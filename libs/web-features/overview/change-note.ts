import type { FigureReading } from '../figures/figure-reading.js';

/** How a figure moved since the one before it: `was 1`, `as before`; null where it has no course, or no figure. */
export function changeNote({ value, course: { points, format } }: FigureReading): string | null {
  if (value === null) return null;
  const at = points.findIndex(({ current }) => current);
  if (at < 0) return null;
  const now = points[at]?.value ?? null;
  const before = points[at - 1];
  if (!before) return 'first revision';
  if (before.value === null) return 'none before';
  // What reads the same is no change to speak of.
  const was = format(before.value);
  return now !== null && format(now) === was ? 'as before' : `was ${was}`;
}
