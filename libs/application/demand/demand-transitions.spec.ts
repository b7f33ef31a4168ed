import {
  DEMAND_MOVES,
  DEMAND_STATES,
  ROLES,
  startsFrom,
  type DemandDecision,
  type DemandMove,
  type Role,
} from '@northing/domain';
import { PERMISSIONS } from '../permissions.js';
import { by } from '../work/cycle.fixture.js';
import { ANSWERS, inState, sampleDemand, type Demand } from './desk.fixture.js';

const GIVEN: { readonly [M in Exclude<DemandMove, 'plan'>]: Extract<DemandDecision, { move: M }> } = {
  assess: { move: 'assess' },
  accept: { move: 'accept', agreedAnswer: 'A price engine' },
  decline: { move: 'decline', constraint: 'No people', alternative: 'Templates' },
  withdraw: { move: 'withdraw' },
};
const MOVES = Object.keys(DEMAND_MOVES) as DemandMove[];

function make({ desk }: Demand, move: DemandMove, personId: string) {
  return move === 'plan'
    ? desk.plan(by(personId), 'plan', 'dr4', { kind: 'existing', enablerId: 'e03' })
    : desk.decide(by(personId), 'plan', 'dr4', GIVEN[move]);
}

const CASES = DEMAND_STATES.flatMap((state) =>
  MOVES.flatMap((move) => ROLES.map((role) => [state, move, role] as const)),
);

it.each(CASES)('%s: %s by a person who is only %s', async (state, move, role) => {
  const demand = sampleDemand({ 'p-sust': [role] });
  inState(demand, state);
  const before = demand.memory.now();
  const { permission, to } = DEMAND_MOVES[move];
  const permitted = (PERMISSIONS[permission] as readonly Role[]).includes(role);
  const answer = await make(demand, move, 'p-sust');
  if (permitted && startsFrom({ state }, move)) {
    expect(answer).toMatchObject({ kind: 'demandSaved', request: { state: to } });
    expect(demand.request().steps.at(-1)).toEqual({ state: to, on: '2026-12-10', byId: 'p-sust' });
  } else {
    expect(answer.kind).toBe(permitted ? 'wrongDemandState' : 'notAllowed');
    expect(demand.memory.now()).toBe(before);
  }
});

it.each(ROLES)('raising by a person who is only %s', async (role) => {
  const { desk } = sampleDemand({ 'p-sust': [role] });
  const answer = await desk.raise(by('p-sust'), 'plan', ANSWERS);
  const permitted = (PERMISSIONS.raiseDemand as readonly Role[]).includes(role);
  expect(answer.kind).toBe(permitted ? 'demandSaved' : 'notAllowed');
});

it('nobody acts as a person the workspace does not know', async () => {
  const demand = sampleDemand();
  for (const move of MOVES) expect((await make(demand, move, 'p-nobody')).kind).toBe('unknownPerson');
});
