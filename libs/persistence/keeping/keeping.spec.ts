import { openPersistence, type Persistence } from '../connection/persistence.js';
import { readSample, someTotals } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

onEachServer('what is kept beside plans', (server) => {
  let store: Persistence;
  let time = '2026-11-16T09:00:00Z';

  beforeAll(async () => {
    store = await openPersistence({ url: await server().newDatabase(), now: () => time });
  });
  afterAll(() => store.close());

  it('saves mappings by name, the later one instead of the earlier, keys in their order', async () => {
    const mapping = { z: 1, a: { y: [1, null, 'x'], b: false } };
    await store.mappings.saveMapping('GMPP', mapping);
    await store.mappings.saveMapping('KEP', { other: true });
    time = '2026-11-17T09:00:00Z';
    await store.mappings.saveMapping('KEP', mapping);
    const listed = await store.mappings.listMappings();
    expect(listed).toEqual([
      { name: 'GMPP', mapping, savedAt: '2026-11-16T09:00:00Z' },
      { name: 'KEP', mapping, savedAt: '2026-11-17T09:00:00Z' },
    ]);
    expect(JSON.stringify(listed[0]?.mapping)).toBe(JSON.stringify(mapping));
    expect(await store.mappings.deleteMapping('KEP')).toBe(true);
    expect(await store.mappings.deleteMapping('KEP')).toBe(false);
    expect(await store.mappings.listMappings()).toHaveLength(1);
  });

  it('gives ready documents back byte by byte, of plans that are there', async () => {
    const whole = readSample();
    const totals = whole.revisions.map(({ sequence }) => someTotals(sequence));
    const plan = await store.writer.createPlan({ whole, name: 'x', totals });
    if ('kind' in plan) throw new Error(plan.kind);
    const body = Buffer.from([0, 255, 1, 254]);
    await store.documents.save('k', plan.id, { body, encoding: 'br', etag: '"1"' });
    await store.documents.save('k', plan.id, { body: Buffer.from('late'), encoding: 'br', etag: '"2"' });
    const found = await store.documents.find('k');
    expect(Buffer.from(found!.body).equals(body)).toBe(true);
    expect(found).toMatchObject({ encoding: 'br', etag: '"1"' });
    expect(await store.documents.find('unknown')).toBeNull();
    await store.writer.purgePlan(plan.id, 'admin');
    expect(await store.documents.find('k')).toBeNull();
    await store.documents.save('k', plan.id, { body, encoding: 'br', etag: '"1"' });
    await store.documents.save('k', 'no id', { body, encoding: 'br', etag: '"1"' });
    expect(await store.documents.find('k')).toBeNull();
  });

  it('finds ready documents of its own generation of makers only', async () => {
    const whole = readSample();
    const totals = whole.revisions.map(({ sequence }) => someTotals(sequence));
    const url = await server().newDatabase();
    const generations = await Promise.all(
      ['one', 'two'].map((generation) => openPersistence({ url, now: () => time, generation })),
    );
    const [one, two] = generations as [Persistence, Persistence];
    const plan = await one.writer.createPlan({ whole, name: 'x', totals });
    if ('kind' in plan) throw new Error(plan.kind);
    await one.documents.save('k', plan.id, { body: Buffer.from('1'), encoding: 'br', etag: '"1"' });
    expect(await two.documents.find('k')).toBeNull();
    await two.documents.save('k', plan.id, { body: Buffer.from('2'), encoding: 'br', etag: '"2"' });
    expect((await one.documents.find('k'))?.etag).toBe('"1"');
    expect((await two.documents.find('k'))?.etag).toBe('"2"');
    await Promise.all(generations.map((store) => store.close()));
  });

  it('answers a ping while it is open, and not after', async () => {
    const other = await openPersistence({ url: await server().newDatabase(), now: () => time });
    await expect(other.ping()).resolves.toBeUndefined();
    await other.close();
    await expect(other.ping()).rejects.toThrow();
  });
});
