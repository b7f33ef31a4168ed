import fc from 'fast-check';
import { enabler, q, sampleModel } from './sample.fixture.js';
import { COLLAPSED, EXPANDED, idAt, indexAtTop, prepareTimeline, UNSCHEDULED_ID } from './prepare.js';
import type { TimelineRow } from './model.js';

const idsOf = (prepared: ReturnType<typeof prepareTimeline>) =>
  Array.from({ length: prepared.count }, (_, index) => idAt(prepared, index));

describe('prepareTimeline', () => {
  it('keeps the reading order and puts what has no dates into a section of its own', () => {
    const prepared = prepareTimeline(sampleModel());
    expect(idsOf(prepared)).toEqual(['o1', 'c1', 'e1', 'e2', 'c2', 'e3', 'o2', 'e6', UNSCHEDULED_ID, 'e4']);
    expect(prepared.unscheduled).toBe(1);
    expect(prepared.unscheduledFrom).toBe(8);
  });

  it('leaves out what lies outside the window and counts it', () => {
    const prepared = prepareTimeline(sampleModel());
    expect(prepared.outside).toEqual({ before: 1, after: 0 });
    const oneYear = prepareTimeline(sampleModel({ quarters: 4 }));
    expect(idsOf(oneYear)).toEqual(['o1', 'c1', 'e1', 'e2', 'o2', 'e6', UNSCHEDULED_ID, 'e3', 'e4']);
    expect(oneYear.outside).toEqual({ before: 1, after: 0 });
  });

  it('names levels and parents as a tree grid needs them', () => {
    const prepared = prepareTimeline(sampleModel());
    expect([...prepared.level.slice(0, prepared.count)]).toEqual([1, 2, 3, 3, 2, 3, 1, 2, 1, 2]);
    expect([...prepared.parent.slice(0, prepared.count)]).toEqual([-1, 0, 1, 1, 0, 4, -1, 6, -1, 8]);
    expect(prepared.state[0]).toBe(EXPANDED);
  });

  it('folds a capability to its label and an outcome to its heading', () => {
    const folded = prepareTimeline(sampleModel(), { collapsed: new Set(['c1']) });
    expect(idsOf(folded)).toEqual(['o1', 'c1', 'c2', 'e3', 'o2', 'e6', UNSCHEDULED_ID, 'e4']);
    expect(folded.state[1]).toBe(COLLAPSED);
    expect(idsOf(prepareTimeline(sampleModel(), { collapsed: new Set(['o1', UNSCHEDULED_ID]) }))).toEqual([
      'o1',
      'o2',
      'e6',
      UNSCHEDULED_ID,
    ]);
  });

  it('draws one date alone where it lies in the window, and lists it as not scheduled elsewhere', () => {
    const rows = [
      enabler('in', 'Begins in view', ['FY2027-Q2', null]),
      enabler('before', 'Began long ago', ['FY2020-Q1', null]),
      enabler('after', 'Ends much later', [null, 'FY2040-Q1']),
    ];
    const prepared = prepareTimeline(sampleModel({ rows }));
    expect(idsOf(prepared)).toEqual(['in', UNSCHEDULED_ID, 'before', 'after']);
    expect(prepared.outside).toEqual({ before: 0, after: 0 });
  });

  it('keeps a moved item whose earlier place alone is in the window', () => {
    const change = {
      kind: 'moved',
      label: '→ 8Q later',
      before: { start: q('FY2031-Q1'), end: q('FY2031-Q4') },
    } as const;
    const row = enabler('e1', 'Deferred', ['FY2033-Q1', 'FY2033-Q4'], { change });
    expect(prepareTimeline(sampleModel({ mode: 'compare', rows: [row] })).count).toBe(1);
  });

  it('places today by its share of the quarter', () => {
    const prepared = prepareTimeline(sampleModel());
    expect(prepared.today).toBeCloseTo(q('FY2027-Q1') + 52 / 92, 5);
    expect(prepareTimeline(sampleModel({ today: null })).today).toBeNull();
  });

  it('stacks rows without overlap or gap beyond the capability pad, for any plan', () => {
    const row: fc.Arbitrary<TimelineRow> = fc.oneof(
      fc.nat(9).map((n): TimelineRow => ({ kind: 'outcome', id: `o${n}`, name: 'Outcome' })),
      fc.nat(9).map((n): TimelineRow => ({ kind: 'capability', id: `c${n}`, name: 'Capability' })),
      fc
        .record({
          n: fc.nat(999),
          start: fc.integer({ min: -4, max: 24 }),
          length: fc.nat(8),
          undated: fc.boolean(),
        })
        .map(({ n, start, length, undated }): TimelineRow => {
          const from = undated ? null : ((q('FY2027-Q1') + start) as ReturnType<typeof q>);
          const to = from === null ? null : ((from + length) as ReturnType<typeof q>);
          return { kind: 'enabler', id: `e${n}`, name: 'Enabler', start: from, end: to, status: 'planned' };
        }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.array(fc.nat(9)), (rows, folded) => {
        const collapsed = new Set(folded.flatMap((n) => [`o${n}`, `c${n}`]));
        const prepared = prepareTimeline(sampleModel({ rows }), { collapsed });
        const leaves: { top: number; bottom: number }[] = [];
        for (let index = 0; index < prepared.count; index += 1) {
          const top = prepared.top[index] ?? 0;
          expect(top).toBeGreaterThanOrEqual(prepared.top[index - 1] ?? 0);
          if (prepared.level[index] === 3) leaves.push({ top, bottom: top + (prepared.height[index] ?? 0) });
        }
        leaves
          .slice(1)
          .forEach(({ top }, index) => expect(top).toBeGreaterThanOrEqual(leaves[index]?.bottom ?? 0));
        const last = prepared.count - 1;
        const end = last < 0 ? 0 : (prepared.top[last] ?? 0) + (prepared.height[last] ?? 0);
        expect(prepared.totalHeight).toBeGreaterThanOrEqual(end);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('indexAtTop', () => {
  it('finds the row under a height', () => {
    const prepared = prepareTimeline(sampleModel());
    for (let index = 0; index < prepared.count; index += 1) {
      expect(indexAtTop(prepared, prepared.top[index] ?? 0)).toBe(index);
    }
    expect(indexAtTop(prepared, -5)).toBe(0);
    expect(indexAtTop(prepared, 1e9)).toBe(prepared.count - 1);
  });
});
