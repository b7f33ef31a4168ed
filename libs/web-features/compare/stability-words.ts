import { percent } from '../words/numbers.js';
import type { Compared } from './read-comparison.js';

type Churn = NonNullable<Compared['churn']>;

/** The flags in words; it informs and does not grade. */
export function stabilityWords({
  kneeJerk,
  bigBang,
  unevidencedChurn,
  largestUnevidencedShare,
  replacedShare,
}: Pick<
  Churn,
  'kneeJerk' | 'bigBang' | 'unevidencedChurn' | 'largestUnevidencedShare' | 'replacedShare'
>): string {
  const flags = [
    kneeJerk && `knee-jerk: ${percent(Math.max(unevidencedChurn, largestUnevidencedShare))} without evidence`,
    bigBang && `big bang: ${percent(replacedShare)} replaced at once`,
  ].filter((flag) => flag !== false);
  return flags.length === 0 ? 'steady' : flags.join('; ');
}
