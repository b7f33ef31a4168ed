import fc from 'fast-check';
import { capability, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import { inPriorityOrder } from '../metrics/cut-line.js';
import { priorities } from '../metrics/priority.js';
import { PRIORITY_BANDS, type Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { fiscalYearOf } from '../time/fiscal-quarter.js';
import { placeRow, resetPlaces, type Placement } from './place-row.js';

const ANCHOR = q(0);
const YEAR = fiscalYearOf(ANCHOR);

/** Enablers that lift the one capability of the one outcome: the score is 5,000 / cost; without cost there is none. */
function planOf(enablers: readonly (Partial<Enabler> & { readonly id: string; readonly amount: number })[]) {
  return {
    ...EMPTY_CONTENT,
    outcomes: [outcome({ id: 'o', weight: 100, keyResults: [keyResult({ id: 'k' })] })],
    capabilities: [capability({ id: 'c', currentMaturity: 1, targetMaturity: 5 })],
    outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
    enablerCapabilityLinks: enablers.map(({ id }) => ({ enablerId: id, capabilityId: 'c', uplift: 4 })),
    enablers: enablers.map(({ amount, ...rest }) =>
      enabler({ confidence: 0.05, cost: [{ fiscalYear: YEAR, opex: amount, capex: 0 }], ...rest }),
    ),
  } satisfies PlanContent;
}

const orderOf = (content: PlanContent) =>
  inPriorityOrder(content.enablers, priorities(content, ANCHOR)).map(({ id }) => id);

function placed(content: PlanContent, placements: readonly Placement[]): PlanContent {
  const byId = new Map(placements.map(({ enablerId, ...set }) => [enablerId, set]));
  return { ...content, enablers: content.enablers.map((each) => ({ ...each, ...byId.get(each.id) })) };
}

function move(content: PlanContent, from: number, to: number): readonly Placement[] {
  return placeRow(orderOf(content), from, to, content, priorities(content, ANCHOR));
}

const THREE = planOf([
  { id: 'a', amount: 1000 },
  { id: 'b', amount: 2000 },
  { id: 'c', amount: 4000 },
]);

describe('[B7] a row put elsewhere', () => {
  it('gets a score between those of its new neighbours', () => {
    expect(orderOf(THREE)).toEqual(['a', 'b', 'c']);
    expect(move(THREE, 2, 1)).toEqual([{ enablerId: 'c', priorityBand: null, placedScore: 4 }]);
    expect(move(THREE, 0, 2)).toEqual([{ enablerId: 'a', priorityBand: null, placedScore: 1 }]);
  });

  it('counts with its computed score again once it is back', () => {
    const moved = placed(THREE, move(THREE, 0, 2));
    expect(move(moved, 2, 0)).toEqual([{ enablerId: 'a', priorityBand: null, placedScore: null }]);
  });

  it('joins the band it is moved into, and keeps its own at the edge of it', () => {
    const two = planOf([
      { id: 'a', amount: 1000, priorityBand: 'must' },
      { id: 'b', amount: 1000, priorityBand: 'should' },
      { id: 'c', amount: 2000, priorityBand: 'should' },
    ]);
    expect(move(two, 0, 2)).toEqual([{ enablerId: 'a', priorityBand: 'should', placedScore: 2 }]);
    expect(move(two, 2, 1)).toEqual([{ enablerId: 'c', priorityBand: 'should', placedScore: 6 }]);
  });

  it('raises the rows of the same score that stay above it', () => {
    const same = planOf(['a', 'b', 'c'].map((id) => ({ id, amount: 1000 })));
    const placements = move(same, 2, 1);
    expect(placements.map(({ enablerId }) => enablerId)).toEqual(['a', 'c']);
    expect(orderOf(placed(same, placements))).toEqual(['a', 'c', 'b']);
  });

  it('stays where it is when it is put there or nowhere', () => {
    expect([move(THREE, 1, 1), move(THREE, 1, 3), move(THREE, 1, -1), move(THREE, 7, 0)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('ends where it was put, in any list', () => {
    const row = fc.record({
      amount: fc.constantFrom(0, 0, 500, 1000, 1000, 3000),
      priorityBand: fc.constantFrom(null, ...PRIORITY_BANDS),
      placedScore: fc.constantFrom(null, null, -1, 5, 5.5),
    });
    const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), moves, (rows, steps) => {
        let content: PlanContent = planOf(rows.map((each, at) => ({ ...each, id: `e${at}` })));
        for (const [x, y] of steps) {
          const ids = orderOf(content);
          const [from, to] = [x % ids.length, y % ids.length];
          content = placed(content, move(content, from, to));
          expect(orderOf(content)).toEqual(ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!));
        }
      }),
    );
  });
});

test('[B8] reset lets the computed scores order the rows again', () => {
  const moved = placed(THREE, move(THREE, 0, 2));
  expect(resetPlaces(['b', 'c'], moved)).toEqual([]);
  const reset = placed(moved, resetPlaces(orderOf(moved), moved));
  expect(orderOf(reset)).toEqual(['a', 'b', 'c']);
  expect(reset).toEqual(THREE);
});
