import { DEMAND_STATES, type DemandState } from '../records/records.js';
import { fiscalQuarter } from '../time/fiscal-quarter.js';
import {
  amendedRequest,
  DEMAND_MOVES,
  movedRequest,
  originalAskOf,
  raisedRequest,
  releasedRequest,
  requesterOf,
  type DemandDecision,
  type DemandMove,
} from './demand-move.js';
import { request } from './request.fixture.js';

const BY = { on: '2026-11-27', byId: 'p-lind' };
const GIVEN: { readonly [M in DemandMove]: Extract<DemandDecision, { readonly move: M }> } = {
  assess: { move: 'assess' },
  accept: { move: 'accept', agreedAnswer: ' A price engine ' },
  plan: { move: 'plan', enablerId: 'e1' },
  decline: { move: 'decline', constraint: 'No people', alternative: 'Templates' },
  withdraw: { move: 'withdraw' },
};
const MOVES = Object.keys(GIVEN) as readonly DemandMove[];

/** Where each move leads from each state; what is not named is refused. */
const TABLE: { readonly [S in DemandState]: Partial<Record<DemandMove, DemandState>> } = {
  new: { assess: 'assessing', decline: 'declined', withdraw: 'withdrawn' },
  assessing: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { plan: 'planned', decline: 'declined', withdraw: 'withdrawn' },
  planned: {},
  declined: {},
  withdrawn: {},
};

describe('[Q1] the table of moves', () => {
  it.each(DEMAND_STATES.flatMap((state) => MOVES.map((move) => [state, move] as const)))(
    '%s, %s',
    (state, move) => {
      const done = movedRequest(request({ state }), GIVEN[move], BY);
      const to = TABLE[state][move];
      if (to === undefined) expect(done).toEqual({ kind: 'wrongDemandState', state });
      else expect(done).toMatchObject({ kind: 'moved', request: { state: to } });
    },
  );

  it('names a permission for each', () => {
    expect(MOVES.map((move) => DEMAND_MOVES[move].permission)).toEqual([
      'assessDemand',
      'decideDemand',
      'planDemand',
      'decideDemand',
      'withdrawDemand',
    ]);
  });
});

const flawsOf = (done: { readonly kind: string }) =>
  done.kind === 'demandIncomplete'
    ? (done as unknown as { readonly flaws: readonly { readonly field: string }[] }).flaws.map(
        ({ field }) => field,
      )
    : [];

describe('[Q2] what is missing is told field by field', () => {
  const empty = { ...request(), title: ' ', businessUnitId: '', problem: '' };
  const unanswered = request({ risks: '', costs: ' ', opportunities: '' });
  it.each([
    [
      'raising',
      raisedRequest('dr', empty, BY, fiscalQuarter(2027, 3)),
      ['title', 'businessUnitId', 'problem'],
    ],
    [
      'a title nobody reads',
      raisedRequest('dr', request({ title: 'x'.repeat(201) }), BY, 0 as never),
      ['title'],
    ],
    ['amending', amendedRequest(request(), empty), ['title', 'businessUnitId', 'problem']],
    [
      'accepting',
      movedRequest(unanswered, { move: 'accept', agreedAnswer: '' }, BY),
      ['risks', 'costs', 'opportunities', 'agreedAnswer'],
    ],
    [
      'declining',
      movedRequest(request(), { move: 'decline', constraint: ' ', alternative: '' }, BY),
      ['constraint', 'alternative'],
    ],
    [
      'planning',
      movedRequest(request({ state: 'accepted' }), { move: 'plan', enablerId: '' }, BY),
      ['enablerId'],
    ],
  ])('%s', (_, done, fields) => expect(flawsOf(done)).toEqual(fields));

  it('serving no outcome is an answer', () => {
    const done = movedRequest(request({ alignmentOutcomeIds: [] }), GIVEN.accept, BY);
    expect(done).toMatchObject({ kind: 'moved', request: { agreedAnswer: 'A price engine' } });
  });
});

describe('[Q3] answers written anew', () => {
  const anew = { ...request(), title: 'How do we quote faster?', alignmentOutcomeIds: ['o2', 'o2'] };

  it('leave what was asked first beside them', () => {
    expect(amendedRequest(request(), anew)).toMatchObject({
      request: { title: anew.title, originalAsk: 'Buy a tool', alignmentOutcomeIds: ['o2'] },
    });
    const undated = request({ originalAsk: null });
    expect(amendedRequest(undated, anew)).toMatchObject({
      request: { originalAsk: 'Faster quotes\nThree days' },
    });
    expect(originalAskOf(undated)).toBe('Faster quotes\nThree days');
  });

  it.each(DEMAND_STATES)('of a request that is %s', (state) => {
    const kind = state === 'new' || state === 'assessing' ? 'moved' : 'wrongDemandState';
    expect(amendedRequest(request({ state }), anew).kind).toBe(kind);
  });
});

it('[Q4] each move leaves a step, the first names who raised it', () => {
  const raised = raisedRequest('dr', request(), { on: '2026-11-01', byId: 'p-fin' }, fiscalQuarter(2027, 3));
  if (raised.kind !== 'moved') throw new Error(raised.kind);
  const assessed = movedRequest(raised.request, GIVEN.assess, BY);
  expect(assessed).toMatchObject({
    request: {
      originalAsk: 'Faster quotes\nThree days',
      steps: [
        { state: 'new', on: '2026-11-01', byId: 'p-fin' },
        { state: 'assessing', ...BY },
      ],
    },
  });
  expect(requesterOf(raised.request)).toBe('p-fin');
  expect(requesterOf({ steps: [] })).toBeNull();
});

it('[Q7] a request whose enabler never came to be is accepted as before', () => {
  const planned = request({ state: 'planned', enablerId: 'e1', agreedAnswer: 'A price engine' });
  const steps = [...planned.steps, { state: 'accepted', ...BY }];
  expect(releasedRequest(planned, BY)).toEqual({ ...planned, state: 'accepted', enablerId: null, steps });
});
