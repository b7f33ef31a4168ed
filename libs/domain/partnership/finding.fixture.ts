import { LIMITING_ATTRIBUTES, type AttributeRating } from '../records/records.js';
import type { AssessmentFinding } from './assessment-finding.js';

/** All eight attributes at one rating, with others where they are named. */
export function ratings(
  rating: number,
  others: readonly Partial<AttributeRating>[] = [],
): readonly AttributeRating[] {
  return LIMITING_ATTRIBUTES.map((attribute) => ({
    ...{ attribute, rating, influence: 'influence' as const },
    ...others.find((each) => each.attribute === attribute),
  }));
}

export function organisation(
  fields: Partial<Extract<AssessmentFinding, { instrument: 'organisationPartnerMaturity' }>> = {},
): AssessmentFinding {
  return {
    ...{ instrument: 'organisationPartnerMaturity', level: 'service', attributes: ratings(3) },
    ...{ externalFactors: null, ...fields },
  };
}

export function relationship(level: number, intendedLevel: number | null = null): AssessmentFinding {
  return { instrument: 'relationshipMaturity', level, intendedLevel };
}
