import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, get, graphql, importFiles } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

const KNOWN = Object.entries(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../libs/graphql/known-operations.json'), 'utf8'),
  ) as Readonly<Record<string, string>>,
);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly flaws?: readonly { readonly field: string }[];
  readonly itemId?: string;
  readonly workspace?: { readonly id: string };
  readonly plan?: { readonly id: string };
}

const REFUSED = `__typename ... on InvalidSettings { message flaws { field } } ... on NotAllowed { message }
  ... on UnknownPerson { message }`;

/** A mutation as somebody; its answer under whatever name it has. */
async function ask(mutation: string, variables: object, as?: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { 'x-northing-person': as }) },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Readonly<Record<string, Answer>>;
    readonly errors?: unknown;
  };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]!;
}

const CREATE = `mutation ($workspace: NewWorkspace!) { createWorkspace(workspace: $workspace) { ${REFUSED}
  ... on NameTaken { message } ... on WorkspaceSaved { workspace { id } } } }`;
const CHANGE = `mutation ($id: ID!, $change: WorkspaceChange!) { changeWorkspace(workspaceId: $id, change: $change) {
  ${REFUSED} ... on CalendarFixed { message } ... on WorkspaceSaved { workspace { id } } } }`;
const PERSON = `mutation ($id: ID!, $person: PersonChange!) { savePerson(workspaceId: $id, person: $person) { ${REFUSED}
  ... on WorkspaceSaved { itemId } } }`;
const PLAN = `mutation ($id: ID!, $name: String!) { createPlan(workspaceId: $id, name: $name) { ${REFUSED}
  ... on PlanCreated { plan { id } } } }`;
const RENAME = `mutation ($id: ID!, $name: String!) { renamePlan(planId: $id, name: $name) { ${REFUSED} } }`;
const ARCHIVE =
  'mutation ($id: ID!) { archivePlan(planId: $id, archived: true) { __typename ... on NotAllowed { message } } }';
const PURGE = `mutation ($id: ID!, $name: String!) {
  purgePlan(planId: $id, typedName: $name) { __typename ... on NotAllowed { message } } }`;
const OPEN = `mutation ($id: ID!) { openDraft(planId: $id, draft: { type: quarterly }) { ${REFUSED.split(' ... on Inv')[0]}
  ... on NotAllowed { message } ... on DraftMoved { revision { state } } } }`;

async function workspaceOf(planId: string): Promise<string> {
  const query = 'query ($id: ID!) { plan(id: $id) { workspace { id } } }';
  const { data } = await graphql<{ plan: { workspace: { id: string } } }>(server.url, query, { id: planId });
  return data!.plan.workspace.id;
}

it('starts a workspace empty, gives roles, and opens the first draft of an empty plan', async () => {
  const workspace = { name: 'Calder', currency: 'EUR', yearStartMonth: 4 };
  const made = await ask(CREATE, { workspace });
  const id = made.workspace!.id;
  expect((await ask(CREATE, { workspace })).__typename).toBe('NameTaken');
  expect(await ask(CREATE, { workspace: { ...workspace, name: '', currency: 'Euro' } })).toMatchObject({
    __typename: 'InvalidSettings',
    flaws: [{ field: 'name' }, { field: 'currency' }],
  });
  const lin = await ask(PERSON, { id, person: { name: 'Lin', roles: ['architect'] } });
  const vi = await ask(PERSON, { id, person: { name: 'Vi' } });
  expect(await ask(PLAN, { id, name: 'Roadmap' }, vi.itemId)).toMatchObject({
    __typename: 'NotAllowed',
    message: 'Only an administrator may change settings.',
  });
  expect((await ask(PLAN, { id, name: 'Roadmap' }, 'stranger')).__typename).toBe('UnknownPerson');
  const plan = (await ask(PLAN, { id, name: 'Roadmap' })).plan!;
  expect((await ask(OPEN, { id: plan.id }, vi.itemId)).__typename).toBe('NotAllowed');
  expect((await ask(OPEN, { id: plan.id }, lin.itemId)).__typename).toBe('DraftMoved');
  const read = await graphql(
    server.url,
    `
      query ($id: ID!) {
        workspace(id: $id) {
          name
          calendarFixed
          people {
            name
            roles
            archived
          }
          plans {
            name
          }
        }
      }
    `,
    { id },
  );
  expect(read.data).toEqual({
    workspace: {
      ...{ name: 'Calder', calendarFixed: false, plans: [{ name: 'Roadmap' }] },
      people: [
        { name: 'Lin', roles: ['architect'], archived: false },
        { name: 'Vi', roles: [], archived: false },
      ],
    },
  });
});

