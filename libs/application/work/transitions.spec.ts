import { REVISION_MOVES, ROLES, type RevisionMove, type RevisionState, type Role } from '@northing/domain';
import { PERMISSIONS, type Permission } from '../permissions.js';
import type { Workshop } from '../workshop.js';
import {
  APPROVER,
  approvedDraft,
  ARCHITECT,
  by,
  HELD,
  openedDraft,
  sampleCycle,
  submittedDraft,
  type Cycle,
} from './cycle.fixture.js';
import { memoryOf } from './memory.fixture.js';
import { createWorkshop } from './create-workshop.js';
import { samplePlan, withRoles } from './sample.fixture.js';

/** What each move is called with once everything else is in place for it. */
const MOVES: {
  readonly [M in RevisionMove]: (
    shop: Workshop,
    actor: ReturnType<typeof by>,
  ) => Promise<{ readonly kind: string }>;
} = {
  submit: (shop, actor) => shop.submit(actor, 'plan', []),
  return: (shop, actor) => shop.returnDraft(actor, 'plan', 'Think again'),
  approve: (shop, actor) => shop.approve(actor, 'plan'),
  publish: (shop, actor) => shop.publish(actor, 'plan'),
  abandon: (shop, actor) => shop.abandonDraft(actor, 'plan'),
};
const MOVE_NAMES = Object.keys(MOVES) as RevisionMove[];

/** A plan whose next revision is in each state; null: nothing is being worked on. */
const STATES: Readonly<
  Record<Extract<RevisionState, 'draft' | 'inReview' | 'approved'>, () => Promise<Cycle>>
> = {
  draft: openedDraft,
  inReview: decided,
  approved: approvedDraft,
};
const STATE_NAMES = Object.keys(STATES) as (keyof typeof STATES)[];

async function decided(): Promise<Cycle> {
  const cycle = await submittedDraft();
  for (const { id } of cycle.memory.now().decisions) {
    await cycle.shop.decide(APPROVER, 'plan', id, 'approved', null);
  }
  await cycle.shop.saveMeeting(APPROVER, 'plan', HELD);
  return cycle;
}

/** The same plan, with one person in exactly one role. */
function asRole(
  { memory }: Cycle,
  role: Role,
): { readonly shop: Workshop; readonly memory: Cycle['memory'] } {
  const whole = samplePlan();
  const other = memoryOf(whole, withRoles(whole, { 'p-sust': [role], 'p-lind': ['architect'] }));
  other.set(memory.now());
  return { shop: createWorkshop(other.ports), memory: other };
}

const CASES = STATE_NAMES.flatMap((state) =>
  MOVE_NAMES.flatMap((move) => ROLES.map((role) => [state, move, role] as const)),
);

it.each(CASES)('%s: %s by a person who is only %s', async (state, move, role) => {
  const { shop, memory } = asRole(await STATES[state](), role);
  const before = memory.now();
  const { from, to } = REVISION_MOVES[move];
  const permitted = (PERMISSIONS[move] as readonly Role[]).includes(role);
  const answer = await MOVES[move](shop, by('p-sust'));
  if (permitted && state === from) {
    expect(answer).toMatchObject({ kind: 'draftMoved', revision: { state: to } });
  } else {
    expect(answer.kind).toBe(permitted ? 'wrongState' : 'notAllowed');
    expect(memory.now()).toBe(before);
  }
});

it('the table of permissions says what the life of a revision says', () => {
  for (const move of MOVE_NAMES) {
    expect(PERMISSIONS[move satisfies Permission]).toEqual([REVISION_MOVES[move].by]);
  }
});

it.each(MOVE_NAMES)('%s without a draft', async (move) => {
  const { shop } = sampleCycle();
  const actor = (PERMISSIONS[move] as readonly Role[]).includes('approver') ? APPROVER : ARCHITECT;
  expect((await MOVES[move](shop, actor)).kind).toBe('noDraft');
});

it.each(MOVE_NAMES)('%s by whoever submitted it, holding every role', async (move) => {
  const { from } = REVISION_MOVES[move];
  if (from === 'draft') return;
  const whole = samplePlan();
  const cycle = await (from === 'inReview' ? decided() : approvedDraft());
  const memory = memoryOf(whole, withRoles(whole, { 'p-lind': ROLES }));
  memory.set(cycle.memory.now());
  const answer = await MOVES[move](createWorkshop(memory.ports), ARCHITECT);
  expect(answer.kind).toBe(move === 'approve' ? 'ownApproval' : 'draftMoved');
});

it('until somebody is given a role, everybody may do everything but approve their own', async () => {
  const whole = samplePlan();
  const cycle = await decided();
  const memory = memoryOf(whole, withRoles(whole, {}));
  memory.set(cycle.memory.now());
  const shop = createWorkshop(memory.ports);
  expect((await shop.approve(ARCHITECT, 'plan')).kind).toBe('ownApproval');
  expect((await shop.approve(by('p-sust'), 'plan')).kind).toBe('draftMoved');
});

it('nobody acts as a person the workspace does not know', async () => {
  const { shop } = await openedDraft();
  expect(await shop.submit(by('p-nobody'), 'plan', [])).toEqual({
    kind: 'unknownPerson',
    personId: 'p-nobody',
  });
});
