import {
  compare,
  comparisonInput,
  cumulative,
  totalsOf,
  type Revision,
  type WholePlan,
} from '@northing/domain';
import { randomWholePlan } from '@northing/domain/testing';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { asSets, readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

const sample = readSample();

onEachServer('reading what differs', (server) => {
  let store: Persistence;

  beforeAll(async () => {
    const url = await server().newDatabase();
    store = await openPersistence({ url, now: () => '2026-11-16T09:00:00Z', connections: 4 });
  });
  afterAll(() => store.close());

  async function keep(whole: WholePlan): Promise<string> {
    const totals = whole.revisions.map(({ content }) => totalsOf(content));
    const plan = await store.writer.createPlan({ whole, name: 'Roadmap', totals });
    if ('kind' in plan) throw new Error(plan.kind);
    return plan.id;
  }

  function pairs(revisions: readonly Revision[]): [Revision, Revision][] {
    return revisions.flatMap((from, index) =>
      revisions.slice(index).map((to) => [from, to] as [Revision, Revision]),
    );
  }

  /** The comparison of what the store read equals that of whole contents in memory. */
  async function expectSame(planId: string, whole: WholePlan): Promise<void> {
    const { revisions, workspace } = whole;
    for (const [from, to] of pairs(revisions)) {
      const inMemory = comparisonInput(revisions, from.id, to.id, workspace.settings);
      const read = await store.plans.readComparison(planId, from.sequence, to.sequence);
      expect(compare(read!)).toEqual(compare(inMemory!));
    }
  }

  it('[S2] compares any two revisions of the sample as whole contents do', async () => {
    await expectSame(await keep(sample), sample);
  });

  it('[S2] reads no item that is the same in both, but those a roll or a lineage needs', async () => {
    const id = await keep(sample);
    const read = await store.plans.readComparison(id, 1, 2);
    const [first] = sample.revisions;
    expect(read!.from.content.enablers.length).toBeLessThan(first!.content.enablers.length);
    expect(read!.from.content.outcomes.length).toBeLessThan(first!.content.outcomes.length);
    expect(read!.from.content.capacity.length).toBeLessThan(first!.content.capacity.length);
  });

  it.each([1, 2, 3, 4, 5, 6])('[S2] does so on random plan %i, whatever happens in it', async (seed) => {
    const whole = randomWholePlan({ seed, items: 60, revisions: 7, changedShare: 0.2, style: 'lively' });
    const id = await keep(whole);
    await expectSame(id, whole);
    const run = await store.plans.readRun(id, 1, 7);
    const { settings } = whole.workspace;
    expect(cumulative(run!, settings)).toEqual(cumulative(whole.revisions, settings));
    const kept = await store.plans.readWholePlan(id);
    for (const [index, revision] of whole.revisions.entries()) {
      expect(asSets(kept!.revisions[index])).toEqual(asSets(revision));
    }
  });

  it('[S2] leaves abandoned revisions out of what was ever held', async () => {
    const revisions = sample.revisions.map((revision) =>
      revision.sequence === 1 || revision.sequence === 3
        ? { ...revision, state: 'abandoned' as const }
        : revision,
    );
    const whole = { ...sample, revisions };
    const id = await keep(whole);
    await expectSame(id, whole);
    const run = await store.plans.readRun(id, 2, 4);
    expect(run!.map(({ sequence }) => sequence)).toEqual([2, 4]);
  });

  it('cumulates any run of the sample as whole contents do', async () => {
    const id = await keep(sample);
    const { revisions, workspace } = sample;
    for (const [from, to] of pairs(revisions)) {
      const whole = revisions.filter(({ sequence }) => sequence >= from.sequence && sequence <= to.sequence);
      const run = await store.plans.readRun(id, from.sequence, to.sequence);
      expect(cumulative(run!, workspace.settings)).toEqual(cumulative(whole, workspace.settings));
    }
  });

  it('cumulates a part that starts beyond the horizon, split from what does not change', async () => {
    const lineage = { operation: 'splitFrom' as const, sourceIds: ['e26'] };
    const revisions = sample.revisions.map((revision) => {
      const enablers = revision.content.enablers.map((each) =>
        each.id === 'e34' ? { ...each, lineage } : each,
      );
      return { ...revision, content: { ...revision.content, enablers } };
    });
    const id = await keep({ ...sample, revisions });
    const whole = cumulative(revisions.slice(0, 2), sample.workspace.settings);
    expect(whole.netFieldChanges).toBe(15);
    expect(cumulative((await store.plans.readRun(id, 1, 2))!, sample.workspace.settings)).toEqual(whole);
  });

  it('knows nothing of revisions that are not there, and compares forwards only', async () => {
    const id = await keep(sample);
    expect(await store.plans.readComparison(id, 1, 9)).toBeNull();
    expect(await store.plans.readComparison('unknown', 1, 2)).toBeNull();
    expect(await store.plans.readRun(id, 1, 9)).toBeNull();
    await expect(store.plans.readComparison(id, 2, 1)).rejects.toThrow(RangeError);
  });

  it('tells the life of an item, revision by revision', async () => {
    const id = await keep(sample);
    const history = await store.plans.readItemHistory(id, 'enabler', 'e20');
    expect(history.map(({ revision }) => revision.id)).toEqual(['r1', 'r2', 'r3', 'r4']);
    for (const [index, { item, changeRecords }] of history.entries()) {
      const { content, changeRecords: all } = sample.revisions[index]!;
      expect(item).toEqual(content.enablers.find((enabler) => enabler.id === 'e20') ?? null);
      expect(changeRecords).toEqual(all.filter(({ entityId }) => entityId === 'e20'));
    }
    const gone = await store.plans.readItemHistory(id, 'outcome', 'nothing');
    expect(gone.every(({ item }) => item === null)).toBe(true);
  });

  it('reads records and scenarios of a plan, and nothing of one that is not there', async () => {
    const id = await keep(sample);
    expect(await store.plans.readRecords(id)).toEqual(sample.records);
    expect(await store.plans.readScenarios(id)).toEqual(sample.scenarios);
    expect((await store.plans.readRecords('unknown')).insights).toEqual([]);
    expect(await store.plans.readScenarios('unknown')).toEqual([]);
    expect(await store.plans.findFrame('unknown')).toBeNull();
  });
});
