import type { DemandSaved } from './demand-desk.js';
import { APPROVER, approvedDraft, ARCHITECT, by, QUARTERLY } from '../work/cycle.fixture.js';
import { ANSWERS, inState, PLANNER, REQUESTER, sampleDemand, type Demand } from './desk.fixture.js';

const NEW = { kind: 'new', name: 'Price engine', enablerKind: 'product' } as const;

async function raised({ desk }: Demand): Promise<string> {
  const done = await desk.raise(REQUESTER, 'plan', ANSWERS);
  return (done as DemandSaved).request.id;
}

/** An accepted request and an open draft. */
async function accepted(): Promise<Demand> {
  const demand = sampleDemand();
  inState(demand, 'accepted');
  await demand.shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
  return demand;
}

const enablerOf = ({ memory, request }: Demand) =>
  memory.now().draftContent.enablers.find(({ id }) => id === request().enablerId);

describe('raising a request', () => {
  it('keeps the ask, the quarter and who raised it', async () => {
    const demand = sampleDemand();
    expect(demand.request(await raised(demand))).toMatchObject({
      ...ANSWERS,
      ...{ state: 'new', originalAsk: 'How do we quote faster?\nQuotes take three days.' },
      steps: [{ state: 'new', on: '2026-12-10', byId: 'p-trade' }],
    });
  });

  it.each([
    ['empty answers', { title: '', problem: ' ' }, ['title', 'problem']],
    ['a unit nobody knows', { businessUnitId: 'bu-x' }, ['businessUnitId']],
    ['an outcome nobody knows', { alignmentOutcomeIds: ['o2', 'o-x'] }, ['alignmentOutcomeIds']],
  ])('with %s writes nothing and names the fields', async (_, wrong, fields) => {
    const demand = sampleDemand();
    const before = demand.memory.now();
    const done = await demand.desk.raise(REQUESTER, 'plan', { ...ANSWERS, ...wrong });
    expect(done).toMatchObject({ kind: 'demandIncomplete', flaws: fields.map((field) => ({ field })) });
    expect(demand.memory.now()).toBe(before);
  });
});

describe('whoever raised a request', () => {
  it('may write its answers anew and withdraw it, without a role in demand', async () => {
    const demand = sampleDemand();
    const id = await raised(demand);
    const answers = { ...ANSWERS, problem: 'Quotes take four days.' };
    expect(await demand.desk.amend(REQUESTER, 'plan', id, answers)).toMatchObject({
      request: {
        problem: 'Quotes take four days.',
        originalAsk: 'How do we quote faster?\nQuotes take three days.',
      },
    });
    const withdrawn = await demand.desk.decide(REQUESTER, 'plan', id, { move: 'withdraw' });
    expect(withdrawn).toMatchObject({ request: { state: 'withdrawn' } });
  });

  it('may not do so with another’s, nor assess their own', async () => {
    const demand = sampleDemand();
    const id = await raised(demand);
    const others = [
      demand.desk.amend(by('p-branch'), 'plan', id, ANSWERS),
      demand.desk.decide(by('p-branch'), 'plan', id, { move: 'withdraw' }),
      demand.desk.decide(REQUESTER, 'plan', id, { move: 'assess' }),
    ];
    for (const done of others) expect((await done).kind).toBe('notAllowed');
  });
});

it('a request nobody knows is refused', async () => {
  const { desk } = sampleDemand();
  const done = [
    desk.amend(PLANNER, 'plan', 'dr-x', ANSWERS),
    desk.decide(PLANNER, 'plan', 'dr-x', { move: 'assess' }),
    desk.plan(PLANNER, 'plan', 'dr-x', NEW),
  ];
  for (const answer of done) expect(await answer).toEqual({ kind: 'unknownRequest', requestId: 'dr-x' });
});

