import { capability, cost, enabler, outcome, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { revisionMetrics } from './metrics.js';
import type { RevisionMetrics } from './revision-metrics.js';

/** Figures of a plan anchored in FY2027 Q1. */
function figures(parts: Partial<PlanContent>, settings = DEFAULT_SETTINGS): RevisionMetrics {
  return revisionMetrics({ ...EMPTY_CONTENT, ...parts }, q(0), settings);
}

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
};

describe('a plan without anything', () => {
  const empty = figures({});
  it('has no ratio at all', () => {
    const { load, discretionaryCapacityPct, productShareSpend, productShareCount, traceability } = empty;
    expect([load.ratio, load.light, discretionaryCapacityPct]).toEqual([null, null, null]);
    expect([productShareSpend, productShareCount, traceability]).toEqual([null, null, null]);
    expect(empty.discretionary.map(({ pct, envelope, headroom }) => [pct, envelope, headroom])).toEqual(
      Array.from({ length: 5 }, () => [null, null, null]),
    );
  });
  it('has no figure that is not a number', () => {
    expect(numbersIn(empty).every(Number.isFinite)).toBe(true);
  });
});

describe('[M01] membership', () => {
  it.each<[string, Partial<Enabler>, readonly string[]]>([
    [
      'starts in the last quarter of the year',
      { startQuarter: q(3), endQuarter: q(6) },
      ['oneYear', 'fiveYear'],
    ],
    ['starts a quarter later', { startQuarter: q(4), endQuarter: q(6) }, ['fiveYear']],
    ['ends in the anchor quarter', { startQuarter: q(-4), endQuarter: q(0) }, ['oneYear', 'fiveYear']],
    ['ended before the anchor', { startQuarter: q(-4), endQuarter: q(-1) }, []],
    ['starts in the last quarter of five years', { startQuarter: q(19), endQuarter: q(24) }, ['fiveYear']],
    ['starts beyond them', { startQuarter: q(20), endQuarter: q(24) }, ['beyondHorizon']],
    ['has one date alone', { endQuarter: null }, ['unscheduled']],
    ['is delivered', { stage: 'delivered' }, []],
    ['is stopped', { stage: 'stopped' }, []],
  ])('%s', (_, fields, windows) => {
    const { membership } = figures({ enablers: [enabler({ id: 'e', ...fields })] });
    const holding = Object.entries<readonly string[]>({ ...membership }).flatMap(([name, ids]) =>
      ids.includes('e') ? [name] : [],
    );
    expect(holding).toEqual(windows);
  });
});

describe('[M10] [M11] gaps and means', () => {
  it('reverse no gap, list no leaf that was not assessed, and count an unknown importance as 3', () => {
    const { capabilityGaps } = figures({
      capabilities: [
        capability({ id: 'a', importance: null }),
        capability({ id: 'b', targetMaturity: 0.5 }),
        capability({ id: 'c', currentMaturity: null }),
      ],
    });
    expect(capabilityGaps).toEqual([
      { capabilityId: 'a', gap: 2, weightedGap: 6 },
      { capabilityId: 'b', gap: 0, weightedGap: 0 },
    ]);
  });
  it('leave out a parent without an assessed leaf, and null what no leaf has', () => {
    const unknown = { currentMaturity: null, targetMaturity: null };
    const { parentMaturity } = figures({
      capabilities: [
        capability({ id: 'p', ...unknown }),
        capability({ id: 'p1', parentId: 'p', ...unknown }),
        capability({ id: 's', ...unknown }),
        capability({ id: 's1', parentId: 's', importance: 1, currentMaturity: 2, targetMaturity: null }),
        capability({ id: 's2', parentId: 's', importance: 5, currentMaturity: 4, targetMaturity: null }),
      ],
    });
    expect(parentMaturity).toEqual([{ capabilityId: 's', current: 3.67, target: null }]);
  });
});

