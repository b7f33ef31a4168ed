import { readFileSync } from 'node:fs';
import { KESTREL_SETTINGS, kestrelRevisions } from '../compare/kestrel.fixture.js';
import { cost, enabler } from '../compare/plans.fixture.js';
import { ratio, twoDecimals } from '../compare/rounding.js';
import { fundingMix, MIX_PARTS, type FundingMix, type MixPart } from './funding-mix.js';
import { revisionMetrics } from './metrics.js';

interface Known {
  readonly plannedSpend: number;
  readonly productShareSpend: number;
  readonly discretionary: Readonly<
    Record<string, { readonly planned: number; readonly discretionary: number; readonly pct: number | null }>
  >;
}

const known = (
  JSON.parse(
    readFileSync(new URL('../../../test/fixtures/ok/kestrel.expected.json', import.meta.url), 'utf8'),
  ) as { readonly revisions: Readonly<Record<string, Known>> }
).revisions;

const sum = (mix: readonly FundingMix[], part: MixPart | 'planned') =>
  mix.reduce((total, year) => total + year[part], 0);

describe.each(kestrelRevisions().map((revision) => [revision.id, revision] as const))(
  '[M48] the mix of the worked sample, %s',
  (id, { content, anchorQuarter }) => {
    const { costYears } = revisionMetrics(content, anchorQuarter, KESTREL_SETTINGS);
    const mix = fundingMix(content, costYears);
    const expected = known[id];

    it('has the planned cost and the discretionary share of each year', () => {
      const years = mix.map(({ fiscalYear, planned, discretionary }) => [
        String(fiscalYear),
        {
          planned,
          discretionary,
          pct: planned > 0 ? twoDecimals((discretionary / planned) * 100) : null,
        },
      ]);
      const worked = Object.entries(expected?.discretionary ?? {}).map(
        ([year, { planned, discretionary, pct }]) => [year, { planned, discretionary, pct }],
      );
      expect(years).toEqual(worked);
    });

    it('has the planned spend and its share on products', () => {
      expect(sum(mix, 'planned')).toBe(expected?.plannedSpend);
      expect(ratio(sum(mix, 'product'), sum(mix, 'planned'))).toBe(expected?.productShareSpend);
    });

    it.each(Object.entries(MIX_PARTS))('is told apart whole by %s', (_, parts) => {
      for (const year of mix) {
        expect((parts as readonly MixPart[]).reduce((total, part) => total + year[part], 0)).toBe(
          year.planned,
        );
      }
    });
  },
);

it('[M48] keeps what was not given apart, and leaves out cost of other years or of none', () => {
  const [year] = fundingMix(
    {
      enablers: [
        enabler({
          id: 'e',
          fundingClass: null,
          tbmView: null,
          kind: null,
          sourcing: null,
          cost: [cost(2027, 3, 4), cost(2026, 9, 9), cost(null, 8)],
        }),
      ],
    },
    [2027, 2027],
  );
  expect(year).toMatchObject({
    ...{ fiscalYear: 2027, planned: 7, opex: 3, capex: 4 },
    ...{ noClass: 7, noView: 7, noKind: 7, noSourcing: 7, mandatory: 0, run: 0, project: 0, saas: 0 },
  });
});
