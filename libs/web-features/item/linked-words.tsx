import type { MouseEvent } from 'react';
import type { ItemRef } from '../address/item-token.js';
import './words.css';

/** A sentence that names items, each one press away. */
export type LinkedWords = readonly (string | { readonly item: ItemRef; readonly name: string })[];

/** The same as plain text, for tables that are saved and for what is read aloud. */
export function plainWords(words: LinkedWords): string {
  return words.map((word) => (typeof word === 'string' ? word : word.name)).join('');
}

/** Sentences one after the other. */
export function joinWords(parts: readonly LinkedWords[], between: string): LinkedWords {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

interface LinkedSentenceProps {
  readonly words: LinkedWords;
  readonly onOpen: (item: ItemRef) => void;
}

export function LinkedSentence({ words, onOpen }: LinkedSentenceProps) {
  return (
    <>
      {words.map((word, at) =>
        typeof word === 'string' ? (
          word
        ) : (
          <button
            key={at}
            type="button"
            className="item-word"
            onClick={(event: MouseEvent) => {
              // The row it stands in opens something else.
              event.stopPropagation();
              onOpen(word.item);
            }}
          >
            {word.name}
          </button>
        ),
      )}
    </>
  );
}
