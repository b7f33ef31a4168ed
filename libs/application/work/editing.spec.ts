import { plusQuarters, type ChangeRecord } from '@northing/domain';
import type { PlanUnit } from '../work-ports.js';
import { APPROVER, ARCHITECT, BECAUSE, by, openedDraft } from './cycle.fixture.js';

const kindOf = async (answer: Promise<{ readonly kind: string }>) => (await answer).kind;

describe('editing', () => {
  it('repeated edits of a field are one change, cancelled ones none', async () => {
    const { shop, set, memory } = await openedDraft();
    const changes = async () => {
      const view = await shop.viewBranch('plan', 'r5');
      return view.kind === 'branch' ? view.changes.filter(({ entityId }) => entityId === 'e03') : [];
    };
    const original = memory.now().draftContent.enablers.find(({ id }) => id === 'e03')?.name;
    await set('e03', { name: 'One' });
    await set('e03', { name: 'Two' });
    expect(await changes()).toMatchObject([
      { field: 'name', after: 'Two', reason: { driver: 'Sponsor moved' } },
    ]);
    await set('e03', { name: original });
    expect(await changes()).toEqual([]);
  });

  it('a later edit without a reason keeps the one that was given', async () => {
    const { shop, set } = await openedDraft();
    await set('e03', { supplier: 'A' });
    await set('e03', { supplier: 'B' }, ARCHITECT, null);
    const view = await shop.viewBranch('plan', 'r5');
    const change =
      view.kind === 'branch' ? view.changes.find(({ field }) => field === 'supplier') : undefined;
    expect(change).toMatchObject({ after: 'B', reason: { driver: 'Sponsor moved' } });
  });

  it('a field that somebody else changed meanwhile is neither lost nor overwritten', async () => {
    const { shop, set, memory } = await openedDraft();
    await set('e03', { supplier: 'Theirs' }, by('p-osei'));
    const before = memory.now();
    const step = {
      op: 'set',
      type: 'enabler',
      key: 'e03',
      field: 'supplier',
      value: 'Mine',
      expected: null,
    } as const;
    const answer = await shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'steps', edits: [step] }, BECAUSE);
    expect(answer).toMatchObject({ kind: 'editConflict', conflicts: [{ current: 'Theirs', yours: 'Mine' }] });
    expect(memory.now()).toBe(before);
  });

  it('undo and redo are each person’s own, one after the other', async () => {
    const { shop, set, memory } = await openedDraft();
    const supplier = () => memory.now().draftContent.enablers.find(({ id }) => id === 'e03')?.supplier;
    const name = () => memory.now().draftContent.enablers.find(({ id }) => id === 'e05')?.name;
    const first = supplier();
    await set('e03', { supplier: 'A' });
    await set('e03', { supplier: 'B' });
    await set('e05', { name: 'Theirs' }, by('p-osei'));
    await shop.undo(ARCHITECT, 'plan', 'r5');
    expect(supplier()).toBe('A');
    await shop.undo(ARCHITECT, 'plan', 'r5');
    expect(supplier()).toBe(first);
    expect(name()).toBe('Theirs');
    await shop.redo(ARCHITECT, 'plan', 'r5');
    await shop.redo(ARCHITECT, 'plan', 'r5');
    expect(supplier()).toBe('B');
    expect(await kindOf(shop.redo(ARCHITECT, 'plan', 'r5'))).toBe('nothingToRedo');
    await shop.undo(ARCHITECT, 'plan', 'r5');
    await set('e03', { supplier: 'C' });
    expect(await kindOf(shop.redo(ARCHITECT, 'plan', 'r5'))).toBe('nothingToRedo');
  });

  it('undoing what somebody changed since is a conflict', async () => {
    const { shop, set } = await openedDraft();
    await set('e03', { supplier: 'Mine' });
    await set('e03', { supplier: 'Theirs' }, by('p-osei'));
    expect(await kindOf(shop.undo(ARCHITECT, 'plan', 'r5'))).toBe('editConflict');
  });

  it('a rule of the plan is never broken', async () => {
    const { set, memory } = await openedDraft();
    const before = memory.now();
    expect(await set('e03', { confidence: 7 })).toMatchObject({ kind: 'brokenRules' });
    expect(memory.now()).toBe(before);
  });

  it.each([
    ['funded by an architect', { stage: 'funded' }, ARCHITECT, 'notAllowed'],
    ['funded by an approver', { stage: 'funded' }, APPROVER, 'edited'],
    ['skipping to in progress', { stage: 'inProgress' }, by(null), 'stageRefused'],
    ['back to an idea by an architect', { stage: 'idea' }, ARCHITECT, 'edited'],
  ] as const)('stages follow their table: %s', async (_, fields, as, kind) => {
    const { set } = await openedDraft();
    expect(await kindOf(set('e03', fields, as))).toBe(kind);
  });

  it('an IT owner reports on their own work and on no other', async () => {
    const { set } = await openedDraft();
    const park = by('p-comm');
    expect(await kindOf(set('e02', { percentComplete: 60, health: 'amber' }, park, null))).toBe('edited');
    expect(await kindOf(set('e08', { percentComplete: 60 }, park, null))).toBe('notAllowed');
    expect(await kindOf(set('e02', { name: 'Mine now' }, park))).toBe('notAllowed');
  });

  it('delivery needs the actual end and the business owner’s word', async () => {
    const { shop, memory } = await openedDraft();
    const anchor = memory.now().draft?.anchorQuarter;
    const edits = [
      { op: 'set', type: 'enabler', key: 'e01', field: 'stage', value: 'delivered' },
      { op: 'set', type: 'enabler', key: 'e01', field: 'actualEndQuarter', value: anchor },
    ] as const;
    const park = by('p-comm');
    expect(await shop.edit(park, 'plan', 'r5', { kind: 'steps', edits: [edits[0]] }, null)).toMatchObject({
      kind: 'stageRefused',
      flaws: ['actualEndMissing', 'confirmationMissing'],
    });
    const command = { kind: 'steps', edits, confirmed: true } as const;
    expect(await kindOf(shop.edit(park, 'plan', 'r5', command, null))).toBe('edited');
  });
});

