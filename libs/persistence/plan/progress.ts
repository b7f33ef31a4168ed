import type { ImportProgress } from '@northing/application';

/** Follows a long write: tells how far it has come and stops it when its caller gave up. */
export interface Watch {
  /** After each statement; throws the signal's reason, which rolls the transaction back. */
  readonly rows: (written: number) => void;
  /** After each of the equal parts of the work. */
  readonly part: (step: string) => void;
  readonly written: () => number;
}

export function followProgress(
  { progress, signal }: { readonly progress?: ImportProgress; readonly signal?: AbortSignal },
  parts: number,
): Watch {
  let written = 0;
  let done = 0;
  signal?.throwIfAborted();
  return {
    rows(count) {
      written += count;
      signal?.throwIfAborted();
    },
    part(step) {
      done += 1;
      progress?.(Math.min(1, done / parts), step);
      signal?.throwIfAborted();
    },
    written: () => written,
  };
}
