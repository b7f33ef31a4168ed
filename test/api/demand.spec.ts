import { planUnderWork, type PlanUnderWork, type Told } from './cycle.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
let plan: PlanUnderWork;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  plan = await planUnderWork(server);
});
afterAll(() => server.stop());

const SAVED = `... on DemandSaved { request { id state enablerId originalAsk agreedAnswer steps { state byId } } }
  ... on DemandIncomplete { message flaws { field message } } ... on WrongDemandState { message state }
  ... on UnknownRequest { message requestId }`;
const ANSWERS = {
  ...{ businessUnitId: 'bu-ts', title: 'How do we quote faster?', problem: 'Quotes take three days.' },
  ...{ alignmentOutcomeIds: ['o2'], risks: 'Price data', costs: 'About 400k', opportunities: 'Wins' },
  requirement: 'openQuestion',
};

interface Request {
  readonly id: string;
  readonly state: string;
  readonly enablerId: string | null;
}
const requestOf = (told: Told) => told['request'] as Request;

function raise(answers: object): Promise<Told> {
  const value = { ...ANSWERS, ...answers };
  return plan.act('p-trade', 'raiseDemand(answers: $answers)', SAVED, {
    answers: { type: 'DemandAnswers!', value },
  });
}

/** What moves a request, with its own arguments. */
function move(person: string, name: string, requestId: string, rest = ''): Promise<Told> {
  const call = `${name}(requestId: ${JSON.stringify(requestId)} ${rest})`;
  const more = name === 'planDemand' ? '... on UnknownItem { message } ... on NoDraft { message }' : '';
  return plan.act(person, call, `${SAVED} ${more}`);
}

async function listed(id: string): Promise<Request | undefined> {
  const { demandRequests } = await plan.ask<{
    readonly demandRequests: { readonly edges: readonly { readonly node: Request }[] };
  }>('demandRequests { edges { node { id state enablerId } } }');
  return demandRequests.edges.find(({ node }) => node.id === id)?.node;
}

it('takes a request from the ask to an enabler of the draft, each step by whoever made it', async () => {
  const { id } = requestOf(await raise({}));
  await move('p-fin', 'assessDemand', id);
  expect(await move('p-fin', 'planDemand', id, 'as: { existing: { enablerId: "e03" } }')).toMatchObject({
    __typename: 'WrongDemandState',
    state: 'assessing',
  });
  await move('p-hale', 'acceptDemand', id, 'agreedAnswer: "A price engine"');
  const asNew = 'as: { new: { name: "Price engine", kind: product } }';
  expect(await move('p-lind', 'planDemand', id, asNew)).toMatchObject({ __typename: 'NoDraft' });
  await plan.act('p-lind', 'openDraft(draft: { type: quarterly })');
  expect(requestOf(await move('p-lind', 'planDemand', id, asNew))).toMatchObject({
    ...{ state: 'planned', agreedAnswer: 'A price engine' },
    originalAsk: 'How do we quote faster?\nQuotes take three days.',
    steps: [
      { state: 'new', byId: 'p-trade' },
      { state: 'assessing', byId: 'p-fin' },
      { state: 'accepted', byId: 'p-hale' },
      { state: 'planned', byId: 'p-lind' },
    ],
  });
  const planned = await listed(id);
  const { draft } = await plan.ask<{ readonly draft: Draft }>(
    'draft { revision { content { enablers { id name scope } } } changes { entityId reason { driver driverKind } } }',
  );
  expect(draft.revision.content.enablers.find((each) => each.id === planned?.enablerId)).toMatchObject({
    ...{ name: 'Price engine', scope: 'A price engine' },
  });
  expect(draft.changes.find(({ entityId }) => entityId === planned?.enablerId)?.reason).toEqual({
    driver: 'Quotes take three days.',
    driverKind: 'businessNeed',
  });
});

interface Draft {
  readonly revision: { readonly content: { readonly enablers: readonly { readonly id: string }[] } };
  readonly changes: readonly { readonly entityId: string; readonly reason: object | null }[];
}

it('refuses empty answers field by field, and keeps nothing', async () => {
  const told = await raise({ title: ' ', problem: '', alignmentOutcomeIds: [] });
  expect(told).toMatchObject({
    __typename: 'DemandIncomplete',
    flaws: [
      { field: 'title', message: 'Give the request a title.' },
      { field: 'problem', message: 'Say what problem is being solved.' },
    ],
  });
});

it('refuses to plan a declined request, and one that is not there', async () => {
  const asOld = 'as: { existing: { enablerId: "e03" } }';
  expect(await move('p-fin', 'declineDemand', 'dr4', 'constraint: "", alternative: ""')).toMatchObject({
    flaws: [{ field: 'constraint' }, { field: 'alternative' }],
  });
  await move('p-fin', 'declineDemand', 'dr4', 'constraint: "No people", alternative: "Templates"');
  expect(await move('p-lind', 'planDemand', 'dr4', asOld)).toMatchObject({
    ...{ __typename: 'WrongDemandState', state: 'declined' },
    message: expect.stringMatching(/declined.*Nothing was changed/) as string,
  });
  expect(await listed('dr4')).toMatchObject({ state: 'declined', enablerId: null });
  expect(await move('p-fin', 'assessDemand', 'dr-x')).toMatchObject({ requestId: 'dr-x' });
});

it('comes out in the plan document and goes in again as it was', async () => {
  const { id } = requestOf(await raise({}));
  await move('p-fin', 'assessDemand', id);
  const exported = async (planId: string) =>
    (await (await fetch(`${server.url}/api/plans/${planId}/plan.json`)).json()) as {
      readonly demandRequests: readonly { readonly id: string }[];
    };
  const document = await exported(plan.planId);
  const steps = [{ state: 'new', byId: 'p-trade' }, { state: 'assessing', byId: 'p-fin' }]; // prettier-ignore
  expect(document.demandRequests.find((each) => each.id === id)).toMatchObject({ state: 'assessing', steps });
  const body = new FormData();
  body.append('file', new Blob([JSON.stringify(document)]), 'again.plan.json');
  const answer = await fetch(`${server.url}/api/import`, { method: 'POST', body });
  const report = (await answer.json()) as { readonly planId: string; readonly errors: readonly unknown[] };
  expect(report.errors).toEqual([]);
  expect((await exported(report.planId)).demandRequests).toEqual(document.demandRequests);
});
