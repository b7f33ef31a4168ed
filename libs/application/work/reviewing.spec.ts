import { APPROVER, ARCHITECT, BECAUSE, by, HELD, openedDraft, submittedDraft } from './cycle.fixture.js';

const kindOf = async (answer: Promise<{ readonly kind: string }>) => (await answer).kind;

describe('submitting', () => {
  it('waits for every reason and every rule, and says what is missing', async () => {
    const { shop, set } = await openedDraft();
    await set('e03', { supplier: 'A' }, ARCHITECT, null);
    expect(await shop.submit(ARCHITECT, 'plan', [])).toEqual({ kind: 'reasonsMissing', count: 1 });
    const fields = [{ entityType: 'enabler', entityId: 'e03', field: 'supplier' }] as const;
    await shop.giveReason(ARCHITECT, 'plan', 'r5', fields, BECAUSE);
    await set('e03', { businessOwnerId: null });
    expect(await shop.submit(ARCHITECT, 'plan', [])).toMatchObject({ kind: 'brokenRules' });
  });

  it('freezes the content and bundles what is left', async () => {
    const { shop, set, memory } = await submittedDraft([
      { title: 'Shop', items: [{ entityType: 'enabler', entityId: 'e01' }] },
    ]);
    expect(memory.now().decisions.map(({ title, items }) => [title, items.length])).toEqual([
      ['Shop', 1],
      ['Routine adjustments', 3],
    ]);
    expect(await kindOf(set('e03', { supplier: 'A' }))).toBe('wrongState');
    expect(await kindOf(shop.undo(ARCHITECT, 'plan', 'r5'))).toBe('wrongState');
  });
});

