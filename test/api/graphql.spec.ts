import { auditServer } from 'graphql-http';
import { fixture, get, graphql, importFiles, json, listPlans } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
let planId: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  planId = (await listPlans(server.url))[0]!.id;
});
afterAll(() => server.stop());

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await graphql<{ plan: T }>(server.url, query, { planId, ...variables });
  expect(errors).toBeUndefined();
  return data!.plan;
}

it('speaks GraphQL over HTTP without an error, a warning or a notice', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

it('reads a revision’s content, typed to the last cell', async () => {
  const plan = await ask<{ revision: { id: string; content: { enablers: object[]; capacity: object[] } } }>(
    `query ($planId: ID!) { plan(id: $planId) { revision(rev: "2") { id content {
      enablers { id name startQuarter cost { fiscalYear opex capex } lineage { operation sourceIds } }
      capacity { teamId quarter fte } } } } }`,
  );
  expect(plan.revision.id).toBe('r2');
  expect(plan.revision.content.enablers).toContainEqual(
    expect.objectContaining({ id: 'e01', name: 'Trade web shop', startQuarter: 'FY2026-Q2', lineage: null }),
  );
  expect(plan.revision.content.capacity[0]).toMatchObject({
    quarter: expect.stringMatching(/^FY\d{4}-Q[1-4]$/) as string,
  });
});

it.each([
  ['a query', { query: '{ plans { id } }' }],
  ['a mutation that is refused', { query: 'mutation { deleteMapping(name: "none") { __typename } }' }],
  ['a question that does not parse', { query: '{' }],
  ['a question the schema does not allow', { query: '{ nothing }' }],
  ['a parameter of a wrong type', { query: 1 }],
])('lets nobody keep the answer to %s', async (_, body) => {
  const address = `${server.url}/graphql`;
  const types = ['application/json', 'application/graphql-response+json'];
  for (const accept of types) {
    const headers = { accept, 'content-type': 'application/json' };
    const posted = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    expect([posted.status < 500, posted.headers.get('cache-control')]).toEqual([true, 'no-store']);
    const asked = await fetch(`${address}?query=${encodeURIComponent(body.query)}`, { headers: { accept } });
    expect([asked.status < 500, asked.headers.get('cache-control')]).toEqual([true, 'no-store']);
  }
});

const CHANGES = `query ($planId: ID!, $filter: ChangeFilter, $first: Int, $after: String) { plan(id: $planId) {
  comparison(from: "r1", to: "r4") { __typename ... on Comparison {
    countsByCategory { category count }
    changes(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id kind category entityType entityId } } } } } } }`;

interface Oracle {
  readonly comparisons: { readonly 'r1..r4': { readonly changes: readonly unknown[] } };
}

interface Changes {
  readonly comparison: {
    readonly countsByCategory: readonly { readonly category: string; readonly count: number }[];
    readonly changes: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
    };
  };
}

const changes = async (variables: object): Promise<Changes['comparison']> =>
  (await ask<Changes>(CHANGES, variables)).comparison;

it('pages through a comparison by cursors, each row once and in order', async () => {
  const total = json<Oracle>('ok/kestrel.expected.json').comparisons['r1..r4'].changes.length;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Changes['comparison']['changes'] = (await changes({ first: 30, after })).changes;
    seen.push(...page.edges.map(({ node }) => node.id!));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    expect(page.totalCount).toBe(total);
  } while (after !== null);
  expect(seen).toEqual(Array.from({ length: total }, (_, index) => String(index)));
});

it('filters by category, kind, outcome, business unit and owner', async () => {
  const all = await changes({ first: 1000 });
  const count = all.countsByCategory.find(({ category }) => category === 'replanning')!.count;
  expect((await changes({ filter: { categories: ['replanning'] } })).changes.totalCount).toBe(count);
  const moved = await changes({ filter: { kinds: ['movedEarlier', 'movedLater'] } });
  expect(moved.changes.edges.map(({ node }) => node.entityId)).toEqual(['e07', 'e23', 'e25']);
  const ofOutcome = await changes({ filter: { outcomeId: 'o5' }, first: 1000 });
  expect(ofOutcome.changes.edges.map(({ node }) => node.entityId)).toContain('o5');
  expect(ofOutcome.changes.totalCount).toBeLessThan(all.changes.edges.length);
  const ofOwner = await changes({ filter: { ownerId: 'p-core', categories: ['replanning'] } });
  expect(ofOwner.changes.edges.map(({ node }) => node.entityId)).toContain('e23');
  const ofUnit = await changes({ filter: { businessUnitId: 'bu-br' }, first: 1000 });
  expect(ofUnit.changes.totalCount).toBeGreaterThan(0);
  expect(ofUnit.changes.totalCount).toBeLessThan(all.changes.edges.length);
  expect((await changes({ filter: { ownerId: 'nobody' } })).changes.edges).toEqual([]);
});

