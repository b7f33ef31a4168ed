import { groupedBy } from '../plan/grouped-by.js';
import type { Assessment } from '../records/records.js';
import { agreed } from './agreed.js';
import type { RelationshipTrend } from './records-metrics.js';

const QUARTERS_LOOKED_BACK = 4;

/** Relationship maturity now against exactly four quarters earlier, by unit (DOMAIN §4.15, SPEC.md [M53]). */
export function relationshipTrends(assessments: readonly Assessment[]): readonly RelationshipTrend[] {
  const units = groupedBy(
    agreed(assessments, 'relationshipMaturity'),
    ({ businessUnitId }) => businessUnitId,
  );
  return [...units.keys()].sort().flatMap((businessUnitId) => {
    const history = (units.get(businessUnitId) ?? []).toSorted((a, b) => a.quarter - b.quarter);
    const latest = history.at(-1);
    if (!latest) return [];
    const { level, quarter, intendedLevel } = latest;
    const earlier = history.find((each) => each.quarter === quarter - QUARTERS_LOOKED_BACK);
    return [
      {
        businessUnitId,
        latest: level,
        quarter,
        intendedLevel,
        changeOverYear: earlier ? level - earlier.level : null,
        belowIntended: intendedLevel !== null && level < intendedLevel,
      },
    ];
  });
}
