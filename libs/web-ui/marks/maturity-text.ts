/** "Maturity 2 of 5 now, target 4". */
export function maturityText(current: number | null, target: number | null): string {
  const now = current === null ? 'Maturity not assessed' : `Maturity ${current} of 5 now`;
  return target === null ? now : `${now}, target ${target}`;
}

/** "2 → 4"; a dash where a side is not given. */
export function figuresOf(current: number | null, target: number | null): string {
  return target === null ? `${current ?? '–'}` : `${current ?? '–'} → ${target}`;
}
