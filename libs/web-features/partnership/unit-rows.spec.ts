import { fiscalQuarter } from '@northing/domain';
import { relationship } from './assessment.fixture.js';
import { rowsByUnit } from './unit-rows.js';

const NOTHING = { engagements: 0, assessments: 0, demandRequests: 0, shadowItItems: 0, interventions: 0 };
const last = fiscalQuarter(2027, 3);

it('lists every unit, also one that only records name, the closest partner first', () => {
  const plan = {
    units: new Map([
      ['u2', { id: 'u2', name: 'Trade', parentId: null }],
      ['u1', { id: 'u1', name: 'Branches', parentId: null }],
      ['u3', { id: 'u3', name: 'Closed', parentId: null, archived: true }],
    ]),
    people: new Map([['p', { id: 'p', name: 'Kim', title: null, businessUnitId: 'u2', roles: [] }]]),
  };
  const agreed = relationship(last, 4, { businessUnitId: 'u2' });
  const timing = {
    ...{ businessUnitId: 'u2', quarter: last, before: 2, after: 1, ratio: 0.6667, smallSample: true },
    ...{ confirmedBefore: 0, confirmedAfter: 0, confirmedRatio: null },
  };
  const rows = rowsByUnit(plan, {
    records: [
      { businessUnitId: 'u2', ...NOTHING, engagements: 3, demandRequests: 1 },
      { businessUnitId: 'u9', ...NOTHING, engagements: 1 },
    ],
    assessments: [agreed],
    timings: [timing],
    last,
  });
  expect(rows.map(({ name, people, engagements }) => [name, people, engagements])).toEqual([
    ['Trade', 1, 3],
    ['Branches', 0, 0],
    ['u9', 0, 1],
  ]);
  expect(rows.map(({ maturity, timing: { before } }) => [maturity.now, before])).toEqual([
    [4, 2],
    [null, 0],
    [null, 0],
  ]);
});
