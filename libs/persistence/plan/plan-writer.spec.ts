import { openPersistence, type Persistence } from '../connection/persistence.js';
import { asSets, readSample, someTotals } from '../testing/sample.fixture.js';
import { onEachServer, run } from '../testing/servers.fixture.js';

const sample = readSample();
const totals = sample.revisions.map(({ sequence }) => someTotals(sequence));
const NOBODY = '00000000-0000-4000-8000-000000000000';

onEachServer('writing plans', (server) => {
  let url: string;
  let store: Persistence;

  beforeEach(async () => {
    url = await server().newDatabase();
    store = await openPersistence({ url, now: () => '2026-11-16T09:00:00Z', connections: 4 });
  });
  afterEach(() => store.close());

  async function createSample(name = 'Roadmap') {
    const plan = await store.writer.createPlan({ whole: sample, name, totals });
    if ('kind' in plan) throw new Error(plan.kind);
    return plan;
  }

  async function count(table: string): Promise<number> {
    const [row] = await run(url, `select count(*)::int as n from northing.${table}`);
    return Number(row?.n);
  }

  it('[S7] gives a whole plan back as it was written, in the order of its lists', async () => {
    const { id } = await createSample();
    expect(await store.plans.readWholePlan(id)).toEqual(sample);
  });

  it('[S1] writes a row only for what a revision changes', async () => {
    await createSample();
    const versions = sample.revisions.flatMap(({ content }) => content.enablers);
    const distinct = new Set(versions.map((enabler) => JSON.stringify(enabler)));
    expect(await count('enabler')).toBeLessThan(versions.length);
    expect(await count('enabler')).toBeGreaterThanOrEqual(distinct.size);
  });

  it('reads any one revision', async () => {
    const { id } = await createSample();
    for (const revision of sample.revisions) {
      expect(await store.plans.readRevision(id, revision.sequence)).toEqual(revision);
      expect(await store.plans.readContent(id, revision.sequence)).toEqual(revision.content);
    }
    expect(await store.plans.readRevision(id, 9)).toBeNull();
    expect(await store.plans.readRevision(NOBODY, 1)).toBeNull();
    expect(await store.plans.readRevision('not an id', 1)).toBeNull();
  });

  it('[S6] keeps the same document twice, apart and whole, in workspaces told apart by number', async () => {
    const first = await createSample();
    const second = await createSample();
    expect(second.id).not.toBe(first.id);
    const names = await run(url, 'select name from northing.workspace order by name');
    expect(names).toEqual([{ name: 'Kestrel Building Supplies' }, { name: 'Kestrel Building Supplies (2)' }]);
    expect(await store.plans.readWholePlan(second.id)).toEqual(sample);
    const frame = await store.plans.findFrame(second.id);
    expect(frame?.workspace).toEqual({
      ...sample.workspace,
      id: second.workspaceId,
      name: 'Kestrel Building Supplies (2)',
    });
    expect(frame?.reference).toEqual(sample.reference);
  });

  it('puts a plan into a named workspace whose reference data agree', async () => {
    const { workspaceId } = await createSample();
    const second = await store.writer.createPlan({ whole: sample, name: 'Second', totals, workspaceId });
    expect(second).toMatchObject({ workspaceId, name: 'Second' });
    expect(await count('person')).toBe(sample.reference.people.length);
  });

  it('refuses a workspace that knows a person otherwise, and one that is not there', async () => {
    const { workspaceId } = await createSample();
    const [first, ...others] = sample.reference.people;
    const people = [{ ...first!, name: 'Somebody else' }, ...others];
    const whole = { ...sample, reference: { ...sample.reference, people } };
    expect(await store.writer.createPlan({ whole, name: 'x', totals, workspaceId })).toEqual({
      kind: 'referenceDisagrees',
      ids: [`person:${first!.id}`],
    });
    for (const unknown of [NOBODY, 'nowhere']) {
      expect(
        await store.writer.createPlan({ whole: sample, name: 'x', totals, workspaceId: unknown }),
      ).toEqual({ kind: 'unknownWorkspace' });
    }
    expect(await count('plan')).toBe(1);
  });

  it('[W1] tells how far it has come, and leaves nothing when its caller gives up', async () => {
    const shares: number[] = [];
    const giveUp = new AbortController();
    const progress = (share: number): void => {
      shares.push(share);
      if (share > 0.5) giveUp.abort(new Error('enough'));
    };
    const call = store.writer.createPlan({
      ...{ whole: sample, name: 'x', totals, progress },
      signal: giveUp.signal,
    });
    await expect(call).rejects.toThrow('enough');
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    for (const table of ['workspace', 'plan', 'revision', 'enabler', 'person']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('[W1] leaves nothing when its connection dies in the middle', async () => {
    let killed: Promise<unknown> | undefined;
    const progress = (share: number): void => {
      if (share < 0.1) return;
      killed ??= run(
        url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`,
      );
    };
    const revisions = Array.from({ length: 60 }, (_, index) => ({
      ...sample.revisions[index % 4]!,
      ...{ id: `r${index + 1}`, sequence: index + 1 },
    }));
    const call = store.writer.createPlan({
      ...{ whole: { ...sample, revisions }, name: 'x', progress },
      totals: revisions.map(({ sequence }) => someTotals(sequence)),
    });
    await expect(call).rejects.toThrow(/terminat|released/);
    await killed;
    for (const table of ['workspace', 'plan', 'revision', 'enabler']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('appends a revision: the one before is superseded, content and records are kept', async () => {
    const first = sample.revisions[0]!;
    const published = { ...first, state: 'published' as const };
    const made = await store.writer.createPlan({
      whole: { ...sample, revisions: [published] },
      ...{ name: 'x', totals: totals.slice(0, 1) },
    });
    if ('kind' in made) throw new Error(made.kind);
    const next = { ...sample.revisions[1]!, state: 'published' as const };
    const { content, changeRecords, ...head } = next;
    const team = { id: 't-new', name: 'New', skill: null };
    const append = {
      afterSequence: 1,
      revisions: [{ head, content, changeRecords, totals: totals[1]! }],
      reference: { businessUnits: [], people: [], teams: [team] },
    };
    expect(await store.writer.appendRevisions(made.id, append)).toMatchObject({
      id: made.id,
      revisions: [
        { id: 'r1', state: 'superseded' },
        { id: 'r2', state: 'published', sequence: 2 },
      ],
    });
    const stored = await store.plans.readRevision(made.id, 2);
    expect(asSets(stored)).toEqual(asSets(next));
    expect(await store.plans.readContent(made.id, 1)).toEqual(first.content);
    expect((await store.plans.findFrame(made.id))?.reference.teams).toContainEqual(team);
  });

  it('[W2] takes the content that an append started from instead of reading it', async () => {
    const { id } = await createSample();
    const { content, changeRecords, ...head } = sample.revisions[0]!;
    const revision = {
      head: { ...head, id: 'r5', basedOnId: 'r4' },
      content,
      changeRecords,
      totals: totals[0]!,
    };
    const base = sample.revisions[3]!.content;
    const append = { ...EMPTY_APPEND, afterSequence: 4, base, revisions: [revision] };
    expect(await store.writer.appendRevisions(id, append)).toMatchObject({ id });
    expect(asSets(await store.plans.readContent(id, 5))).toEqual(asSets(content));
    expect(await store.plans.readContent(id, 4)).toEqual(base);
  });

  it('[W1] lets one of two appends at the same moment through; the other learns of it', async () => {
    const { id } = await createSample();
    const { content, changeRecords, ...head } = { ...sample.revisions[3]!, state: 'published' as const };
    const append = (revisionId: string) =>
      store.writer.appendRevisions(id, {
        afterSequence: 4,
        revisions: [{ head: { ...head, id: revisionId }, content, changeRecords, totals: totals[0]! }],
        reference: { businessUnits: [], people: [], teams: [] },
      });
    const results = await Promise.all([append('a'), append('b')]);
    const stale = results.filter((result) => 'kind' in result);
    expect(stale).toEqual([{ kind: 'staleBase', lastSequence: 5 }]);
    const [plan] = await store.plans.listPlans();
    expect(plan?.revisions.filter(({ state }) => state === 'published')).toHaveLength(1);
    expect(await store.writer.appendRevisions(NOBODY, { ...EMPTY_APPEND })).toEqual({ kind: 'unknownPlan' });
  });

  it('hides an archived plan until it is asked for, and brings it back', async () => {
    const { id } = await createSample();
    expect(await store.writer.archivePlan(id, '2026-11-16T09:00:00Z')).toBe(true);
    expect(await store.plans.listPlans()).toEqual([]);
    const [archived] = await store.plans.listPlans({ includeArchived: true });
    expect(archived).toMatchObject({ id, archivedAt: '2026-11-16T09:00:00Z' });
    expect(await store.writer.archivePlan(id, null)).toBe(true);
    expect(await store.plans.listPlans()).toHaveLength(1);
    expect(await store.writer.archivePlan(NOBODY, null)).toBe(false);
  });

  it('[G3] renames a plan, what is published in it staying as it is', async () => {
    const { id } = await createSample('Before');
    const whole = await store.plans.readWholePlan(id);
    expect(await store.writer.renamePlan(id, 'After')).toBe(true);
    expect((await store.plans.findFrame(id))!.plan.name).toBe('After');
    expect(await store.plans.readWholePlan(id)).toEqual(whole);
    expect(await store.writer.renamePlan(NOBODY, 'After')).toBe(false);
  });

  it('[G3] purges a plan to the last row, says who did it, and touches no other plan', async () => {
    const { id, workspaceId } = await createSample('Doomed');
    const other = await createSample('Kept');
    await store.documents.save('k', id, { body: Buffer.from('x'), encoding: 'br', etag: '"x"' });
    expect(await store.writer.purgePlan(id, 'admin')).toBe(true);
    const tables = await run(
      url,
      `select table_name as name, column_name as key from information_schema.columns
       where table_schema = 'northing' and column_name in ('workspace_id') and table_name <> 'audit'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const rows = await run(url, `select 1 from northing.${String(name)} where workspace_id = $1`, [
        workspaceId,
      ]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
    expect(await run(url, 'select plan_id, plan_name, actor, action from northing.audit')).toEqual([
      { plan_id: id, plan_name: 'Doomed', actor: 'admin', action: 'purge' },
    ]);
    expect(await store.plans.readWholePlan(id)).toBeNull();
    expect(await store.plans.readWholePlan(other.id)).toEqual(sample);
    expect(await store.writer.purgePlan(id, 'admin')).toBe(false);
  });

  it('[G3] keeps the workspace of a purged plan while another plan is in it', async () => {
    const { id, workspaceId } = await createSample();
    await store.writer.createPlan({ whole: sample, name: 'Second', totals, workspaceId });
    await store.writer.purgePlan(id, 'admin');
    expect(await count('workspace')).toBe(1);
    expect(await count('person')).toBe(sample.reference.people.length);
  });
});

const EMPTY_APPEND = {
  afterSequence: 0,
  revisions: [],
  reference: { businessUnits: [], people: [], teams: [] },
};
