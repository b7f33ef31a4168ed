import type { ItemRef } from '../address/item-token.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import { joinWords, type LinkedWords } from '../item/linked-words.js';
import './table-cells.css';

interface ItemNamesProps {
  readonly items: readonly ItemRef[];
  /** Said when there is none. */
  readonly none: string;
  readonly nameOf: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

/** So many stand in a cell; the rest unfolds. */
const SHOWN = 4;

/** Items by name in a cell, each one press away. */
export function ItemNames({ items, none, nameOf, onOpen }: ItemNamesProps) {
  if (items.length === 0) return <>{none}</>;
  const words = items.map((item): LinkedWords => {
    const name = nameOf(item);
    // Teams and envelopes have no panel of their own.
    return item.type === 'team' || item.type === 'envelope' ? [name] : [{ item, name }];
  });
  const rest = words.slice(SHOWN);
  return (
    <>
      <LinkedSentence words={joinWords(words.slice(0, SHOWN), ', ')} onOpen={onOpen} />
      {rest.length > 0 && (
        <details className="cell-more">
          <summary>{`and ${rest.length} more`}</summary>
          <LinkedSentence words={joinWords(rest, ', ')} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}
