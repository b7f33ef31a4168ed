/** An id that nobody has: ids of a plan stay for good, so one that was ever used is not made again. */
export function newId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const known = new Set(taken.map(({ id }) => id));
  for (;;) {
    const id = `${prefix}-${crypto.randomUUID().slice(0, 8)}`;
    if (!known.has(id)) return id;
  }
}
