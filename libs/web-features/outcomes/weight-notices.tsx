import type { ItemRef } from '../address/item-token.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import { joinWords, type LinkedWords } from '../item/linked-words.js';
import { plainNumber } from '../words/numbers.js';

interface WeightNoticesProps {
  readonly reading: RevisionReading;
  readonly onOpen: (item: ItemRef) => void;
}

/** Weights that do not total 100: the figures scale them, so this informs and does not warn. */
export function WeightNotices({ reading, onOpen }: WeightNoticesProps) {
  const { index, metrics } = reading;
  const total = index.content.outcomes.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const off = metrics.warnings.filter((warning) => warning.kind === 'weightsNot100');
  if (off.length === 0 && total === 100) return null;
  const named = off.map(({ outcomeId: id, total: sum }): LinkedWords => [
    { item: { type: 'outcome', id }, name: index.outcomes.get(id)?.name ?? id },
    ` ${plainNumber(sum)}`,
  ]);
  return (
    <div className="outcomes-notices" role="note">
      {total !== 100 && (
        <p>
          {total === 0
            ? 'No outcome has a weight, so no mean over the outcomes can be given.'
            : `The weights of the outcomes total ${plainNumber(total)}, not 100. They are scaled.`}
        </p>
      )}
      {named.length > 0 && (
        <p>
          Weights of capabilities that do not total 100, and are scaled:{' '}
          <LinkedSentence words={joinWords(named, ', ')} onOpen={onOpen} />.
        </p>
      )}
    </div>
  );
}
