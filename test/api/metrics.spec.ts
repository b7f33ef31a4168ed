import { differences, unordered } from './differences.fixture.js';
import { get, graphql, importFiles, json, listPlans, type Problem } from './calls.fixture.js';
import { onEachDatabase } from './each-database.fixture.js';

type Figures = Readonly<Record<string, unknown>>;

interface Expected {
  readonly revisions: Readonly<Record<string, Figures>>;
  readonly operational: Figures;
  readonly comparisons: Readonly<Record<string, Step>>;
}

interface Step {
  readonly churn: Figures;
  readonly slip: Figures;
  readonly evidence: Figures;
}

const expected = json<Expected>('ok/kestrel.expected.json');
const REVISIONS = Object.keys(expected.revisions);

/** Lists whose order is not stated. */
const SETS = [
  'oneYear', 'fiveYear', 'beyondHorizon', 'unscheduled', 'capabilityGaps', 'outcomes', 'lateByDependency',
  'overClasses', 'warnings', 'untracedEnablers', 'delivered', 'inProgress', 'highRisk', 'bindingAttributes',
]; // prettier-ignore

const apart = (actual: unknown, wanted: unknown): string[] =>
  differences(unordered(actual, SETS), unordered(wanted, SETS));

const METRICS = `query ($planId: ID!, $rev: String!) { plan(id: $planId) { revision(rev: $rev) { metrics {
  oneYearWindow { first last } fiveYearWindow { first last } costYears
  membership { oneYear fiveYear beyondHorizon unscheduled } plannedSpend
  capabilityGaps { capabilityId gap weightedGap } parentMaturity { capabilityId current target }
  outcomes { outcomeId attainment dueQuarter coveragePlanned coverageForecast minSlackQuarters lateByDependency status }
  forecastShifts { enablerId planned forecast drivenBy }
  priority { enablerId value expectedValue cost score wsjf }
  utilisation { teamId quarter demand capacity utilisation over } cutLine { enablerId verdict }
  discretionary { fiscalYear planned discretionary pct envelope headroom overClasses } discretionaryCapacityPct
  warnings { __typename ... on StartedBeforePredecessor { enablerId predecessorId } ... on UnfundedAtStart { enablerId }
    ... on WeightsNot100 { outcomeId total } }
  productShareSpend productShareCount traceability untracedEnablers load { delivered inProgress ratio light } } } } }`;

interface Listed extends Figures {
  readonly oneYearWindow: { readonly first: string; readonly last: string };
  readonly fiveYearWindow: { readonly first: string; readonly last: string };
  readonly parentMaturity: readonly Figures[];
  readonly forecastShifts: readonly Figures[];
  readonly utilisation: readonly Figures[];
  readonly discretionary: readonly Figures[];
  readonly warnings: readonly { readonly __typename: string }[];
}

function byKey(list: readonly Figures[], key: string): Figures {
  return Object.fromEntries(list.map(({ [key]: id, ...rest }) => [String(id), rest]));
}

/** What GraphQL lists, in the shape of the document. */
function asDocument(listed: Listed): Figures {
  const { oneYearWindow, fiveYearWindow, parentMaturity, forecastShifts, utilisation, discretionary } =
    listed;
  const over = utilisation.filter((cell) => cell.over === true);
  return {
    ...listed,
    oneYearWindow: [oneYearWindow.first, oneYearWindow.last],
    fiveYearWindow: [fiveYearWindow.first, fiveYearWindow.last],
    parentMaturity: byKey(parentMaturity, 'capabilityId'),
    forecastShifts: byKey(forecastShifts, 'enablerId'),
    discretionary: byKey(discretionary, 'fiscalYear'),
    overBooked: over.map((cell) => [cell.teamId, cell.quarter, cell.utilisation]),
    warnings: listed.warnings.map(({ __typename, ...rest }) => ({
      kind: `${__typename[0]!.toLowerCase()}${__typename.slice(1)}`,
      ...rest,
    })),
  };
}

