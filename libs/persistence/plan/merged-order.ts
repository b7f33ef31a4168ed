/**
 * One order of all keys in which every given list keeps its own, as far as they agree. A key that a later list brings
 * comes right after the one it follows there.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): Map<string, number> {
  const after = new Map<string | null, string | null>([[null, null]]);
  const next = (key: string | null): string | null => after.get(key) ?? null;
  for (const list of lists) {
    let previous: string | null = null;
    for (const key of list) {
      if (!after.has(key)) {
        after.set(key, next(previous));
        after.set(previous, key);
      }
      previous = key;
    }
  }
  const order = new Map<string, number>();
  for (let key = next(null); key !== null; key = next(key)) order.set(key, order.size);
  return order;
}
