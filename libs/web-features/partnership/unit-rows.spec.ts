import { rowsByUnit } from './unit-rows.js';

it('lists every unit, also one that only records name', () => {
  const rows = rowsByUnit(
    new Map([
      ['u2', { id: 'u2', name: 'Trade', parentId: null }],
      ['u1', { id: 'u1', name: 'Branches', parentId: null }],
    ]),
    new Map([['p', { id: 'p', name: 'Kim', title: null, businessUnitId: 'u2', roles: [] }]]),
    [
      {
        businessUnitId: 'u2',
        engagements: 3,
        assessments: 0,
        demandRequests: 1,
        shadowItItems: 0,
        interventions: 0,
      },
      {
        businessUnitId: 'u9',
        engagements: 1,
        assessments: 0,
        demandRequests: 0,
        shadowItItems: 0,
        interventions: 0,
      },
    ],
  );
  expect(rows.map(({ name, people, engagements }) => [name, people, engagements])).toEqual([
    ['Branches', 0, 0],
    ['Trade', 1, 3],
    ['u9', 0, 1],
  ]);
});
