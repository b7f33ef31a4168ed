import { graphql, json, listPlans } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

interface Item {
  readonly id: string;
  readonly stage: string;
  readonly endQuarter: string | null;
  readonly actualEndQuarter: string | null;
}

interface Sample {
  readonly revisions: readonly {
    readonly id: string;
    readonly content: { readonly enablers: readonly Item[] };
    readonly changeRecords: readonly { readonly evidenceIds: readonly string[] }[];
  }[];
}

interface Slip {
  readonly n: number;
  readonly meanQuarters: number;
  readonly nonZero: Readonly<Record<string, number>>;
}

const sample = json<Sample>('ok/kestrel.plan.json');
const { comparisons } = json<{ comparisons: Record<string, { slip: Slip }> }>('ok/kestrel.expected.json');
const steps = ['r1..r2', 'r2..r3', 'r3..r4'].map((name) => comparisons[name]!.slip);

let server: RunningServer;
let planId: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  planId = (await listPlans(server.url))[0]!.id;
});
afterAll(() => server.stop());

async function ask<T>(fields: string): Promise<T> {
  const query = `query ($planId: ID!) { plan(id: $planId) { ${fields} } }`;
  const { data, errors } = await graphql<{ plan: T }>(server.url, query, { planId });
  expect(errors).toBeUndefined();
  return data!.plan;
}

const IN_ORDER = ['milestoneTrend', 'slipBy', 'evidenceReuse'];

