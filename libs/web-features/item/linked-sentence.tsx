import type { MouseEvent } from 'react';
import { useLocation } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { itemHref } from './item-href.js';
import type { LinkedWords } from './linked-words.js';
import './words.css';

interface LinkedSentenceProps {
  readonly words: LinkedWords;
  readonly onOpen: (item: ItemRef) => void;
}

/** A plain press opens the item beside what is shown; a press with a modifier stays the browser's. */
export function LinkedSentence({ words, onOpen }: LinkedSentenceProps) {
  const location = useLocation();
  const open = (event: MouseEvent, item: ItemRef) => {
    // The row it stands in opens something else.
    event.stopPropagation();
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(item);
  };
  return (
    <>
      {words.map((word, at) =>
        typeof word === 'string' ? (
          word
        ) : (
          <a
            key={at}
            className="item-word"
            href={itemHref(location, word.item)}
            onClick={(event) => open(event, word.item)}
          >
            {word.name}
          </a>
        ),
      )}
    </>
  );
}
