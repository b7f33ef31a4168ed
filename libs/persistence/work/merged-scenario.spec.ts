import { createWorkshop, type Actor, type Workshop } from '@northing/application';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { AT, createPlan } from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

const ADMINISTRATOR: Actor = { account: 'admin', personId: null };
const QUARTERLY = { type: 'quarterly', anchorQuarter: null, trigger: null, note: null } as const;

onEachServer('a merge that is taken back', (server) => {
  let store: Persistence;
  let shop: Workshop;
  let planId: string;

  beforeAll(async () => {
    store = await openPersistence({ url: await server().newDatabase(), now: () => AT, connections: 4 });
    planId = (await createPlan(store.writer, readSample())).id;
    shop = createWorkshop({
      ...{ plans: store.plans, work: store.work, workStore: store.workStore },
      ...{ newId: () => 'made', published: () => undefined },
      clock: { today: () => '2026-11-16', now: () => AT },
    });
  });
  afterAll(() => store.close());

  it('[D15] opens its scenario again, and made again it is merged', async () => {
    await shop.openDraft(ADMINISTRATOR, planId, QUARTERLY);
    const draft = (await store.workStore.findDraft(planId))?.id ?? '';
    const view = await shop.viewMerge(ADMINISTRATOR, planId, 'sc1');
    if (view.kind !== 'merge') throw new Error(view.kind);
    const ours = new Map(view.merged.conflicts.map(({ key }) => [key, { take: 'ours' } as const]));
    const done = await shop.mergeScenario(ADMINISTRATOR, planId, 'sc1', ours, null);
    expect(done.kind).toBe('edited');
    const state = async () =>
      (await store.workStore.readScenarios(planId)).find(({ id }) => id === 'sc1')?.state;
    const seen = [await state()];
    for (const what of ['undo', 'redo', 'undo'] as const) {
      const answer = await shop[what](ADMINISTRATOR, planId, draft);
      seen.push(answer.kind === 'edited' ? await state() : undefined);
    }
    expect(seen).toEqual(['merged', 'open', 'merged', 'open']);
  });
});