describe('planning a request', () => {
  it('makes an enabler in the draft, with the problem as its reason, and links it for good', async () => {
    const demand = await accepted();
    expect((await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW)).kind).toBe('demandSaved');
    expect(enablerOf(demand)).toMatchObject({
      ...{ name: 'Price engine', kind: 'product', stage: 'idea' },
      ...{ businessUnitId: 'bu-ts', scope: 'A price engine' },
    });
    const [reason] = demand.memory.now().reasons.get('r5')!.values();
    expect(reason).toMatchObject({ driver: 'Quotes take three days.', driverKind: 'businessNeed' });
    const again = await demand.desk.plan(ARCHITECT, 'plan', 'dr4', { kind: 'existing', enablerId: 'e01' });
    expect(again).toEqual({ kind: 'wrongDemandState', state: 'planned' });
  });

  it('as a new enabler is an edit of the draft: for who may edit it, and while it is open', async () => {
    const without = sampleDemand();
    inState(without, 'accepted');
    expect((await without.desk.plan(ARCHITECT, 'plan', 'dr4', NEW)).kind).toBe('noDraft');
    const demand = await accepted();
    const before = demand.memory.now();
    expect(await demand.desk.plan(PLANNER, 'plan', 'dr4', NEW)).toMatchObject({
      ...{ kind: 'notAllowed', permission: 'editPlan' },
    });
    expect((await demand.desk.plan(ARCHITECT, 'plan', 'dr4', { ...NEW, name: ' ' })).kind).toBe(
      'demandIncomplete',
    );
    expect(demand.memory.now()).toBe(before);
    demand.memory.set({ draft: { ...before.draft!, state: 'inReview' } });
    expect((await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW)).kind).toBe('wrongState');
    expect(demand.request().state).toBe('accepted');
  });

  it('links an enabler that is there, and no other', async () => {
    const demand = await accepted();
    const link = (enablerId: string) =>
      demand.desk.plan(PLANNER, 'plan', 'dr4', { kind: 'existing', enablerId });
    expect((await link('')).kind).toBe('demandIncomplete');
    expect(await link('e-x')).toEqual({ kind: 'unknownItem', entityType: 'enabler', entityId: 'e-x' });
    expect(await link('e01')).toMatchObject({ request: { state: 'planned', enablerId: 'e01' } });
  });

  it('of a declined request is refused, and makes no enabler', async () => {
    const demand = await accepted();
    const no = { move: 'decline', constraint: 'No people', alternative: 'Templates' } as const;
    await demand.desk.decide(PLANNER, 'plan', 'dr4', no);
    const before = demand.memory.now();
    expect(await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW)).toEqual({
      ...{ kind: 'wrongDemandState', state: 'declined' },
    });
    expect(demand.memory.now()).toBe(before);
  });
});

describe('[Q7] an enabler that never came to be', () => {
  it('leaves the request accepted, when its making is taken back or it is removed', async () => {
    const demand = await accepted();
    await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW);
    await demand.shop.undo(ARCHITECT, 'plan', 'r5');
    expect(demand.request()).toMatchObject({ state: 'accepted', enablerId: null });
    await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW);
    const entityId = demand.request().enablerId!;
    await demand.shop.edit(
      ARCHITECT,
      'plan',
      'r5',
      { kind: 'remove', entityType: 'enabler', entityId },
      null,
    );
    expect(demand.request()).toMatchObject({ state: 'accepted', enablerId: null });
  });

  it('leaves it accepted when the draft is abandoned', async () => {
    const demand = await accepted();
    await demand.desk.plan(ARCHITECT, 'plan', 'dr4', NEW);
    await demand.shop.abandonDraft(ARCHITECT, 'plan');
    expect(demand.request()).toMatchObject({ state: 'accepted', enablerId: null });
  });

  it('is not one that was published: it stays linked when it leaves the plan', async () => {
    const demand = await accepted();
    await demand.desk.plan(ARCHITECT, 'plan', 'dr4', { kind: 'existing', enablerId: 'e19' });
    const removal = { kind: 'remove', entityType: 'enabler', entityId: 'e19' } as const;
    expect((await demand.shop.edit(ARCHITECT, 'plan', 'r5', removal, null)).kind).toBe('edited');
    expect(demand.request()).toMatchObject({ state: 'planned', enablerId: 'e19' });
    await demand.shop.abandonDraft(ARCHITECT, 'plan');
    expect(demand.request()).toMatchObject({ state: 'planned', enablerId: 'e19' });
  });

  it('is one that was left out of the revision that is published', async () => {
    const { memory, shop } = await approvedDraft();
    const { records } = memory.now();
    const [first] = records.demandRequests;
    const planned = { ...first!, enablerId: 'e-left-out', state: 'planned' as const };
    memory.set({ records: { ...records, demandRequests: [planned] } });
    expect((await shop.publish(ARCHITECT, 'plan')).kind).toBe('draftMoved');
    expect(memory.now().records.demandRequests).toMatchObject([
      { state: 'accepted', enablerId: null, steps: [{ state: 'accepted', byId: 'p-lind' }] },
    ]);
  });
});

