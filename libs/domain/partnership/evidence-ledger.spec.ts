import { capability, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import { EMPTY_CONTENT } from '../plan/plan-content.js';
import type { Enabler } from '../plan/enabler.js';
import type { DemandRequest, Engagement, Insight } from '../records/records.js';
import { request } from '../demand/request.fixture.js';
import { evidenceLedger, type LedgerInput, type LedgerView } from './evidence-ledger.js';
import { ledgerStarts } from './ledger-start.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } as const;

function engagement(fields: Partial<Engagement> = {}): Engagement {
  return {
    ...{ id: 'g', businessUnitId: 'bu', date: null, quarter: q(0), timing: 'beforeDecision' },
    ...{ behaviours: ['unsolicitedRecommendation'], enablerId: 'e', subject: 'Returns' },
    ...{ recordedById: 'p-rossi', confirmedById: null, ...fields },
  };
}

function insight(fields: Partial<Insight> = {}): Insight {
  return {
    ...{ id: 'i', type: 'research', title: 'Study', finding: 'It pays', authorId: 'p-rossi' },
    ...{ date: '2026-05-04', enablerIds: ['e'], link: null, ...fields },
  };
}

/** Outcome o rests on capability c, which enabler e lifts; x lifts nothing that carries weight. */
function view(actual: number | null, e: Partial<Enabler> = {}): LedgerView {
  const measured = keyResult({ id: 'k', name: 'Returns', unit: '%', baseline: 10, target: 4, actual });
  return {
    ...EMPTY_CONTENT,
    outcomes: [outcome({ id: 'o', name: 'Cheaper returns', keyResults: [measured] })],
    capabilities: [capability({ id: 'c' }), capability({ id: 'd', name: 'Other' })],
    enablers: [enabler({ id: 'e', name: 'Returns app', ...e })],
    outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
    enablerCapabilityLinks: [{ enablerId: 'e', capabilityId: 'c', uplift: 1 }],
  };
}

const DELIVERED = { stage: 'delivered', actualEndQuarter: q(2) } as const;

function ledger(
  records: {
    readonly engagements?: readonly Engagement[];
    readonly insights?: readonly Insight[];
    readonly demandRequests?: readonly DemandRequest[];
  },
  given: Partial<LedgerInput> = {},
) {
  const { engagements = [], insights = [], demandRequests = [] } = records;
  return evidenceLedger({
    starts: ledgerStarts({ engagements, insights, demandRequests }, calendar),
    ...{ insights, calendar, people: [], current: view(6, DELIVERED), lastHeld: new Map() },
    asOf: new Map([[q(0), view(9)]]),
    ...given,
  });
}

describe('[L1] a story begins', () => {
  it.each([
    [['unsolicitedRecommendation'], 1],
    [['needIdentifiedFirst'], 1],
    [['challengedAssumption', 'coDesignedOption'], 0],
    [[], 0],
  ] as const)('with a conversation of %j: %d', (behaviours, count) => {
    expect(ledger({ engagements: [engagement({ behaviours })] })).toHaveLength(count);
  });

  it.each([
    ['research', 1],
    ['prototype', 1],
    ['feasibility', 1],
    ['technologyTrend', 1],
    ['useObservation', 0],
    ['lessonLearnt', 0],
  ] as const)('with a %s: %d', (type, count) => {
    expect(ledger({ insights: [insight({ type })] })).toHaveLength(count);
  });

  it('once an enabler that evidence is about, and never without a day', () => {
    const insights = [insight({ enablerIds: ['e', 'f'] }), insight({ id: 'i2', date: null })];
    expect(ledger({ insights }).map(({ enablerId }) => enablerId)).toEqual(['e', 'f']);
  });
});

describe('[L2] evidence is no story of its own', () => {
  it('where a conversation had led to the enabler: it is part of that one', () => {
    const both = { engagements: [engagement()], insights: [insight()] };
    expect(ledger(both)).toMatchObject([{ source: 'engagement', sourceId: 'g', insightIds: ['i'] }]);
    const later = { engagements: [engagement({ quarter: q(1) })], insights: [insight()] };
    expect(ledger(later).map(({ source }) => source)).toEqual(['insight', 'engagement']);
  });

  it('where earlier evidence had: it is part of that one', () => {
    const insights = [insight({ id: 'late', date: '2026-09-01' }), insight()];
    expect(ledger({ insights })).toMatchObject([{ sourceId: 'i', insightIds: ['i', 'late'] }]);
  });

  it.each([
    ['a request had asked for it', q(0), 0],
    ['a request came after it', q(1), 1],
  ])('unless %s', (_, raisedQuarter, count) => {
    const demandRequests = [request({ state: 'planned', enablerId: 'e', raisedQuarter })];
    expect(ledger({ insights: [insight()], demandRequests })).toHaveLength(count);
  });

  it('where somebody of the unit it is for wrote it', () => {
    const people = [{ id: 'p-rossi', businessUnitId: 'bu' }];
    const current = view(6, { businessUnitId: 'bu' });
    expect(ledger({ insights: [insight()] }, { people, current })).toEqual([]);
  });
});

describe('[L3] [L4] what became of it', () => {
  const engagements = [engagement()];
  const reached = (given: Partial<LedgerInput>) => ledger({ engagements }, given)[0];

  it('goes as far as a key result that moved towards its target', () => {
    expect(ledger({ engagements: [engagement({ confirmedById: 'p' })] })).toEqual([
      {
        ...{ source: 'engagement', sourceId: 'g', title: 'Returns', quarter: q(0), businessUnitId: 'bu' },
        ...{ personId: 'p-rossi', isConfirmed: true, enablerId: 'e', insightIds: [], reached: 'moved' },
        enabler: { id: 'e', name: 'Returns app', stage: 'delivered', deliveredQuarter: q(2), isInPlan: true },
        keyResults: [
          {
            ...{ outcomeId: 'o', outcomeName: 'Cheaper returns', keyResultId: 'k', name: 'Returns' },
            ...{ unit: '%', before: 9, now: 6, moved: 0.5 },
          },
        ],
      },
    ]);
  });

  it('is delivered while nothing moved, moved away, or was not measured then', () => {
    expect(reached({ current: view(9, DELIVERED) })).toMatchObject({ reached: 'delivered' });
    expect(reached({ current: view(9.6, DELIVERED) })).toMatchObject({
      ...{ reached: 'delivered', keyResults: [{ moved: -0.1 }] },
    });
    expect(reached({ asOf: new Map() })).toMatchObject({
      ...{ reached: 'delivered', keyResults: [{ before: null, moved: null }] },
    });
  });

  it('says nothing of key results until the enabler is delivered', () => {
    expect(reached({ current: view(6) })).toMatchObject({ reached: 'enabler', keyResults: [] });
  });

  it('says nothing of an enabler that was never published', () => {
    expect(reached({ current: null })).toMatchObject({ reached: 'brought', enabler: null, enablerId: 'e' });
    const [told] = ledger({ engagements, insights: [insight()] }, { current: null });
    expect(told).toMatchObject({ reached: 'insight', insightIds: ['i'] });
  });

  it('reads a delivered enabler that dropped out in the last revision that held it', () => {
    const current = { ...view(6), enablers: [], enablerCapabilityLinks: [] };
    const lastHeld = new Map([['e', view(8, DELIVERED)]]);
    expect(reached({ current, lastHeld })).toMatchObject({
      ...{ reached: 'moved', enabler: { isInPlan: false }, keyResults: [{ before: 9, now: 6 }] },
    });
  });

  it('goes on in the one enabler that it was merged into, and in none that it was split into', () => {
    const lineage = { operation: 'mergedFrom', sourceIds: ['e', 'f'] } as const;
    const one = enabler({ id: 'm', name: 'Service app', lineage });
    const current = { ...view(6), enablers: [one] };
    const lastHeld = new Map([['e', view(8)]]);
    expect(reached({ current, lastHeld })).toMatchObject({ enabler: { id: 'm', isInPlan: true } });
    const two = { ...current, enablers: [one, { ...one, id: 'n' }] };
    expect(reached({ current: two, lastHeld })).toMatchObject({ enabler: { id: 'e', isInPlan: false } });
  });

  it('counts no outcome that the enabler does not serve', () => {
    const unlinked = { ...view(6, DELIVERED), enablerCapabilityLinks: [] };
    expect(reached({ current: unlinked })).toMatchObject({ reached: 'delivered', keyResults: [] });
  });
});