it('gives each change its reason, its evidence, and its item before and after', async () => {
  const { comparison } = await ask<{ comparison: { items: Item[]; changes: { edges: { node: Node }[] } } }>(
    `query ($planId: ID!) { plan(id: $planId) { comparison(from: "r1", to: "r2") { ... on Comparison {
      items { entityId name mark outcomeIds before { ... on Enabler { endQuarter } } after { ... on Enabler { endQuarter } } }
      changes(filter: { categories: [replanning] }) { edges { node { __typename kind entityId
        records { driver evidence { title } }
        ... on ScheduleChange { quarters } ... on CostChange { delta } ... on FieldChange { from { text } to { text } } } } } } } } }`,
  );
  interface Item {
    entityId: string;
    mark: string | null;
    outcomeIds: string[];
    before: object | null;
    after: object | null;
  }
  interface Node {
    __typename: string;
    kind: string;
    records: { driver: string; evidence: { title: string }[] }[];
    quarters?: number;
  }
  const moved = comparison.changes.edges
    .map(({ node }) => node)
    .filter(({ quarters }) => quarters !== undefined);
  expect(moved.every(({ __typename }) => __typename === 'ScheduleChange')).toBe(true);
  const evidenced = comparison.changes.edges.filter(({ node }) =>
    node.records.some(({ evidence }) => evidence.length > 0),
  );
  expect(evidenced).toHaveLength(7);
  const added = comparison.items.filter(({ mark }) => mark === 'added');
  expect(added.every(({ before, after }) => before === null && after !== null)).toBe(true);
  expect(comparison.items.some(({ outcomeIds }) => outcomeIds.length > 0)).toBe(true);
});

it('counts items by mark in each step as in its comparison', async () => {
  const plan = await ask<{ revisionSteps: object[]; comparison: { summary: object } }>(
    `query ($planId: ID!) { plan(id: $planId) { revisionSteps { added removed moved rescoped }
      comparison(from: "r3", to: "r4") { ... on Comparison { summary { added removed moved rescoped } } } } }`,
  );
  expect(plan.revisionSteps).toHaveLength(3);
  expect(plan.revisionSteps[2]).toEqual(plan.comparison.summary);
});

it('tells an item’s life, revision by revision', async () => {
  const plan = await ask<{ itemHistory: { revision: { id: string }; item: { name: string } | null }[] }>(
    `query ($planId: ID!) { plan(id: $planId) { itemHistory(entityType: enabler, entityId: "e15") {
      revision { id } item { ... on Enabler { name } } changeRecords { driver } } } }`,
  );
  expect(plan.itemHistory.map(({ revision, item }) => [revision.id, item !== null])).toEqual([
    ['r1', true], ['r2', true], ['r3', false], ['r4', true],
  ]); // prettier-ignore
});

it.each([
  ['r3', 'r1', 'WrongOrder'],
  ['r1', 'r9', 'UnknownRevision'],
])('answers a comparison of %s with %s by a member of the union', async (from, to, name) => {
  const { comparison } = await ask<{ comparison: { __typename: string; message: string } }>(
    `query ($planId: ID!, $from: String!, $to: String!) { plan(id: $planId) { comparison(from: $from, to: $to) {
      __typename ... on WrongOrder { message } ... on UnknownRevision { message } } } }`,
    { from, to },
  );
  expect(comparison).toMatchObject({ __typename: name, message: expect.stringMatching(/\.$/) as string });
});