it('an approver declines with the constraint and an alternative', async () => {
  const demand = sampleDemand();
  const no = { move: 'decline', constraint: ' No people ', alternative: 'Templates' } as const;
  expect(await demand.desk.decide(APPROVER, 'plan', 'dr4', no)).toMatchObject({
    request: { state: 'declined', declineConstraint: 'No people', alternativeOffered: 'Templates' },
  });
});

describe('[Q8] whoever raised a request', () => {
  const told = ({ memory }: Demand) => memory.now().notices.map(({ personId, text }) => [personId, text]);

  it('is told of each state it comes to, and where to read on', async () => {
    const demand = sampleDemand();
    const id = await raised(demand);
    await demand.desk.decide(PLANNER, 'plan', id, { move: 'assess' });
    await demand.desk.decide(PLANNER, 'plan', id, { move: 'accept', agreedAnswer: 'A price engine' });
    await demand.desk.plan(PLANNER, 'plan', id, { kind: 'existing', enablerId: 'e19' });
    expect(told(demand)).toEqual([
      ['p-trade', 'The request “How do we quote faster?” is being assessed.'],
      ['p-trade', 'The request “How do we quote faster?” is accepted.'],
      ['p-trade', 'The request “How do we quote faster?” is planned as an enabler.'],
    ]);
    const [first] = demand.memory.now().notices;
    expect(first).toMatchObject({ kind: 'demandMoved', href: `/budget/demand?plan=plan&request=${id}` });
  });

  it('is not told of what they do themselves, nor of answers that are written anew', async () => {
    const demand = sampleDemand();
    const id = await raised(demand);
    await demand.desk.amend(PLANNER, 'plan', id, { ...ANSWERS, risks: 'None' });
    await demand.desk.decide(REQUESTER, 'plan', id, { move: 'withdraw' });
    expect(told(demand)).toEqual([]);
  });

  it('is told when the enabler never came to be', async () => {
    const demand = sampleDemand();
    const id = await raised(demand);
    await demand.shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
    await demand.desk.decide(PLANNER, 'plan', id, { move: 'assess' });
    await demand.desk.decide(PLANNER, 'plan', id, { move: 'accept', agreedAnswer: 'A price engine' });
    await demand.desk.plan(ARCHITECT, 'plan', id, NEW);
    await demand.shop.undo(ARCHITECT, 'plan', 'r5');
    const { notices } = demand.memory.now();
    expect(notices.at(-1)?.text).toBe('The request “How do we quote faster?” is accepted.');
    expect(new Set(notices.map((notice) => notice.id)).size).toBe(notices.length);
  });

  it('is nobody where the request does not say who', async () => {
    const demand = sampleDemand();
    await demand.desk.decide(APPROVER, 'plan', 'dr4', {
      ...{ move: 'decline', constraint: 'No people', alternative: 'Templates' },
    });
    expect(told(demand)).toEqual([]);
  });
});
