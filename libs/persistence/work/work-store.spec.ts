import type { WorkedScenario } from '@northing/application';
import type { Assessment, DemandRequest, ReviewMeeting } from '@northing/domain';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { AT, createPlan, doWork, reasonFor } from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

const sample = readSample();

onEachServer('what is kept of scenarios and reviews', (server) => {
  let store: Persistence;
  let planId: string;

  beforeAll(async () => {
    store = await openPersistence({ url: await server().newDatabase(), now: () => AT, connections: 4 });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    planId = (await createPlan(store.writer, sample)).id;
  });

  const scenario: WorkedScenario = {
    ...{ id: 's9', name: 'Slower', baseRevisionId: 'r4', state: 'open', version: 3 },
    changes: [
      { op: 'set', entityType: 'enabler', entityId: 'e01', field: 'scope', value: { z: 1, a: [null] } },
    ],
    forkChanges: [{ op: 'remove', entityType: 'enabler', entityId: 'e02' }],
    ...{ createdById: 'p1', createdAt: AT },
  };

  it('[D10] keeps scenarios with their fork, beside those of a document, whose export has none of it', async () => {
    const reason = { ...reasonFor('e01', 'scope'), driver: '' };
    await doWork(store, planId, async (unit) => {
      await unit.putScenario({ ...scenario, name: 'First' });
      await unit.putScenario(scenario);
      await unit.putReasons('s9', [reasonFor('e01', 'scope'), reasonFor('e01', 'name')]);
      await unit.putReasons('s9', [reason]);
    });
    const all = await store.workStore.readScenarios(planId);
    expect(all.map(({ id }) => id)).toEqual([...sample.scenarios.map(({ id }) => id), 's9']);
    expect(all.at(-1)).toEqual(scenario);
    expect(JSON.stringify(all.at(-1)!.changes)).toBe(JSON.stringify(scenario.changes));
    expect(all[0]).toMatchObject({ ...sample.scenarios[0], forkChanges: [], createdById: null, version: 0 });
    expect(await store.workStore.readReasons(planId, 's9')).toEqual([reasonFor('e01', 'name'), reason]);
    expect(await doWork(store, planId, (unit) => unit.readScenario('s9'))).toEqual(scenario);
    expect(await doWork(store, planId, (unit) => unit.readScenario('none'))).toBeNull();
    expect((await store.plans.readScenarios(planId)).slice(0, -1)).toEqual(sample.scenarios);
    const { id, name, baseRevisionId, state, changes } = scenario;
    const exported = (await store.plans.readScenarios(planId)).at(-1);
    expect(exported).toEqual({ id, name, baseRevisionId, state, changes });
  });

  it('keeps decisions in their order, comments by time, meetings and insights in their place', async () => {
    const about = { revisionId: 'r5', note: null, decidedById: null, decidedAt: null, digest: 'x' };
    const decisions = ['z', 'a'].map((id) => ({
      ...about,
      id,
      title: id,
      items: [],
      state: 'open' as const,
    }));
    const comment = { revisionId: 'r5', decisionId: 'z', authorId: null, text: 'Why?' };
    const meeting: ReviewMeeting = {
      ...sample.records.reviewMeetings[0]!,
      minutes: 'Agreed.',
      state: 'minuted',
    };
    const insight = { ...sample.records.insights[1]!, title: 'Again' };
    const request: DemandRequest = {
      ...sample.records.demandRequests[1]!,
      state: 'accepted',
      steps: [{ state: 'accepted', on: '2026-11-16', byId: null }],
    };
    await doWork(store, planId, async (unit) => {
      await unit.putDecisions('r5', [...decisions, { ...decisions[0]!, id: 'gone' }]);
      await unit.putDecisions('r5', decisions);
      await unit.addComment({ ...comment, id: '1', at: '2026-11-16T10:00:00Z' });
      await unit.addComment({ ...comment, id: '2', at: '2026-11-16T09:00:00Z' });
      await unit.putMeeting(meeting);
      await unit.putDemandRequest(request);
      await unit.putInsight({ ...insight, id: 'new' });
    });
    expect(await store.workStore.readDecisions(planId, 'r5')).toEqual(decisions);
    expect(await doWork(store, planId, (unit) => unit.readDecisions('r5'))).toEqual(decisions);
    expect((await store.workStore.readComments(planId, 'r5')).map(({ id }) => id)).toEqual(['2', '1']);
    const records = await store.plans.readRecords(planId);
    expect(records.reviewMeetings).toEqual([meeting, ...sample.records.reviewMeetings.slice(1)]);
    expect(records.demandRequests).toEqual(sample.records.demandRequests.with(1, request));
    expect(records.insights).toEqual([...sample.records.insights, { ...insight, id: 'new' }]);
    expect(await doWork(store, planId, (unit) => unit.readRecords())).toEqual(records);
  });

  it('keeps records of partnership as they were put, and drops an engagement', async () => {
    const { engagements, assessments, interventions, shadowItItems } = sample.records;
    const step = { on: '2026-11-16', byId: null };
    const engagement = { ...engagements[0]!, subject: 'Quotes', date: '2026-02-03', confirmedById: 'p1' };
    const [first] = assessments;
    if (first?.instrument !== 'organisationPartnerMaturity') throw new Error('The sample’s first is one.');
    const { level, attributes } = first;
    const found = { level, attributes, externalFactors: 'Merger', byId: 'p1', on: '2026-11-16' };
    const assessment: Assessment = {
      ...{ ...first, state: 'draft', sides: { it: found, business: null } },
      proposal: { ...found, side: 'it' },
    };
    const intervention = { ...interventions[1]!, steps: [{ ...step, state: 'active' as const }] };
    const item = {
      ...{ ...shadowItItems[0]!, enablerId: 'e1', foundOn: '2026-11-02' },
      ...{ disposition: 'adopted' as const, steps: [{ ...step, disposition: 'adopted' as const }] },
    };
    await doWork(store, planId, async (unit) => {
      await unit.putRecord('engagements', engagement);
      await unit.putRecord('engagements', { ...engagement, id: 'new' });
      await unit.dropEngagement(engagements[1]!.id);
      await unit.putRecord('assessments', assessment);
      await unit.putRecord('interventions', intervention);
      await unit.putRecord('shadowItItems', item);
    });
    const records = await store.plans.readRecords(planId);
    expect(records.engagements).toEqual([engagement, ...engagements.slice(2), { ...engagement, id: 'new' }]);
    expect(records.assessments).toEqual(assessments.with(0, assessment));
    expect(records.interventions).toEqual(interventions.with(1, intervention));
    expect(records.shadowItItems).toEqual(shadowItItems.with(0, item));
  });

  it('keeps notices until they are read, the newest first', async () => {
    const notice = { kind: 'reviewAwaits' as const, text: 'x', href: '/x' };
    await doWork(store, planId, (unit) =>
      unit.addNotices([
        { ...notice, id: '1', personId: 'p1', at: '2026-11-16T09:00:00Z' },
        { ...notice, id: '2', personId: 'p1', at: '2026-11-16T10:00:00Z' },
        { ...notice, id: '3', personId: 'p2', at: '2026-11-16T10:00:00Z' },
      ]),
    );
    await store.workStore.markRead(planId, 'p1', ['1', '3'], AT);
    await store.workStore.markRead(planId, 'p1', ['1'], '2030-01-01T00:00:00Z');
    const read = await store.workStore.readNotices(planId, 'p1');
    expect(read.map(({ id, readAt }) => [id, readAt])).toEqual([['2', null], ['1', AT]]); // prettier-ignore
    expect(await store.workStore.readNotices(planId, 'p2')).toMatchObject([{ id: '3', readAt: null }]);
  });

  it('keeps files of insights byte by byte, up to ten megabytes', async () => {
    const insightId = 'mine';
    await doWork(store, planId, (unit) => unit.putInsight({ ...sample.records.insights[0]!, id: insightId }));
    const body = Buffer.alloc(10 * 1024 * 1024, Buffer.from([0, 255, 10, 13, 7]));
    const file = {
      id: 'f1',
      insightId,
      name: 'Übersicht.pdf',
      mediaType: 'application/pdf',
      size: body.length,
    };
    expect(await store.files.saveFile(planId, file, body)).toBe(true);
    expect(await store.files.listFiles(planId)).toEqual([file]);
    const read = (await store.files.readFile(planId, 'f1'))!;
    expect([read.file, Buffer.from(read.body).equals(body)]).toEqual([file, true]);
    const larger = Buffer.concat([body, Buffer.from('x')]);
    expect(await store.files.saveFile(planId, { ...file, id: 'f2' }, larger)).toBe(false);
    expect(await store.files.saveFile(planId, { ...file, insightId: 'none' }, Buffer.from('x'))).toBe(false);
    expect(await store.files.saveFile('none', file, Buffer.from('x'))).toBe(false);
    expect(await store.files.deleteFile(planId, 'f1')).toBe(true);
    expect(await store.files.deleteFile(planId, 'f1')).toBe(false);
    expect(await store.files.readFile(planId, 'f1')).toBeNull();
  });
});
