import { chainHash, contentHash } from '@northing/application';
import { totalsOf } from '@northing/domain';
import pg from 'pg';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import {
  AT,
  createPlan,
  doWork,
  edit,
  openDraft,
  publish,
  reasonFor,
  sampleWithDraft,
  set,
} from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer, run } from '../testing/servers.fixture.js';

const sample = readSample();
const last = sample.revisions.at(-1)!.content;
const REFUSED = { code: '23001' };

onEachServer('publishing a draft', (server) => {
  let url: string;
  let store: Persistence;
  let planId: string;

  beforeAll(async () => {
    url = await server().newDatabase();
    store = await openPersistence({ url, now: () => AT, connections: 4 });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    planId = (await createPlan(store.writer, sample)).id;
  });

  /** A draft with a change of each sort, the first of them resting on an insight. */
  const draftOfChanges = (evidence: readonly string[] = []): Promise<unknown> =>
    doWork(store, planId, async (unit) => {
      await openDraft(unit);
      const [moved, removed, copied] = last.enablers;
      await edit(
        unit,
        [
          set(moved!.id, 'endQuarter', moved!.endQuarter! + 1),
          { op: 'add', type: 'enabler', item: { ...copied!, id: 'z-new' } },
          { op: 'add', type: 'enabler', item: { ...copied!, id: 'a-new' } },
        ],
        [reasonFor(moved!.id, 'endQuarter', evidence), reasonFor(removed!.id, '*')],
      );
    });

  it('[D6] makes it a revision like any other: content, order and records as the draft was read', async () => {
    await draftOfChanges();
    const draft = (await store.plans.readRevision(planId, 5))!;
    const comparison = await store.plans.readComparison(planId, 4, 5);
    const run4 = await store.plans.readRun(planId, 3, 5);
    await doWork(store, planId, publish);
    const published = (await store.plans.readRevision(planId, 5))!;
    expect(published).toEqual({ ...draft, state: 'published', publishedAt: '2026-11-16' });
    expect(await store.plans.readTotals(planId, 5)).toEqual(totalsOf(draft.content));
    expect((await store.plans.readComparison(planId, 4, 5))!.records).toEqual(comparison!.records);
    expect((await store.plans.readRun(planId, 3, 5))!.map(({ id }) => id)).toEqual(run4!.map(({ id }) => id));
    const { revisions } = (await store.plans.findFrame(planId))!.plan;
    expect(revisions.map(({ state }) => state).slice(-2)).toEqual(['superseded', 'published']);
    expect(await store.workStore.findDraft(planId)).toBeNull();
    for (const table of ['draft', 'draft_item', 'change_reason', 'edit_entry']) {
      expect(await run(url, `select 1 from northing.${table} where plan_id = $1`, [planId])).toEqual([]);
    }
  });

  it('[D6] goes on from an imported draft, in the order of its document', async () => {
    const whole = sampleWithDraft('approved');
    const { id } = await createPlan(store.writer, whole);
    await doWork(store, id, publish);
    const read = await store.plans.readWholePlan(id);
    expect(read!.revisions.at(-1)!.content).toEqual(whole.revisions.at(-1)!.content);
    expect(read!.revisions.at(-1)!.changeRecords).toEqual(whole.revisions.at(-1)!.changeRecords);
    expect(read!.revisions.map(({ state }) => state)).toEqual([
      'superseded', 'superseded', 'superseded', 'published',
    ]); // prettier-ignore
  });

  it('[D6] publishes the first draft of a plan that was started empty', async () => {
    const { workspaceId } = (await store.plans.findFrame(planId))!.plan;
    const made = await store.workspaces.createPlan(workspaceId, 'From nothing');
    if ('kind' in made) throw new Error(made.kind);
    await doWork(store, made.id, async (unit) => {
      expect(await unit.readContent(0)).toMatchObject({ enablers: [], outcomes: [] });
      await openDraft(unit, 'first');
      await edit(unit, [{ op: 'add', type: 'enabler', item: last.enablers[0]! }]);
    });
    expect((await store.plans.readContent(made.id, 1))!.enablers).toEqual([last.enablers[0]]);
    await doWork(store, made.id, publish);
    expect((await store.plans.readContent(made.id, 1))!.enablers).toEqual([last.enablers[0]]);
  });

  it('[D6] a connection that dies in the middle leaves the draft, and no trace of a revision', async () => {
    await draftOfChanges();
    const before = await store.plans.readWholePlan(planId);
    const killed = doWork(store, planId, async (unit) => {
      await publish(unit);
      await run(
        url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`,
      );
      await unit.tell({ kind: 'draftMoved', branchId: 'd', version: null });
    });
    await expect(killed).rejects.toThrow();
    expect(await store.plans.readWholePlan(planId)).toEqual(before);
    expect(await doWork(store, planId, (unit) => unit.readDraft())).toEqual(
      before!.revisions.at(-1)!.content,
    );
    await doWork(store, planId, publish);
    expect((await store.plans.readRevision(planId, 5))!.state).toBe('published');
  });

  it('[D6] a revision that was sealed and undone again is not taken for another’s content', async () => {
    await draftOfChanges();
    const undone = store.work.change(
      planId,
      async (unit) => {
        await publish(unit);
        expect((await unit.readContent(5)).enablers).toHaveLength(last.enablers.length + 2);
        await openDraft(unit, 'next');
        expect((await unit.readDraft()).enablers).toHaveLength(last.enablers.length + 2);
        return { kind: 'refused' as const };
      },
      () => true,
    );
    expect(await undone).toEqual({ kind: 'refused' });
    await doWork(store, planId, (unit) => edit(unit, [{ op: 'remove', type: 'enabler', key: 'z-new' }]));
    await doWork(store, planId, publish);
    const content = await doWork(store, planId, (unit) => unit.readContent(5));
    expect(content.enablers).toHaveLength(last.enablers.length + 1);
  });

  it('[D6] seals: each hash of the chain holds the one before, for imported revisions as well', async () => {
    await draftOfChanges();
    const draft = (await store.plans.readRevision(planId, 5))!;
    const { content, changeRecords } = draft;
    await doWork(store, planId, publish);
    const hashes = [...sample.revisions, draft].map((revision) =>
      contentHash({ head: revision, content: revision.content, changeRecords: revision.changeRecords }),
    );
    let chain: string | null = null;
    const expected = hashes.map((hash, index) => {
      chain = chainHash(chain, hash);
      return { sequence: index + 1, contentHash: hash, chainHash: chain };
    });
    expect(await store.workStore.readSeals(planId)).toEqual(expected);
    const { id } = await createPlan(store.writer, sample, 'Unsealed');
    const plain = await store.writer.createPlan({
      ...{ whole: sample, name: 'Plain', totals: sample.revisions.map((each) => totalsOf(each.content)) },
    });
    if ('kind' in plain) throw new Error(plain.kind);
    const [first] = await store.workStore.readSeals(plain.id);
    expect(first).toEqual({ sequence: 1, contentHash: null, chainHash: null });
    const next = { ...sample.revisions[3]!, id: 'r5' };
    const append = {
      ...{ afterSequence: 4, reference: { businessUnits: [], people: [], teams: [] }, seal: contentHash },
      revisions: [{ head: next, content, changeRecords, totals: totalsOf(content) }],
    };
    for (const [plan, previous] of [
      [id, expected[3]!.chainHash],
      [plain.id, null],
    ] as const) {
      await store.writer.appendRevisions(plan, append);
      const appended = (await store.workStore.readSeals(plan)).at(-1)!;
      expect(appended.chainHash).toBe(chainHash(previous, appended.contentHash!));
    }
  });

  it('[G6] an insight that a published revision cites stays as it is, and so do its files', async () => {
    const insight = {
      ...{
        id: 'study',
        type: 'research' as const,
        title: 'Study',
        finding: 'It works.',
        authorId: null,
        link: null,
      },
      ...{ date: '2026-11-01', enablerIds: [] },
    };
    const file = { id: 'f', insightId: 'study', name: 'a.txt', mediaType: 'text/plain', size: 3 };
    await doWork(store, planId, (unit) => unit.putInsight(insight));
    expect(await store.files.saveFile(planId, file, Buffer.from('abc'))).toBe(true);
    await draftOfChanges(['study']);
    await doWork(store, planId, (unit) => unit.putInsight({ ...insight, title: 'Still open' }));
    expect((await store.workStore.readCited(planId)).has('study')).toBe(false);
    await doWork(store, planId, publish);
    expect((await store.workStore.readCited(planId)).has('study')).toBe(true);
    const changed = doWork(store, planId, (unit) => unit.putInsight({ ...insight, title: 'Other' }));
    await expect(changed).rejects.toMatchObject(REFUSED);
    const statements = [
      `update northing.insight set finding = 'x' where plan_id = $1 and id = 'study'`,
      `delete from northing.insight where plan_id = $1 and id = 'study'`,
      `update northing.insight_file set name = 'x' where plan_id = $1 and insight_id = 'study'`,
      `delete from northing.insight_file where plan_id = $1 and insight_id = 'study'`,
      `insert into northing.insight_file select workspace_id, plan_id, 'g', insight_id, name, media_type, size, body
       from northing.insight_file where plan_id = $1`,
    ];
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    for (const role of ['origin', 'replica']) {
      await owner.query(`set session_replication_role = ${role}`);
      for (const statement of statements) {
        await expect(owner.query(statement, [planId])).rejects.toMatchObject(REFUSED);
      }
    }
    await owner.end();
    for (const table of ['insight', 'insight_file']) {
      await expect(run(url, `truncate northing.${table} cascade`)).rejects.toMatchObject(REFUSED);
    }
    expect(await store.files.saveFile(planId, { ...file, id: 'late' }, Buffer.from('abc'))).toBe(false);
    expect(await store.files.deleteFile(planId, 'f')).toBe(false);
    expect(Buffer.from((await store.files.readFile(planId, 'f'))!.body).toString()).toBe('abc');
  });

  it('[G3] a purge takes everything that people worked on, cited insights included', async () => {
    await draftOfChanges(['study']);
    const insight = {
      id: 'study',
      type: 'research',
      link: null,
      title: 'S',
      finding: 'F',
      authorId: null,
      date: null,
    } as const;
    await doWork(store, planId, async (unit) => {
      await unit.putInsight({ ...insight, enablerIds: [] });
      await publish(unit);
    });
    await doWork(store, planId, async (unit) => {
      await unit.putInsight({ ...insight, id: 'open', enablerIds: [] });
      await openDraft(unit, 'next');
      await edit(unit, [set(last.enablers[0]!.id, 'name', 'x')], [reasonFor(last.enablers[0]!.id, 'name')]);
      const about = { revisionId: 'next', note: null, decidedById: null, decidedAt: null, digest: 'd' };
      await unit.putDecisions('next', [{ ...about, id: 'b', title: 'B', items: [], state: 'open' }]);
      await unit.addComment({
        id: 'c',
        revisionId: 'next',
        decisionId: 'b',
        authorId: null,
        at: AT,
        text: 'x',
      });
      await unit.addNotices([{ id: 'n', personId: 'p', kind: 'reviewAwaits', text: 'x', href: '/', at: AT }]);
    });
    const file = { id: 'f', insightId: 'open', name: 'a', mediaType: 'text/plain', size: 1 };
    expect(await store.files.saveFile(planId, file, Buffer.from('a'))).toBe(true);
    const presence = { clientId: 'c', personId: null, account: 'admin', item: null, seenAt: AT };
    await store.workStore.putPresence(planId, 'next', presence);
    const tables = await run(
      url,
      `select table_name as name from information_schema.columns
       where table_schema = 'northing' and column_name = 'plan_id' and table_name not in ('audit', 'document')`,
    );
    const holding = tables.map(
      ({ name }) =>
        `select '${String(name)}' where exists (select from northing.${String(name)} where plan_id = $1)`,
    );
    const left = (): Promise<unknown[]> => run(url, holding.join(' union all '), [planId]);
    expect((await left()).length).toBe(tables.length);
    expect(await store.writer.purgePlan(planId, 'admin')).toBe(true);
    expect(await left()).toEqual([]);
    expect(await store.plans.readRevision(planId, 6)).toBeNull();
    expect(await store.workStore.findDraft(planId)).toBeNull();
    expect(await store.files.saveFile(planId, file, Buffer.from('a'))).toBe(false);
    await store.workStore.putPresence(planId, 'next', presence);
    expect(await left()).toEqual([]);
  });
});
