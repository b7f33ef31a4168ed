import {
  compare,
  comparisonInput,
  cumulative,
  evidenceReuse,
  milestoneTrends,
  promiseHistory,
  promisesKept,
  scheduleHistory,
  totalsOf,
  type PromiseHistory,
  type Revision,
  type ScheduleHistory,
  type WholePlan,
} from '@northing/domain';
import { randomWholePlan } from '@northing/domain/testing';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import {
  AT,
  createPlan,
  doWork,
  edit,
  openDraft,
  reasonFor,
  sampleWithDraft,
  set,
} from '../testing/draft.fixture.js';
import { asSets, readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

onEachServer('a plan with an open draft', (server) => {
  let store: Persistence;

  beforeAll(async () => {
    store = await openPersistence({ url: await server().newDatabase(), now: () => AT, connections: 4 });
  });
  afterAll(() => store.close());

  /** Whether everything that is read up to the draft is what whole contents give. */
  async function expectReads(planId: string, { revisions, workspace }: WholePlan): Promise<void> {
    const draft = revisions.at(-1)!;
    const { settings } = workspace;
    const to = draft.sequence;
    for (const from of revisions) {
      const run = revisions.filter(
        (each) =>
          each === from || each === draft || (each.sequence > from.sequence && each.state !== 'abandoned'),
      );
      const input = await store.plans.readComparison(planId, from.sequence, to);
      expect(compare(input!)).toEqual(compare(comparisonInput(revisions, from.id, draft.id, settings)!));
      const contents = await store.plans.readRun(planId, from.sequence, to);
      expect(cumulative(contents!, settings)).toEqual(cumulative(run, settings));
      const schedules = await store.plans.readSchedules(planId, from.sequence, to);
      expect(told(schedules!)).toEqual(told(scheduleHistory(run)));
      const promises = await store.plans.readPromises(planId, from.sequence, to);
      expect(kept(promises!)).toEqual(kept(promiseHistory(run)));
      const records = await store.plans.readRunRecords(planId, from.sequence, to);
      expect(records).toEqual(run.slice(1).flatMap(({ changeRecords }) => changeRecords));
      expect(evidenceReuse(records!)).toBeDefined();
    }
  }

  function told(history: ScheduleHistory): unknown {
    const lines = milestoneTrends(history).map(({ enablerId, ends, slip }) => ({ enablerId, ends, slip }));
    return { revisions: history.revisions, lines };
  }

  function kept(history: PromiseHistory): unknown {
    return promisesKept(history).map(({ enabler, ...rest }) => ({ ...rest, supplier: enabler.supplier }));
  }

  /** The same for what is read of the draft alone, by its sequence. */
  async function expectRevision(planId: string, draft: Revision): Promise<void> {
    const { sequence, content, changeRecords, ...rest } = draft;
    const head = { sequence, ...rest };
    expect(await store.plans.readRevision(planId, sequence)).toEqual(draft);
    expect(await store.plans.readContent(planId, sequence)).toEqual(content);
    expect(await store.plans.readTotals(planId, sequence)).toEqual(totalsOf(content));
    expect((await store.plans.findFrame(planId))!.plan.revisions.at(-1)).toEqual(head);
    const listed = (await store.plans.listPlans()).find(({ id }) => id === planId);
    expect(listed!.revisions.at(-1)).toEqual(head);
    const some = content.enablers.slice(0, 3).map(({ id }) => id);
    const around = await store.plans.readAround(planId, sequence, some);
    expect(around!.enablers).toEqual(content.enablers.slice(0, 3));
    expect(around!.outcomes).toEqual(content.outcomes);
    expect(around!.enablerCapabilityLinks).toEqual(
      content.enablerCapabilityLinks.filter(({ enablerId }) => some.includes(enablerId)),
    );
    const history = await store.plans.readItemHistory(planId, 'enabler', some[0]!);
    expect(history.at(-1)).toEqual({
      revision: head,
      item: content.enablers[0],
      changeRecords: changeRecords.filter(({ entityId }) => entityId === some[0]),
    });
  }

  it.each(['draft', 'inReview', 'approved'] as const)(
    '[D5] a document whose last revision is %s comes out as it went in, and that revision is the open draft',
    async (state) => {
      const whole = sampleWithDraft(state);
      const { id } = await createPlan(store.writer, whole);
      expect(await store.plans.readWholePlan(id)).toEqual(whole);
      const draft = await store.workStore.findDraft(id);
      expect(draft).toMatchObject({ id: 'r4', state, baseSequence: 3, version: 0, sequence: 4 });
      expect(draft!.contentHash === null).toBe(state === 'draft');
      await expectRevision(id, whole.revisions.at(-1)!);
    },
  );

  it('[D5] a plan that consists of a first draft alone builds on nothing', async () => {
    const sample = readSample();
    const draft = { ...sample.revisions[0]!, state: 'draft' as const, publishedAt: null };
    const whole = { ...sample, revisions: [draft], scenarios: [] };
    const { id } = await createPlan(store.writer, whole);
    expect((await store.workStore.findDraft(id))!.baseSequence).toBe(0);
    expect(await store.plans.readWholePlan(id)).toEqual(whole);
    await expectReads(id, whole);
  });

  it('[D5] an unfinished revision that is not the last one is no draft', async () => {
    const sample = readSample();
    const revisions = sample.revisions.map((revision, index) =>
      index === 1 ? { ...revision, state: 'draft' as const } : revision,
    );
    const { id } = await createPlan(store.writer, { ...sample, revisions });
    expect(await store.workStore.findDraft(id)).toBeNull();
    expect(await store.plans.readWholePlan(id)).toEqual({ ...sample, revisions });
  });

  it('[D5] a record that came with a document keeps its id when its field is planned anew, and goes with it', async () => {
    const whole = sampleWithDraft();
    const { id } = await createPlan(store.writer, whole);
    const records = whole.revisions.at(-1)!.changeRecords;
    const moved = records.find(
      ({ field, entityType }) => field === 'startQuarter' && entityType === 'enabler',
    )!;
    const { content } = whole.revisions.at(-1)!;
    const before = whole.revisions.at(-2)!.content.enablers.find((each) => each.id === moved.entityId)!;
    const now = content.enablers.find((each) => each.id === moved.entityId)!;
    await doWork(store, id, (unit) => edit(unit, [set(now.id, 'startQuarter', now.startQuarter! - 1)]));
    const replanned = (await store.plans.readRevision(id, 4))!.changeRecords;
    expect(replanned.map((record) => record.id)).toEqual(records.map((record) => record.id));
    expect(replanned.find((record) => record.id === moved.id)).not.toEqual(moved);
    expect(replanned.filter((record) => record.id !== moved.id)).toEqual(
      records.filter((record) => record.id !== moved.id),
    );
    await doWork(store, id, (unit) => edit(unit, [set(now.id, 'startQuarter', before.startQuarter)]));
    const cancelled = (await store.plans.readRevision(id, 4))!.changeRecords;
    expect(cancelled).toEqual(records.filter((record) => record.id !== moved.id));
  });

  it('[D4] reads up to the draft of the sample as whole contents do', async () => {
    const whole = sampleWithDraft();
    await expectReads((await createPlan(store.writer, whole)).id, whole);
  });

  it.each([1, 2, 3, 4])('[D4] does so on random plan %i, whatever the draft does', async (seed) => {
    const made = randomWholePlan({ seed, items: 40, revisions: 6, changedShare: 0.3, style: 'lively' });
    const states = ['superseded', 'superseded', seed % 2 ? 'abandoned' : 'superseded', 'superseded'] as const;
    const ends = [seed % 3 ? 'published' : 'abandoned', 'draft'] as const;
    const revisions = made.revisions.map((revision, index) => {
      const state = [...states, ...ends][index]!;
      return { ...revision, state, basedOnId: index === 5 ? null : revision.basedOnId };
    });
    const whole = { ...made, revisions };
    const { id } = await createPlan(store.writer, whole);
    const read = await store.plans.readWholePlan(id);
    expect(asSets(read!.revisions.at(-1)!.content)).toEqual(asSets(revisions.at(-1)!.content));
    await expectReads(id, { ...whole, revisions: [...revisions.slice(0, -1), read!.revisions.at(-1)!] });
    await expectRevision(id, read!.revisions.at(-1)!);
  });

  it('[D4] reads what was edited meanwhile: moved, added, removed, reinstated', async () => {
    const sample = readSample();
    const { id } = await createPlan(store.writer, sample);
    const held = new Set(sample.revisions.at(-1)!.content.enablers.map((each) => each.id));
    const earlier = sample.revisions[0]!.content.enablers.find((each) => !held.has(each.id))!;
    const [first, second] = sample.revisions.at(-1)!.content.enablers;
    await doWork(store, id, async (unit) => {
      await openDraft(unit);
      await edit(
        unit,
        [set(first!.id, 'endQuarter', first!.endQuarter! + 1), { op: 'add', type: 'enabler', item: earlier }],
        [reasonFor(first!.id, 'endQuarter', ['i1']), reasonFor(earlier.id, '*')],
      );
      await edit(unit, [{ op: 'add', type: 'enabler', item: { ...second!, id: 'new', name: 'New' } }]);
    });
    const draft = (await store.plans.readRevision(id, 5))!;
    expect(draft.content.enablers).toHaveLength(held.size + 2);
    expect(draft.changeRecords.map(({ field }) => field).sort()).toEqual(['*', 'endQuarter']);
    await expectReads(id, { ...sample, revisions: [...sample.revisions, draft] });
    await expectRevision(id, draft);
    const whole = await store.plans.readWholePlan(id);
    expect(whole).toEqual({ ...sample, revisions: [...sample.revisions, draft] });
  });

  it('[D4] knows no other revision beyond it, and compares forwards only', async () => {
    const { id } = await createPlan(store.writer, sampleWithDraft());
    expect(await store.plans.readRevision(id, 5)).toBeNull();
    expect(await store.plans.readComparison(id, 9, 4).catch((error: unknown) => error)).toBeInstanceOf(
      RangeError,
    );
    expect(await store.plans.readRun(id, 1, 5)).toBeNull();
    expect(await store.plans.readSchedules(id, 0, 4)).toBeNull();
  });
});
