import type { Enabler } from '../plan/enabler.js';
import { cost, q, rowsBetween } from './plans.fixture.js';

const enablerRow = { entityType: 'enabler', entityId: 'e1' } as const;
const decided = { category: 'replanning', ...enablerRow } as const;
const team = (teamId: string, ...ftes: number[]) => ftes.map((fte, offset) => ({ teamId, offset, fte }));

describe('schedule', () => {
  it.each<[string, [number, number], [number, number], object[]]>([
    ['moved earlier', [2, 5], [1, 4], [{ kind: 'movedEarlier', ...decided, quarters: 1, slip: -1 }]],
    ['moved later', [1, 3], [3, 5], [{ kind: 'movedLater', ...decided, quarters: 2, slip: 2 }]],
    ['stretched', [1, 3], [1, 4], [{ kind: 'stretched', ...decided, quarters: 1, slip: 1 }]],
    ['shortened', [1, 3], [1, 2], [{ kind: 'shortened', ...decided, quarters: 1, slip: -1 }]],
    [
      'moved and stretched',
      [1, 2],
      [2, 5],
      [
        { kind: 'movedLater', ...decided, quarters: 1, slip: 3 },
        { kind: 'stretched', ...decided, quarters: 2, slip: 3 },
      ],
    ],
    [
      'started later, same end',
      [1, 3],
      [2, 3],
      [
        { kind: 'movedLater', ...decided, quarters: 1, slip: 0 },
        { kind: 'shortened', ...decided, quarters: 1, slip: 0 },
      ],
    ],
  ])('[C17] %s', (_, [s1, e1], [s2, e2], expected) => {
    const dates = (start: number, end: number) => ({ startQuarter: q(start), endQuarter: q(end) });
    expect(rowsBetween(dates(s1, e1), dates(s2, e2), 0)).toEqual(expected);
  });

  const both = { startQuarter: q(0), endQuarter: q(2) };
  const start = { startQuarter: q(0), endQuarter: null };
  const end = { startQuarter: null, endQuarter: q(2) };
  const undated = { startQuarter: null, endQuarter: null };
  const text = ['FY2027-Q1', 'FY2027-Q3'];

  it.each<[string, Partial<Enabler>, Partial<Enabler>, object[]]>([
    ['dates given', undated, both, [{ kind: 'scheduled', ...decided, to: text }]],
    ['dates taken', both, undated, [{ kind: 'unscheduled', ...decided, from: text }]],
    ['the other date given', start, both, [{ kind: 'scheduled', ...decided, to: text }]],
    ['one date taken', both, end, [{ kind: 'unscheduled', ...decided, from: text }]],
    ['half-dated otherwise', start, end, []],
    ['half-dated from nothing', undated, start, []],
  ])('[C18] %s', (_, before, after, expected) => {
    expect(rowsBetween(before, after)).toEqual(expected);
  });
});

describe('cost', () => {
  const row = (kind: string, from: number, to: number, opex: number, capex: number, beyond = 0) => [
    { kind, ...decided, field: 'cost', from, to, delta: to - from, deltaOpex: opex, deltaCapex: capex, deltaBeyondWindow: beyond },
  ]; // prettier-ignore

  it.each<[string, Enabler['cost'], Enabler['cost'], object[]]>([
    ['more', [cost(2027, 100, 50)], [cost(2027, 130, 40)], row('recosted', 150, 170, 30, -10)],
    ['another year', [cost(2027, 100)], [cost(2028, 100)], row('rephased', 100, 100, 0, 0)],
    ['opex for capex', [cost(2027, 100)], [cost(2027, 0, 100)], row('rephased', 100, 100, -100, 100)],
    ['moved past the window', [cost(2031, 100)], [cost(2032, 100)], row('rephased', 100, 0, -100, 0, 100)],
    [
      'more, and more beyond',
      [cost(2031, 100)],
      [cost(2031, 110), cost(2032, 5)],
      row('recosted', 100, 110, 10, 0, 5),
    ],
    ['unphased cost phased', [cost(null, 100)], [cost(2028, 100)], row('rephased', 0, 100, 100, 0)],
    ['phased, and more', [cost(null, 100)], [cost(2028, 120)], row('recosted', 0, 120, 120, 0)],
    ['only beyond the window', [cost(2032, 100)], [cost(2032, 900)], []],
    ['only in past years', [cost(2026, 100)], [cost(2026, 900)], []],
    ['only unphased', [cost(null, 100)], [cost(null, 900)], []],
    ['a past year counts nowhere', [cost(2026, 100)], [cost(2027, 100)], row('recosted', 0, 100, 100, 0)],
    ['an empty cell says nothing', [cost(2027, 100)], [cost(2027, 100), cost(2028, 0)], []],
    ['two cells of a year are one', [cost(2027, 60), cost(2027, 40)], [cost(2027, 100)], []],
  ])('[C19] [C20] %s', (_, before, after, expected) => {
    expect(rowsBetween({ cost: before }, { cost: after }, 0)).toEqual(expected);
  });

  it('[C21] the window starts with the later anchor’s fiscal year', () => {
    const [change] = rowsBetween(
      { cost: [cost(2027, 10), cost(2028, 10)] },
      { cost: [cost(2027, 99), cost(2028, 30)] },
      4,
    );
    expect(change).toMatchObject({ kind: 'recosted', from: 10, to: 30 });
  });

  it('[C21] without a common year there is no row', () => {
    expect(rowsBetween({ cost: [cost(2032, 10)] }, { cost: [cost(2032, 30)] }, 20)).toEqual([]);
  });
});

