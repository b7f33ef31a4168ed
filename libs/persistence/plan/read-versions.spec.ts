import {
  evidenceReuse,
  milestoneTrends,
  promiseHistory,
  promisesKept,
  scheduleHistory,
  slipObservations,
  totalsOf,
  type PromiseHistory,
  type Revision,
  type ScheduleHistory,
  type WholePlan,
} from '@northing/domain';
import { randomWholePlan } from '@northing/domain/testing';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

onEachServer('reading histories', (server) => {
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

  /** What a history says, however finely its versions are cut. */
  function told(history: ScheduleHistory): unknown {
    const lines = milestoneTrends(history).map(({ enablerId, ends, slip }) => ({ enablerId, ends, slip }));
    const slips = slipObservations(history).map(({ enablerId, sequence, quarters }) =>
      [sequence, enablerId, quarters].join(' '),
    );
    return { revisions: history.revisions, lines, slips: slips.sort() };
  }

  /** The same of promises; a version's own span is no part of what is told. */
  function kept(history: PromiseHistory): unknown {
    return promisesKept(history).map(({ enabler, ...rest }) => ({ ...rest, supplier: enabler.supplier }));
  }

  async function expectSame(planId: string, revisions: readonly Revision[]): Promise<void> {
    for (const [index, from] of revisions.entries()) {
      for (const to of revisions.slice(index)) {
        const run = revisions.filter(
          (each) =>
            each === from ||
            each === to ||
            (each.sequence > from.sequence && each.sequence < to.sequence && each.state !== 'abandoned'),
        );
        const read = await store.plans.readSchedules(planId, from.sequence, to.sequence);
        expect(told(read!)).toEqual(told(scheduleHistory(run)));
        const promises = await store.plans.readPromises(planId, from.sequence, to.sequence);
        expect(kept(promises!)).toEqual(kept(promiseHistory(run)));
        const records = await store.plans.readRunRecords(planId, from.sequence, to.sequence);
        const inMemory = run.slice(1).flatMap(({ changeRecords }) => changeRecords);
        expect(evidenceReuse(records!)).toEqual(evidenceReuse(inMemory));
      }
    }
  }

  it('[S9] tells schedules, promises and evidence of any run of the sample as whole contents do', async () => {
    const whole = readSample();
    await expectSame(await keep(whole), whole.revisions);
  });

  it.each([1, 2, 3])('[S9] does so on random plan %i, whatever happens in it', async (seed) => {
    const whole = randomWholePlan({ seed, items: 40, revisions: 6, changedShare: 0.3, style: 'lively' });
    await expectSame(await keep(whole), whole.revisions);
  });

  it('[S9] reads each version once, within the run alone', async () => {
    const whole = readSample();
    const id = await keep(whole);
    const read = await store.plans.readSchedules(id, 2, 3);
    const enablers = new Set(
      whole.revisions.slice(1, 3).flatMap(({ content }) => content.enablers.map((e) => e.id)),
    );
    expect(new Set(read!.versions.map((version) => version.id))).toEqual(enablers);
    expect(read!.versions.length).toBeLessThan(2 * enablers.size);
    for (const { from, to } of read!.versions)
      expect([2, 3].includes(from) && (to === null || to === 3)).toBe(true);
  });

  it('knows no run of unknown plans and revisions', async () => {
    const id = await keep(readSample());
    expect(await store.plans.readSchedules(id, 1, 9)).toBeNull();
    expect(await store.plans.readSchedules('none', 1, 2)).toBeNull();
    expect(await store.plans.readPromises(id, 1, 9)).toBeNull();
    expect(await store.plans.readRunRecords('none', 1, 2)).toBeNull();
  });

  it('reads a revision’s totals and a workspace’s settings alone', async () => {
    const whole = readSample();
    const id = await keep(whole);
    const second = whole.revisions[1]!;
    expect(await store.plans.readTotals(id, 2)).toEqual(totalsOf(second.content));
    expect(await store.plans.readTotals(id, 9)).toBeNull();
    expect(await store.plans.readTotals('none', 1)).toBeNull();
    expect(await store.plans.readSettings(id)).toEqual(whole.workspace.settings);
    expect(await store.plans.readSettings('none')).toBeNull();
    expect(await store.plans.readSettings('00000000-0000-0000-0000-000000000000')).toBeNull();
  });
});
