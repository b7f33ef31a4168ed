import { capability, cost, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import { KESTREL_SETTINGS, kestrelRevisions } from '../compare/kestrel.fixture.js';
import { revisionMetrics } from '../metrics/metrics.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import type { Enabler } from '../plan/enabler.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { fiscalYearOf, quarterInYear } from '../time/fiscal-quarter.js';
import { budgetList, type BudgetList } from './budget-list.js';

const YEAR = fiscalYearOf(q(0));

/** The list of the first fiscal year of a plan anchored in its first quarter. */
function listOf(parts: Partial<PlanContent>): BudgetList {
  return budgetList({ ...EMPTY_CONTENT, ...parts }, YEAR, q(0), DEFAULT_SETTINGS);
}

function asking(id: string, amount: number, more: Partial<Enabler> = {}): Enabler {
  return enabler({ id, startQuarter: q(0), endQuarter: q(3), cost: [cost(YEAR, amount)], ...more });
}

const envelope = (amount: number) => [{ fiscalYear: YEAR, fundingClass: 'sponsored' as const, amount }];
const fteAll = (fte: number) => [0, 1, 2, 3].map((offset) => ({ teamId: 't', offset, fte }));
const capacity = (fte: number) => [0, 1, 2, 3].map((shift) => ({ teamId: 't', quarter: q(shift), fte }));

describe('[B1] what is in the list', () => {
  it('is what costs something or needs somebody in the year', () => {
    const { rows } = listOf({
      enablers: [
        asking('costs', 100),
        asking('later', 0, { cost: [cost(YEAR + 1, 500)] }),
        asking('needs', 0, { cost: [], capacityDemand: [{ teamId: 't', offset: 1, fte: 2 }] }),
      ],
      capacity: capacity(9),
    });
    expect(rows.map(({ enablerId }) => enablerId).sort()).toEqual(['costs', 'needs']);
  });

  it.each(['inProgress', 'delivered', 'retired', 'stopped'] as const)('%s work is committed', (stage) => {
    const { committed, rows } = listOf({ enablers: [asking('e', 100, { stage })], envelopes: envelope(10) });
    expect([committed.enablerIds, committed.cost, rows]).toEqual([['e'], 100, []]);
  });
});

describe('[B2] order', () => {
  it('is band before id, and no band counts as could', () => {
    const { rows } = listOf({
      enablers: [
        asking('a', 1, { priorityBand: 'wont' }),
        asking('b', 1, { priorityBand: null }),
        asking('c', 1, { priorityBand: 'could' }),
        asking('d', 1, { priorityBand: 'must' }),
      ],
    });
    expect(rows.map(({ enablerId }) => enablerId)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe('[B3] lines', () => {
  it('end the money at the first row beyond the envelope, and fill what is left of it', () => {
    const list = listOf({
      enablers: [asking('a', 600), asking('b', 500), asking('c', 400), asking('d', 1)],
      envelopes: envelope(1000),
    });
    expect(list.rows.map(({ money }) => money)).toEqual([
      'aboveLine',
      'doesNotFit',
      'fillable',
      'doesNotFit',
    ]);
    expect([list.cutLine, list.capacityLine, list.envelope]).toEqual([1, null, 1000]);
  });

  it('reach exactly to the envelope, whatever sums of decimals say', () => {
    const thirds = [asking('a', 0.1), asking('b', 0.2)];
    expect(listOf({ enablers: thirds, envelopes: envelope(0.3) }).cutLine).toBeNull();
  });

  it('count what is in progress before anything else', () => {
    const enablers = [asking('a', 300), asking('z', 800, { stage: 'inProgress' })];
    expect(listOf({ enablers, envelopes: envelope(1000) }).cutLine).toBe(0);
  });

  it('draw none where no envelope is agreed', () => {
    const { rows, cutLine: line, envelope: agreed } = listOf({ enablers: [asking('a', 1e9)] });
    expect([rows[0]?.money, line, agreed]).toEqual(['aboveLine', null, null]);
  });

  it('fall at different rows, and neither moves the other', () => {
    const list = listOf({
      enablers: [
        asking('a', 100, { capacityDemand: fteAll(3) }),
        asking('b', 100, { capacityDemand: fteAll(3) }),
        asking('c', 900),
      ],
      envelopes: envelope(1000),
      capacity: capacity(5),
    });
    expect([list.capacityLine, list.cutLine]).toEqual([1, 2]);
  });
});

describe('[B4] teams', () => {
  it('carry what neither line holds back, as a mean over the year', () => {
    const { teams, rows } = listOf({
      enablers: [
        asking('a', 1, { capacityDemand: [{ teamId: 't', offset: 0, fte: 4 }] }),
        asking('b', 1, { capacityDemand: [{ teamId: 't', offset: 0, fte: 2 }] }),
      ],
      capacity: capacity(5),
    });
    expect(rows.map(({ fte }) => fte)).toEqual([1, 0.5]);
    expect(teams).toMatchObject([{ teamId: 't', demand: 1, capacity: 5 }]);
    expect(teams[0]?.quarters[0]).toEqual({ quarter: q(0), demand: 4, capacity: 5 });
  });
});

describe('[B5] what the cut does', () => {
  const parts: Partial<PlanContent> = {
    outcomes: [outcome({ id: 'o', weight: 100, keyResults: [keyResult({ id: 'k', dueQuarter: q(7) })] })],
    capabilities: [capability({ id: 'c', currentMaturity: 1, targetMaturity: 3 })],
    outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
    enablerCapabilityLinks: [
      { enablerId: 'a', capabilityId: 'c', uplift: 1 },
      { enablerId: 'b', capabilityId: 'c', uplift: 1 },
    ],
    enablers: [asking('a', 600), asking('b', 600)],
  };

  it('names the outcomes that lose coverage and what they wait for', () => {
    const { effects } = listOf({ ...parts, envelopes: envelope(1000) });
    expect(effects).toEqual([{ outcomeId: 'o', before: 1, after: 0.5, waitingIds: ['b'] }]);
  });

  it('is nothing where everything fits', () => {
    expect(listOf({ ...parts, envelopes: envelope(1200) }).effects).toEqual([]);
  });
});

describe('the worked sample', () => {
  it.each(['r1', 'r2', 'r3', 'r4'])('of %s: totals are those of the year’s funding', (id) => {
    const { anchorQuarter, content } = kestrelRevisions().find((revision) => revision.id === id)!;
    const metrics = revisionMetrics(content, anchorQuarter, KESTREL_SETTINGS);
    for (const { fiscalYear, planned, envelope: agreed } of metrics.discretionary) {
      const list = budgetList(content, fiscalYear, anchorQuarter, KESTREL_SETTINGS);
      expect([list.rows.at(-1)?.runningTotal ?? list.committed.cost, list.envelope]).toEqual([
        planned,
        agreed,
      ]);
    }
  });

  it('has the cut line of the one-year window where this is a fiscal year', () => {
    const whole = kestrelRevisions().filter(({ anchorQuarter }) => quarterInYear(anchorQuarter) === 1);
    for (const { anchorQuarter, content } of whole) {
      const { cutLine: line } = revisionMetrics(content, anchorQuarter, KESTREL_SETTINGS);
      const list = budgetList(content, fiscalYearOf(anchorQuarter), anchorQuarter, KESTREL_SETTINGS);
      const people = new Map(list.rows.map(({ enablerId, people: verdict }) => [enablerId, verdict]));
      expect(line.filter(({ verdict }) => verdict !== 'committed')).toEqual(
        line.flatMap(({ enablerId }) =>
          people.has(enablerId) ? [{ enablerId, verdict: people.get(enablerId) }] : [],
        ),
      );
    }
    expect(whole.length).toBeGreaterThan(0);
  });
});
