import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { edit, planUnderWork, type PlanUnderWork } from './cycle.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

interface Event {
  readonly planId: string;
  readonly kind: string;
  readonly branchId: string | null;
  readonly version: number | null;
}

let server: RunningServer;
let plan: PlanUnderWork;
let client: Client;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  plan = await planUnderWork(server);
  client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { person: 'p-hale' },
    retryAttempts: 0,
  });
});
afterAll(async () => {
  await client.dispose();
  await server.stop();
});

function listen(): AsyncIterableIterator<Event, undefined> {
  const heard = client.iterate<{ planChanged: Event }>({
    query: 'subscription ($planId: ID!) { planChanged(planId: $planId) { planId kind branchId version } }',
    variables: { planId: plan.planId },
  });
  const next = async (): Promise<IteratorResult<Event, undefined>> => {
    const step = await heard.next();
    if (step.done) return { done: true, value: undefined };
    expect(step.value.errors).toBeUndefined();
    return { done: false, value: step.value.data!.planChanged };
  };
  return {
    next,
    return: async () => {
      await heard.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The next event of a kind; others may come in between. */
async function nextOf(events: AsyncIterableIterator<Event, undefined>, kind: string): Promise<Event> {
  for (;;) {
    const step = await events.next();
    if (step.done) throw new Error('The subscription ended.');
    if (step.value.kind === kind) return step.value;
  }
}

it('tells everybody what somebody does, and says first that it hears', async () => {
  const one = listen();
  const another = listen();
  expect([(await one.next()).value, (await another.next()).value]).toMatchObject([
    { planId: '*', kind: 'draftMoved' },
    { planId: '*', kind: 'draftMoved' },
  ]);
  const opened = await plan.act(
    'p-hale',
    'openDraft(draft: { type: quarterly })',
    '... on DraftMoved { revision { id } }',
  );
  const { id: draftId } = opened.revision as { id: string };
  expect(await nextOf(one, 'draftMoved')).toMatchObject({ planId: plan.planId, branchId: draftId });
  await edit(plan, 'p-osei', draftId, {
    steps: { edits: [{ setEnabler: { id: 'e01', fields: { name: 'Trade shop' } } }] },
  });
  for (const listener of [one, another]) {
    expect(await nextOf(listener, 'edited')).toMatchObject({ branchId: draftId, version: 1 });
  }
  await one.return?.();
  await another.return?.();
});

it('tells who comes and goes', async () => {
  const events = listen();
  await events.next();
  const { draft } = await plan.ask<{ draft: { id: string } }>('draft { id }');
  const here = `branchId: "${draft.id}", clientId: "window"`;
  const present = '... on PresenceKept { present { personId item } }';
  const arrived = await plan.act('p-hale', `arrive(${here}, item: "enabler:e01")`, present);
  expect(arrived.present).toEqual([{ personId: 'p-hale', item: 'enabler:e01' }]);
  expect(await nextOf(events, 'presence')).toMatchObject({ branchId: draft.id });
  expect((await plan.act('p-hale', `leave(${here})`, present)).present).toEqual([]);
  await events.return?.();
});

it('answers questions and changes over HTTP alone', async () => {
  const asked = client.iterate({ query: '{ plans { id } }' });
  await expect(asked.next()).rejects.toMatchObject([{ message: 'Invalid operation: query' }]);
});

it('gives no socket to pages of other sites', async () => {
  const address = `${server.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', { origin: 'http://elsewhere.example' });
  const [error] = await new Promise<[Error]>((done) => socket.once('error', (failure) => done([failure])));
  expect(error.message).toMatch(/403/);
});

it('stops, whoever still listens or was refused', async () => {
  const own = await startServer();
  const address = own.url.replace('http', 'ws');
  const listening = createClient({
    url: `${address}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const heard = listening.iterate({ query: 'subscription { planChanged(planId: "any") { kind } }' });
  await heard.next();
  const ended = heard.next().then(
    () => 'ended',
    () => 'closed',
  );
  for (const path of ['graphql', 'health/live']) {
    const refused = new WebSocket(`${address}/${path}`, { origin: 'http://elsewhere.example' });
    await new Promise((done) => refused.once('error', done));
  }
  expect(await own.stop()).toBe(0);
  expect(['ended', 'closed']).toContain(await ended);
});
