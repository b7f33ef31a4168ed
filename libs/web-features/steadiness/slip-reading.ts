import type { SlipGroup } from '@northing/domain';
import { plainNumber } from '../words/numbers.js';
import { counted } from '../words/numbers.js';
import type { SlipGrouping } from '../address/steadiness-view.js';

/** What the groups of a grouping are called. */
export const SLIP_GROUPING_LABELS = {
  team: 'Team',
  unit: 'Business unit',
  sourcing: 'Sourcing',
} satisfies Record<SlipGrouping, string>;

/** `0.5 quarters later`, `on plan`. */
export function meanWords(quarters: number): string {
  if (quarters === 0) return 'on plan';
  const count = plainNumber(Math.abs(quarters));
  return `${count} ${Math.abs(quarters) === 1 ? 'quarter' : 'quarters'} ${quarters > 0 ? 'later' : 'earlier'}`;
}

interface SlipReadingInput {
  readonly groups: readonly SlipGroup[];
  readonly observations: number;
  readonly nameOf: (key: string | null) => string;
  /** Fewer are marked as few. */
  readonly smallSample: number;
}

/** How ends moved in all, and whose moved most. */
export function slipReading({ groups, observations, nameOf, smallSample }: SlipReadingInput): string {
  if (observations === 0) return 'No enabler was open and dated in two revisions in a row.';
  const sum = groups.reduce((total, { n, meanQuarters }) => total + n * meanQuarters, 0);
  const all = `Over ${counted(observations, 'observation')} ends moved ${meanWords(round(sum / observations))} on the mean`;
  const [worst] = groups
    .filter(({ n, meanQuarters }) => n >= smallSample && meanQuarters > 0)
    .toSorted((a, b) => b.meanQuarters - a.meanQuarters);
  if (!worst) return `${all.replace('moved on plan', 'stayed on plan')}.`;
  return `${all.replace('moved on plan', 'stayed on plan')}; most with ${nameOf(worst.key)}, ${meanWords(worst.meanQuarters)}.`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