onEachDatabase({ NORTHING_SAMPLE: 'on' }, (server) => {
  let planId: string;
  let base: string;
  beforeAll(async () => {
    planId = (await listPlans(server().url))[0]!.id;
    base = `${server().url}/api/plans/${planId}`;
  });

  it.each(REVISIONS)('measures %s as the worked sample says, in every figure', async (rev) => {
    const { status, body } = await get(`${base}/revisions/${rev}/metrics.json`);
    expect(status).toBe(200);
    expect(apart(body, expected.revisions[rev])).toEqual([]);
    const bySequence = await get(`${base}/revisions/${rev.slice(1)}/metrics.json`);
    expect(bySequence.body).toEqual(body);
  });

  it('measures the records as the worked sample says, in every figure', async () => {
    const { status, body } = await get(`${base}/records-metrics.json`);
    expect(status).toBe(200);
    expect(apart(body, expected.operational)).toEqual([]);
  });

  it.each(REVISIONS)('speaks the figures of %s over GraphQL as in the document', async (rev) => {
    const answer = await graphql<{ plan: { revision: { metrics: Listed } } }>(server().url, METRICS, {
      planId,
      rev,
    });
    expect(answer.errors).toBeUndefined();
    expect(apart(asDocument(answer.data!.plan.revision.metrics), expected.revisions[rev])).toEqual([]);
  });

  it('gives what each figure was made from', async () => {
    const { data } = await graphql<{ plan: { revision: { metrics: Record<string, Figures[]> } } }>(
      server().url,
      `
        query ($planId: ID!) {
          plan(id: $planId) {
            revision(rev: "r3") {
              metrics {
                outcomes {
                  outcomeId
                  coverageForecast
                  shares {
                    capabilityId
                    weight
                    gap
                    planned
                    forecast
                    contributions {
                      enablerId
                      uplift
                      plannedEnd
                      forecastEnd
                      inTimePlanned
                      inTimeForecast
                    }
                  }
                }
                priority {
                  enablerId
                  value
                  shares {
                    outcomeId
                    capabilityId
                    value
                  }
                }
                utilisation {
                  teamId
                  quarter
                  demand
                  demandBy {
                    enablerId
                    fte
                  }
                }
              }
            }
          }
        }
      `,
      { planId },
    );
    const { outcomes, priority, utilisation } = data!.plan.revision.metrics;
    const sum = (list: unknown, valueOf: (each: Record<string, number>) => number): number =>
      (list as Record<string, number>[]).reduce((total, each) => total + valueOf(each), 0);
    for (const { coverageForecast, shares } of outcomes!)
      expect(sum(shares, ({ weight, forecast }) => weight! * forecast!)).toBeCloseTo(
        coverageForecast as number,
        3,
      );
    for (const { value, shares } of priority!)
      expect(sum(shares, (share) => share.value!)).toBeCloseTo(value as number, 3);
    for (const { demand, demandBy } of utilisation!)
      expect(sum(demandBy, ({ fte }) => fte!)).toBeCloseTo(demand as number, 3);
  });

  it('follows every headline figure over the revisions', async () => {
    const { data } = await graphql<{ plan: { figures: (Figures & { revision: { id: string } })[] } }>(
      server().url,
      `
        query ($planId: ID!) {
          plan(id: $planId) {
            figures {
              revision {
                id
              }
              plannedSpend
              loadRatio
              traceability
              productShareSpend
              outcomesAtRisk
              untraced
              discretionaryPct
              stability
              churnIndex
              kneeJerk
              bigBang
              unevidencedChurn
              meanSlipQuarters
              slippedShare
              forecastReliability
              evidenceCoverage
              replanningChanges
              outcomes {
                outcomeId
                status
              }
            }
          }
        }
      `,
      { planId },
    );
    const { figures } = data!.plan;
    expect(figures.map(({ revision }) => revision.id)).toEqual(REVISIONS);
    for (const [index, { revision, outcomes, ...course }] of figures.entries()) {
      const wanted = expected.revisions[revision.id]!;
      const standing = wanted.outcomes as readonly Figures[];
      expect(course).toMatchObject({
        plannedSpend: wanted.plannedSpend,
        traceability: wanted.traceability,
        loadRatio: (wanted.load as Figures).ratio,
        outcomesAtRisk: standing.filter(({ status }) => status === 'atRisk').length,
      });
      const statuses = standing.map(({ outcomeId, status }) => ({ outcomeId, status }));
      expect(apart({ outcomes }, { outcomes: statuses })).toEqual([]);
      const step = expected.comparisons[`${REVISIONS[index - 1]}..${revision.id}`];
      expect(course).toMatchObject({
        churnIndex: step?.churn.churnIndex ?? null,
        kneeJerk: step?.churn.kneeJerk ?? null,
        meanSlipQuarters: step?.slip.meanQuarters ?? null,
        forecastReliability: step?.slip.forecastReliability ?? null,
        evidenceCoverage: step?.evidence.evidenceCoverage ?? null,
        replanningChanges: step?.evidence.replanningChanges ?? null,
      });
    }
  });

  it('gives metrics of a published revision a strong validator for good, and 304 to who has them', async () => {
    const address = `${base}/revisions/r3/metrics.json`;
    const first = await fetch(address);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const second = await fetch(address, { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('has the metrics of records asked anew, and answers 304 while they are the same', async () => {
    const address = `${base}/records-metrics.json`;
    const first = await fetch(address);
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const second = await fetch(address, { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
    const other = await fetch(address, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('measures a plan without records, delivered work or a revision before: null, never 0 or NaN', async () => {
    const document = { ...json<Figures>('ok/small.plan.json'), demandRequests: [], shadowItItems: [] };
    const file = { name: 'bare.json', content: JSON.stringify(document) };
    const { body } = await importFiles(server().url, [file]);
    const plan = `${server().url}/api/plans/${body.planId}`;
    const records = await get<Figures>(`${plan}/records-metrics.json`);
    expect(records.body).toMatchObject({ openQuestionShare: null, relationshipTrend: {} });
    const metrics = await get<Figures>(`${plan}/revisions/1/metrics.json`);
    expect(metrics.body).toMatchObject({ load: { ratio: null, light: null } });
    const course = await graphql<{ plan: { figures: Figures[] } }>(
      server().url,
      'query ($id: ID!) { plan(id: $id) { figures { stability kneeJerk meanSlipQuarters loadRatio } } }',
      { id: body.planId },
    );
    expect(course.data!.plan.figures[0]).toEqual({
      ...{ stability: null, kneeJerk: null, meanSlipQuarters: null, loadRatio: null },
    });
  });

  it.each([
    ['an unknown plan', '/api/plans/none/revisions/r1/metrics.json', 'UNKNOWN_PLAN'],
    ['records of an unknown plan', '/api/plans/none/records-metrics.json', 'UNKNOWN_PLAN'],
    ['an unknown revision', 'revisions/r9/metrics.json', 'UNKNOWN_REVISION'],
  ])('answers %s with a problem', async (_, path, code) => {
    const address = path.startsWith('/') ? `${server().url}${path}` : `${base}/${path}`;
    const problem = await get<Problem>(address);
    expect(problem).toMatchObject({ status: 404, type: 'application/problem+json; charset=utf-8' });
    expect(problem.body).toMatchObject({ status: 404, code });
  });
});