describe('reviewing', () => {
  it('approval waits for decisions and a meeting, and never comes from the submitter', async () => {
    const { shop, memory } = await submittedDraft();
    expect(await kindOf(shop.approve(ARCHITECT, 'plan'))).toBe('ownApproval');
    expect(await shop.approve(APPROVER, 'plan')).toEqual({
      kind: 'decisionsOpen',
      titles: ['Routine adjustments'],
    });
    const [decision] = memory.now().decisions;
    expect(await kindOf(shop.decide(ARCHITECT, 'plan', decision?.id ?? '', 'approved', null))).toBe(
      'notAllowed',
    );
    await shop.decide(APPROVER, 'plan', decision?.id ?? '', 'approved', null);
    expect(await kindOf(shop.approve(APPROVER, 'plan'))).toBe('meetingNotHeld');
    await shop.saveMeeting(APPROVER, 'plan', HELD);
    expect(await kindOf(shop.approve(APPROVER, 'plan'))).toBe('draftMoved');
  });

  it('an administrator alone does not approve what they submitted alone', async () => {
    const { shop } = await openedDraft();
    await shop.submit(by(null), 'plan', []);
    expect(await kindOf(shop.approve(by(null), 'plan'))).toBe('ownApproval');
  });

  const bundles = [{ title: 'Shop', items: [{ entityType: 'enabler', entityId: 'e03' }] }] as const;

  async function withSentBack() {
    const cycle = await openedDraft();
    await cycle.set('e03', { supplier: 'New supplier', priorityBand: 'must' });
    await cycle.shop.submit(ARCHITECT, 'plan', bundles);
    const [shop, rest] = cycle.memory.now().decisions;
    expect(await kindOf(cycle.shop.decide(APPROVER, 'plan', shop?.id ?? '', 'sentBack', ' '))).toBe(
      'noteMissing',
    );
    await cycle.shop.decide(APPROVER, 'plan', shop?.id ?? '', 'sentBack', 'Ask two suppliers');
    await cycle.shop.decide(APPROVER, 'plan', rest?.id ?? '', 'approved', null);
    return cycle;
  }

  it('what is sent back may leave the revision: the rest stands, and nothing is lost', async () => {
    const { shop, memory } = await withSentBack();
    const submitted = memory.now().draft;
    const published = memory
      .now()
      .sealed.at(-1)
      ?.content.enablers.find(({ id }) => id === 'e03');
    expect(await shop.approve(APPROVER, 'plan')).toEqual({ kind: 'sentBackUndecided', titles: ['Shop'] });
    expect(await kindOf(shop.chooseSentBack(APPROVER, 'plan', 'leave'))).toBe('draftMoved');
    const { draft, draftContent, decisions, scenarios } = memory.now();
    expect(draftContent.enablers.find(({ id }) => id === 'e03')).toEqual(published);
    expect(draft).toMatchObject({ state: 'inReview', submission: 2 });
    expect(draft?.contentHash).not.toBe(submitted?.contentHash);
    expect(decisions.map(({ title, state }) => [title, state])).toEqual([
      ['Routine adjustments', 'approved'],
    ]);
    const aside = scenarios.at(-1);
    expect(aside).toMatchObject({ name: 'Sent back: Shop', state: 'open' });
    const view = await shop.viewBranch('plan', aside?.id ?? '');
    const kept = view.kind === 'branch' ? view.content.enablers.find(({ id }) => id === 'e03') : undefined;
    expect(kept).toMatchObject({ supplier: 'New supplier', priorityBand: 'must' });
  });

  it('or hold it: the draft is open again, and what was approved stands when it comes back unchanged', async () => {
    const { shop, memory, set } = await withSentBack();
    expect(await kindOf(shop.chooseSentBack(APPROVER, 'plan', 'hold'))).toBe('draftMoved');
    expect(memory.now().draft).toMatchObject({ state: 'draft', returnReason: 'Shop: Ask two suppliers' });
    await set('e03', { supplier: 'Second supplier' });
    await shop.submit(ARCHITECT, 'plan', bundles);
    expect(memory.now().decisions.map(({ title, state }) => [title, state])).toEqual([
      ['Shop', 'open'],
      ['Routine adjustments', 'approved'],
    ]);
  });

  it('a bundle that others rest on does not leave alone', async () => {
    const cycle = await openedDraft();
    const item = {
      id: 'o9',
      name: 'New outcome',
      weight: 0,
      ownerId: 'p-fin',
      businessUnitId: 'bu-fs',
      keyResults: [
        { id: 'k1', name: 'Measure', unit: '%', baseline: 0, target: 5, dueQuarter: 8120, actual: 0 },
      ],
    };
    const edits = [
      { op: 'add', type: 'capability', item: { ...capability(), id: 'c9', name: 'New capability' } },
      { op: 'add', type: 'outcome', item },
      {
        op: 'add',
        type: 'outcomeCapabilityLink',
        item: { outcomeId: 'o9', capabilityId: 'c9', weight: 100 },
      },
    ];
    const added = await cycle.shop.edit(
      ARCHITECT,
      'plan',
      'r5',
      { kind: 'steps', edits: edits as never },
      BECAUSE,
    );
    expect(added.kind).toBe('edited');
    const parent = {
      op: 'add',
      type: 'capability',
      item: { ...capability(), id: 'c9.1', name: 'Part', parentId: 'c8' },
    };
    const tree = [
      {
        op: 'add',
        type: 'capability',
        item: {
          ...capability(),
          importance: null,
          currentMaturity: null,
          targetMaturity: null,
          targetQuarter: null,
          assessedQuarter: null,
          id: 'c8',
          name: 'Above',
        },
      },
      parent,
    ];
    expect(
      (await cycle.shop.edit(ARCHITECT, 'plan', 'r5', { kind: 'steps', edits: tree as never }, BECAUSE)).kind,
    ).toBe('edited');
    await cycle.shop.submit(ARCHITECT, 'plan', [
      { title: 'Above', items: [{ entityType: 'capability', entityId: 'c8' }] },
      { title: 'Part', items: [{ entityType: 'capability', entityId: 'c9.1' }] },
    ]);
    const above = cycle.memory.now().decisions.find(({ title }) => title === 'Above');
    await cycle.shop.decide(APPROVER, 'plan', above?.id ?? '', 'sentBack', 'Not now');
    const before = cycle.memory.now();
    expect(await cycle.shop.chooseSentBack(APPROVER, 'plan', 'leave')).toEqual({
      kind: 'bundlesTied',
      titles: ['Above', 'Part'],
    });
    expect(cycle.memory.now()).toBe(before);
  });

  function capability() {
    const blank = { parentId: null, ownerId: null, importance: 3, currentMaturity: 1, targetMaturity: 2 };
    return { ...blank, targetQuarter: 8120, assessedQuarter: 8110, deliberateReduction: false };
  }
});
