import type { Kept } from '@northing/domain';
import { keptWords } from './result-words.js';

interface PromiseBarsProps {
  readonly kept: Kept;
  /** The most levels of any row: all share this scale. */
  readonly largest: number;
}

/** What was promised, dashed, and what came, solid, on one scale; the figures say the same. */
export function PromiseBars({ kept, largest }: PromiseBarsProps) {
  const width = (levels: number) => `${((Math.max(0, levels) / largest) * 100).toFixed(2)}%`;
  return (
    <span className="promise-bars">
      <span className="promise-bars__track" aria-hidden>
        <span data-side="promised" style={{ width: width(kept.promised) }} />
        <span data-side="gained" style={{ width: width(kept.gained) }} />
      </span>
      <span className="n-num">{keptWords(kept)}</span>
    </span>
  );
}
