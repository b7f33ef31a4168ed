import {
  PARTNER_LEVELS,
  type Assessment,
  type AttributeRating,
  type PartnerLevel,
} from '../records/records.js';
import { agreed } from './agreed.js';
import type { ValuePotential } from './records-metrics.js';

/** The highest relationship maturity that each partner level carries (DOMAIN §4.16). */
const RMM_CEILING = { reactive: 2, service: 3, strategic: 5 } satisfies Record<PartnerLevel, number>;

/** What the limiting attributes of each agreed assessment allow (DOMAIN §4.16, SPEC.md [M54] to [M57]). */
export function valuePotentials(assessments: readonly Assessment[]): readonly ValuePotential[] {
  return agreed(assessments, 'organisationPartnerMaturity').map((assessment) => {
    const { id, businessUnitId, quarter, level, attributes } = assessment;
    const potential = lowest(attributes);
    const headroom = levelRank(potential) - levelRank(level);
    return {
      assessmentId: id,
      businessUnitId,
      quarter,
      level,
      maximumValuePotential: potential,
      reachablePotential: lowest(attributes.filter(({ influence }) => influence === 'outside')),
      headroom,
      inconsistent: headroom < 0,
      bindingAttributes:
        potential === 'strategic'
          ? []
          : attributes.filter((each) => attributeLevel(each) === potential).map(({ attribute }) => attribute),
      rmmCeiling: RMM_CEILING[potential],
    };
  });
}

/** 0 reactive … 2 strategic. */
export function levelRank(level: PartnerLevel): number {
  return PARTNER_LEVELS.indexOf(level);
}

/** The level that an attribute allows by itself. */
export function attributeLevel({ rating }: AttributeRating): PartnerLevel {
  if (rating <= 2) return 'reactive';
  return rating < 4 ? 'service' : 'strategic';
}

/** Strategic when nothing limits. */
function lowest(attributes: readonly AttributeRating[]): PartnerLevel {
  const ranks = attributes.map((attribute) => levelRank(attributeLevel(attribute)));
  return PARTNER_LEVELS[Math.min(...ranks, levelRank('strategic'))] ?? 'strategic';
}
