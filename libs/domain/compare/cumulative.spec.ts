import type { Enabler } from '../plan/enabler.js';
import { cumulative } from './cumulative.js';
import { capability, enabler, keyResult, outcome, q, revisions, type Step } from './plans.fixture.js';

type Fields = Partial<Enabler>;
const lives = (...states: (Fields | null)[]): readonly Step[] =>
  states.map((fields) => ({ content: { enablers: fields ? [enabler({ id: 'e1', ...fields })] : [] } }));
const over = (steps: readonly Step[]) => cumulative(revisions(steps));

describe('net against gross', () => {
  it('[C44] sums adjacent changes and compares both ends', () => {
    expect(over(lives({ name: 'A' }, { name: 'B' }, { name: 'A', scope: 'x' }))).toEqual({
      grossFieldChanges: 3,
      grossByStep: [1, 2],
      netFieldChanges: 1,
      churnRatio: 3,
      reversals: [
        { entityType: 'enabler', entityId: 'e1', field: 'name', values: ['A', 'B', 'A'], full: true },
      ],
    });
  });

  it('[C44] all reversed has no ratio', () => {
    expect(over(lives({ name: 'A' }, { name: 'B' }, { name: 'A' }))).toMatchObject({
      grossFieldChanges: 2,
      netFieldChanges: 0,
      churnRatio: null,
    });
    expect(over(lives({}))).toMatchObject({ grossFieldChanges: 0, grossByStep: [], netFieldChanges: 0 });
  });

  it.each<[string, Fields, Fields, number]>([
    ['stage', { stage: 'idea' }, { stage: 'funded' }, 0],
    ['progress', {}, { percentComplete: 5, health: 'red', actualEndQuarter: q(1) }, 0],
    ['assessment', {}, { confidence: 1, riskLevel: 'low', riskNote: 'x' }, 0],
    ['both dates', {}, { startQuarter: q(2), endQuarter: q(5) }, 2],
    ['sourcing and supplier', {}, { sourcing: 'saas', supplier: 'X' }, 2],
    ['scope and deliverables', {}, { scope: 'x', deliverables: ['y'] }, 2],
    ['cost outside every window', {}, { cost: [{ fiscalYear: null, opex: 1, capex: 0 }] }, 1],
    ['sustain demand', {}, { sustainDemand: [{ teamId: 't1', fte: 1 }] }, 1],
    ['demand', {}, { capacityDemand: [{ teamId: 't1', offset: 0, fte: 1 }] }, 1],
    ['a stop', {}, { stage: 'stopped' }, 1],
    ['a stop taken back', { stage: 'stopped' }, {}, 1],
    ['half-dated', { startQuarter: null, endQuarter: null }, { startQuarter: q(1), endQuarter: null }, 1],
  ])('[C45] [C46] %s', (_, before, after, changes) => {
    expect(over(lives(before, after)).grossFieldChanges).toBe(changes);
  });

  it('[C45] demand that follows its schedule is the schedule’s change alone', () => {
    const demand = (...offsets: number[]) => ({
      capacityDemand: offsets.map((offset) => ({ teamId: 't1', offset, fte: 2 })),
    });
    const run = lives(
      { endQuarter: q(2), ...demand(0, 1) },
      { endQuarter: q(3), ...demand(0, 1, 2) },
      { endQuarter: q(2), ...demand(0, 1) },
    );
    expect(over(run)).toMatchObject({ grossFieldChanges: 2, netFieldChanges: 0 });
    expect(over(run).reversals.map(({ field }) => field)).toEqual(['endQuarter']);
  });

  it('[C45] key results count by field, and once when they come or go', () => {
    const of = (...targets: number[]): Step => ({
      content: {
        outcomes: [
          outcome({
            id: 'o1',
            keyResults: targets.map((target, k) => keyResult({ id: `k${k}`, target, unit: String(target) })),
          }),
        ],
      },
    });
    expect(over([of(1), of(2), of(2, 3)]).grossByStep).toEqual([2, 1]);
  });

  it('[C45] links count while both revisions hold their owner', () => {
    const of = (uplift: number | null, held = true): Step => ({
      content: {
        capabilities: [capability({ id: 'c1' })],
        enablers: held ? [enabler({ id: 'e1' })] : [],
        enablerCapabilityLinks: uplift === null ? [] : [{ enablerId: 'e1', capabilityId: 'c1', uplift }],
      },
    });
    expect(over([of(1), of(2), of(null), of(null, false), of(1)]).grossByStep).toEqual([1, 1, 1, 1]);
    expect(over([of(1), of(2), of(1)]).reversals).toEqual([
      { entityType: 'enabler', entityId: 'e1', field: 'link:c1', values: [1, 2, 1], full: true },
    ]);
  });

  it('[C45] a dependency between other enablers is one change for each successor', () => {
    const of = (predecessorId: string, successorId: string, lagQuarters = 0): Step => ({
      content: {
        enablers: ['e1', 'e2', 'e3'].map((id) => enabler({ id })),
        dependencies: [{ id: 'd1', predecessorId, successorId, type: 'FS', lagQuarters }],
      },
    });
    expect(over([of('e1', 'e3'), of('e1', 'e3', 1), of('e2', 'e3'), of('e1', 'e2')]).grossByStep).toEqual([
      1, 1, 2,
    ]);
  });

  it.each<[string, readonly Step[], readonly number[]]>([
    ['rolled in new', lives(null, { startQuarter: q(20), endQuarter: q(22) }), [0]],
    ['added', lives(null, {}), [1]],
    ['rolled out', lives({ stage: 'delivered' }, null), [0]],
    ['removed', lives({}, null), [1]],
    ['rolled out of a later state', lives({}, { stage: 'delivered' }, null), [0, 0]],
  ])('[C46] [C47] %s', (_, steps, grossByStep) => {
    const view = over(steps);
    expect(view.grossByStep).toEqual(grossByStep);
    expect(view.netFieldChanges).toBe(grossByStep.reduce((x, y) => x + y, 0));
  });
});

describe('reversals', () => {
  it('[C48] reads presence over all revisions, and fields over those that hold the item', () => {
    expect(over(lives({ name: 'A' }, { name: 'B' }, null, { name: 'A' })).reversals).toEqual([
      { entityType: 'enabler', entityId: 'e1', field: 'name', values: ['A', 'B', 'A'], full: true },
      {
        entityType: 'enabler',
        entityId: 'e1',
        field: 'presence',
        values: [true, true, false, true],
        full: true,
      },
    ]);
  });

  it('[C48] is not full when the last value is another one', () => {
    expect(over(lives({ name: 'A' }, { name: 'B' }, { name: 'A' }, { name: 'C' })).reversals).toMatchObject([
      { full: false },
    ]);
  });

  it('[C48] a stop taken back is one, finished work that leaves is none', () => {
    expect(over(lives({}, { stage: 'stopped' }, {})).reversals).toMatchObject([
      { field: 'presence', values: [true, false, true] },
    ]);
    expect(over(lives(null, {}, { stage: 'delivered' }, null)).reversals).toEqual([]);
  });

  it('[C48] writes quarters as documents do', () => {
    const run = lives({ retireQuarter: q(8) }, { retireQuarter: null }, { retireQuarter: q(8) });
    expect(over(run).reversals).toMatchObject([
      { field: 'retireQuarter', values: ['FY2029-Q1', null, 'FY2029-Q1'] },
    ]);
  });
});
