const MINUS = '\u2212';

/** `73%`: a share of 0 to 1, without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `3 enablers`, `1 enabler`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** `2 quarters later`, `1Q earlier` in short. */
export function shiftLabel(quarters: number): string {
  if (quarters === 0) return 'same quarter';
  return `${Math.abs(quarters)}Q ${quarters > 0 ? 'later' : 'earlier'}`;
}

/** A number with a true minus sign and at most two decimals. */
export function plainNumber(value: number): string {
  const text = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return value < 0 ? MINUS + text : text;
}

/** Words joined as in a sentence: `a, b and c`. */
export function sentenceList(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
