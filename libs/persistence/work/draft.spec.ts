import { type Draft } from '@northing/domain';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { AT, createPlan, doWork, edit, EDITOR, openDraft, reasonFor, set } from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer, run } from '../testing/servers.fixture.js';

const sample = readSample();
const last = sample.revisions.at(-1)!.content;
const NOBODY = '00000000-0000-4000-8000-000000000000';

onEachServer('a draft', (server) => {
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
    await doWork(store, planId, (unit) => openDraft(unit));
  });

  const count = async (table: string): Promise<number> => {
    const [row] = await run(url, `select count(*)::int as n from northing.${table} where plan_id = $1`, [
      planId,
    ]);
    return Number(row?.n);
  };

  const elsewhere = async <T>(look: (other: Persistence) => Promise<T>): Promise<T> => {
    const other = await openPersistence({ url, now: () => AT });
    try {
      return await look(other);
    } finally {
      await other.close();
    }
  };

  it('[D3] holds every edit that was acknowledged, whoever reads it after', async () => {
    const { id } = last.enablers[0]!;
    await doWork(store, planId, (unit) => edit(unit, [set(id, 'name', 'Renamed')], [reasonFor(id, 'name')]));
    const here = await store.plans.readRevision(planId, 5);
    await elsewhere(async (other) => {
      expect(await other.plans.readRevision(planId, 5)).toEqual(here);
      expect(await other.workStore.readEdits(planId, 'd', 0)).toMatchObject([{ version: 1, ...EDITOR }]);
      expect((await other.workStore.findDraft(planId))!.version).toBe(1);
      expect(await other.workStore.readDraftReasons(planId)).toEqual([reasonFor(id, 'name')]);
      await doWork(other, planId, (unit) => edit(unit, [set(id, 'name', 'Again')]));
    });
    const content = await store.plans.readContent(planId, 5);
    expect(content!.enablers[0]!.name).toBe('Again');
    const inside = await doWork(store, planId, (unit) => unit.readDraft());
    expect(inside).toEqual(content);
  });

  it('[D2] keeps only what differs from its base, and nothing once that is as it was', async () => {
    const { id, name } = last.enablers[0]!;
    const link = last.enablerCapabilityLinks[0]!;
    const cell = last.capacity[0]!;
    await doWork(store, planId, async (unit) => {
      await edit(unit, [
        set(id, 'name', 'Renamed'),
        set(
          `${link.enablerId.length}:${link.enablerId}${link.capabilityId}`,
          'uplift',
          4.5,
          'enablerCapabilityLink',
        ),
        set(`${String(cell.quarter).length}:${cell.quarter}${cell.teamId}`, 'fte', 99, 'capacity'),
        { op: 'add', type: 'enabler', item: { ...last.enablers[1]!, id: 'new' } },
      ]);
    });
    expect(await count('draft_item')).toBe(4);
    await doWork(store, planId, async (unit) => {
      await edit(unit, [set(id, 'name', name), { op: 'remove', type: 'enabler', key: 'new' }]);
    });
    expect(await count('draft_item')).toBe(2);
    await doWork(store, planId, (unit) => edit(unit, [{ op: 'remove', type: 'enabler', key: id }]));
    expect(await count('draft_item')).toBe(3);
    expect((await store.plans.readContent(planId, 5))!.enablers[0]!.id).not.toBe(id);
  });

  it('[D2] gives items back to the letter, in the order of its base with new ones last', async () => {
    const odd = { ...last.enablers[3]!, name: 'Ümläut "quoted" \\ 🧭', supplier: '', confidence: 0.1 + 0.2 };
    await doWork(store, planId, (unit) =>
      edit(unit, [
        { op: 'add', type: 'enabler', item: { ...odd, id: 'z' } },
        { op: 'add', type: 'enabler', item: { ...odd, id: 'a' } },
        set(odd.id, 'name', odd.name),
      ]),
    );
    const { enablers } = await elsewhere(async (other) => (await other.plans.readContent(planId, 5))!);
    expect(enablers.map(({ id }) => id)).toEqual([...last.enablers.map(({ id }) => id), 'z', 'a']);
    expect(JSON.stringify(enablers.at(-1))).toBe(JSON.stringify({ ...odd, id: 'a' }));
    expect(enablers[3]!.name).toBe(odd.name);
  });

  it('[D1] writes nothing when the work is refused or fails, and tells no reader of it', async () => {
    const before = await store.plans.readRevision(planId, 5);
    const refused = await store.work.change(
      planId,
      async (unit) => {
        await edit(unit, [set(last.enablers[0]!.id, 'name', 'Refused')]);
        return { kind: 'refused' as const, inside: (await unit.readDraft()).enablers[0]!.name };
      },
      ({ kind }) => kind === 'refused',
    );
    expect(refused).toEqual({ kind: 'refused', inside: 'Refused' });
    const failing = doWork(store, planId, async (unit) => {
      await edit(unit, [set(last.enablers[0]!.id, 'name', 'Failed')]);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await store.plans.readRevision(planId, 5)).toEqual(before);
    expect(await doWork(store, planId, (unit) => unit.readDraft())).toEqual(before!.content);
    expect(await store.workStore.readEdits(planId, 'd', 0)).toEqual([]);
  });

  it('[D1] knows no plan that is not there', async () => {
    for (const id of [NOBODY, 'nowhere']) {
      const work = store.work.change(
        id,
        () => Promise.resolve({ kind: 'done' as const }),
        () => false,
      );
      expect(await work).toEqual({ kind: 'unknownPlan' });
      expect(await store.workStore.findDraft(id)).toBeNull();
      expect(await store.workStore.readEdits(id, 'd', 0)).toEqual([]);
    }
  });

  it('[D1] one piece of work follows the other, from several processes too: none is lost', async () => {
    const target = last.enablers[0]!.id;
    const append = (by: Persistence, letter: string) =>
      doWork(by, planId, async (unit) => {
        const { scope } = (await unit.readDraft()).enablers.find(({ id }) => id === target)!;
        await edit(unit, [set(target, 'scope', `${scope ?? ''}${letter}`)]);
      });
    await doWork(store, planId, (unit) => edit(unit, [set(target, 'scope', '')]));
    await elsewhere(async (other) => {
      const letters = [...'abcdefghijklmnop'];
      await Promise.all(letters.map((letter, index) => append(index % 2 ? store : other, letter)));
      const { enablers } = (await store.plans.readContent(planId, 5))!;
      expect([...(enablers[0]!.scope ?? '')].sort().join('')).toBe(letters.join(''));
    });
    expect((await store.workStore.findDraft(planId))!.version).toBe(17);
  });

  it('[D1] is tried again once when two transactions stand in each other’s way', async () => {
    let tries = 0;
    const done = await doWork(store, planId, (unit) => {
      tries += 1;
      if (tries === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' });
      return unit.readDraft();
    });
    expect([tries, done.enablers.length]).toEqual([2, last.enablers.length]);
  });

  it('[D2] is the only one of its plan, and stands in the way of an import', async () => {
    const second = doWork(store, planId, async (unit) => {
      const draft: Draft = { ...unit.draft!, id: 'second' };
      await unit.dropDraft();
      await unit.putDraft(draft);
      await unit.putDraft({ ...draft, id: 'third' });
    });
    await second;
    expect(await count('draft')).toBe(1);
    const insert = run(
      url,
      `insert into northing.draft select workspace_id, plan_id, sequence + 1, 'other', type, anchor_quarter,
         based_on_id, state, submitted_by_id, submitted_at, approved_by_id, approved_at, published_at, trigger, note,
         base_sequence, opened_by_id, opened_at, version, submission, return_reason, content_hash, sent_back_rule,
         carried, stamp from northing.draft where plan_id = $1`,
      [planId],
    );
    await expect(insert).rejects.toMatchObject({ code: '23505' });
    const append = {
      afterSequence: 5,
      revisions: [],
      reference: { businessUnits: [], people: [], teams: [] },
    };
    expect(await store.writer.appendRevisions(planId, append)).toEqual({
      ...{ kind: 'draftOpen', draftId: 'third', anchorQuarter: sample.revisions.at(-1)!.anchorQuarter + 1 },
    });
  });

  it('[D2] leaves nothing but its reviews when it is dropped', async () => {
    const { id } = last.enablers[0]!;
    await doWork(store, planId, (unit) => edit(unit, [set(id, 'name', 'x')], [reasonFor(id, 'name')]));
    await doWork(store, planId, (unit) => unit.dropDraft());
    for (const table of ['draft', 'draft_item', 'change_reason', 'edit_entry']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    expect(await store.plans.readRevision(planId, 5)).toBeNull();
    expect(await store.plans.readWholePlan(planId)).toEqual(sample);
  });

  it('[D8] finds what a person may undo, and undo again, and never another person’s', async () => {
    const { id } = last.enablers[0]!;
    const other = { authorId: 'p-other', account: 'admin' };
    const found = (what: 'undo' | 'redo', by: { authorId: string | null; account: string } = EDITOR) =>
      doWork(store, planId, async (unit) => (await unit.findEdit('d', by, what))?.version ?? null);
    const add = (version: number, kind: 'undo' | 'redo', takesBack: number) =>
      doWork(store, planId, (unit) =>
        unit.addEdit('d', {
          ...{ version, kind, takesBack, takenBackBy: null, ...EDITOR, at: AT, applied: [], inverse: [] },
          merged: null,
        }),
      );
    expect(await found('undo')).toBeNull();
    await doWork(store, planId, (unit) => edit(unit, [set(id, 'name', 'a')]));
    await doWork(store, planId, (unit) => edit(unit, [set(id, 'name', 'b')]));
    expect([await found('undo'), await found('redo'), await found('undo', other)]).toEqual([2, null, null]);
    await add(3, 'undo', 2);
    await add(4, 'undo', 1);
    expect([await found('undo'), await found('redo')]).toEqual([null, 4]);
    await add(5, 'redo', 4);
    expect([await found('undo'), await found('redo')]).toEqual([5, 3]);
    await doWork(store, planId, async (unit) => {
      await unit.putDraft({ ...unit.draft!, version: 5 });
      await edit(unit, [set(id, 'name', 'c')]);
    });
    expect([await found('undo'), await found('redo')]).toEqual([6, null]);
    const entries = await store.workStore.readEdits(planId, 'd', 2);
    expect(entries.map(({ version, takesBack, takenBackBy }) => [version, takesBack, takenBackBy])).toEqual([
      ...[[3, 2, null], [4, 1, 5], [5, 4, null], [6, null, null]], // prettier-ignore
    ]);
  });
});