describe('demand', () => {
  const dates = (quarters: number) => ({ startQuarter: q(1), endQuarter: q(quarters) });
  const demandRow = (deltaFteQuarters: number) => [
    { kind: 'capacityDemandChanged', ...decided, deltaFteQuarters },
  ];
  const only = (rows: readonly { readonly kind: string }[]) =>
    rows.filter(({ kind }) => kind === 'capacityDemandChanged');

  it.each<[string, Partial<Enabler>, Partial<Enabler>, object[]]>([
    ['more people', { capacityDemand: team('t1', 4, 4, 4, 4) }, { capacityDemand: team('t1', 4, 4, 5, 5) }, demandRow(2)],
    ['extended with the last value', { ...dates(2), capacityDemand: team('t1', 3, 2) }, { ...dates(4), capacityDemand: team('t1', 3, 2, 2, 2) }, []],
    ['extended by the first value instead', { ...dates(2), capacityDemand: team('t1', 3, 2) }, { ...dates(3), capacityDemand: team('t1', 3, 2, 3) }, demandRow(1)],
    ['stretched, demand forgotten', { ...dates(2), capacityDemand: team('t1', 3, 2) }, { ...dates(4), capacityDemand: team('t1', 3, 2) }, demandRow(-4)],
    ['cut', { ...dates(4), capacityDemand: team('t1', 1, 2, 3, 4) }, { ...dates(2), capacityDemand: team('t1', 1, 2) }, []],
    ['cut, demand kept', { ...dates(4), capacityDemand: team('t1', 1, 2, 3, 4) }, { ...dates(2), capacityDemand: team('t1', 1, 2, 3, 4) }, demandRow(7)],
    ['moved without stretch', { ...dates(2), capacityDemand: team('t1', 3, 2) }, { startQuarter: q(5), endQuarter: q(6), capacityDemand: team('t1', 3, 2) }, []],
    ['another team, same sum', { capacityDemand: team('t1', 4) }, { capacityDemand: team('t2', 4) }, demandRow(0)],
    ['a team that had left by the last quarter is not extended', { ...dates(2), capacityDemand: [...team('t1', 3, 3), ...team('t2', 1)] }, { ...dates(3), capacityDemand: [...team('t1', 3, 3, 3), ...team('t2', 1)] }, []],
    ['stretched over a tail planned past the end', { ...dates(2), capacityDemand: team('t1', 3, 2, 1) }, { ...dates(4), capacityDemand: team('t1', 3, 2, 2, 2) }, []],
    ['a tail past the new end stays', { ...dates(1), capacityDemand: team('t1', 3, 1, 1) }, { ...dates(2), capacityDemand: team('t1', 3, 3, 1) }, []],
    ['zero says the same as none', { capacityDemand: team('t1', 4, 0) }, { capacityDemand: team('t1', 4) }, []],
    ['unscheduled with its profile kept', { capacityDemand: team('t1', 4) }, { startQuarter: null, endQuarter: null, capacityDemand: team('t1', 4) }, []],
    ['no sustain demand, written as zero', { sustainDemand: [] }, { sustainDemand: [{ teamId: 't1', fte: 0 }] }, []],
    ['sustain demand alone', { sustainDemand: [] }, { sustainDemand: [{ teamId: 't1', fte: 2 }] }, demandRow(0)],
  ])('[C26] %s', (_, before, after, expected) => {
    expect(only(rowsBetween(before, after, 0))).toEqual(expected);
  }); // prettier-ignore
});

