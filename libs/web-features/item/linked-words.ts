import type { ItemRef } from '../address/item-token.js';

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
