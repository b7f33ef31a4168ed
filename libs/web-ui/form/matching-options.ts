/** Something that is chosen by its name: a person, a unit, a capability. */
export interface ReferenceOption {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name: a title, the unit above. */
  readonly note?: string;
}

const SHOWN_AT_MOST = 60;

/** Options that hold every word of the query, those whose name begins with it first. */
export function matchingOptions<T extends ReferenceOption>(
  options: readonly T[],
  query: string,
): readonly T[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = options.filter((option) => {
    const text = folded(`${option.name} ${option.note ?? ''} ${option.id}`);
    return words.every((word) => text.includes(word));
  });
  const begins = (option: T) => (folded(option.name).startsWith(words[0] ?? '') ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, SHOWN_AT_MOST);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
