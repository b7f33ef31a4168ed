import { fiscalQuarter } from '@northing/domain';
import { partnershipSheets, type PartnershipBook } from './partnership-book.js';
import { NO_TIMING } from './unit-timing.js';

const quarter = fiscalQuarter(2027, 3);
const place = { businessUnitId: 'u1' } as const;

const BOOK: PartnershipBook = {
  plan: {
    units: new Map([['u1', { id: 'u1', name: 'Trade', parentId: null }]]),
    people: new Map([['p', { id: 'p', name: 'Kim', title: null, businessUnitId: 'u1', roles: [] }]]),
  },
  index: { enablers: new Map() },
  rows: [
    {
      ...{ id: 'u1', name: 'Trade', people: 1 },
      ...{ engagements: 1, assessments: 0, demandRequests: 0, shadowItItems: 1, interventions: 1 },
      maturity: { first: quarter, levels: [], before: null, now: 3, intended: 4, changeInYear: null },
      timing: { ...NO_TIMING, before: 1, after: 3 },
    },
  ],
  records: {
    engagements: [
      {
        ...{ ...place, id: 'g', quarter, date: '2026-11-02', timing: 'beforeDecision', subject: '=1+1' },
        ...{ behaviours: ['challengedAssumption', 'coDesignedOption'], enablerId: 'e9', recordedById: 'p' },
        ...{ confirmedById: null, lockedOn: '2027-01-31', isLocked: false },
      },
    ],
    interventions: [
      {
        ...{ ...place, id: 'v', fromLevel: 'reactive', toLevel: 'service', kind: 'demandIntake' },
        ...{ description: null, state: 'active', ownerId: null, steps: [] },
      },
    ],
    shadowItItems: [
      {
        ...{ ...place, id: 's', name: 'Rota', supplier: null, annualCost: 45, dataSensitivity: 'personal' },
        ...{ itOwnerId: null, disposition: 'discovered', enablerId: null, foundOn: null, steps: [] },
      },
    ],
  },
  metrics: { maximumValuePotential: [] },
};

describe('partnership as a workbook', () => {
  const [units, engagements, outside, interventions] = partnershipSheets(BOOK).map(({ rows }) => rows);

  it('says of each unit where it stands and when IT comes in; what nobody knows is empty', () => {
    expect(units?.[1]).toEqual([
      ...['Trade', 3, 'Service Provider', null, 4, null, null, null, 1, 3, 0.25, 0, 0],
    ]);
  });

  it('lists what was recorded in words', () => {
    expect(engagements?.[1]).toEqual([
      ...[
        'Trade',
        'FY27 Q3',
        '2026-11-02',
        'Before deciding',
        'Challenged an assumption; Designed an option together',
      ],
      ...['=1+1', 'e9', 'Kim', null],
    ]);
    expect(outside?.[1]).toEqual(['Rota', 'Trade', null, 45, 'Personal', null, 'Discovered', null, null]);
    expect(interventions?.[1]).toEqual([
      'Trade',
      'Demand intake',
      'Reactive',
      'Service',
      'Active',
      null,
      null,
    ]);
  });

  it('has as many cells in every row as in its head', () => {
    for (const { rows } of partnershipSheets(BOOK)) {
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    }
  });
});