describe('restructuring', () => {
  it('a split keeps the totals and shows as one', async () => {
    const { shop, memory } = await openedDraft();
    const parts = [
      { id: 'e40', name: 'First half', percent: 60 },
      { id: 'e41', name: 'Second half', percent: 40 },
    ];
    const cost = () =>
      memory
        .now()
        .draftContent.enablers.flatMap((e) => e.cost)
        .reduce((sum, c) => sum + c.opex + c.capex, 0);
    const before = cost();
    const split = { kind: 'split', enablerId: 'e15', parts } as const;
    expect(await kindOf(shop.edit(ARCHITECT, 'plan', 'r5', split, BECAUSE))).toBe('edited');
    expect(cost()).toBeCloseTo(before);
    expect(memory.now().draftContent.enablers.some(({ id }) => id === 'e15')).toBe(false);
    const wrong = {
      ...split,
      enablerId: 'e10',
      parts: [
        { id: 'x', name: 'X', percent: 30 },
        { id: 'y', name: 'Y', percent: 30 },
      ],
    };
    expect(await shop.edit(ARCHITECT, 'plan', 'r5', wrong, BECAUSE)).toEqual({
      kind: 'wrongShares',
      total: 60,
    });
    await shop.undo(ARCHITECT, 'plan', 'r5');
    expect(memory.now().draftContent.enablers.some(({ id }) => id === 'e15')).toBe(true);
  });

  it('a merge keeps cost and quarters, and no dependency leads nowhere', async () => {
    const { shop, memory } = await openedDraft();
    const merge = { kind: 'merge', enablerIds: ['e10', 'e15'], result: { id: 'e50', name: 'Core' } } as const;
    expect(await kindOf(shop.edit(ARCHITECT, 'plan', 'r5', merge, BECAUSE))).toBe('edited');
    const { enablers, dependencies } = memory.now().draftContent;
    const ids = new Set(enablers.map(({ id }) => id));
    expect(dependencies.every((d) => ids.has(d.predecessorId) && ids.has(d.successorId))).toBe(true);
    expect(enablers.find(({ id }) => id === 'e50')).toMatchObject({ startQuarter: 8110, endQuarter: 8121 });
  });

  it('a stopped enabler loses what was not spent, and may be taken up again', async () => {
    const { shop, memory } = await openedDraft();
    const e20 = () => memory.now().draftContent.enablers.find(({ id }) => id === 'e20');
    const cost = e20()?.cost;
    await shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'stop', enablerId: 'e20' }, BECAUSE);
    expect(e20()?.stage).toBe('stopped');
    expect(e20()?.cost.every(({ fiscalYear }) => fiscalYear !== null && fiscalYear < 2027)).toBe(true);
    await shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'reinstate', enablerId: 'e20' }, BECAUSE);
    expect(e20()).toMatchObject({ stage: 'feasibility', cost });
  });

  it('what left the plan comes back under its id', async () => {
    const { shop, memory } = await openedDraft();
    const former = await shop.formerEnablers('plan', 'r5');
    expect(former.map(({ id }) => id)).toContain('e35');
    expect(
      await kindOf(shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'reinstate', enablerId: 'e35' }, BECAUSE)),
    ).toBe('edited');
    expect(memory.now().draftContent.enablers.some(({ id }) => id === 'e35')).toBe(true);
  });

  it('[D13] the reason of taking up again speaks of all that is otherwise than it was', async () => {
    const { shop, set, memory } = await openedDraft();
    await shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'reinstate', enablerId: 'e04' }, BECAUSE);
    const end = memory.now().draftContent.enablers.find(({ id }) => id === 'e04')?.endQuarter ?? null;
    if (end === null) throw new Error('e04 is scheduled.');
    await set('e04', { endQuarter: plusQuarters(end, 8) }, ARCHITECT, null);
    let kept: readonly ChangeRecord[] = [];
    const read = async (unit: PlanUnit) => {
      kept = await unit.readDraftRecords();
      return { kind: 'read' };
    };
    await memory.ports.work.change('plan', read, () => false);
    const records = kept.filter(({ entityId }) => entityId === 'e04');
    expect(records.map(({ field, driver, oldValue }) => [field, driver, oldValue])).toEqual([
      ['*', BECAUSE.driver, null],
      ['stage', BECAUSE.driver, null],
      ['endQuarter', BECAUSE.driver, null],
    ]);
  });

  it('[D13] what was removed and taken up again in one draft has its reason where it differs now', async () => {
    const { shop } = await openedDraft();
    const remove = { kind: 'remove', entityType: 'enabler', entityId: 'e01' } as const;
    await shop.edit(ARCHITECT, 'plan', 'r5', remove, { ...BECAUSE, driver: 'Too dear' });
    await shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'reinstate', enablerId: 'e01' }, BECAUSE);
    const view = await shop.viewBranch('plan', 'r5');
    const changes = view.kind === 'branch' ? view.changes.filter(({ entityId }) => entityId === 'e01') : [];
    expect(changes.map(({ field }) => field)).toContain('stage');
    expect(changes.map(({ reason }) => reason?.driver)).toEqual(changes.map(() => BECAUSE.driver));
  });

  it('a capability with parts stays until they are moved', async () => {
    const { shop } = await openedDraft();
    const remove = { kind: 'remove', entityType: 'capability', entityId: 'c1' } as const;
    expect(await kindOf(shop.edit(ARCHITECT, 'plan', 'r5', remove, BECAUSE))).toBe('hasParts');
    const leaf = { ...remove, entityId: 'c1.3' };
    expect(await kindOf(shop.edit(ARCHITECT, 'plan', 'r5', leaf, BECAUSE))).toBe('edited');
  });
});
