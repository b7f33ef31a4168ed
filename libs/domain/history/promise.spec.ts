import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { capability, enabler, q, revisions } from '../compare/plans.fixture.js';
import type { Capability } from '../plan/capability.js';
import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import { delivered } from './history.fixture.js';
import { promiseHistory } from './promise-history.js';
import { promisesBy, promisesKept, type PromiseKept } from './promise.js';

/** Uplifts promised to c1 by enabler, and what each revision says of them and of c1. */
interface Case {
  readonly uplifts: Readonly<Record<string, number | null>>;
  readonly enablers: Readonly<Record<string, readonly (Partial<Enabler> | null)[]>>;
  /** Maturity and assessed quarter, one a revision. */
  readonly assessed: readonly (readonly [number | null, number | null])[];
}

function promisesOf({ uplifts, enablers, assessed }: Case): readonly PromiseKept[] {
  return promisesKept(
    promiseHistory(
      revisions(
        assessed.map(([currentMaturity, quarter], place) => ({
          content: {
            capabilities: [
              capability({
                id: 'c1',
                currentMaturity,
                assessedQuarter: quarter === null ? null : q(quarter),
              }),
            ],
            enablers: Object.entries(enablers).flatMap(([id, life]) => {
              const state = life[place] ?? null;
              return state === null ? [] : [enabler({ id, ...state })];
            }),
            enablerCapabilityLinks: Object.entries(uplifts).map(([enablerId, uplift]) => ({
              enablerId,
              capabilityId: 'c1',
              uplift,
            })),
          },
        })),
      ),
    ),
  );
}

/** What c1 gained by each enabler, or why that is not known. */
function gained(plan: Case): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    promisesOf(plan).flatMap(({ enablerId, capabilities }) =>
      capabilities.map(({ result }) => [
        enablerId,
        result.kind === 'reassessed' ? result.gained : result.kind,
      ]),
    ),
  );
}

describe('the result of a promised uplift', () => {
  const open = {};

  it.each<[string, Case['assessed'], number | string]>([
    [
      'as promised',
      [
        [1, -2],
        [1, -2],
        [3, 2],
      ],
      2,
    ],
    [
      'less than promised',
      [
        [1, -2],
        [1, -2],
        [1.5, 2],
      ],
      0.5,
    ],
    [
      'maturity fell',
      [
        [2, -2],
        [2, -2],
        [1, 2],
      ],
      -1,
    ],
    [
      'not assessed since',
      [
        [1, -2],
        [1, -2],
        [3, -2],
      ],
      'notReassessed',
    ],
    [
      'assessed in the quarter of its end',
      [
        [1, -2],
        [1, -2],
        [3, 1],
      ],
      'notReassessed',
    ],
    [
      'never assessed before',
      [
        [null, null],
        [null, null],
        [3, 2],
      ],
      'noEarlierMaturity',
    ],
    [
      'never assessed',
      [
        [null, null],
        [null, null],
        [null, null],
      ],
      'notReassessed',
    ],
    [
      'a quarter without a maturity',
      [
        [1, -2],
        [1, -2],
        [null, 2],
      ],
      'notReassessed',
    ],
    [
      'assessed again while it was open',
      [
        [1, -2],
        [2, 0],
        [3, 2],
      ],
      1,
    ],
    [
      'the maturity last recorded for a quarter',
      [
        [1, -2],
        [1.5, -2],
        [3, 2],
      ],
      1.5,
    ],
  ])('[H24] [H26] %s', (_, assessed, expected) => {
    const life = [open, delivered(1, 1), delivered(1, 1)];
    expect(gained({ uplifts: { e1: 2 }, enablers: { e1: life }, assessed })).toEqual({ e1: expected });
  });

  it('[H24] is read at the first assessment after the end, not at later ones', () => {
    const life = [open, delivered(1, 1), delivered(1, 1), delivered(1, 1)];
    const assessed = [[1, -2], [1, -2], [2, 2], [5, 4]] as const; // prettier-ignore
    expect(gained({ uplifts: { e1: 2 }, enablers: { e1: life }, assessed })).toEqual({ e1: 1 });
  });

  it('[H24] reads the planned end where no actual one was recorded, and none without either', () => {
    const undated = { ...delivered(1, null), endQuarter: null };
    const assessed = [[1, -2], [1, -2], [2, 2]] as const; // prettier-ignore
    const enablers = { e1: [open, delivered(1, null), null], e2: [open, undated, null] };
    expect(gained({ uplifts: { e1: 1, e2: 1 }, enablers, assessed })).toEqual({ e1: 1, e2: 'noEnd' });
  });

  it('[H25] is shared in proportion to the promises of what was delivered between two assessments', () => {
    const assessed = [[1, -2], [1, -2], [2, 2], [3, 4]] as const; // prettier-ignore
    const enablers = {
      e1: [open, delivered(0, 0), delivered(0, 0), null],
      e2: [open, delivered(1, 1), delivered(1, 1), null],
      later: [open, open, open, delivered(3, 3)],
      never: [open, open, open, open],
    };
    const uplifts = { e1: 1, e2: 3, later: 2, never: 4 };
    expect(gained({ uplifts, enablers, assessed })).toEqual({ e1: 0.25, e2: 0.75, later: 1 });
    const [first] = promisesOf({ uplifts, enablers, assessed });
    expect(first?.capabilities[0]?.result).toMatchObject({ liftedBy: ['e1', 'e2'] });
  });

  it('[H23] is held against what was promised when last open, though the promise was lowered at delivery', () => {
    const content = (
      uplift: number,
      state: Partial<Enabler>,
      assessed: Partial<Capability>,
    ): Partial<PlanContent> => ({
      capabilities: [capability({ id: 'c1', currentMaturity: 1, assessedQuarter: q(-1), ...assessed })],
      enablers: [enabler({ id: 'e1', ...state })],
      enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'c1', uplift }],
    });
    const steps = [
      { content: content(2, {}, {}) },
      { content: content(1, delivered(0, 0), { currentMaturity: 2, assessedQuarter: q(1) }) },
    ];
    expect(promisesKept(promiseHistory(revisions(steps)))).toMatchObject([
      { promised: 2, kept: { promised: 2, gained: 1, share: 0.5 } },
    ]);
  });

  it('[H23] promises nothing with a link without uplift', () => {
    const enablers = { e1: [delivered(0, 0), delivered(0, 0)] };
    const [promise] = promisesOf({ uplifts: { e1: null }, enablers, assessed: [[1, -1], [2, 1]] }); // prettier-ignore
    expect(promise).toMatchObject({ capabilities: [], promised: 0, kept: null });
  });
});

