import { capability, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { randomFrom } from '../compare/random.fixture.js';
import { randomContent } from '../compare/random-plan.fixture.js';
import { isOpen, type Enabler } from '../plan/enabler.js';
import type { DependencyType } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { effect, slip, waits, work } from './slip.fixture.js';
import { slipBaseline, testSlip, type SlipEffect } from './slip-test.js';

describe('what moves and what absorbs', () => {
  it('moves a successor by what its slack does not cover', () => {
    const content = {
      enablers: [work('a', 0, 3), work('b', 4, 5), work('c', 7, 8)],
      dependencies: [waits('a', 'b'), waits('b', 'c')],
    };
    const { self, movers, absorbers } = effect(content, 'a', 2);
    expect(self).toEqual({ enablerId: 'a', before: q(3), after: q(5), quarters: 2 });
    expect(movers).toEqual([
      { enablerId: 'b', before: q(5), after: q(7), quarters: 2 },
      { enablerId: 'c', before: q(8), after: q(9), quarters: 1 },
    ]);
    expect(absorbers).toEqual([]);
  });

  const successors: readonly [DependencyType, number, Partial<Enabler>, number | null][] = [
    ['FS', 0, {}, 2],
    ['FS', 1, {}, 1],
    ['FS', -1, {}, 3],
    ['SS', 0, {}, 6],
    ['FF', 0, {}, 5],
    ['SF', 0, {}, 8],
    ['FS', 0, { stage: 'inProgress' }, null],
    ['SS', 0, { stage: 'inProgress' }, null],
    ['FF', 0, { stage: 'inProgress' }, 5],
  ];
  it.each(successors)(
    'says the slack that is left after %s with a lag of %i and %o: %p',
    (type, lag, more, slack) => {
      const content = {
        enablers: [work('a', 0, 3), work('b', 7, 9, more)],
        dependencies: [waits('a', 'b', type, lag)],
      };
      expect(effect(content, 'a', 1).absorbers).toEqual([{ enablerId: 'b', end: q(9), slack }]);
    },
  );

  it('takes the least slack where several of what moves are waited for', () => {
    const content = {
      enablers: [work('a', 0, 3), work('b', 4, 5), work('c', 8, 9)],
      dependencies: [waits('a', 'b'), waits('a', 'c'), waits('b', 'c')],
    };
    expect(effect(content, 'a', 1).absorbers).toEqual([{ enablerId: 'c', end: q(9), slack: 1 }]);
  });

  it('pushes the end alone of work in progress', () => {
    const content = {
      enablers: [work('a', 0, 3, { stage: 'inProgress' }), work('b', 2, 5)],
      dependencies: [waits('a', 'b', 'SS', 2)],
    };
    const { self, movers, absorbers } = effect(content, 'a', 3);
    expect(self.after).toBe(q(6));
    expect([movers, absorbers]).toEqual([[], [{ enablerId: 'b', end: q(5), slack: 0 }]]);
  });

  it('moves nothing while the enabler had to wait anyway', () => {
    const content = {
      enablers: [work('a', 0, 5), work('b', 3, 4), work('c', 8, 9)],
      dependencies: [waits('a', 'b'), waits('b', 'c')],
    };
    expect(effect(content, 'b', 2).self).toEqual({ enablerId: 'b', before: q(7), after: q(7), quarters: 0 });
    expect(effect(content, 'b', 4).self.quarters).toBe(1);
  });

  it('leaves delivered successors out, and names those without a forecast', () => {
    const content = {
      enablers: [
        work('a', 0, 3),
        work('b', 4, 5, { stage: 'delivered', actualEndQuarter: q(5) }),
        enabler({ id: 'c', startQuarter: null, endQuarter: null }),
      ],
      dependencies: [waits('a', 'b'), waits('a', 'c')],
    };
    const { movers, absorbers, unknown } = effect(content, 'a', 4);
    expect([movers, absorbers, unknown]).toEqual([[], [], ['c']]);
  });
});

describe('when a slip cannot be tested', () => {
  it.each([
    ['an unknown enabler', enabler({ id: 'other' }), { kind: 'notInPlan' }],
    ['delivered work', work('a', 0, 3, { stage: 'delivered' }), { kind: 'over', stage: 'delivered' }],
    ['stopped work', work('a', 0, 3, { stage: 'stopped' }), { kind: 'over', stage: 'stopped' }],
    ['no dates', enabler({ id: 'a', startQuarter: null, endQuarter: null }), { kind: 'unscheduled' }],
    ['one date alone', enabler({ id: 'a', startQuarter: null }), { kind: 'unscheduled' }],
  ])('says so of %s', (_, item, refused) => {
    expect(slip({ enablers: [item] }, 'a', 1)).toEqual(refused);
  });

  it('says which predecessor leaves it without a forecast', () => {
    const content = {
      enablers: [enabler({ id: 'a', startQuarter: null, endQuarter: null }), work('b', 2, 3)],
      dependencies: [waits('a', 'b')],
    };
    expect(slip(content, 'b', 1)).toEqual({ kind: 'noForecast', drivenBy: 'a' });
  });
});

const raised = {
  outcomes: [outcome({ id: 'o', keyResults: [keyResult({ id: 'k', dueQuarter: q(4) })] })],
  capabilities: [capability({ id: 'c', currentMaturity: 1, targetMaturity: 3 })],
  outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
};

function lifts(...uplifts: readonly (readonly [string, number])[]) {
  return uplifts.map(([enablerId, uplift]) => ({ enablerId, capabilityId: 'c', uplift }));
}

describe('outcomes', () => {
  it('are reached when the last uplift that the gap needs has finished', () => {
    const content = {
      ...raised,
      enablers: [work('a', 0, 3), work('b', 0, 4), work('extra', 0, 9)],
      enablerCapabilityLinks: lifts(['a', 1], ['b', 1], ['extra', 1]),
    };
    expect(effect(content, 'b', 2).outcomes).toEqual([
      {
        outcomeId: 'o',
        reachedBefore: q(4),
        reachedAfter: q(6),
        coverageBefore: 1,
        coverageAfter: 0.5,
        statusBefore: 'watch',
        statusAfter: 'atRisk',
      },
    ]);
    expect(effect(content, 'extra', 2).outcomes).toEqual([]);
  });

  it('count late where they are covered less in time, though reached in the same quarter', () => {
    const content = {
      ...raised,
      enablers: [work('a', 0, 4), work('b', 0, 8)],
      enablerCapabilityLinks: lifts(['a', 1], ['b', 1]),
    };
    const [found] = effect(content, 'a', 1).outcomes;
    expect(found).toMatchObject({
      reachedBefore: q(8),
      reachedAfter: q(8),
      coverageBefore: 0.5,
      coverageAfter: 0,
    });
  });

  it('are reached with the last contribution where the plan leaves a gap, or none is known', () => {
    for (const targetMaturity of [5, null]) {
      const content = {
        ...raised,
        capabilities: [capability({ id: 'c', currentMaturity: 1, targetMaturity })],
        enablers: [work('a', 0, 3), work('b', 0, 6)],
        enablerCapabilityLinks: lifts(['a', 1], ['b', 1]),
      };
      const [found] = effect(content, 'b', 1).outcomes;
      expect(found).toMatchObject({ reachedBefore: q(6), reachedAfter: q(7) });
    }
  });

  it('without a due quarter have no coverage, and still a quarter in which they are reached', () => {
    const content = {
      ...raised,
      outcomes: [outcome({ id: 'o' })],
      enablers: [work('a', 0, 3)],
      enablerCapabilityLinks: lifts(['a', 2]),
    };
    const [found] = effect(content, 'a', 1).outcomes;
    expect(found).toMatchObject({ reachedAfter: q(4), coverageAfter: null, statusAfter: null });
  });

  it('of the worked sample: the app misses its quarter when the web shop slips', () => {
    const [, r2] = kestrelRevisions();
    if (!r2) throw new Error('the sample has four revisions');
    const baseline = slipBaseline(r2.content, DEFAULT_SETTINGS, r2.anchorQuarter);
    const tested = testSlip(baseline, { enablerId: 'e01', quarters: 1 });
    if (tested.kind !== 'tested') throw new Error(tested.kind);
    expect(tested.movers.map(({ enablerId, quarters }) => [enablerId, quarters])).toEqual([['e02', 1]]);
    expect(tested.outcomes.map(({ outcomeId }) => outcomeId)).toContain('o2');
  });
});

describe('over random plans', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  const plans = seeds.map((seed) =>
    randomContent(randomFrom(seed), { items: 60, anchor: q(0), earliestEnd: 0 }),
  );

  it('a slip of nothing changes nothing', () => {
    for (const content of plans) {
      const id = openIds(content)[0] ?? '';
      const { self, movers, outcomes, spend, peaks } = effect(content, id, 0);
      expect([self.quarters, movers, outcomes, spend, peaks]).toEqual([
        0,
        [],
        [],
        [],
        { peaks: [], overloads: [] },
      ]);
    }
  });

  it('a longer slip never moves anything less, and every open successor is accounted for', () => {
    for (const content of plans) {
      for (const id of openIds(content).slice(0, 8)) {
        let before: ReadonlyMap<string, FiscalQuarter> = new Map();
        for (const quarters of [1, 3, 8]) {
          const tested = effect(content, id, quarters);
          const after = new Map(tested.movers.map((move) => [move.enablerId, move.after]));
          for (const [mover, end] of before) expect(after.get(mover)).toBeGreaterThanOrEqual(end);
          before = after;
          expect(unaccounted(content, id, tested)).toEqual([]);
        }
      }
    }
  });

  /** Those that can slip. */
  function openIds(content: PlanContent): readonly string[] {
    return content.enablers.map(({ id }) => id).filter((id) => slip(content, id, 0).kind === 'tested');
  }

  function unaccounted({ dependencies, enablers }: PlanContent, id: string, tested: SlipEffect) {
    const open = new Set(enablers.filter(isOpen).map((item) => item.id));
    const moved = new Set([id, ...tested.movers.map((move) => move.enablerId)]);
    const named = new Set([...moved, ...tested.absorbers.map((each) => each.enablerId), ...tested.unknown]);
    return dependencies.filter(
      ({ predecessorId, successorId }) =>
        moved.has(predecessorId) && open.has(successorId) && !named.has(successorId),
    );
  }
});
