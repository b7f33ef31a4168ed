import { LIMITING_ATTRIBUTES, type OrganisationFinding } from '@northing/domain';
import {
  emptyFinding,
  findingOf,
  givenRatings,
  heldFindingFlaws,
  heldOrganisation,
  type HeldOrganisation,
} from './held-finding.js';

const whole: OrganisationFinding = {
  level: 'service',
  attributes: LIMITING_ATTRIBUTES.map((attribute) => ({ attribute, rating: 3, influence: 'control' })),
  externalFactors: 'A merger',
};

describe('a finding while it is given', () => {
  it('assumes nothing: every attribute and the level are asked for', () => {
    const held = emptyFinding('organisationPartnerMaturity');
    expect(heldFindingFlaws(held).map(({ field }) => field)).toEqual([
      'level',
      ...LIMITING_ATTRIBUTES.map((attribute) => `attributes.${attribute}`),
    ]);
    expect(heldFindingFlaws(emptyFinding('relationshipMaturity')).map(({ field }) => field)).toEqual([
      'level',
    ]);
  });

  it('is sent as it was found', () => {
    const held = heldOrganisation(whole);
    expect(heldFindingFlaws(held)).toEqual([]);
    expect(findingOf(held)).toEqual({ instrument: 'organisationPartnerMaturity', ...whole });
  });

  it('has the attributes alone that are rated so far', () => {
    const { ratings, ...rest } = heldOrganisation(whole);
    const partly: HeldOrganisation = {
      ...rest,
      ratings: { ...ratings, outsourcing: { rating: null, influence: 'outside' } },
    };
    expect(givenRatings(partly)).toHaveLength(7);
    expect(heldFindingFlaws(partly).map(({ field }) => field)).toEqual(['attributes.outsourcing']);
  });
});
