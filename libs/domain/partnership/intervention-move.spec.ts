import {
  INTERVENTION_KINDS,
  INTERVENTION_STATES,
  PARTNER_LEVELS,
  type Intervention,
  type InterventionState,
} from '../records/records.js';
import {
  amendedIntervention,
  interventionFlaws,
  movedIntervention,
  openedIntervention,
  STEP_KINDS,
  type InterventionPlan,
} from './intervention-move.js';

const BY = { on: '2026-11-27', byId: 'p-rossi' };
const PLAN: InterventionPlan = {
  ...{ businessUnitId: 'bu', fromLevel: 'service', toLevel: 'strategic', kind: 'jointPlanning' },
  ...{ description: ' A workshop ', ownerId: 'p-lind' },
};
const inState = (state: InterventionState): Intervention => ({ ...PLAN, id: 'v', state, steps: [] });

/** Where each state leads; what is not named is refused. */
const TABLE: Readonly<Record<InterventionState, readonly InterventionState[]>> = {
  proposed: ['active', 'dropped'],
  active: ['done', 'dropped'],
  done: [],
  dropped: [],
};

it.each(INTERVENTION_STATES.flatMap((from) => INTERVENTION_STATES.map((to) => [from, to] as const)))(
  '[I1] %s to %s',
  (from, to) => {
    const done = movedIntervention(inState(from), to, BY);
    if (TABLE[from].includes(to)) {
      expect(done).toMatchObject({ record: { state: to, steps: [{ state: to, ...BY }] } });
    } else {
      expect(done).toEqual({ kind: 'recordRefused', reason: 'interventionState', state: from });
    }
  },
);

it('is opened as proposed, and amended until it is finished', () => {
  expect(openedIntervention('v', PLAN, BY)).toMatchObject({
    record: { state: 'proposed', description: 'A workshop', steps: [{ state: 'proposed', ...BY }] },
  });
  const kinds = INTERVENTION_STATES.map((state) => amendedIntervention(inState(state), PLAN).kind);
  expect(kinds).toEqual(['changed', 'changed', 'recordRefused', 'recordRefused']);
});

describe('[I2] leads one level up by a kind of that step', () => {
  it.each(
    PARTNER_LEVELS.flatMap((fromLevel) => PARTNER_LEVELS.map((toLevel) => [fromLevel, toLevel] as const)),
  )('from %s to %s', (fromLevel, toLevel) => {
    const isStep = PARTNER_LEVELS.indexOf(toLevel) === PARTNER_LEVELS.indexOf(fromLevel) + 1;
    for (const kind of INTERVENTION_KINDS) {
      const flaws = interventionFlaws({ ...PLAN, fromLevel, toLevel, kind });
      const fits = (STEP_KINDS[fromLevel] as readonly string[]).includes(kind);
      expect(flaws.map(({ field }) => field)).toEqual([
        ...(isStep ? [] : ['toLevel']),
        ...(fits ? [] : ['kind']),
      ]);
    }
  });

  it('each kind belonging to one step', () => {
    expect(Object.values(STEP_KINDS).flat()).toEqual(INTERVENTION_KINDS);
  });

  it('with a unit and an owner', () => {
    const flaws = interventionFlaws({ ...PLAN, businessUnitId: '', ownerId: null });
    expect(flaws.map(({ field }) => field)).toEqual(['businessUnitId', 'ownerId']);
  });
});
