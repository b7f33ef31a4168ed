/** Entries of a list in a new order: the one at `from` stands at `to`. */
export function movedEntry<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** What is stored of a typed list: without blanks at the ends of entries and without empty ones. */
export function keptEntries(list: readonly string[]): readonly string[] {
  return list.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
