import { fixture, get, graphql, importFiles, listPlans, preview, type Problem } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A workspace goes with its last plan. */
afterEach(async () => {
  const purge =
    'mutation ($id: ID!, $name: String!) { purgePlan(planId: $id, typedName: $name) { __typename } }';
  for (const { id, name } of await listPlans(server.url)) await graphql(server.url, purge, { id, name });
  expect(await listPlans(server.url)).toEqual([]);
});

const MAPPING = {
  format: 'northing.mapping/1',
  name: 'dated',
  columns: [
    { field: 'id', column: 'id' },
    { field: 'name', column: 'name' },
    { field: 'kind', constant: 'project' },
    { field: 'startQuarter', column: 'start' },
    { field: 'businessOwnerId', column: 'owner' },
    { field: 'businessUnitId', column: 'unit' },
  ],
};
const OPTIONS = { mapping: MAPPING, planName: 'From a table', files: [{ name: 'plan.csv' }] };
/** 16 April 2026: FY2027-Q1 by a fiscal year from April, FY2026-Q2 by the calendar. */
const TABLE =
  'id,name,start,owner,unit\n1,First,2026-04-16,Ada Hill,Sales\n2,Second,2026-04-17,Cy Jones,Logistics\n';
const files = [{ name: 'plan.csv', content: TABLE }];

interface Document {
  readonly workspace: {
    readonly currency: string;
    readonly fiscalCalendar: { readonly yearStartMonth: number };
  };
  readonly businessUnits: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly teams: readonly { readonly id: string }[];
  readonly revisions: readonly {
    readonly content: { readonly enablers: readonly Readonly<Record<string, unknown>>[] };
  }[];
}

const documentOf = async (planId: string | null): Promise<Document> =>
  (await get<Document>(`${server.url}/api/plans/${planId}/plan.json`)).body;

const workspaces = async (): Promise<ReadonlySet<string>> =>
  new Set((await listPlans(server.url)).map(({ workspaceId }) => workspaceId));

async function importSmall(name?: string): Promise<string> {
  await importFiles(server.url, [fixture('ok/small.plan.json')], { planName: name });
  return (await listPlans(server.url)).at(-1)!.workspaceId;
}

function expectReadAsSmall({ workspace, people, businessUnits, teams, revisions }: Document): void {
  expect(workspace).toMatchObject({ currency: 'EUR', fiscalCalendar: { yearStartMonth: 4 } });
  expect(revisions[0]!.content.enablers).toMatchObject([
    { startQuarter: 'FY2027-Q1', businessOwnerId: 'p1', businessUnitId: 'bu1' },
    { startQuarter: 'FY2027-Q1', businessOwnerId: 'cy-jones', businessUnitId: 'logistics' },
  ]);
  expect(people.map(({ id }) => id)).toEqual(['p1', 'p2', 'cy-jones']);
  expect(businessUnits.map(({ id }) => id)).toEqual(['bu1', 'bu2', 'logistics']);
  expect(teams.map(({ id }) => id)).toEqual(['t1']);
}

it('reads a table for a workspace by its fiscal year, its currency and who is known there', async () => {
  const workspaceId = await importSmall();
  await importSmall('Another');
  const { status, body } = await importFiles(server.url, files, { ...OPTIONS, workspaceId });
  expect([status, body.errors]).toEqual([200, []]);
  expect(body.revisions[0]!.anchorQuarter).toMatch(/^FY/);
  expectReadAsSmall(await documentOf(body.planId));
  expect((await listPlans(server.url)).find(({ id }) => id === body.planId)).toMatchObject({ workspaceId });
  expect((await preview(server.url, files, { workspaceId })).status).toBe(200);
});

it('puts a table that says nothing of its place into the one workspace there is', async () => {
  const workspaceId = await importSmall();
  const { body } = await importFiles(server.url, files, OPTIONS);
  expectReadAsSmall(await documentOf(body.planId));
  expect(await workspaces()).toEqual(new Set([workspaceId]));
});

it.each([
  ['a fiscal year', { ...MAPPING, calendar: { yearStartMonth: 1, yearLabel: 'endYear' } }, 'XXX'],
  ['a currency', { ...MAPPING, currency: 'GBP' }, 'GBP'],
])('makes a workspace for a table that states %s', async (_, mapping, currency) => {
  await importSmall();
  const { body } = await importFiles(server.url, files, { ...OPTIONS, mapping });
  const { workspace, revisions } = await documentOf(body.planId);
  expect(workspace).toMatchObject({ currency, fiscalCalendar: { yearStartMonth: 1 } });
  expect(revisions[0]!.content.enablers[0]).toMatchObject({ startQuarter: 'FY2026-Q2' });
  expect((await workspaces()).size).toBe(2);
});

it('makes a workspace where there is none, and where several could be meant', async () => {
  const first = await importFiles(server.url, files, OPTIONS);
  expect((await documentOf(first.body.planId)).workspace.currency).toBe('XXX');
  await importSmall();
  await importFiles(server.url, files, OPTIONS);
  expect((await workspaces()).size).toBe(3);
});

it('refuses a workspace that is not there, a plan of another one, and amounts of another currency', async () => {
  const workspaceId = await importSmall();
  const { planId } = (await importFiles(server.url, files, { ...OPTIONS, currency: 'USD' })).body;
  const none = { workspaceId: 'none' };
  for (const refused of [
    await importFiles(server.url, files, { ...OPTIONS, ...none, dryRun: true }),
    await preview<Problem>(server.url, files, none),
  ]) {
    expect(refused).toMatchObject({ status: 404, body: { code: 'UNKNOWN_WORKSPACE' } });
  }
  expect(await importFiles(server.url, files, { ...OPTIONS, planId, workspaceId })).toMatchObject({
    status: 404,
    body: { code: 'UNKNOWN_PLAN' },
  });
  const pounds = { ...OPTIONS, mapping: { ...MAPPING, currency: 'GBP' }, workspaceId };
  const { status, body } = await importFiles(server.url, files, pounds);
  expect([status, body.planId, body.errors.map(({ code }) => code)]).toEqual([422, null, ['otherCurrency']]);
  expect(await listPlans(server.url)).toHaveLength(2);
});
