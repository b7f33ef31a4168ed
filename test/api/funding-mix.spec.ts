import { graphql, json, listPlans } from './calls.fixture.js';
import { onEachDatabase } from './each-database.fixture.js';

interface Funding {
  readonly planned: number;
  readonly discretionary: number;
}

interface Expected {
  readonly discretionary: Readonly<Record<string, Funding>>;
  readonly productShareSpend: number;
}

const { revisions: expected } = json<{ readonly revisions: Readonly<Record<string, Expected>> }>(
  'ok/kestrel.expected.json',
);

const DIMENSIONS = {
  fundingClass: ['mandatory', 'sponsored', 'discretionary', 'noClass'],
  costKind: ['opex', 'capex'],
  tbmView: ['run', 'grow', 'transform', 'noView'],
  kind: ['project', 'product', 'noKind'],
  sourcing: ['inHouse', 'outsourced', 'managedService', 'saas', 'coSourced', 'noSourcing'],
} as const;
const PARTS = Object.values(DIMENSIONS).flatMap((parts): readonly string[] => parts);

const MIX = `query ($planId: ID!) { plan(id: $planId) { fundingMix {
  revision { id state } years { fiscalYear planned ${PARTS.join(' ')} } } } }`;

type Year = Funding & { readonly fiscalYear: number } & Readonly<Record<string, number>>;

interface Answer {
  readonly plan: {
    readonly fundingMix: readonly {
      readonly revision: { readonly id: string; readonly state: string };
      readonly years: readonly Year[];
    }[];
  } | null;
}

const sum = (years: readonly Year[], part: string) =>
  years.reduce((total, year) => total + (year[part] ?? 0), 0);

onEachDatabase({ NORTHING_SAMPLE: 'on' }, (server) => {
  let planId: string;
  const mixes = async (id = planId) => {
    const { data, errors } = await graphql<Answer>(server().url, MIX, { planId: id });
    expect(errors).toBeUndefined();
    return data!.plan?.fundingMix ?? null;
  };
  beforeAll(async () => {
    planId = (await listPlans(server().url))[0]!.id;
  });

  it('is that of each revision, in order, with the planned cost of the worked sample', async () => {
    const found = (await mixes())!;
    expect(found.map(({ revision }) => revision.id)).toEqual(Object.keys(expected));
    for (const { revision, years } of found) {
      const { discretionary: funding, productShareSpend } = expected[revision.id]!;
      const known = years.map(({ fiscalYear, planned, discretionary }) => [
        String(fiscalYear),
        { planned, discretionary },
      ]);
      const wanted = Object.entries(funding).map(([year, { planned, discretionary }]) => [
        year,
        { planned, discretionary },
      ]);
      expect(known).toEqual(wanted);
      expect(sum(years, 'product') / sum(years, 'planned')).toBeCloseTo(productShareSpend, 4);
    }
  });

  it.each(Object.entries(DIMENSIONS))('is whole by %s', async (_, parts) => {
    for (const { years } of (await mixes())!) {
      for (const year of years) {
        const whole = parts.reduce((total, part) => total + (year[part] ?? 0), 0);
        expect(whole).toBeCloseTo(year.planned, 4);
      }
    }
  });

  it('has an open draft, and no revision that was abandoned', async () => {
    const move = async (mutation: string) => {
      const { errors } = await graphql(server().url, mutation, { planId });
      expect(errors).toBeUndefined();
    };
    await move(
      'mutation ($planId: ID!) { openDraft(planId: $planId, draft: { type: quarterly }) { __typename } }',
    );
    expect((await mixes())!.at(-1)?.revision).toMatchObject({ id: 'r5', state: 'draft' });
    await move('mutation ($planId: ID!) { abandonDraft(planId: $planId) { __typename } }');
    expect((await mixes())!.map(({ revision }) => revision.id)).toEqual(Object.keys(expected));
  });

  it('is nothing of a plan nobody knows', async () => {
    expect(await mixes('no-such-plan')).toBeNull();
  });
});
