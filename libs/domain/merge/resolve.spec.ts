import { capability, enabler, outcome, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import type { MergeChoice } from './choice.js';
import { merge } from './merge.js';
import { resolveMerge, type MergeResolution } from './resolve.js';

const CONTEXT = { anchorQuarter: q(0), reference: null };

type Part = Partial<PlanContent>;
type Sides = readonly [base: Part, ours: Part, theirs: Part];

const whole = (part: Part): PlanContent => ({ ...EMPTY_CONTENT, ...part });

/** Resolves with the choices in the order of the conflicts; the last one is for all that follow. */
function resolving([base, ours, theirs]: Sides, ...choices: readonly MergeChoice[]): MergeResolution {
  const contents = [whole(base), whole(ours), whole(theirs)] as const;
  const { conflicts } = merge(...contents, CONTEXT);
  const given = conflicts.flatMap(({ key }, index) => {
    const choice = choices[Math.min(index, choices.length - 1)];
    return choice ? [[key, choice] as const] : [];
  });
  return resolveMerge(...contents, CONTEXT, new Map(given));
}

function contentOf(resolution: MergeResolution): PlanContent {
  if (resolution.kind !== 'merged') throw new Error(JSON.stringify(resolution));
  return resolution.content;
}

const OURS = { take: 'ours' } as const;
const THEIRS = { take: 'theirs' } as const;
const BASE = { take: 'base' } as const;
const typed = (value: unknown): MergeChoice => ({ take: 'typed', value });
const successor = (id: string): MergeChoice => ({ take: 'successor', id });

const e = (id: string, fields: Partial<Enabler> = {}) => enabler({ id, name: id, ...fields });
const on = (...enablers: readonly Enabler[]): Part => ({ enablers });
const uplift = (enablerId: string, capabilityId: string, value = 1) => ({
  enablerId,
  capabilityId,
  uplift: value,
});
const fs = (id: string, predecessorId: string, successorId: string) =>
  ({ id, predecessorId, successorId, type: 'FS', lagQuarters: 0 }) as const;

const weights = (value: number): Part => ({ outcomes: [outcome({ id: 'o1', weight: value })] });
const EDIT_EDIT: Sides = [weights(10), weights(20), weights(30)];

describe('[M20] all or nothing', () => {
  it('names the conflicts that are open and applies none', () => {
    const sides: Sides = [
      { ...weights(10), ...on(e('e1')) },
      { ...weights(20), ...on(e('e1', { supplier: 'a' })) },
      { ...weights(30), ...on(e('e1', { supplier: 'b' })) },
    ];
    const { conflicts } = merge(whole(sides[0]), whole(sides[1]), whole(sides[2]), CONTEXT);
    const [first, second] = conflicts.map(({ key }) => key);
    const resolution = resolveMerge(
      whole(sides[0]),
      whole(sides[1]),
      whole(sides[2]),
      CONTEXT,
      new Map([[first!, OURS]]),
    );
    expect(resolution).toMatchObject({ kind: 'unresolved', keys: [second] });
  });

  it('tells of what it resolved and how', () => {
    expect(resolving(EDIT_EDIT, THEIRS)).toMatchObject({
      kind: 'merged',
      resolved: [{ choice: THEIRS, conflict: { kind: 'editEdit' } }],
      violations: [],
    });
  });

  it('keys stay the same from one merge to the next', () => {
    const keys = () =>
      merge(whole(EDIT_EDIT[0]), whole(EDIT_EDIT[1]), whole(EDIT_EDIT[2]), CONTEXT).conflicts.map(
        ({ key }) => key,
      );
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(1);
  });
});

describe('[M22] editEdit', () => {
  it.each([[OURS, 20], [THEIRS, 30], [BASE, 10], [typed(25), 25]] as const)('%j', (choice, expected) => {
    expect(contentOf(resolving(EDIT_EDIT, choice)).outcomes[0]?.weight).toBe(expected);
  }); // prettier-ignore

  it.each([
    ['text', 'much'],
    ['a list', []],
    ['nothing', undefined],
  ])('%s is no weight: unfit', (_, value) => {
    expect(resolving(EDIT_EDIT, typed(value))).toMatchObject({ kind: 'unfit' });
  });

  it('[M21] a typed value out of range is a violation, and nothing is applied', () => {
    expect(resolving(EDIT_EDIT, typed(200))).toMatchObject({
      kind: 'violations',
      violations: [{ code: 'numberOutOfRange', entityId: 'o1' }],
    });
  });

  it.each([
    ['dates', on(e('e1')), on(e('e1', { endQuarter: q(6) })), on(e('e1', { endQuarter: q(7) })), { startQuarter: q(2), endQuarter: q(8), retireQuarter: null }, { endQuarter: q(8) }],
    ['a cost cell', on(e('e1')), on(e('e1', { cost: [{ fiscalYear: 2027, opex: 1, capex: 0 }] })), on(e('e1', { cost: [{ fiscalYear: 2027, opex: 2, capex: 0 }] })), { fiscalYear: 2027, opex: 3, capex: 0 }, { cost: [{ fiscalYear: 2027, opex: 3, capex: 0 }] }],
  ] as const)('typed %s', (_, base, ours, theirs, value, expected) => {
    expect(contentOf(resolving([base, ours, theirs], typed(value))).enablers[0]).toMatchObject(expected);
  }); // prettier-ignore

  it('a cell of another year does not fit', () => {
    const cell = (opex: number): Part => on(e('e1', { cost: [{ fiscalYear: 2027, opex, capex: 0 }] }));
    const sides: Sides = [on(e('e1')), cell(1), cell(2)];
    expect(resolving(sides, typed({ fiscalYear: 2028, opex: 3, capex: 0 }))).toMatchObject({ kind: 'unfit' });
  });

  it('a dependency that both added under two ids', () => {
    const items = on(e('e1'), e('e2'));
    const later = { ...fs('d2', 'e1', 'e2'), lagQuarters: 2 };
    const sides: Sides = [
      items,
      { ...items, dependencies: [fs('d1', 'e1', 'e2')] },
      { ...items, dependencies: [later] },
    ];
    expect(contentOf(resolving(sides, OURS)).dependencies).toEqual([fs('d1', 'e1', 'e2')]);
    expect(contentOf(resolving(sides, THEIRS)).dependencies).toEqual([later]);
    expect(contentOf(resolving(sides, BASE)).dependencies).toEqual([]);
  });
});

it('[M22] the base of what both added is no answer', () => {
  const sides: Sides = [{}, on(e('e1', { supplier: 'a' })), on(e('e1', { name: 'x', supplier: 'a' }))];
  expect(resolving(sides, BASE)).toMatchObject({ kind: 'unfit' });
  expect(contentOf(resolving(sides, THEIRS)).enablers[0]?.name).toBe('x');
});

describe('[M22] items that one side removed', () => {
  const linked = { capabilities: [capability({ id: 'c1' })], enablerCapabilityLinks: [uplift('e2', 'c1')] };
  const base = { ...linked, ...on(e('e1'), e('e2')) };
  const without = { ...linked, ...on(e('e1')), enablerCapabilityLinks: [] };
  const changed = { ...base, ...on(e('e1'), e('e2', { supplier: 'Alder' })) };
  it.each<readonly [string, Sides, MergeChoice, string | null | undefined, number]>([
    ['editOfRemoved, ours', [base, without, changed], OURS, undefined, 0],
    ['editOfRemoved, theirs', [base, without, changed], THEIRS, 'Alder', 1],
    ['editOfRemoved, base', [base, without, changed], BASE, null, 1],
    ['removalOfEdited, ours', [base, changed, without], OURS, 'Alder', 1],
    ['removalOfEdited, theirs', [base, changed, without], THEIRS, undefined, 0],
    ['removalOfEdited, base', [base, changed, without], BASE, null, 1],
  ])('%s', (_, sides, choice, supplier, links) => {
    const content = contentOf(resolving(sides, choice));
    expect(content.enablers.find(({ id }) => id === 'e2')?.supplier).toBe(supplier);
    expect(content.enablerCapabilityLinks).toHaveLength(links);
  });

  it.each([typed('x'), successor('e1')])('%j is unfit', (choice) => {
    expect(resolving([base, without, changed], choice)).toMatchObject({ kind: 'unfit' });
    expect(resolving([base, changed, without], choice)).toMatchObject({ kind: 'unfit' });
  });
});

describe('[M22] lineage', () => {
  const merged = e('e3', { lineage: { operation: 'mergedFrom', sourceIds: ['e1', 'e2'] } });
  const renamed: Sides = [on(e('e1'), e('e2')), on(merged), on(e('e1', { name: 'Portal' }), e('e2'))];
  const removed: Sides = [on(e('e1'), e('e2')), on(merged), on(e('e2'))];

  it('dropped', () => {
    expect(contentOf(resolving(renamed, OURS)).enablers).toEqual([merged]);
    expect(contentOf(resolving(removed, OURS)).enablers).toEqual([merged]);
  });

  it('redirected to the successor', () => {
    expect(contentOf(resolving(renamed, successor('e3'))).enablers).toEqual([{ ...merged, name: 'Portal' }]);
    expect(contentOf(resolving(removed, successor('e3'))).enablers).toEqual([]);
  });

  it.each([THEIRS, BASE, typed('x'), successor('e9')])('%j is unfit', (choice) => {
    expect(resolving(renamed, choice)).toMatchObject({ kind: 'unfit' });
  });
});

describe('[M22] linkToRemoved', () => {
  const base: Part = { ...on(e('e1'), e('e2')), capabilities: [capability({ id: 'c1' })] };
  const link = { enablerCapabilityLinks: [uplift('e2', 'c1')] };
  const less: Part = { ...base, ...on(e('e1')) };
  it.each<readonly [string, Sides, MergeChoice, readonly string[], number]>([
    ['by theirs, ours', [base, less, { ...base, ...link }], OURS, ['e1'], 0],
    ['by theirs, theirs', [base, less, { ...base, ...link }], THEIRS, ['e1', 'e2'], 1],
    ['by theirs, base', [base, less, { ...base, ...link }], BASE, ['e1'], 0],
    ['by ours, ours', [base, { ...base, ...link }, less], OURS, ['e1', 'e2'], 1],
    ['by ours, theirs', [base, { ...base, ...link }, less], THEIRS, ['e1'], 0],
  ])('%s', (_, sides, choice, ids, links) => {
    const content = contentOf(resolving(sides, choice));
    expect(content.enablers.map(({ id }) => id)).toEqual(ids);
    expect(content.enablerCapabilityLinks).toHaveLength(links);
  });

  it('redirected to what ours made of the missing end', () => {
    const split = e('e3', { lineage: { operation: 'splitFrom', sourceIds: ['e2'] } });
    const sides: Sides = [base, { ...base, ...on(e('e1'), split) }, { ...base, ...link }];
    const content = contentOf(resolving(sides, successor('e3')));
    expect(content.enablerCapabilityLinks).toEqual([uplift('e3', 'c1')]);
    expect(resolving(sides, successor('e1'))).toMatchObject({ kind: 'unfit' });
  });

  it('another parent for the part of what was removed', () => {
    const tree = (...parents: readonly (string | null)[]) => ({
      capabilities: parents.map((parentId, index) => capability({ id: `c${index + 1}`, name: `c${index + 1}`, parentId, currentMaturity: null, targetMaturity: null })),
    }); // prettier-ignore
    const all = tree(null, null, null);
    const sides: Sides = [all, { capabilities: all.capabilities.slice(0, 2) }, tree(null, null, null)];
    const part = {
      capabilities: [...all.capabilities, capability({ id: 'c4', name: 'c4', parentId: 'c3' })],
    };
    const resolution = resolving([sides[0], sides[1], part], typed('c1'));
    expect(contentOf(resolution).capabilities.find(({ id }) => id === 'c4')?.parentId).toBe('c1');
  });
});

describe('[M22] duplicateName', () => {
  const base = on(e('e1'));
  const sides: Sides = [base, on(e('e1'), e('e2', { name: 'Hub' })), on(e('e1'), e('e3', { name: 'hub' }))];
  const names = (choice: MergeChoice) => contentOf(resolving(sides, choice)).enablers.map(({ name }) => name);

  it('not added, added beside it, or added under another name', () => {
    expect(names(OURS)).toEqual(['e1', 'Hub']);
    expect(names(THEIRS)).toEqual(['e1', 'Hub', 'hub']);
    expect(names(typed('Second hub'))).toEqual(['e1', 'Hub', 'Second hub']);
  });

  it('a name that is taken as well is no answer', () => {
    expect(resolving(sides, typed('HUB'))).toMatchObject({ kind: 'unfit' });
    expect(resolving(sides, typed('  '))).toMatchObject({ kind: 'unfit' });
  });
});

describe('[M22] cycle', () => {
  const items = on(e('e1'), e('e2'));
  const sides: Sides = [
    items,
    { ...items, dependencies: [fs('d1', 'e1', 'e2')] },
    { ...items, dependencies: [fs('d2', 'e2', 'e1')] },
  ];

  it('the one of ours, the one of theirs, or none of theirs', () => {
    const ids = (choice: MergeChoice) => contentOf(resolving(sides, choice)).dependencies.map(({ id }) => id);
    expect(ids(OURS)).toEqual(['d1']);
    expect(ids(THEIRS)).toEqual(['d2']);
    expect(ids(BASE)).toEqual(['d1']);
  });

  it('[M21] a circle that a returning item closes is told, and nothing is applied', () => {
    const base = { dependencies: [fs('d1', 'e1', 'e2'), fs('d2', 'e2', 'e3')] };
    const three = { ...base, ...on(e('e1'), e('e2'), e('e3')) };
    const without = { ...on(e('e1'), e('e3')), dependencies: [fs('d3', 'e3', 'e1')] };
    const changed = { ...three, ...on(e('e1'), e('e2', { supplier: 'Alder' }), e('e3')) };
    const resolution = resolving([three, without, changed], THEIRS);
    expect(resolution).toMatchObject({ kind: 'violations', violations: [{ code: 'dependencyCycle' }] });
  });

  it('another lag does not open it', () => {
    expect(resolving(sides, typed(3))).toMatchObject({ kind: 'unfit' });
  });
});

describe('[M22] invariant', () => {
  const sides: Sides = [on(e('e1')), on(e('e1', { businessOwnerId: 'p' })), on(e('e1', { itOwnerId: 'p' }))];
  it.each<readonly [MergeChoice, string | null, string | null]>([
    [OURS, 'p', null],
    [THEIRS, null, 'p'],
    [BASE, null, null],
    [typed({ itOwnerId: 'p2' }), 'p', 'p2'],
  ])('%j', (choice, businessOwnerId, itOwnerId) => {
    expect(contentOf(resolving(sides, choice)).enablers[0]).toMatchObject({ businessOwnerId, itOwnerId });
  });

  it('[M21] a typed value that breaks the rule again is told and, being of a draft, allowed', () => {
    expect(resolving(sides, typed({ itOwnerId: 'p' }))).toMatchObject({
      kind: 'merged',
      violations: [{ code: 'sameOwners' }],
    });
    expect(resolving(sides, typed({ itOwnerId: 3 }))).toMatchObject({ kind: 'unfit' });
  });
});
