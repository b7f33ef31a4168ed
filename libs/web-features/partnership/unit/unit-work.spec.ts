import { enabler } from '../../trace/content.fixture.js';
import { spendOf, unitEnablers } from './unit-work.js';

it('an enabler is for its unit, or for its business owner’s where it names none', () => {
  const people = new Map([['b', { id: 'b', name: 'Bo', title: null, businessUnitId: 'u1', roles: [] }]]);
  const list = [
    enabler('e1', { businessUnitId: 'u1' }),
    enabler('e2', { businessOwnerId: 'b' }),
    enabler('e3', { businessUnitId: 'u2', businessOwnerId: 'b' }),
  ];
  expect(unitEnablers(list, 'u1', people).map(({ id }) => id)).toEqual(['e1', 'e2']);
});

it('adds up cost by fiscal year; what has no year counts in the total alone', () => {
  const cost = [
    { fiscalYear: 2028, opex: 5, capex: 0 },
    { fiscalYear: null, opex: 0, capex: 7 },
  ];
  expect(spendOf([{ cost }, { cost: [{ fiscalYear: 2027, opex: 1, capex: 2 }] }])).toEqual({
    years: [
      { year: 2027, amount: 3 },
      { year: 2028, amount: 5 },
    ],
    total: 15,
  });
});