describe('[M30] utilisation', () => {
  const demand = [{ teamId: 't', offset: 0, fte: 2 }];
  const cell = (parts: Partial<PlanContent>, quarter = q(1)) =>
    figures(parts).utilisation.find((each) => each.teamId === 't' && each.quarter === quarter);
  const capacity = (fte: number, quarter = q(1)) => [{ teamId: 't', quarter, fte }];
  it.each<[string, number, Partial<Enabler>, number, number | null, boolean]>([
    ['demand without capacity is over and has no ratio', 0, {}, 2, null, true],
    ['exactly full is not over', 2, {}, 2, 1, false],
    ['above the limit is over', 1.5, {}, 2, 1.3333, true],
    ['delivered work needs nobody', 2, { stage: 'delivered' }, 0, 0, false],
    ['unscheduled work asks for nothing yet', 2, { endQuarter: null }, 0, 0, false],
    ['nothing at all with no capacity', 0, { stage: 'stopped' }, 0, null, false],
  ])('%s', (_, fte, fields, needed, utilisation, over) => {
    const found = cell({
      capacity: capacity(fte),
      enablers: [enabler({ id: 'e', capacityDemand: demand, ...fields })],
    });
    expect([found?.demand, found?.utilisation, found?.over]).toEqual([needed, utilisation, over]);
  });
  it.each([
    [0, 0],
    [1, 0],
    [2, 3],
    [3, 0],
  ])('sustaining starts after the end and stops before retirement: quarter %i', (offset, needed) => {
    const product = enabler({
      id: 'e',
      kind: 'product',
      stage: 'delivered',
      actualEndQuarter: q(1),
      retireQuarter: q(3),
      sustainDemand: [{ teamId: 't', fte: 3 }],
    });
    expect(cell({ enablers: [product] }, q(offset))?.demand).toBe(needed);
  });
  it('follows the limit of the workspace', () => {
    const tolerant = figures(
      {
        capacity: capacity(2),
        enablers: [enabler({ id: 'e', capacityDemand: [{ teamId: 't', offset: 0, fte: 2.2 }] })],
      },
      { ...DEFAULT_SETTINGS, utilisationLimit: 1.1 },
    );
    expect(tolerant.utilisation.some(({ over }) => over)).toBe(false);
  });
});

describe('[M31] [M32] the cut line', () => {
  const asks = (id: string, fte: number, fields: Partial<Enabler> = {}) =>
    enabler({ id, capacityDemand: [{ teamId: 't', offset: 0, fte }], ...fields });
  const verdicts = (...enablers: readonly Enabler[]) =>
    figures({ enablers, capacity: [{ teamId: 't', quarter: q(1), fte: 10 }] }).cutLine.map(
      ({ enablerId, verdict }) => `${enablerId} ${verdict}`,
    );
  it('falls at the first that does not fit; what fits behind it is fillable', () => {
    expect(verdicts(asks('a', 6), asks('b', 6), asks('c', 4), asks('d', 1))).toEqual([
      'a aboveLine',
      'b doesNotFit',
      'c fillable',
      'd doesNotFit',
    ]);
  });
  it('serves work in progress first, however much it takes', () => {
    expect(verdicts(asks('a', 1, { priorityBand: 'must' }), asks('z', 12, { stage: 'inProgress' }))).toEqual([
      'z committed',
      'a doesNotFit',
    ]);
  });
  it('orders by band, an unknown one as could', () => {
    const order = verdicts(
      asks('a', 1, { priorityBand: 'wont' }),
      asks('b', 1),
      asks('c', 1, { priorityBand: 'could' }),
      asks('d', 1, { priorityBand: 'should' }),
      asks('e', 1, { priorityBand: 'must' }),
    );
    expect(order.map((line) => line[0])).toEqual(['e', 'd', 'b', 'c', 'a']);
  });
  it('sustains delivered products before anything else', () => {
    const product = enabler({
      id: 'p',
      stage: 'delivered',
      actualEndQuarter: q(0),
      sustainDemand: [{ teamId: 't', fte: 8 }],
    });
    expect(verdicts(product, asks('a', 3))).toEqual(['a doesNotFit']);
  });
  it('adds up what one enabler asks of a team twice', () => {
    const twice = enabler({
      id: 'a',
      capacityDemand: [
        { teamId: 't', offset: 0, fte: 6 },
        { teamId: 't', offset: 0, fte: 6 },
      ],
    });
    expect(verdicts(twice)).toEqual(['a doesNotFit']);
  });
});

