import { compareText } from '../compare/canonical.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** The entry of the latest quarter of each key, in the order of keys; of two in a quarter the later one. */
export function latestBy<T extends { readonly quarter: FiscalQuarter }>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  const groups = groupedBy(entries, keyOf);
  return [...groups.keys()].sort(compareText).flatMap((key) => {
    const latest = groups
      .get(key)
      ?.toSorted((a, b) => a.quarter - b.quarter)
      .at(-1);
    return latest ? [latest] : [];
  });
}
