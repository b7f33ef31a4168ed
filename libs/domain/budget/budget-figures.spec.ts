import { capability, cost, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { fiscalYearOf } from '../time/fiscal-quarter.js';
import { budgetFigures, type BudgetFigures } from './budget-figures.js';
import { budgetList } from './budget-list.js';
import { overbookedQuarters } from './overbooked.js';

const YEAR = fiscalYearOf(q(0));

function figuresOf(content: PlanContent): BudgetFigures {
  return budgetFigures(budgetList(content, YEAR, q(0), DEFAULT_SETTINGS), content, DEFAULT_SETTINGS);
}

function asking(id: string, amount: number, more: Partial<Enabler> = {}): Enabler {
  return enabler({ id, startQuarter: q(0), endQuarter: q(3), cost: [cost(YEAR, amount)], ...more });
}

const agreed = (amount: number) => [{ fiscalYear: YEAR, fundingClass: 'sponsored' as const, amount }];

/** An outcome that two rows of 600 cover in time, half each. */
const PLAN: PlanContent = {
  ...EMPTY_CONTENT,
  outcomes: [outcome({ id: 'o', weight: 100, keyResults: [keyResult({ id: 'k', dueQuarter: q(7) })] })],
  capabilities: [capability({ id: 'c', currentMaturity: 1, targetMaturity: 3 })],
  outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
  enablerCapabilityLinks: [
    { enablerId: 'a', capabilityId: 'c', uplift: 1 },
    { enablerId: 'b', capabilityId: 'c', uplift: 1 },
  ],
  enablers: [asking('a', 600), asking('b', 600), asking('z', 100, { stage: 'inProgress' })],
};

describe('[B12] a year’s list in a few figures', () => {
  it('counts what fits, what it leaves, and whom the cut leaves short', () => {
    expect(figuresOf({ ...PLAN, envelopes: agreed(1000) })).toEqual({
      fitting: 1,
      rows: 2,
      left: 300,
      teamsOver: 0,
      outcomesCut: 1,
      outcomesShort: 1,
    });
  });

  it('leaves nobody short where everything fits', () => {
    expect(figuresOf({ ...PLAN, envelopes: agreed(1300) })).toMatchObject({
      fitting: 2,
      left: 0,
      outcomesCut: 0,
      outcomesShort: 0,
    });
  });

  it('counts an outcome that is short without any cut', () => {
    expect(figuresOf({ ...PLAN, enablers: [asking('a', 600)] })).toMatchObject({
      outcomesCut: 0,
      outcomesShort: 1,
    });
  });

  it('is below zero where committed work alone exceeds the envelope', () => {
    expect(figuresOf({ ...PLAN, envelopes: agreed(40) }).left).toBe(-60);
  });

  it('knows nothing left where no envelope is agreed', () => {
    expect(figuresOf(PLAN).left).toBeNull();
  });
});

describe('[B4] an overbooked team', () => {
  const inProgress = (fte: number, offset: number) =>
    asking('z', 0, { stage: 'inProgress', capacityDemand: [{ teamId: 't', offset, fte }] });
  const capacity = [0, 1, 2, 3].map((shift) => ({ teamId: 't', quarter: q(shift), fte: 5 }));

  it('is one with a quarter over its limit, however little the year asks', () => {
    const content = { ...EMPTY_CONTENT, enablers: [inProgress(6, 2)], capacity };
    const [load] = budgetList(content, YEAR, q(0), DEFAULT_SETTINGS).teams;
    expect(load).toMatchObject({ demand: 1.5, capacity: 5 });
    expect(overbookedQuarters(load!, DEFAULT_SETTINGS)).toEqual([q(2)]);
    expect(figuresOf(content).teamsOver).toBe(1);
  });

  it.each([
    [1.2, 6, []],
    [1.2, 6.1, [q(2)]],
    [0.8, 4.1, [q(2)]],
  ])('with a limit of %d is asked for %d of 5', (utilisationLimit, fte, over) => {
    const content = { ...EMPTY_CONTENT, enablers: [inProgress(fte, 2)], capacity };
    const [load] = budgetList(content, YEAR, q(0), DEFAULT_SETTINGS).teams;
    expect(overbookedQuarters(load!, { utilisationLimit })).toEqual(over);
  });

  it('without people is over as soon as somebody asks', () => {
    const content = { ...EMPTY_CONTENT, enablers: [inProgress(0.5, 0)] };
    const [load] = budgetList(content, YEAR, q(0), DEFAULT_SETTINGS).teams;
    expect(overbookedQuarters(load!, DEFAULT_SETTINGS)).toEqual([q(0)]);
  });
});