it('archives a plan, brings it back, and purges it only by its typed name', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/small.plan.json')], { planName: 'Mistake' });
  const id = body.planId;
  const archive = `mutation ($id: ID!, $archived: Boolean!) { archivePlan(planId: $id, archived: $archived) {
    __typename ... on PlanArchived { plan { archivedAt } } } }`;
  await graphql(server.url, archive, { id, archived: true });
  expect((await listPlans(server.url)).map((plan) => plan.id)).not.toContain(id);
  await graphql(server.url, archive, { id, archived: false });
  expect((await listPlans(server.url)).map((plan) => plan.id)).toContain(id);
  const purge =
    'mutation ($id: ID!, $typedName: String!) { purgePlan(planId: $id, typedName: $typedName) { __typename } }';
  const wrong = await graphql(server.url, purge, { id, typedName: 'Another' });
  expect(wrong.data).toEqual({ purgePlan: { __typename: 'NameDoesNotMatch' } });
  const right = await graphql(server.url, purge, { id, typedName: 'Mistake' });
  expect(right.data).toEqual({ purgePlan: { __typename: 'PlanPurged' } });
  expect((await get(`${server.url}/api/plans/${id}/plan.json`)).status).toBe(404);
  const again = await graphql(server.url, purge, { id, typedName: 'Mistake' });
  expect(again.data).toEqual({ purgePlan: { __typename: 'UnknownPlan' } });
});

it('does not serve what it kept ready of a plan that was purged', async () => {
  const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')], { planName: 'Short' });
  const address = `${server.url}/api/plans/${body.planId}/comparison.json?from=r1&to=r2`;
  const first = await fetch(address);
  expect(first.status).toBe(200);
  await graphql(
    server.url,
    'mutation ($id: ID!) { purgePlan(planId: $id, typedName: "Short") { __typename } }',
    { id: body.planId },
  );
  const after = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect(after.status).toBe(404);
});

it('keeps mappings by name and refuses what no import could use', async () => {
  const mapping = {
    format: 'northing.mapping/1',
    name: 'm',
    id: 'fromName',
    columns: [{ field: 'name', column: 'title' }],
  };
  const save = `mutation ($name: String!, $mapping: MappingDocument!) { saveMapping(name: $name, mapping: $mapping) {
    __typename ... on MappingSaved { saved { name mapping } } ... on InvalidMapping { message } } }`;
  const saved = await graphql(server.url, save, { name: 'Ours', mapping });
  expect(saved.data).toMatchObject({ saveMapping: { saved: { name: 'Ours', mapping } } });
  const refused = await graphql(server.url, save, { name: 'Ours', mapping: { columns: 1 } });
  expect(refused.data).toMatchObject({ saveMapping: { __typename: 'InvalidMapping' } });
  expect((await graphql(server.url, '{ mappings { name mapping } }')).data).toEqual({
    mappings: [{ name: 'Ours', mapping }],
  });
  const remove = 'mutation { deleteMapping(name: "Ours") { __typename } }';
  expect((await graphql(server.url, remove)).data).toEqual({
    deleteMapping: { __typename: 'MappingDeleted' },
  });
  expect((await graphql(server.url, remove)).data).toEqual({
    deleteMapping: { __typename: 'UnknownMapping' },
  });
});

it('lists the mappings that come with the product, each of which an import knows by its name', async () => {
  interface Example {
    readonly name: string;
    readonly notes: readonly string[];
    readonly mapping: { readonly format: string };
  }
  const query = '{ exampleMappings { name notes mapping } }';
  const { data } = await graphql<{ exampleMappings: readonly Example[] }>(server.url, query);
  const examples = data!.exampleMappings;
  expect(examples).toHaveLength(2);
  for (const { name, notes, mapping } of examples) {
    expect(notes.length).toBeGreaterThan(0);
    expect(mapping).toMatchObject({ format: 'northing.mapping/1', name });
    const file = { name: 'plan_2022-01-01.csv', content: 'colour\nred\n' };
    const { status, body } = await importFiles(server.url, [file], { mapping: name, dryRun: true });
    expect([status, body.errors[0]?.code]).toEqual([422, 'missingColumn']);
  }
});

it('loads the sample again when asked to', async () => {
  const before = (await listPlans(server.url)).length;
  const { data } = await graphql<{ loadSample: { plan: { name: string } } }>(
    server.url,
    'mutation { loadSample { ... on SampleLoaded { plan { id name } } } }',
  );
  expect(data?.loadSample.plan.name).toContain('Kestrel Building Supplies');
  expect(await listPlans(server.url)).toHaveLength(before + 1);
});

it('refuses a question that is nested beyond reason, and says nothing of its inside in any error', async () => {
  const type = (depth: number): string => (depth === 0 ? '{ name }' : `{ ofType ${type(depth - 1)} }`);
  const { errors } = await graphql(server.url, `{ __schema { types ${type(30)} } }`);
  expect(errors?.[0]?.message).toMatch(/depth/i);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|\bat .+:\d+/);
});
