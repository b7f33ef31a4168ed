const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count as a sentence says it: `three` up to ten, `11` beyond. */
export function spelled(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-US');
}

/** `three outcomes`, `one outcome`, `no outcome`. */
export function spelledCount(count: number, one: string, many = `${one}s`): string {
  return `${spelled(count)} ${count < 2 ? one : many}`;
}

/** The first letter as a sentence starts. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `A`, `A and B`, `A, B and 3 more`: names up to two. */
export function firstNames(names: readonly string[]): string {
  if (names.length > 2) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.join(' and ');
}