it('renames, archives and purges a plan for administrators alone', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Mine' });
  const id = body.planId!;
  await ask(PERSON, { id: await workspaceOf(id), person: { id: 'p-lind', roles: ['architect'] } });
  const given = { id, name: 'Theirs' };
  const refused = {
    __typename: 'NotAllowed',
    message: 'Only an administrator may rename, archive or purge a plan.',
  };
  for (const call of [RENAME, ARCHIVE, PURGE]) expect(await ask(call, given, 'p-lind')).toEqual(refused);
  expect((await ask('mutation { loadSample { __typename } }', {}, 'p-lind')).__typename).toBe(
    'UnknownPerson',
  );
  expect(await ask(RENAME, { id, name: ' ' })).toMatchObject({ flaws: [{ field: 'name' }] });
  expect((await ask(RENAME, given)).__typename).toBe('PlanRenamed');
  expect((await ask(ARCHIVE, given)).__typename).toBe('PlanArchived');
  expect((await ask(PURGE, given)).__typename).toBe('PlanPurged');
});

it('archives people and takes their roles, and keeps the calendar of what is published', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Fixed' });
  const { data } = await graphql<{ plan: { workspace: { id: string }; people: { id: string }[] } }>(
    server.url,
    `
      query ($id: ID!) {
        plan(id: $id) {
          workspace {
            id
          }
          people {
            id
          }
        }
      }
    `,
    { id: body.planId },
  );
  const id = data!.plan.workspace.id;
  const change = { fiscalCalendar: { yearStartMonth: 7 } };
  expect((await ask(CHANGE, { id, change })).__typename).toBe('CalendarFixed');
  const backwards = [{ budgetFiscalYear: 2029, startDate: '2028-02-01', endDate: '2028-01-01' }];
  expect(await ask(CHANGE, { id, change: { fiscalCalendar: { budgetSeasons: backwards } } })).toMatchObject({
    flaws: [{ field: 'fiscalCalendar.budgetSeasons[0]' }],
  });
  const person = data!.plan.people[0]!.id;
  await ask(PERSON, { id, person: { id: person, roles: ['admin'] } });
  expect((await ask(CHANGE, { id, change: { currency: 'USD' } }, person)).__typename).toBe('WorkspaceSaved');
  await ask(PERSON, { id, person: { id: person, archived: true } });
  expect((await ask(CHANGE, { id, change: { currency: 'EUR' } }, person)).__typename).toBe('UnknownPerson');
});

it('answers anew what thresholds enter into once they change, from memory or database or the browser’s cache', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Anew' });
  const planId = body.planId!;
  const [hash] = KNOWN.find(([, text]) => text.startsWith('query RevisionMetrics('))!;
  const url = new URL(`${server.url}/graphql`);
  url.searchParams.set('variables', JSON.stringify({ planId, rev: '4' }));
  url.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  const read = async (etag?: string) => {
    const response = await fetch(url, { headers: etag ? { 'if-none-match': etag } : {} });
    return { response, text: await response.text(), etag: response.headers.get('etag') };
  };
  const compared = `${server.url}/api/plans/${planId}/comparison.json?from=r1&to=r4`;
  const years = async () =>
    (await get<{ churn: { costYears?: unknown } }>(compared)).body.churn as Readonly<Record<string, unknown>>;
  const [before, churn] = [await read(), await years()];
  expect(before.response.headers.get('cache-control')).toBe('private, no-cache');
  expect((await read(before.etag!)).response.status).toBe(304);
  const change = { settings: { utilisationLimit: 0.5, costYears: 2 } };
  expect((await ask(CHANGE, { id: await workspaceOf(planId), change })).__typename).toBe('WorkspaceSaved');
  const after = await read(before.etag!);
  expect(after.response.status).toBe(200);
  expect(after.text).not.toBe(before.text);
  expect(await years()).not.toEqual(churn);
  expect((await read(after.etag!)).response.status).toBe(304);
});
