import { planUnderWork, type PlanUnderWork } from './cycle.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
let plan: PlanUnderWork;
let insightId: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  plan = await planUnderWork(server);
  const saved = await plan.act(
    'p-hale',
    'saveInsight(insight: { id: "", type: research, title: "Supplier talks", finding: "Later." })',
    '... on InsightSaved { insight { id title files { id } } } ... on NoteMissing { message }',
  );
  expect(saved).toMatchObject({ insight: { title: 'Supplier talks', files: [] } });
  insightId = (saved.insight as { id: string }).id;
});
afterAll(() => server.stop());

const root = (): string => `${server.url}/api/plans/${plan.planId}`;

async function send(
  insight: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  person = 'p-hale',
) {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const response = await fetch(`${root()}/insights/${insight}/files`, {
    method: 'POST',
    headers: { 'x-northing-person': person },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

it('keeps a file, and gives it out as a download and never as a page', async () => {
  const kept = await send(insightId, 'Gespräch “1”.md', '# <script>alert(1)</script>');
  expect(kept).toMatchObject({ status: 201, body: { insightId, mediaType: 'text/markdown' } });
  const got = await fetch(`${root()}/files/${kept.body['id']}`);
  expect(await got.text()).toBe('# <script>alert(1)</script>');
  expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Gespr%C3%A4ch/);
  expect(got.headers.get('x-content-type-options')).toBe('nosniff');
  expect(got.headers.get('content-security-policy')).toContain('sandbox');
  const { insights } = await plan.ask<{
    insights: { edges: readonly { node: { id: string; files: readonly object[] } }[] };
  }>('insights { edges { node { id files { id href size } } } }');
  const href = `/api/plans/${plan.planId}/files/${kept.body['id']}`;
  expect(insights.edges.find(({ node }) => node.id === insightId)?.node.files).toEqual([
    { id: kept.body['id'], href, size: 27 },
  ]);
  expect((await fetch(`${server.url}${href}`, { method: 'DELETE' })).status).toBe(204);
  expect((await fetch(`${server.url}${href}`)).status).toBe(404);
});

it.each([
  ['a page', 'page.html', '<p>', 422, 'FILE_REFUSED'],
  ['something else under a known name', 'study.pdf', 'no study', 422, 'FILE_REFUSED'],
  ['nothing', 'empty.txt', '', 422, 'FILE_REFUSED'],
])('refuses %s', async (_, name, content, status, code) => {
  expect(await send(insightId, name, content)).toMatchObject({ status, body: { code } });
});

it('refuses what is larger than 10 MB, whoever is not known, and an insight that is not there', async () => {
  const large = new Uint8Array(10 * 1024 * 1024 + 1).fill(65);
  expect(await send(insightId, 'large.txt', large)).toMatchObject({
    status: 422,
    body: { detail: 'A file may hold 10 MB.' },
  });
  expect(await send(insightId, 'a.txt', 'a', 'nobody')).toMatchObject({ status: 403 });
  expect(await send('none', 'a.txt', 'a')).toMatchObject({ status: 409, body: { code: 'UNKNOWN_ITEM' } });
});

it('leaves alone what a published revision cites', async () => {
  const { revision } = await plan.ask<{
    revision: { changeRecords: readonly { evidenceIds: readonly string[] }[] };
  }>('revision(rev: "r4") { changeRecords { evidenceIds } }');
  const cited = revision.changeRecords.flatMap(({ evidenceIds }) => evidenceIds)[0]!;
  expect(await send(cited, 'a.txt', 'a')).toMatchObject({ status: 409, body: { code: 'INSIGHT_CITED' } });
});
