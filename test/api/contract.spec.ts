import {
  fixture,
  get,
  importFiles,
  json,
  listPlans,
  type ListedPlan,
  type Problem,
} from './calls.fixture.js';
import { differences } from './differences.fixture.js';
import { onEachDatabase } from './each-database.fixture.js';
import { startServer } from './running-server.fixture.js';

interface Oracle {
  readonly comparisons: Readonly<Record<string, { readonly changes: readonly unknown[] }>>;
  readonly cumulative: unknown;
}

const oracle = json<Oracle>('ok/kestrel.expected.json');

onEachDatabase({ NORTHING_SAMPLE: 'on' }, (server) => {
  let plan: ListedPlan;
  let base: string;

  beforeAll(async () => {
    [plan] = (await listPlans(server().url)) as [ListedPlan];
    base = `${server().url}/api/plans/${plan.id}`;
  });

  it('lists the sample with its four revisions', () => {
    expect(plan.name).toBe('Kestrel Building Supplies');
    expect(plan.revisions.map(({ id, sequence }) => [id, sequence])).toEqual([['r1', 1], ['r2', 2], ['r3', 3], ['r4', 4]]); // prettier-ignore
    expect(plan.revisions.map(({ state }) => state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'published',
    ]);
    expect(plan.revisions[3]?.anchorQuarter).toBe('FY2027-Q3');
  });

  it.each(Object.keys(oracle.comparisons))(
    'compares %s as the oracle does, in every row and figure',
    async (name) => {
      const [from, to] = name.split('..');
      const { status, body } = await get<{ changes: unknown[] }>(
        `${base}/comparison.json?from=${from}&to=${to}`,
      );
      expect(status).toBe(200);
      expect(body.changes).toHaveLength(oracle.comparisons[name]!.changes.length);
      expect(differences(body, oracle.comparisons[name])).toEqual([]);
    },
  );

  it('sums up as the oracle does', async () => {
    const { body } = await get(`${base}/cumulative.json?from=r1&to=r4`);
    expect(differences(body, oracle.cumulative)).toEqual([]);
  });

  it('takes a revision by its id or by its sequence', async () => {
    const byId = await get(`${base}/comparison.json?from=r1&to=r4`);
    const bySequence = await get(`${base}/comparison.json?from=1&to=4`);
    expect(bySequence.body).toEqual(byId.body);
  });

  it('exports the document that was imported, and the same again after a way through an empty workspace', async () => {
    const first = await get<Record<string, unknown>>(`${base}/plan.json`);
    const { format, ...document } = first.body;
    expect(format).toBe('northing.plan/1');
    expect(document).toEqual(json('ok/kestrel.plan.json'));
    const empty = await startServer();
    try {
      const file = { name: 'again.json', content: JSON.stringify(first.body) };
      const again = await importFiles(empty.url, [file]);
      const second = await get(`${empty.url}/api/plans/${again.body.planId}/plan.json`);
      expect(second.body).toEqual(first.body);
    } finally {
      await empty.stop();
    }
  });

  it('gives documents of published revisions a strong validator for good, and 304 to who has them', async () => {
    const address = `${base}/comparison.json?from=r2&to=r3`;
    const first = await fetch(address);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const second = await fetch(address, { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
    const other = await fetch(address, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it.each([
    ['an unknown plan', '/api/plans/none/comparison.json?from=r1&to=r2', 404, 'UNKNOWN_PLAN'],
    ['an unknown plan’s document', '/api/plans/none/plan.json', 404, 'UNKNOWN_PLAN'],
    ['an unknown revision', 'comparison.json?from=r1&to=r9', 404, 'UNKNOWN_REVISION'],
    ['a missing parameter', 'comparison.json?from=r1', 400, 'MISSING_PARAMETER'],
    ['an empty parameter', 'cumulative.json?from=&to=r2', 400, 'MISSING_PARAMETER'],
    ['a parameter given twice', 'comparison.json?from=r1&from=r2&to=r3', 400, 'MISSING_PARAMETER'],
    ['the wrong order', 'comparison.json?from=r3&to=r1', 400, 'WRONG_ORDER'],
    ['the wrong order of a run', 'cumulative.json?from=4&to=1', 400, 'WRONG_ORDER'],
    ['an address that never was', '/api/nothing', 404, 'UNKNOWN_ADDRESS'],
  ])('answers %s with a problem', async (_, path, status, code) => {
    const address = path.startsWith('/') ? `${server().url}${path}` : `${base}/${path}`;
    const problem = await get<Problem>(address);
    expect(problem).toMatchObject({
      status,
      type: expect.stringContaining('application/problem+json') as string,
    });
    expect(problem.body).toMatchObject({ status, code });
    expect(problem.body.detail).toMatch(/^.+\.$/);
  });

  it('compares a revision with itself: nothing changed', async () => {
    const { body } = await get<{ changes: unknown[] }>(`${base}/comparison.json?from=r2&to=r2`);
    expect(body.changes).toEqual([]);
  });

  it('keeps plans of one document apart though they use the same ids', async () => {
    const before = (await listPlans(server().url)).length;
    const one = await importFiles(server().url, [fixture('ok/kestrel.plan.json')]);
    const plans = await listPlans(server().url);
    expect(plans).toHaveLength(before + 1);
    expect(new Set(plans.map(({ workspaceId }) => workspaceId)).size).toBe(plans.length);
    expect(one.body.planId).not.toBe(plan.id);
  });
});