describe('promises kept', () => {
  it('[H23] are none without delivered work', () => {
    expect(promisesOf({ uplifts: { e1: 1 }, enablers: { e1: [{}] }, assessed: [[1, 0]] })).toEqual([]);
  });

  it('[H28] add up by supplier, the largest shortfall first, what was not reassessed last', () => {
    const by = (supplier: string | null, end: number) => [{ supplier }, { ...delivered(end, end), supplier }];
    const promises = promisesOf({
      uplifts: { e1: 2, e2: 1, e3: 1 },
      enablers: { e1: by('Alder', 0), e2: by(null, 0), e3: by('Birch', 1) },
      assessed: [[1, -1], [2.5, 1]], // prettier-ignore
    });
    expect(promises.map(({ enablerId }) => enablerId)).toEqual(['e1', 'e2', 'e3']);
    expect(promisesBy(promises, ({ supplier }) => supplier)).toEqual([
      {
        key: 'Alder',
        enablerIds: ['e1'],
        reassessedIds: ['e1'],
        kept: { promised: 2, gained: 1, share: 0.5 },
      },
      {
        key: null,
        enablerIds: ['e2'],
        reassessedIds: ['e2'],
        kept: { promised: 1, gained: 0.5, share: 0.5 },
      },
      { key: 'Birch', enablerIds: ['e3'], reassessedIds: [], kept: null },
    ]);
  });

  it('of the worked sample: one uplift of two brought half of it, four were kept, the others wait', () => {
    const promises = promisesKept(promiseHistory(kestrelRevisions()));
    expect(promises.map(({ enablerId, kept }) => [enablerId, kept?.share ?? null])).toEqual([
      ['e18', 0.5],
      ['e06', 1],
      ['e09', 1],
      ['e19', 1],
      ['e21', 1],
      ...['e12', 'e27', 'e28', 'e29', 'e30'].map((id) => [id, null]),
    ]);
  });
});
