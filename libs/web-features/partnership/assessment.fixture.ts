import {
  LIMITING_ATTRIBUTES,
  NO_SIDES,
  type AttributeRating,
  type FiscalQuarter,
  type OrganisationAssessment,
  type RelationshipAssessment,
} from '@northing/domain';

/** An agreed relationship maturity of the unit u1. */
export function relationship(
  quarter: FiscalQuarter,
  level: number,
  more: Partial<RelationshipAssessment> = {},
): RelationshipAssessment {
  return {
    ...{
      id: `r${quarter}`,
      businessUnitId: 'u1',
      quarter,
      state: 'agreed',
      instrument: 'relationshipMaturity',
    },
    ...{ level, intendedLevel: null, sides: NO_SIDES, proposal: null },
    ...more,
  };
}

export function ratings(rating: number, influence: AttributeRating['influence'] = 'control') {
  return LIMITING_ATTRIBUTES.map((attribute): AttributeRating => ({ attribute, rating, influence }));
}

/** An agreed partner maturity of the unit u1, every attribute rated 3. */
export function organisation(
  quarter: FiscalQuarter,
  more: Partial<OrganisationAssessment> = {},
): OrganisationAssessment {
  return {
    ...{ id: `o${quarter}`, businessUnitId: 'u1', quarter, state: 'agreed', level: 'reactive' },
    ...{ instrument: 'organisationPartnerMaturity', attributes: ratings(3), externalFactors: null },
    ...{ sides: NO_SIDES, proposal: null },
    ...more,
  };
}
