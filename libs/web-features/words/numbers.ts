const MINUS = '\u2212';

/** Kept: making one takes longer than a hundred uses of it. */
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const ONE_DECIMAL = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `73%`: a share of 0 to 1, without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `3 enablers`, `1 enabler`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${PLAIN.format(count)} ${count === 1 ? one : many}`;
}

/** `2 quarters later`, `1Q earlier` in short. */
export function shiftLabel(quarters: number): string {
  if (quarters === 0) return 'same quarter';
  return `${Math.abs(quarters)}Q ${quarters > 0 ? 'later' : 'earlier'}`;
}

/** A number with a true minus sign and at most two decimals. */
export function plainNumber(value: number): string {
  const text = PLAIN.format(Math.abs(value));
  return value < 0 ? MINUS + text : text;
}

/** `1.0`, `2,400.5`: one decimal, always. */
export function oneDecimal(value: number): string {
  return ONE_DECIMAL.format(value);
}

/** Words joined as in a sentence: `a, b and c`. */
export function sentenceList(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
