import type { PlanEvent } from '@northing/application';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { AT, createPlan, doWork, edit, openDraft, set } from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer, run } from '../testing/servers.fixture.js';

const sample = readSample();
const ANYTHING = { planId: '*', kind: 'draftMoved', branchId: null, version: null };

onEachServer('events of plans', (server) => {
  let url: string;
  let here: Persistence;
  let there: Persistence;
  let planId: string;

  beforeAll(async () => {
    url = await server().newDatabase();
    here = await openPersistence({ url, now: () => AT });
    there = await openPersistence({ url, now: () => AT });
    planId = (await createPlan(here.writer, sample)).id;
    await doWork(here, planId, (unit) => openDraft(unit));
  });
  afterAll(() => Promise.all([here.close(), there.close()]));

  /** What a process hears from now on. */
  function hear(store: Persistence) {
    const heard: PlanEvent[] = [];
    let arrived: () => void = () => undefined;
    const stop = store.events.listen((event) => {
      heard.push(event);
      arrived();
    });
    const until = async (count: number): Promise<readonly PlanEvent[]> => {
      while (heard.length < count) await new Promise<void>((resolve) => (arrived = resolve));
      return heard;
    };
    return { heard, until, stop };
  }

  const rename = (name: string) =>
    doWork(here, planId, (unit) =>
      edit(unit, [set(sample.revisions[3]!.content.enablers[0]!.id, 'name', name)]),
    );

  it('[D7] reach every process, their own as well, once the work is written', async () => {
    const [near, far] = [hear(here), hear(there)];
    expect([await near.until(1), await far.until(1)]).toEqual([[ANYTHING], [ANYTHING]]);
    await rename('One');
    const event = { planId, kind: 'edited', branchId: 'd', version: 1 };
    expect([await near.until(2), await far.until(2)]).toEqual([
      [ANYTHING, event],
      [ANYTHING, event],
    ]);
    near.stop();
    await rename('Two');
    expect(await far.until(3)).toMatchObject([{}, {}, { version: 2 }]);
    expect(near.heard).toHaveLength(2);
    far.stop();
  });

  it('[D7] are not told of work that was refused', async () => {
    const far = hear(there);
    await far.until(1);
    const refused = here.work.change(
      planId,
      async (unit) => {
        await unit.tell({ kind: 'draftMoved', branchId: 'refused', version: null });
        return { kind: 'refused' as const };
      },
      () => true,
    );
    await refused;
    await rename('Three');
    expect((await far.until(2))[1]).toMatchObject({ kind: 'edited' });
    far.stop();
  });

  it('[D7] are heard again after the connection was lost, which is told', async () => {
    const far = hear(there);
    await far.until(1);
    await run(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'northing events' and datname = current_database()`,
    );
    expect((await far.until(2))[1]).toEqual(ANYTHING);
    await rename('Four');
    expect((await far.until(3))[2]).toMatchObject({ planId, kind: 'edited' });
    far.stop();
  });

  it('[D7] tell of presence when somebody comes, turns to another item or goes, not that they stay', async () => {
    const far = hear(there);
    await far.until(1);
    const seen = {
      clientId: 'c1',
      personId: 'p',
      account: 'admin',
      item: null,
      seenAt: '2026-11-16T09:00:00Z',
    };
    await here.workStore.putPresence(planId, 'd', seen);
    await here.workStore.putPresence(planId, 'd', { ...seen, seenAt: '2026-11-16T09:00:10Z' });
    await here.workStore.putPresence(planId, 'd', {
      ...seen,
      item: 'enabler:e07',
      seenAt: '2026-11-16T09:00:20Z',
    });
    expect(await there.workStore.readPresence(planId, 'd', '2026-11-16T09:00:15Z')).toEqual([
      { ...seen, item: 'enabler:e07', seenAt: '2026-11-16T09:00:20Z' },
    ]);
    expect(await there.workStore.readPresence(planId, 'd', '2026-11-16T09:01:00Z')).toEqual([]);
    await here.workStore.dropPresence(planId, 'd', 'c1');
    await here.workStore.dropPresence(planId, 'd', 'c1');
    await rename('Five');
    const kinds = (await far.until(5)).map(({ kind }) => kind);
    expect(kinds).toEqual(['draftMoved', 'presence', 'presence', 'presence', 'edited']);
    expect(await there.workStore.readPresence(planId, 'd', '2026-11-16T09:00:00Z')).toEqual([]);
    far.stop();
  });
});