describe('[M33] to [M36] priority', () => {
  const plan = (fields: Partial<Enabler>, target: number | null = 3) =>
    figures({
      outcomes: [outcome({ id: 'o', weight: 25 })],
      capabilities: [capability({ id: 'c', targetMaturity: target })],
      outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 40 }],
      enablerCapabilityLinks: [{ enablerId: 'e', capabilityId: 'c', uplift: 1 }],
      enablers: [enabler({ id: 'e', ...fields })],
    }).priority[0];
  it.each<[string, Partial<Enabler>, number | null, number, number, number | null]>([
    ['half of the gap of everything', { cost: [cost(2027, 500)] }, 3, 50, 500, 50],
    ['gap 0 is worth nothing', { cost: [cost(2027, 500)] }, 1, 0, 500, 0],
    ['a gap nobody knows neither', { cost: [cost(2027, 500)] }, null, 0, 500, 0],
    ['cost 0 has no score', {}, 3, 50, 0, null],
    ['sunk cost is ignored', { cost: [cost(2026, 900), cost(2027, 500)] }, 3, 50, 500, 50],
    ['cost beyond the window counts', { cost: [cost(2040, 500)] }, 3, 50, 500, 50],
    ['unphased cost belongs to no year', { cost: [cost(null, 500)] }, 3, 50, 0, null],
    ['confidence scales', { confidence: 1, cost: [cost(2027, 500)] }, 3, 50, 500, 100],
  ])('%s', (_, fields, target, value, toGo, score) => {
    const entry = plan(fields, target);
    expect([entry?.value, entry?.cost, entry?.score]).toEqual([value, toGo, score]);
  });
  it('sorts what has no cost last, then by id', () => {
    const { priority } = figures({
      enablers: [enabler({ id: 'b' }), enabler({ id: 'a' }), enabler({ id: 'z', cost: [cost(2027, 1)] })],
    });
    expect(priority.map(({ enablerId }) => enablerId)).toEqual(['z', 'a', 'b']);
  });
  it('gives WSJF where all four were given', () => {
    const wsjf = { businessValue: 8, timeCriticality: 5, riskOpportunity: 2, jobSize: 13 };
    expect([plan({ wsjf })?.wsjf, plan({})?.wsjf]).toEqual([1.1538, null]);
  });
});

describe('[M40] to [M47] money and load', () => {
  it('names a class above its own envelope though the year as a whole has room', () => {
    const [year] = figures({
      enablers: [
        enabler({ id: 'a', fundingClass: 'discretionary', cost: [cost(2027, 30)] }),
        enabler({ id: 'b', fundingClass: 'mandatory', cost: [cost(2027, 10, 5)] }),
        enabler({ id: 'c', fundingClass: null, cost: [cost(2027, 5)] }),
      ],
      envelopes: [
        { fiscalYear: 2027, fundingClass: 'discretionary', amount: 20 },
        { fiscalYear: 2027, fundingClass: 'mandatory', amount: 100 },
      ],
    }).discretionary;
    expect(year).toEqual({
      fiscalYear: 2027,
      planned: 50,
      discretionary: 30,
      pct: 60,
      envelope: 120,
      headroom: 70,
      overClasses: ['discretionary'],
    });
  });
  it('traces a path through the parts of a capability, and lists spend without one', () => {
    const { traceability, untracedEnablers } = figures({
      outcomes: [outcome({ id: 'o' })],
      capabilities: [capability({ id: 'p' }), capability({ id: 'c', parentId: 'p' })],
      outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'p', weight: 100 }],
      enablerCapabilityLinks: [{ enablerId: 'a', capabilityId: 'c', uplift: 1 }],
      enablers: [
        enabler({ id: 'a', cost: [cost(2027, 75)] }),
        enabler({ id: 'b', cost: [cost(2028, 25)] }),
        enabler({ id: 'free' }),
      ],
    });
    expect([traceability, untracedEnablers]).toEqual([0.75, ['b']]);
  });
  it.each<[string, number, number, number | null, string | null]>([
    ['none delivered', 2, 0, null, null],
    ['as many', 2, 2, 1, 'green'],
    ['half more', 3, 2, 1.5, 'amber'],
    ['twice as many', 4, 2, 2, 'red'],
    ['nothing in progress', 0, 2, 0, 'green'],
  ])('load, %s', (_, running, done, ratio, light) => {
    const project = (prefix: string, fields: Partial<Enabler>) => (_unused: unknown, index: number) =>
      enabler({ id: `${prefix}${index}`, ...fields });
    const { load } = figures({
      enablers: [
        ...Array.from({ length: running }, project('p', { stage: 'inProgress' })),
        ...Array.from({ length: done }, project('d', { stage: 'delivered', actualEndQuarter: q(-4) })),
        enabler({ id: 'old', stage: 'delivered', actualEndQuarter: q(-5) }),
        enabler({ id: 'product', kind: 'product', stage: 'inProgress' }),
      ],
    });
    expect([load.ratio, load.light]).toEqual([ratio, light]);
  });
});
