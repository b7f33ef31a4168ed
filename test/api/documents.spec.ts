import { fixture, importFiles, json, listPlans, type Entry } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

type Expected = Readonly<Record<string, readonly Omit<Entry, 'file'>[]>>;

/** Every document that must be refused, with its report. */
const refused = Object.entries(json<Expected>('not-ok/expected.json')).filter(([name]) =>
  name.endsWith('.json'),
);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('knows what to refuse', () => expect(refused.length).toBeGreaterThan(50));

it.each(refused)('refuses %s with its report and writes nothing', async (name, expected) => {
  const { status, body } = await importFiles(server.url, [fixture(`not-ok/${name}`)]);
  expect(status).toBe(422);
  expect(body).toMatchObject({ planId: null, format: 'northing.plan/1' });
  expect(body.errors).toEqual(expected.map((entry) => ({ ...entry, file: name })));
  expect(await listPlans(server.url)).toEqual([]);
});

it('tries a document without writing it', async () => {
  const { status, body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { dryRun: true });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    planId: null,
    dryRun: true,
    errorCount: 0,
    counts: { outcomes: 8, capabilities: 17 },
  });
  expect(body.revisions).toHaveLength(4);
  expect(await listPlans(server.url)).toEqual([]);
});
