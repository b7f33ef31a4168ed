import fc from 'fast-check';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { capability, cost, enabler, outcome } from '../compare/plans.fixture.js';
import { tracedEnablers } from '../plan/traced.js';
import { moneyPaths, yearsOfMoney, type MoneyContent, type MoneyPath } from './money-trace.js';

const units = (amount: number) => Math.round(amount * 10_000);
const total = (paths: readonly MoneyPath[]) => paths.reduce((sum, { amount }) => sum + units(amount), 0);

interface Drawn {
  readonly capabilities?: readonly string[];
  readonly spends: Readonly<Record<string, number>>;
  /** `enabler capability`: uplift. */
  readonly raises: Readonly<Record<string, number>>;
  /** `outcome capability`: weight. */
  readonly needs: Readonly<Record<string, number>>;
}

function contentOf({ capabilities = ['c1', 'c2'], spends, raises, needs }: Drawn): MoneyContent & {
  readonly outcomes: ReturnType<typeof outcome>[];
} {
  const ends = (links: Readonly<Record<string, number>>) =>
    Object.entries(links).map(([key, weight]) => {
      const [from = '', to = ''] = key.split(' ');
      return { from, to, weight };
    });
  return {
    outcomes: ['o1', 'o2', 'o3'].map((id) => outcome({ id })),
    capabilities: capabilities.map((id) => capability({ id })),
    enablers: Object.entries(spends).map(([id, amount]) => enabler({ id, cost: [cost(2027, amount)] })),
    enablerCapabilityLinks: ends(raises).map(({ from, to, weight }) => ({
      enablerId: from,
      capabilityId: to,
      uplift: weight,
    })),
    outcomeCapabilityLinks: ends(needs).map(({ from, to, weight }) => ({
      outcomeId: from,
      capabilityId: to,
      weight,
    })),
  };
}

const said = (paths: readonly MoneyPath[]) =>
  paths.map((path) =>
    [
      path.enablerId,
      path.capabilityId ?? 'nothing',
      path.kind === 'traced' ? path.outcomeId : 'untraced',
      path.amount,
    ].join(' '),
  );

describe('where the money of a year leads', () => {
  it('[M60] [M61] is shared by uplift, then by what the capability carries of each outcome', () => {
    const content = contentOf({
      spends: { e1: 300 },
      raises: { 'e1 c1': 2, 'e1 c2': 1 },
      needs: { 'o1 c1': 60, 'o1 c2': 40, 'o2 c1': 20, 'o2 c2': 80 },
    });
    expect(said(moneyPaths(content, 2027))).toEqual([
      'e1 c1 o1 150',
      'e1 c1 o2 50',
      'e1 c2 o1 33.3333',
      'e1 c2 o2 66.6667',
    ]);
  });

  it('[M62] keeps what raises nothing, and what a capability without an outcome receives', () => {
    const content = contentOf({
      spends: { lost: 7, e1: 90 },
      raises: { 'e1 c1': 2, 'e1 c2': 1, 'lost c1': 0 },
      needs: { 'o1 c1': 100, 'o1 c2': 0 },
    });
    expect(said(moneyPaths(content, 2027))).toEqual([
      'lost nothing untraced 7',
      'e1 c1 o1 60',
      'e1 c2 untraced 30',
    ]);
  });

  it('[M60] [M62] counts an uplift of a capability with parts for nothing, since only leaves are raised', () => {
    const content = {
      ...contentOf({ spends: { e1: 5 }, raises: { 'e1 c': 1 }, needs: { 'o1 c': 100 } }),
      capabilities: [capability({ id: 'c' }), capability({ id: 'c.1', parentId: 'c' })],
    };
    expect(said(moneyPaths(content, 2027))).toEqual(['e1 nothing untraced 5']);
  });

  it('[M63] gives what remains to the last, so that thirds total the whole', () => {
    const content = contentOf({
      spends: { e1: 100 },
      raises: { 'e1 c1': 1 },
      needs: { 'o1 c1': 1, 'o2 c1': 1, 'o3 c1': 1 },
    });
    const paths = moneyPaths(content, 2027);
    expect(paths.map(({ amount }) => amount)).toEqual([33.3333, 33.3334, 33.3333]);
    expect(total(paths)).toBe(units(100));
  });

  it('[M60] knows the year alone: other years and unphased cost are in none', () => {
    const enablers = [
      enabler({ id: 'e', cost: [cost(2026, 1), cost(2028, 2, 3), cost(null, 4), cost(2030, 0)] }),
    ];
    const content = { ...contentOf({ spends: {}, raises: {}, needs: {} }), enablers };
    expect(moneyPaths(content, 2027)).toEqual([]);
    expect(total(moneyPaths(content, 2028))).toBe(units(5));
    expect(yearsOfMoney(content)).toEqual([2026, 2028]);
  });
});

const IDS = {
  enablers: ['e1', 'e2', 'e3', 'e4'],
  capabilities: ['c1', 'c2', 'c3'],
  outcomes: ['o1', 'o2', 'o3'],
};

function links(from: readonly string[], most: number) {
  const keys = from.flatMap((id) => IDS.capabilities.map((capabilityId) => `${id} ${capabilityId}`));
  return fc.dictionary(fc.constantFrom(...keys), fc.double({ min: 0, max: most, noNaN: true }));
}

const drawn = fc.record({
  capabilities: fc.constant(IDS.capabilities),
  spends: fc.dictionary(
    fc.constantFrom(...IDS.enablers),
    fc.oneof(
      fc.nat(9_999_999),
      fc.integer({ min: 0, max: 50_000 }).map((tenths) => tenths / 10_000),
    ),
  ),
  raises: links(IDS.enablers, 5),
  needs: links(IDS.outcomes, 100),
});

describe('of any plan', () => {
  it('[M63] everything that goes in comes out, enabler by enabler, and nothing is negative', () => {
    fc.assert(
      fc.property(drawn, (plan) => {
        const paths = moneyPaths(contentOf(plan), 2027);
        expect(paths.every(({ amount }) => amount > 0 && Number.isFinite(amount))).toBe(true);
        for (const [id, spent] of Object.entries(plan.spends)) {
          expect(total(paths.filter(({ enablerId }) => enablerId === id))).toBe(units(spent));
        }
      }),
    );
  });

  it('[M62] untraced money is never less than the spend of enablers without a path', () => {
    fc.assert(
      fc.property(drawn, (plan) => {
        const content = contentOf(plan);
        const traced = tracedEnablers(content);
        const without = Object.entries(plan.spends).filter(([id]) => !traced.has(id));
        const untraced = moneyPaths(content, 2027).filter(({ kind }) => kind === 'untraced');
        const least = without.reduce((sum, [, spent]) => sum + units(spent), 0);
        expect(total(untraced)).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

describe.each(kestrelRevisions().map((revision) => [revision.id, revision] as const))(
  'the worked sample, %s',
  (_, { content }) => {
    it.each(yearsOfMoney(content))('[M63] totals what is spent in %d', (year) => {
      const spent = content.enablers
        .flatMap((each) => each.cost)
        .filter(({ fiscalYear }) => fiscalYear === year)
        .reduce((sum, { opex, capex }) => sum + opex + capex, 0);
      expect(total(moneyPaths(content, year))).toBe(units(spent));
    });
  },
);
