import { fiscalQuarter } from '@northing/domain';
import { organisation, ratings, relationship } from '../assessment.fixture.js';
import { differencesOf } from './differences.js';

const quarter = fiscalQuarter(2027, 3);
const by = { byId: 'p', on: '2026-11-27' };

describe('where both sides differ', () => {
  it('is told once both are in', () => {
    const it = { level: 2, intendedLevel: null, ...by };
    const business = { level: 3, intendedLevel: 4, ...by };
    expect(differencesOf(relationship(quarter, 3, { sides: { it, business: null } }))).toEqual([]);
    expect(differencesOf(relationship(quarter, 3, { sides: { it, business } }))).toEqual([
      { field: 'level', label: 'Level', it: 'Order Taker', business: 'Service Provider' },
      { field: 'intendedLevel', label: 'Intended level', it: 'Not said', business: 'Trusted Advisor' },
    ]);
  });

  it('names the attribute, with rating and influence of each side', () => {
    const it = { level: 'service' as const, attributes: ratings(3), externalFactors: null, ...by };
    const attributes = it.attributes.map((each) =>
      each.attribute === 'corporateCulture' ? { ...each, rating: 2, influence: 'influence' as const } : each,
    );
    const sides = { it, business: { ...it, attributes } };
    expect(differencesOf(organisation(quarter, { sides }))).toEqual([
      {
        field: 'corporateCulture',
        label: 'Culture',
        it: '3 of 5, can be changed',
        business: '2 of 5, can be influenced',
      },
    ]);
  });
});
