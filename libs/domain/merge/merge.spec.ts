import { capability, cost, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import type { Dependency } from '../plan/link.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import type { AutoMerged, MergeConflict } from './conflict.js';
import { merge, type Merged } from './merge.js';
import { unitName } from './unit.js';

const CONTEXT = { anchorQuarter: q(0), reference: null };

type Part = Partial<PlanContent>;

function merging(base: Part, ours: Part, theirs: Part): Merged {
  const whole = (part: Part) => ({ ...EMPTY_CONTENT, ...part });
  return merge(whole(base), whole(ours), whole(theirs), CONTEXT);
}

function placeName({ place }: Pick<AutoMerged, 'place'>): string {
  switch (place.of) {
    case 'item':
      return `${place.entityId} *`;
    case 'unit':
      return `${place.entityId} ${unitName(place.unit)}`;
    case 'link':
      return `${place.fromId}→${place.toId}`;
    case 'dependency':
      return place.dependencyId;
    case 'capacity':
      return place.teamId;
    case 'envelope':
      return place.fundingClass;
  }
}

/** `onlyTheirs e1 name`, `? editEdit e1 name`: what came of a merge, a line each. */
function told({ autoMerged, conflicts }: Merged): readonly string[] {
  return [
    ...autoMerged.map((row) => `${row.reason} ${placeName(row)}`),
    ...conflicts.map((conflict) => `? ${conflict.kind} ${about(conflict)}`),
  ];
}

function about(conflict: MergeConflict): string {
  if ('place' in conflict) return placeName(conflict);
  if (conflict.kind === 'invariant') return `${conflict.entityId} ${conflict.units.map(unitName).join()}`;
  return `${conflict.entityId} ${conflict.fields.join()}`;
}

const e = (id: string, fields: Partial<Enabler> = {}) => enabler({ id, name: id, ...fields });
const on = (...enablers: readonly Enabler[]): Part => ({ enablers });
const d = (
  id: string,
  predecessorId: string,
  successorId: string,
  fields: Partial<Dependency> = {},
): Dependency => ({
  ...{ id, predecessorId, successorId, type: 'FS', lagQuarters: 0 },
  ...fields,
});
const uplift = (enablerId: string, capabilityId: string, value = 1) => ({
  enablerId,
  capabilityId,
  uplift: value,
});
const c = (id: string, parentId: string | null = null) => capability({ id, name: id, parentId });

describe('[M2] the rule of every unit', () => {
  it.each([
    ['nobody changed it', 0.1, 0.1, 0.1, [], 0.1],
    ['theirs changed it', 0.1, 0.1, 0.2, ['onlyTheirs e1 confidence'], 0.2],
    ['ours changed it', 0.1, 0.2, 0.1, [], 0.2],
    ['both changed it alike', 0.1, 0.2, 0.2, ['same e1 confidence'], 0.2],
    ['both changed it differently', 0.1, 0.2, 0.3, ['? editEdit e1 confidence'], 0.2],
    ['theirs filled it in', null, null, 0.2, ['onlyTheirs e1 confidence'], 0.2],
    ['theirs emptied what ours changed', 0.1, 0.2, null, ['? editEdit e1 confidence'], 0.2],
  ] as const)('%s', (_, base, ours, theirs, expected, result) => {
    const sides = [base, ours, theirs].map((confidence) => on(e('e1', { confidence })));
    const merged = merging(...(sides as [Part, Part, Part]));
    expect(told(merged)).toEqual(expected);
    expect(merged.content.enablers[0]?.confidence).toBe(result);
  });

  it('an item added on both sides is merged unit by unit', () => {
    expect(told(merging({}, on(e('e1')), on(e('e1'))))).toEqual(['same e1 *']);
    expect(told(merging({}, on(e('e1')), on(e('e1', { supplier: 'Alder', confidence: 0.5 }))))).toEqual([
      '? editEdit e1 confidence',
      '? editEdit e1 supplier',
    ]);
  });
});

describe('[M1] units are taken as a whole', () => {
  const base = e('e1', { cost: [cost(2027, 10), cost(2028, 10)] });
  it.each<readonly [string, Partial<Enabler>, Partial<Enabler>, readonly string[]]>([
    ['start and end', { startQuarter: q(2) }, { endQuarter: q(6) }, ['? editEdit e1 schedule']],
    ['end and retirement', { endQuarter: q(5) }, { retireQuarter: q(9) }, ['? editEdit e1 schedule']],
    ['scope and deliverables', { scope: 'All' }, { deliverables: ['One'] }, ['? editEdit e1 scope']],
    ['two scalars', { supplier: 'Alder' }, { confidence: 0.5 }, ['onlyTheirs e1 confidence']],
    ['two years', { cost: [cost(2027, 20), cost(2028, 10)] }, { cost: [cost(2027, 10), cost(2028, 30)] }, ['onlyTheirs e1 cost:2028']],
    ['one year', { cost: [cost(2027, 20), cost(2028, 10)] }, { cost: [cost(2028, 10)] }, ['? editEdit e1 cost:2027']],
    ['opex and capex of a year', { cost: [cost(2027, 11), cost(2028, 10)] }, { cost: [cost(2027, 10, 5), cost(2028, 10)] }, ['? editEdit e1 cost:2027']],
    ['unphased cost', {}, { cost: [...base.cost, cost(null, 5)] }, ['onlyTheirs e1 cost:unphased']],
    ['two quarters of demand', { capacityDemand: [{ teamId: 't', offset: 0, fte: 1 }] }, { capacityDemand: [{ teamId: 't', offset: 1, fte: 1 }] }, ['onlyTheirs e1 capacityDemand:1@t']],
    ['one quarter of demand', { capacityDemand: [{ teamId: 't', offset: 0, fte: 1 }] }, { capacityDemand: [{ teamId: 't', offset: 0, fte: 2 }] }, ['? editEdit e1 capacityDemand:0@t']],
    ['demand after delivery', {}, { sustainDemand: [{ teamId: 't', fte: 1 }] }, ['onlyTheirs e1 sustainDemand:t']],
  ])('%s', (_, ours, theirs, expected) => {
    expect(told(merging(on(base), on({ ...base, ...ours }), on({ ...base, ...theirs })))).toEqual(expected);
  }); // prettier-ignore

  it('cells of both sides stand side by side', () => {
    const ours = on({ ...base, cost: [cost(2027, 20), cost(2028, 10)] });
    const theirs = on({ ...base, cost: [cost(2027, 10), cost(2028, 10), cost(2029, 5)] });
    expect(merging(on(base), ours, theirs).content.enablers[0]?.cost).toEqual([
      cost(2027, 20),
      cost(2028, 10),
      cost(2029, 5),
    ]);
  });

  it('a key result, and apart from it what was measured [M4]', () => {
    const o = (...keyResults: readonly ReturnType<typeof keyResult>[]): Part => ({
      outcomes: [outcome({ id: 'o1', keyResults })],
    });
    const [k1, k2] = [keyResult({ id: 'k1' }), keyResult({ id: 'k2' })];
    const measured = { ...k1, actual: 4 };
    const aimed = { ...k1, target: 20 };
    const merged = merging(o(k1, k2), o(measured, k2), o(aimed, k2));
    expect(told(merged)).toEqual(['onlyTheirs o1 keyResult:k1']);
    expect(merged.content.outcomes[0]?.keyResults).toEqual([{ ...aimed, actual: 4 }, k2]);
    expect(told(merging(o(k1), o({ ...k1, unit: 'days' }), o(aimed)))).toEqual([
      '? editEdit o1 keyResult:k1',
    ]);
    expect(told(merging(o(k1, k2), o(measured, k2), o(k2)))).toEqual(['onlyTheirs o1 keyResult:k1']);
    expect(told(merging(o(k1, k2), o(aimed, k2), o(k2)))).toEqual(['? editEdit o1 keyResult:k1']);
  });

  it('links, dependencies, capacity and envelopes', () => {
    const items = { capabilities: [c('c1')], enablers: [e('e1'), e('e2')] };
    const base: Part = {
      ...items,
      enablerCapabilityLinks: [uplift('e1', 'c1')],
      dependencies: [d('d1', 'e1', 'e2')],
      capacity: [{ teamId: 't', quarter: q(0), fte: 1 }],
      envelopes: [{ fiscalYear: 2027, fundingClass: 'sponsored', amount: 100 }],
    };
    const ours: Part = {
      ...items,
      enablerCapabilityLinks: [uplift('e1', 'c1', 2)],
      dependencies: [d('d1', 'e1', 'e2', { lagQuarters: 1 })],
      capacity: [{ teamId: 't', quarter: q(0), fte: 2 }],
      envelopes: [{ fiscalYear: 2027, fundingClass: 'sponsored', amount: 200 }],
    };
    expect(told(merging(base, base, ours))).toEqual([
      'onlyTheirs e1→c1',
      'onlyTheirs d1',
      'onlyTheirs t',
      'onlyTheirs sponsored',
    ]);
    expect(told(merging(base, ours, items))).toEqual([
      '? editEdit e1→c1',
      '? editEdit d1',
      '? editEdit t',
      '? editEdit sponsored',
    ]);
    expect(told(merging(items, base, ours))).toEqual([
      '? editEdit e1→c1',
      '? editEdit d1',
      '? editEdit t',
      '? editEdit sponsored',
    ]);
  });
});

describe('[M10] to [M17] what is asked', () => {
  const base = on(e('e1'), e('e2'));
  it.each<readonly [string, Part, Part, Part, readonly string[]]>([
    ['[M11] an edit of what ours removed', base, on(e('e1')), on(e('e1'), e('e2', { name: 'x', supplier: 'y' })), ['? editOfRemoved e2 name,supplier']],
    ['[M4] progress of what ours removed', base, on(e('e1')), on(e('e1'), e('e2', { percentComplete: 50 })), []],
    ['[M12] the removal of what ours edited', base, on(e('e1'), e('e2', { endQuarter: q(9), percentComplete: 50 })), on(e('e1')), ['? removalOfEdited e2 endQuarter']],
    ['[M4] the removal of what ours assessed anew', base, on(e('e1'), e('e2', { confidence: 0.9 })), on(e('e1')), ['? removalOfEdited e2 confidence']],
    ['[M4] the removal of what only progressed', base, on(e('e1'), e('e2', { percentComplete: 50 })), on(e('e1')), ['onlyTheirs e2 *']],
    ['[M5] the removal of what is untouched', base, base, on(e('e1')), ['onlyTheirs e2 *']],
    ['[M2] what both removed', base, on(e('e1')), on(e('e1')), ['same e2 *']],
    ['[M13] an edit of what ours merged', base, on(e('e3', { lineage: { operation: 'mergedFrom', sourceIds: ['e1', 'e2'] } })), on(e('e1', { name: 'x', supplier: 'y' }), e('e2')), ['? lineage e1 name', '? lineage e1 supplier']],
    ['[M13] the removal of what ours split', base, on(e('e1'), e('e3', { lineage: { operation: 'splitFrom', sourceIds: ['e2'] } })), on(e('e1')), ['? lineage e2 *']],
    ['[M13] an edit of a source that survives', base, on(e('e1'), e('e2'), e('e3', { lineage: { operation: 'splitFrom', sourceIds: ['e2'] } })), on(e('e1'), e('e2', { supplier: 'y' })), ['onlyTheirs e2 supplier']],
    ['[M15] a name that ours gave to a new one', base, on(e('e1'), e('e2'), e('e3', { name: 'Data  Hub' })), on(e('e1'), e('e2'), e('e4', { name: ' data hub' })), ['? duplicateName e4 *']],
    ['[M15] a name that ours gave another', base, on(e('e1'), e('e2', { name: 'X' })), on(e('e1', { name: 'x' }), e('e2')), ['? duplicateName e1 name']],
    ['[M15] a name that theirs gives twice', base, base, on(e('e1', { name: 'x' }), e('e2', { name: 'x' })), ['onlyTheirs e1 name', 'onlyTheirs e2 name']],
    ['[M17] two owners who are one person', base, on(e('e1', { businessOwnerId: 'p' }), e('e2')), on(e('e1', { itOwnerId: 'p', supplier: 'y' }), e('e2')), ['onlyTheirs e1 supplier', '? invariant e1 businessOwnerId,itOwnerId']],
    ['[M17] delivered on one side, its actual end taken back on the other', on(e('e1', { stage: 'inProgress', actualEndQuarter: q(0) })), on(e('e1', { stage: 'delivered', actualEndQuarter: q(0) })), on(e('e1', { stage: 'inProgress' })), ['? invariant e1 stage,actualEndQuarter']],
  ])('%s', (_, before, ours, theirs, expected) => {
    expect(told(merging(before, ours, theirs))).toEqual(expected);
  }); // prettier-ignore

  it('[M17] the last key results, one removed by each', () => {
    const [k1, k2] = [keyResult({ id: 'k1' }), keyResult({ id: 'k2' })];
    const o = (...keyResults: readonly (typeof k1)[]): Part => ({
      outcomes: [outcome({ id: 'o1', keyResults })],
    });
    const merged = merging(o(k1, k2), o(k1), o(k2));
    expect(merged.conflicts).toMatchObject([{ kind: 'invariant', entityId: 'o1', code: 'requiredMissing' }]);
    expect(merged.content.outcomes[0]?.keyResults).toEqual([k1]);
  });

  it('[M10] a dependency that both added under two ids', () => {
    const dependent = (...dependencies: readonly Dependency[]): Part => ({ ...base, dependencies });
    const ours = dependent(d('d1', 'e1', 'e2'));
    expect(told(merging(base, ours, dependent(d('d2', 'e1', 'e2'))))).toEqual(['same d2']);
    expect(told(merging(base, ours, dependent(d('d2', 'e1', 'e2', { lagQuarters: 2 }))))).toEqual([
      '? editEdit d2',
    ]);
  });

  it('[M16] only theirs’ dependency that closes the circle', () => {
    const ours = { ...base, dependencies: [d('d1', 'e1', 'e2')] };
    const theirs = { ...base, dependencies: [d('d2', 'e2', 'e1')] };
    const merged = merging(base, ours, theirs);
    expect(merged.conflicts).toMatchObject([{ kind: 'cycle', around: ['e2', 'e1'], against: ['d1'] }]);
    expect(merged.content.dependencies).toEqual(ours.dependencies);
  });

  it('[M16] parents that close a circle', () => {
    const merged = merging(
      { capabilities: [c('c1'), c('c2')] },
      { capabilities: [c('c1', 'c2'), c('c2')] },
      { capabilities: [c('c1'), c('c2', 'c1')] },
    );
    expect(merged.conflicts).toMatchObject([{ kind: 'cycle', around: ['c2', 'c1'], against: ['c1'] }]);
  });
});

describe('[M14] links to what was removed', () => {
  const base: Part = { capabilities: [c('c1'), c('c2')], enablers: [e('e1'), e('e2')] };
  it.each<readonly [string, Part, Part, readonly string[], readonly string[]]>([
    ['theirs links what ours removed', { enablers: [e('e1')] }, { enablerCapabilityLinks: [uplift('e2', 'c1')] }, ['? linkToRemoved e2→c1'], ['e2']],
    ['theirs removes what ours linked', { enablerCapabilityLinks: [uplift('e2', 'c1')] }, { enablers: [e('e1')] }, ['? linkToRemoved e2→c1'], ['e2']],
    ['theirs removes the capability ours linked', { enablerCapabilityLinks: [uplift('e2', 'c1')] }, { capabilities: [c('c2')] }, ['? linkToRemoved e2→c1'], ['c1']],
    ['both ends are gone', { enablers: [e('e1')], capabilities: [c('c2')] }, { enablerCapabilityLinks: [uplift('e2', 'c1')] }, ['? linkToRemoved e2→c1'], ['e2', 'c1']],
    ['a dependency on what ours removed', { enablers: [e('e1')] }, { dependencies: [d('d1', 'e1', 'e2')] }, ['? linkToRemoved d1'], ['e2']],
    ['a part of what ours removed', { capabilities: [c('c2')] }, { capabilities: [c('c1'), c('c2', 'c1')] }, ['? linkToRemoved c2 parentId'], ['c1']],
    ['a new part of what ours removed', { capabilities: [c('c2')] }, { capabilities: [c('c1'), c('c2'), c('c3', 'c1')] }, ['? linkToRemoved c3 parentId'], ['c1']],
    ['theirs removes what ours gave a part', { capabilities: [c('c1'), c('c2'), c('c3', 'c1')] }, { capabilities: [c('c2')] }, ['? linkToRemoved c3 parentId'], ['c1']],
  ])('%s', (_, ours, theirs, expected, missing) => {
    const merged = merging(base, { ...base, ...ours }, { ...base, ...theirs });
    expect(told(merged)).toEqual(expected);
    expect(merged.conflicts).toMatchObject([{ missing }]);
    expect(merged.content).toEqual({ ...EMPTY_CONTENT, ...base, ...ours });
  }); // prettier-ignore

  it('[M5] links go with the item they end at', () => {
    const linked = { ...base, enablerCapabilityLinks: [uplift('e1', 'c1'), uplift('e2', 'c1')], dependencies: [d('d1', 'e1', 'e2')] };
    const merged = merging(linked, linked, { ...base, enablers: [e('e1')], enablerCapabilityLinks: [uplift('e1', 'c1')] });
    expect(told(merged)).toEqual(['onlyTheirs e2 *']);
    expect(merged.content.enablerCapabilityLinks).toEqual([uplift('e1', 'c1')]);
    expect(merged.content.dependencies).toEqual([]);
  }); // prettier-ignore

  it('[M15] what names a held item waits with it', () => {
    const ours = { ...base, enablers: [e('e1'), e('e2'), e('e3', { name: 'Hub' })] };
    const theirs: Part = {
      ...base,
      enablers: [e('e1'), e('e2'), e('e4', { name: 'hub' })],
      enablerCapabilityLinks: [uplift('e4', 'c1')],
      dependencies: [d('d1', 'e1', 'e4')],
    };
    const merged = merging(base, ours, theirs);
    expect(told(merged)).toEqual(['? duplicateName e4 *']);
    expect(merged.content).toEqual({ ...EMPTY_CONTENT, ...ours });
  });
});

describe('[M18] violations apart from conflicts', () => {
  it('tells what theirs breaks itself', () => {
    const merged = merging(on(e('e1')), on(e('e1')), on(e('e1', { confidence: 7 })));
    expect(merged.conflicts).toEqual([]);
    expect(merged.violations).toMatchObject([{ code: 'numberOutOfRange', entityId: 'e1' }]);
  });

  it('tells a rule that does not rest on one item', () => {
    const base: Part = { capabilities: [c('c1')], enablers: [e('e1')] };
    const parent = { ...c('c1'), currentMaturity: null, targetMaturity: null };
    const merged = merging(
      { ...base, capabilities: [parent] },
      { ...base, capabilities: [parent, c('c2', 'c1')] },
      { ...base, capabilities: [parent], enablerCapabilityLinks: [uplift('e1', 'c1')] },
    );
    expect(merged.violations).toMatchObject([{ code: 'upliftOnParent', entityId: 'e1→c1' }]);
  });

  it('does not tell again what ours breaks already', () => {
    const late = e('e1', { endQuarter: q(-1), startQuarter: q(-3) });
    expect(merging(on(late), on(late), on({ ...late, supplier: 'y' })).violations).toEqual([]);
  });
});