describe('fields', () => {
  const valued = (kind: string, field: string, from: unknown, to: unknown, category = 'replanning') => [
    { kind, category, ...enablerRow, field, from, to },
  ];

  it.each<[keyof Enabler, Partial<Enabler>, Partial<Enabler>, object[]]>([
    ['name', { name: 'A' }, { name: 'B' }, valued('renamed', 'name', 'A', 'B')],
    ['kind', { kind: 'project' }, { kind: 'product' }, valued('deliveryModelChanged', 'kind', 'project', 'product')],
    ['priorityBand', { priorityBand: 'must' }, { priorityBand: null }, valued('reprioritised', 'priorityBand', 'must', null)],
    ['fundingClass', { fundingClass: null }, { fundingClass: 'mandatory' }, valued('fundingReclassified', 'fundingClass', null, 'mandatory')],
    ['tbmView', { tbmView: 'run' }, { tbmView: 'grow' }, valued('fundingReclassified', 'tbmView', 'run', 'grow')],
    ['businessOwnerId', { businessOwnerId: 'p1' }, { businessOwnerId: 'p2' }, valued('ownershipChanged', 'businessOwnerId', 'p1', 'p2')],
    ['itOwnerId', { itOwnerId: 'p1' }, { itOwnerId: 'p2' }, valued('ownershipChanged', 'itOwnerId', 'p1', 'p2')],
    ['businessUnitId', { businessUnitId: null }, { businessUnitId: 'u1' }, valued('ownershipChanged', 'businessUnitId', null, 'u1')],
    ['retireQuarter', { retireQuarter: q(9) }, { retireQuarter: q(10) }, valued('retirementChanged', 'retireQuarter', 'FY2029-Q2', 'FY2029-Q3')],
    ['sourcing', { sourcing: 'inHouse' }, { sourcing: 'saas' }, [{ kind: 'resourced', ...decided, from: ['inHouse', null], to: ['saas', null] }]],
    ['supplier', { supplier: 'X' }, { supplier: 'Y' }, [{ kind: 'resourced', ...decided, from: ['inHouse', 'X'], to: ['inHouse', 'Y'] }]],
    ['scope', { scope: 'a' }, { scope: 'b' }, [{ kind: 'rescoped', ...decided, fields: ['scope'] }]],
    ['deliverables', { deliverables: ['a', 'b'] }, { deliverables: ['b', 'a'] }, []],
    ['confidence', { confidence: 0.5 }, { confidence: 0.7 }, [{ kind: 'reassessed', category: 'assessment', ...enablerRow, fields: ['confidence'] }]],
    ['stage', { stage: 'idea' }, { stage: 'funded' }, valued('statusProgress', 'stage', 'idea', 'funded', 'progress')],
    ['stage', { stage: 'inProgress' }, { stage: 'feasibility' }, valued('stageRegressed', 'stage', 'inProgress', 'feasibility')],
    ['stage', { stage: 'delivered' }, { stage: 'inProgress' }, valued('stageRegressed', 'stage', 'delivered', 'inProgress')],
    ['stage', { stage: null }, { stage: 'idea' }, valued('statusProgress', 'stage', null, 'idea', 'progress')],
    ['percentComplete', { percentComplete: 50 }, { percentComplete: 40 }, [{ kind: 'statusProgress', category: 'progress', ...enablerRow, fields: ['percentComplete'] }]],
  ])('[C22] to [C27] %s', (_, before, after, expected) => {
    expect(rowsBetween(before, after)).toEqual(expected);
  }); // prettier-ignore

  it('[C24] [C25] fields of a kind share one row', () => {
    const rows = rowsBetween(
      { percentComplete: 1, scope: 'a', deliverables: ['x'] },
      { percentComplete: 2, health: 'red', actualEndQuarter: q(1), scope: 'b', deliverables: ['y'] },
    );
    expect(rows.map((row) => 'fields' in row && row.fields)).toEqual([
      ['percentComplete', 'health', 'actualEndQuarter'],
      ['scope', 'deliverables'],
    ]);
  });
});
