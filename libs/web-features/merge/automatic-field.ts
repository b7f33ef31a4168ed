import { REASON_LABELS, type AutoMerged } from '@northing/domain';
import type { MergeField } from '@northing/web-ui';
import type { WordsContext } from '../plan/field-words.js';
import { placeTitle, valueWords } from './place-words.js';

/** What was merged without a question, as a row of the merge table that says why. */
export function automaticField(
  { place, base, ours, theirs, reason }: AutoMerged,
  id: string,
  context: WordsContext,
): MergeField {
  const words = (value: unknown) => valueWords(place, value, context);
  return {
    kind: 'automatic',
    id,
    label: placeTitle(place, [theirs, ours, base], context),
    ...{ base: words(base), draft: words(ours), scenario: words(theirs), result: words(theirs) },
    from: 'scenario',
    why: REASON_LABELS[reason],
  };
}
