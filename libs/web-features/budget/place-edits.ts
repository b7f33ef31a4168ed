import type { Edit, Enabler, Placement } from '@northing/domain';

/** A placement as edits of what differs, with what was there. */
export function placeEdits(
  placements: readonly Placement[],
  enablers: ReadonlyMap<string, Enabler>,
): readonly Edit[] {
  return placements.flatMap(({ enablerId: key, priorityBand, placedScore }): readonly Edit[] => {
    const enabler = enablers.get(key);
    if (!enabler) return [];
    const set = <F extends 'priorityBand' | 'placedScore'>(field: F, value: Enabler[F]): readonly Edit[] =>
      enabler[field] === value
        ? []
        : [{ op: 'set', type: 'enabler', key, field, value, expected: enabler[field] }];
    return [...set('priorityBand', priorityBand), ...set('placedScore', placedScore)];
  });
}
