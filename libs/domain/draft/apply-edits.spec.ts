import { diffContent, itemKey, linkKey } from '../compare/diff.js';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { sameValue } from '../compare/canonical.js';
import { randomRevisions } from '../compare/random-run.fixture.js';
import type { PlanContent } from '../plan/plan-content.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import { applyEdits } from './apply-edits.js';
import { brokenByEdit } from './edit-rules.js';
import { keyResultField, type Edit } from './edit.js';

const last = kestrelRevisions().at(-1);
if (!last) throw new Error('The sample has revisions.');
const { content, anchorQuarter } = last;

function set(key: string, field: string, value: unknown, expected?: unknown): Edit {
  const edit = { op: 'set', type: 'enabler', key, field, value } as const;
  return expected === undefined ? edit : { ...edit, expected };
}

function edited(edits: readonly Edit[], from: PlanContent = content) {
  const done = applyEdits(from, edits);
  if (done.kind !== 'edited') throw new Error(done.kind);
  return done;
}

const enabler = (id: string, of: PlanContent = content) => {
  const found = of.enablers.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('applying an edit', () => {
  it('[D1] changes what its steps name and nothing else', () => {
    const done = edited([set('e03', 'name', 'Quotation suite 2'), set('e03', 'confidence', 0.9)]);
    expect(enabler('e03', done.content)).toEqual({
      ...enabler('e03'),
      name: 'Quotation suite 2',
      confidence: 0.9,
    });
    const diff = diffContent(content, done.content);
    expect(Object.values(diff).flat()).toHaveLength(1);
  });

  it('[D1] leaves everything as it is when one step cannot be applied', () => {
    const gone = applyEdits(content, [set('e03', 'name', 'X'), set('none', 'name', 'Y')]);
    expect(gone).toEqual({ kind: 'itemGone', type: 'enabler', key: 'none' });
    const twice = applyEdits(content, [
      { op: 'add', type: 'enabler', item: { ...enabler('e03'), name: 'other' } },
    ]);
    expect(twice).toEqual({ kind: 'itemExists', type: 'enabler', key: 'e03' });
  });

  it('[D1] its inverse leads back, whatever was edited', () => {
    const revisions = randomRevisions({
      seed: 7,
      items: 40,
      revisions: 5,
      changedShare: 0.3,
      style: 'lively',
    });
    for (const [index, { content: before }] of revisions.entries()) {
      const after = revisions[index + 1]?.content;
      if (!after) continue;
      const steps = stepsBetween(before, after);
      const there = edited(steps, before);
      expect(Object.values(diffContent(there.content, after)).flat()).toEqual([]);
      const back = edited(there.inverse, there.content);
      expect(Object.values(diffContent(back.content, before)).flat()).toEqual([]);
    }
  });

  it('[D1] an inverse meets whoever changed the field since', () => {
    const mine = edited([set('e03', 'name', 'Mine')]);
    const theirs = edited([set('e03', 'name', 'Theirs')], mine.content);
    expect(applyEdits(theirs.content, mine.inverse)).toMatchObject({
      kind: 'editConflict',
      conflicts: [{ field: 'name', expected: 'Mine', current: 'Theirs' }],
    });
    const elsewhere = edited([set('e03', 'supplier', 'Other')], mine.content);
    expect(applyEdits(elsewhere.content, mine.inverse).kind).toBe('edited');
  });

  it('[D2] steps that change nothing are left out', () => {
    const done = edited([
      set('e03', 'name', enabler('e03').name),
      { op: 'remove', type: 'enabler', key: 'none' },
    ]);
    expect(done.applied).toEqual([]);
    expect(done.touched).toEqual([]);
  });

  it.each<[string, unknown, unknown, string]>([
    ['what was expected', 'Quotation suite', 'New', 'edited'],
    ['what is wanted already', 'seen long ago', 'Quotation suite', 'edited'],
    ['neither', 'seen long ago', 'New', 'editConflict'],
  ])('[D2] a field that holds %s', (_, expected, value, kind) => {
    const named = edited([set('e03', 'name', 'Quotation suite')]).content;
    expect(applyEdits(named, [set('e03', 'name', value, expected)]).kind).toBe(kind);
  });

  it('[D2] the order of cells means nothing to what was expected', () => {
    const { cost } = enabler('e15');
    const done = applyEdits(content, [set('e15', 'cost', [], cost.toReversed())]);
    expect(cost.length).toBeGreaterThan(1);
    expect(done.kind).toBe('edited');
  });

  it('a key result is a field of its own', () => {
    const [outcome] = content.outcomes;
    const [keyResult] = outcome?.keyResults ?? [];
    if (!outcome || !keyResult) throw new Error('The sample has key results.');
    const about = { op: 'set', type: 'outcome', key: outcome.id } as const;
    const other = { ...keyResult, id: 'new', name: 'Another' };
    const done = edited([
      {
        ...about,
        field: keyResultField(keyResult.id),
        value: { ...keyResult, target: 99 },
        expected: keyResult,
      },
      { ...about, field: keyResultField('new'), value: other },
    ]);
    const after = done.content.outcomes.find(({ id }) => id === outcome.id);
    expect(after?.keyResults.find(({ id }) => id === keyResult.id)?.target).toBe(99);
    expect(after?.keyResults.at(-1)).toEqual(other);
    const back = edited(done.inverse, done.content).content.outcomes.find(({ id }) => id === outcome.id);
    expect(sameValue(back, outcome)).toBe(true);
  });
});

describe('rules an edit may not break', () => {
  const context = { anchorQuarter, reference: null };
  const broken = (edits: readonly Edit[]) =>
    brokenByEdit(content, edited(edits), context).map(({ code }) => code);

  it.each<[string, readonly Edit[], string]>([
    ['a dangling link', [{ op: 'remove', type: 'enabler', key: 'e03' }], 'linkToMissing'],
    ['a number out of range', [set('e03', 'confidence', 2)], 'numberOutOfRange'],
    [
      'a dependency on itself',
      [
        {
          op: 'add',
          type: 'dependency',
          item: { id: 'x', predecessorId: 'e03', successorId: 'e03', type: 'FS', lagQuarters: 0 },
        },
      ],
      'dependencyOnSelf',
    ],
  ])('[D3] %s', (_, edits, code) => {
    expect(broken(edits)).toContain(code);
  });

  it('[D3] process rules wait for the submission', () => {
    expect(broken([set('e03', 'endQuarter', plusQuarters(anchorQuarter, -20))])).toEqual([]);
  });

  it('[D3] what was broken before does not block', () => {
    const before = edited([set('e03', 'confidence', 2)]).content;
    const after = edited([set('e05', 'name', 'Renamed')], before);
    expect(brokenByEdit(before, after, context)).toEqual([]);
  });
});

function stepsBetween(before: PlanContent, after: PlanContent): readonly Edit[] {
  const diff = diffContent(before, after);
  return (Object.keys(diff) as (keyof typeof diff)[]).flatMap((type) =>
    diff[type].flatMap((each): readonly Edit[] => {
      if (each.op === 'added') return [{ op: 'add', type, item: each.after }];
      if (each.op === 'removed') return [{ op: 'remove', type, key: itemKey(type, each.before) }];
      const values = each.after as unknown as Readonly<Record<string, unknown>>;
      return each.fields.map((field) => ({ op: 'set', type, key: each.key, field, value: values[field] }));
    }),
  );
}

it('links have a key of their ends', () => {
  const [link] = content.enablerCapabilityLinks;
  if (!link) throw new Error('The sample has links.');
  expect(itemKey('enablerCapabilityLink', link)).toBe(linkKey(link.enablerId, link.capabilityId));
});
