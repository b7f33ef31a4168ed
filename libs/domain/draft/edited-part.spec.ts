import { diffContent, itemKey, type DiffedType } from '../compare/diff.js';
import { randomRevisions } from '../compare/random-run.fixture.js';
import { randomFrom, type Random } from '../compare/random.fixture.js';
import { violationsOf } from '../plan/invariants.js';
import type { PlanContent } from '../plan/plan-content.js';
import { isStructural, type Violation } from '../plan/violation.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { applyEdits } from './apply-edits.js';
import { brokenByEdit } from './edit-rules.js';
import type { AnyItem, Edit } from './edit.js';
import { editedPart } from './edited-part.js';
import { fieldChanges } from './field-change.js';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);
const context = { anchorQuarter: 8100 as FiscalQuarter, reference: null };

/** Some of the steps between two random contents, and some that no sound editor would take. */
function randomEdits(random: Random, before: PlanContent, after: PlanContent): readonly Edit[] {
  const diff = diffContent(before, after);
  const sound = (Object.keys(diff) as DiffedType[]).flatMap((type) =>
    diff[type].flatMap((each): readonly Edit[] => {
      if (each.op === 'added') return [{ op: 'add', type, item: each.after }];
      if (each.op === 'removed') return [{ op: 'remove', type, key: itemKey(type, each.before) }];
      const values = each.after as unknown as Readonly<Record<string, unknown>>;
      return each.fields.map((field) => ({ op: 'set', type, key: each.key, field, value: values[field] }));
    }),
  );
  return [...random.sample(sound, 6), ...random.sample(unsound(random, before), 2)];
}

function unsound(random: Random, content: PlanContent): readonly Edit[] {
  const enabler = random.pick(content.enablers);
  const other = random.pick(content.enablers);
  const capability = random.pick(content.capabilities);
  const parent = random.pick(content.capabilities);
  const dependency = {
    id: 'new',
    predecessorId: enabler.id,
    successorId: other.id,
    type: 'FS',
    lagQuarters: 0,
  } as const;
  const set = (
    type: DiffedType,
    item: AnyItem & { readonly id: string },
    field: string,
    value: unknown,
  ): Edit => ({
    ...{ op: 'set', type, key: item.id, field, value },
  });
  return [
    { op: 'remove', type: 'enabler', key: enabler.id },
    { op: 'remove', type: 'capability', key: capability.id },
    { op: 'add', type: 'dependency', item: dependency },
    set('capability', capability, 'parentId', parent.id),
    set('enabler', enabler, 'confidence', 3),
    {
      op: 'add',
      type: 'enablerCapabilityLink',
      item: { enablerId: other.id, capabilityId: parent.id, uplift: 1 },
    },
  ];
}

const keys = (violations: readonly Violation[]) =>
  violations
    .map(({ code, entityType, entityId, field }) => JSON.stringify([code, entityType, entityId, field]))
    .toSorted();

it.each(SEEDS)('[D3] [D4] what was touched says as much as the whole, seed %i', (seed) => {
  const revisions = randomRevisions({ seed, items: 30, revisions: 3, changedShare: 0.4, style: 'lively' });
  const random = randomFrom(seed);
  const [before, , after] = revisions.map(({ content }) => content);
  if (!before || !after) throw new Error('Three revisions.');
  for (let run = 0; run < 10; run += 1) {
    const edited = applyEdits(before, randomEdits(random, before, after));
    if (edited.kind !== 'edited') continue;
    const known = new Set(keys(violationsOf(before, context).filter(isStructural)));
    const whole = keys(violationsOf(edited.content, context).filter(isStructural)).filter(
      (key) => !known.has(key),
    );
    expect(keys(brokenByEdit(before, edited, context))).toEqual(whole);
    const [was, is] = editedPart(before, edited.content, edited.touched);
    const asSet = (changes: readonly object[]) => changes.map((change) => JSON.stringify(change)).toSorted();
    expect(asSet(fieldChanges(was, is))).toEqual(asSet(fieldChanges(before, edited.content)));
  }
});