it('draws the planned end of every enabler against the revisions', async () => {
  interface Line {
    readonly enablerId: string;
    readonly enabler: { readonly name: string; readonly stage: string };
    readonly ends: readonly (string | null)[];
    readonly slip: number | null;
  }
  const { milestoneTrend } = await ask<{ milestoneTrend: { revisions: { id: string }[]; lines: Line[] } }>(
    `milestoneTrend(from: "1", to: "r4") { ... on MilestoneTrends { revisions { id }
      lines { enablerId enabler { name stage } ends slip } } }`,
  );
  expect(milestoneTrend.revisions.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  const ids = new Set(sample.revisions.flatMap(({ content }) => content.enablers.map(({ id }) => id)));
  expect(new Set(milestoneTrend.lines.map(({ enablerId }) => enablerId))).toEqual(ids);
  for (const { enablerId, ends } of milestoneTrend.lines) {
    const wanted = sample.revisions.map(({ content }) => {
      const item = content.enablers.find(({ id }) => id === enablerId);
      if (!item || item.stage === 'stopped') return null;
      return item.stage === 'delivered' ? item.actualEndQuarter : item.endQuarter;
    });
    expect([enablerId, ends]).toEqual([enablerId, wanted]);
  }
  const slips = milestoneTrend.lines.map(({ slip }) => slip ?? -Infinity);
  expect(slips).toEqual(slips.toSorted((a, b) => b - a));
});

it('groups the slips of the comparisons by team, unit and sourcing: each group adds up', async () => {
  interface Group {
    readonly key: string | null;
    readonly n: number;
    readonly meanQuarters: number;
    readonly movedIds: readonly string[];
  }
  const { slipBy } = await ask<{
    slipBy: { observations: number } & Record<'byTeam' | 'byUnit' | 'bySourcing', Group[]>;
  }>(
    `slipBy(from: "r1", to: "r4") { ... on GroupedSlips { observations ${['byTeam', 'byUnit', 'bySourcing']
      .map((name) => `${name} { key n meanQuarters slippedShare enablerIds movedIds }`)
      .join(' ')} } }`,
  );
  expect(slipBy.observations).toBe(steps.reduce((sum, { n }) => sum + n, 0));
  const total = steps.flatMap(({ nonZero }) => Object.values(nonZero)).reduce((sum, slip) => sum + slip, 0);
  const moved = new Set(steps.flatMap(({ nonZero }) => Object.keys(nonZero)));
  for (const groups of [slipBy.byTeam, slipBy.byUnit, slipBy.bySourcing]) {
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(slipBy.observations);
    expect(groups.reduce((sum, { n, meanQuarters }) => sum + n * meanQuarters, 0)).toBeCloseTo(total, 1);
    expect(new Set(groups.flatMap(({ movedIds }) => movedIds))).toEqual(moved);
  }
});

it('tells which insight backs how much of the re-planning, with the insight itself', async () => {
  interface Reuse {
    readonly records: number;
    readonly withEvidence: number;
    readonly insights: readonly {
      readonly insightId: string;
      readonly records: number;
      readonly insight: { readonly id: string; readonly title: string };
      readonly items: readonly { readonly entityType: string; readonly entityId: string }[];
    }[];
  }
  const { evidenceReuse } = await ask<{ evidenceReuse: Reuse }>(
    `evidenceReuse(from: "r1", to: "r2") { ... on EvidenceReuse { records withEvidence
      insights { insightId records share insight { id title } items { entityType entityId } } } }`,
  );
  const records = sample.revisions[1]!.changeRecords;
  expect(evidenceReuse.records).toBe(records.length);
  expect(evidenceReuse.withEvidence).toBe(records.filter(({ evidenceIds }) => evidenceIds.length > 0).length);
  const cited = new Set(records.flatMap(({ evidenceIds }) => evidenceIds));
  expect(new Set(evidenceReuse.insights.map(({ insightId }) => insightId))).toEqual(cited);
  for (const { insightId, insight, items } of evidenceReuse.insights) {
    expect(insight.id).toBe(insightId);
    expect(insight.title).not.toBe('');
    expect(items.length).toBeGreaterThan(0);
  }
});

const FORECAST = `slipForecast { forecasts { __typename ... on FinishForecast { enablerId plannedEnd p50 p80
    basis { by id } observations } ... on NotEnoughHistory { enablerId observations } ... on NotScheduled { enablerId } }
  backtest { judged judgedEnablers hits hitRate pending lost }
  shown { __typename ... on ForecastShown { hitRate } ... on ForecastHidden { reason } } }`;

interface Forecasts {
  readonly revision: {
    readonly slipForecast: {
      readonly forecasts: readonly {
        readonly __typename: string;
        readonly enablerId: string;
        readonly p50: string;
        readonly p80: string;
        readonly observations: number;
      }[];
      readonly backtest: Readonly<Record<string, number | null>>;
      readonly shown: { readonly __typename: string };
    };
  };
}

it('forecasts when open work is done, always the same, and hides it while too little was judged', async () => {
  const [first, again] = await Promise.all([
    ask<Forecasts>(`revision(rev: "r4") { ${FORECAST} }`),
    ask<Forecasts>(`revision(rev: "4") { ${FORECAST} }`),
  ]);
  expect(again).toEqual(first);
  const { forecasts, shown } = first.revision.slipForecast;
  const isOpen = ({ stage }: Item): boolean => !['delivered', 'retired', 'stopped'].includes(stage);
  const open = sample.revisions[3]!.content.enablers.filter(isOpen).map(({ id }) => id);
  expect(forecasts.map(({ enablerId }) => enablerId)).toEqual(open.toSorted());
  const finishes = forecasts.filter(({ __typename }) => __typename === 'FinishForecast');
  expect(finishes.length).toBeGreaterThan(10);
  for (const { p50, p80, observations } of finishes) {
    expect(p80 === null || p50 <= p80).toBe(true);
    expect(observations).toBeGreaterThanOrEqual(20);
  }
  expect(shown).toEqual({ __typename: 'ForecastHidden', reason: 'tooFewJudged' });
});

it('says that there is not enough history at the first revision', async () => {
  const { revision } = await ask<Forecasts>(`revision(rev: "r1") { ${FORECAST} }`);
  const types = new Set(revision.slipForecast.forecasts.map(({ __typename }) => __typename));
  expect(types).toEqual(new Set(['NotEnoughHistory']));
  expect(revision.slipForecast.backtest).toMatchObject({ judged: 0, hitRate: null });
  expect(revision.slipForecast.shown).toEqual({ __typename: 'ForecastHidden', reason: 'tooFewJudged' });
});

it('holds what was promised of delivered work against what came of it', async () => {
  interface Promised {
    readonly enablerId: string;
    readonly enabler: { readonly stage: string };
    readonly promised: number;
    readonly capabilities: readonly { readonly promised: number; readonly result: string }[];
    readonly kept: { readonly gained: number; readonly share: number } | null;
  }
  const { revision } = await ask<{
    revision: { promises: { promises: Promised[]; byUnit: { enablerIds: string[] }[] } };
  }>(
    `revision(rev: "r4") { promises { promises { enablerId enabler { name stage supplier } end promised
      capabilities { capabilityId promised result reassessment { quarter maturityBefore maturityAfter gained liftedBy } }
      keyResults { outcomeId keyResultId unit before now moved } kept { promised gained share } }
      byUnit { key enablerIds reassessedIds kept { share } } bySupplier { key enablerIds } byTeam { key enablerIds } } }`,
  );
  const { promises, byUnit } = revision.promises;
  const isDelivered = ({ stage }: Item): boolean => stage === 'delivered' || stage === 'retired';
  const delivered = new Set(
    sample.revisions.flatMap(({ content }) => content.enablers.filter(isDelivered).map(({ id }) => id)),
  );
  expect(new Set(promises.map(({ enablerId }) => enablerId))).toEqual(delivered);
  expect(new Set(byUnit.flatMap(({ enablerIds }) => enablerIds))).toEqual(delivered);
  expect(promises.some(({ kept }) => kept !== null)).toBe(true);
  for (const { promised, capabilities, kept } of promises) {
    expect(capabilities.reduce((sum, each) => sum + each.promised, 0)).toBeCloseTo(promised, 3);
    expect(kept === null).toBe(capabilities.every(({ result }) => result !== 'reassessed'));
  }
});

it.each([
  ['an unknown revision', 'from: "r1", to: "r9"', 'UnknownRevision'],
  ['the wrong order', 'from: "r3", to: "r1"', 'WrongOrder'],
])('answers %s as a typed result', async (_, run, type) => {
  const answers = await ask<Record<string, { __typename: string }>>(
    IN_ORDER.map((name) => `${name}(${run}) { __typename }`).join(' '),
  );
  expect(Object.values(answers)).toEqual(IN_ORDER.map(() => ({ __typename: type })));
});
