import type { Workshop } from '../workshop.js';
import { ARCHITECT, BECAUSE, by, openedDraft } from './cycle.fixture.js';

/** Merges the sample's scenario, the draft's side taken in every conflict. */
async function mergeSample(shop: Workshop) {
  const view = await shop.viewMerge(ARCHITECT, 'plan', 'sc1');
  if (view.kind !== 'merge') throw new Error(view.kind);
  const choices = new Map(view.merged.conflicts.map(({ key }) => [key, { take: 'ours' } as const]));
  return shop.mergeScenario(ARCHITECT, 'plan', 'sc1', choices, BECAUSE);
}

const kindOf = async (answer: Promise<{ readonly kind: string }>) => (await answer).kind;

describe('scenarios', () => {
  it('the sample’s merges once every conflict has a choice, and can be undone', async () => {
    const { shop, memory } = await openedDraft();
    const before = memory.now().draftContent;
    const view = await shop.viewMerge(ARCHITECT, 'plan', 'sc1');
    if (view.kind !== 'merge') throw new Error(view.kind);
    expect(view.merged.conflicts.length).toBeGreaterThan(4);
    const keys = view.merged.conflicts.map(({ key }) => key);
    const some = new Map(keys.slice(1).map((key) => [key, { take: 'ours' } as const]));
    expect(await shop.mergeScenario(ARCHITECT, 'plan', 'sc1', some, null)).toEqual({
      kind: 'mergeUnresolved',
      keys: keys.slice(0, 1),
    });
    expect(memory.now().draftContent).toBe(before);
    const all = new Map(keys.map((key) => [key, { take: 'ours' } as const]));
    expect(await kindOf(shop.mergeScenario(ARCHITECT, 'plan', 'sc1', all, BECAUSE))).toBe('edited');
    const merged = memory.now();
    expect(merged.draftContent.enablers.find(({ id }) => id === 'e05')?.confidence).toBe(0.7);
    expect(merged.scenarios.find(({ id }) => id === 'sc1')?.state).toBe('merged');
    await shop.undo(ARCHITECT, 'plan', 'r5');
    expect(memory.now().draftContent.enablers.find(({ id }) => id === 'e05')).toEqual(
      before.enablers.find(({ id }) => id === 'e05'),
    );
  });

  it('[D15] whose merge is taken back is open again, and merged when that is taken back', async () => {
    const { shop, memory } = await openedDraft();
    const state = () => memory.now().scenarios.find(({ id }) => id === 'sc1')?.state;
    await mergeSample(shop);
    const seen = [state()];
    for (const what of ['undo', 'redo', 'undo'] as const) {
      await shop[what](ARCHITECT, 'plan', 'r5');
      seen.push(state());
    }
    expect(seen).toEqual(['merged', 'open', 'merged', 'open']);
    expect(await kindOf(mergeSample(shop))).toBe('edited');
    expect(state()).toBe('merged');
  });

  it('[D15] what was edited after its merge was taken back is not closed by making the merge again', async () => {
    const { shop, memory } = await openedDraft();
    await mergeSample(shop);
    await shop.undo(ARCHITECT, 'plan', 'r5');
    const step = { op: 'set', type: 'enabler', key: 'e05', field: 'supplier', value: 'Other' } as const;
    await shop.edit(by('p-fin'), 'plan', 'sc1', { kind: 'steps', edits: [step] }, null);
    expect(await kindOf(shop.redo(ARCHITECT, 'plan', 'r5'))).toBe('edited');
    expect(memory.now().scenarios.find(({ id }) => id === 'sc1')?.state).toBe('open');
  });

  it('[D15] undoing an edit that merged nothing opens no scenario', async () => {
    const { shop, memory, set } = await openedDraft();
    await mergeSample(shop);
    await set('e03', { supplier: 'Later' });
    await shop.undo(ARCHITECT, 'plan', 'r5');
    expect(memory.now().scenarios.find(({ id }) => id === 'sc1')?.state).toBe('merged');
  });

  it('one branched from the draft starts as the draft stands and does not move with it', async () => {
    const { shop, set } = await openedDraft();
    await set('e03', { supplier: 'Before' });
    const made = await shop.branchScenario(by('p-fin'), 'plan', 'Minus ten percent', 'r5');
    if (made.kind !== 'scenarioSaved') throw new Error(made.kind);
    await set('e03', { supplier: 'After' });
    const step = { op: 'set', type: 'enabler', key: 'e05', field: 'supplier', value: 'Other' } as const;
    const edited = await shop.edit(
      by('p-fin'),
      'plan',
      made.scenario.id,
      { kind: 'steps', edits: [step] },
      BECAUSE,
    );
    expect(edited.kind).toBe('edited');
    const view = await shop.viewBranch('plan', made.scenario.id);
    if (view.kind !== 'branch') throw new Error(view.kind);
    expect(view.content.enablers.find(({ id }) => id === 'e03')?.supplier).toBe('Before');
    expect(view.changes.map(({ entityId, field }) => [entityId, field])).toEqual([['e05', 'supplier']]);
    const rebased = await shop.rebaseScenario(by('p-fin'), 'plan', made.scenario.id, new Map());
    expect(rebased.kind).toBe('scenarioSaved');
    const again = await shop.viewBranch('plan', made.scenario.id);
    if (again.kind !== 'branch') throw new Error(again.kind);
    expect(again.content.enablers.find(({ id }) => id === 'e03')?.supplier).toBe('After');
    expect(again.changes.map(({ entityId, field }) => [entityId, field])).toEqual([['e05', 'supplier']]);
  });

  it('a discarded one stays readable and is closed', async () => {
    const { shop } = await openedDraft();
    await shop.discardScenario(by('p-fin'), 'plan', 'sc1');
    expect(
      await kindOf(shop.edit(by('p-fin'), 'plan', 'sc1', { kind: 'stop', enablerId: 'e20' }, null)),
    ).toBe('branchClosed');
    expect(await kindOf(shop.viewBranch('plan', 'sc1'))).toBe('branch');
  });
});
