import { get, json, listPlans, type Problem } from './calls.fixture.js';
import { differences, unordered } from './differences.fixture.js';
import { onEachDatabase } from './each-database.fixture.js';

interface Merge {
  readonly base: string;
  readonly ours: string;
  readonly autoMerged: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

const expected = json<{ readonly merge: Readonly<Record<string, Merge>> }>('ok/kestrel.expected.json').merge;

/** Rows have no stated order. */
const SETS = ['autoMerged', 'conflicts', 'fields', 'successors', 'missing', 'existing'];

onEachDatabase({ NORTHING_SAMPLE: 'on' }, (server) => {
  let base: string;

  beforeAll(async () => {
    const [plan] = await listPlans(server().url);
    base = `${server().url}/api/plans/${plan!.id}`;
  });

  it.each(Object.keys(expected))(
    'merges the scenario %s as the worked sample does, in every row',
    async (id) => {
      const known = expected[id]!;
      const { status, body } = await get<Merge>(`${base}/scenarios/${id}/merge.json?into=${known.ours}`);
      expect(status).toBe(200);
      expect(body.autoMerged).toHaveLength(known.autoMerged.length);
      expect(body.conflicts).toHaveLength(known.conflicts.length);
      expect(differences(unordered(body, SETS), unordered(known, SETS))).toEqual([]);
    },
  );

  it('takes the revision by its sequence, and asks for nothing when it is the base', async () => {
    const byId = await get<Merge>(`${base}/scenarios/sc1/merge.json?into=r4`);
    const bySequence = await get<Merge>(`${base}/scenarios/sc1/merge.json?into=4`);
    expect(bySequence.body).toEqual(byId.body);
    const intoBase = await get<Merge>(`${base}/scenarios/sc1/merge.json?into=r3`);
    expect(intoBase.body.conflicts).toEqual([]);
    expect('violations' in intoBase.body).toBe(false);
  });

  it('is asked anew each time, and 304 while it is the same', async () => {
    const address = `${base}/scenarios/sc1/merge.json?into=r4`;
    const first = await fetch(address);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['an unknown plan', '/api/plans/none/scenarios/sc1/merge.json?into=r4', 404, 'UNKNOWN_PLAN'],
    ['an unknown scenario', 'scenarios/none/merge.json?into=r4', 404, 'UNKNOWN_SCENARIO'],
    ['an unknown revision', 'scenarios/sc1/merge.json?into=r9', 404, 'UNKNOWN_REVISION'],
    ['a missing parameter', 'scenarios/sc1/merge.json', 400, 'MISSING_PARAMETER'],
  ])('answers %s with a problem', async (_, path, status, code) => {
    const address = path.startsWith('/') ? `${server().url}${path}` : `${base}/${path}`;
    const problem = await get<Problem>(address);
    expect([problem.status, problem.body.code]).toEqual([status, code]);
  });
});
