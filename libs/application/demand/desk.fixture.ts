import type { DemandAnswers, DemandRequest, DemandState, Role } from '@northing/domain';
import { by, ROLES_OF_SAMPLE } from '../work/cycle.fixture.js';
import { createWorkshop } from '../work/create-workshop.js';
import { memoryOf, type Memory } from '../work/memory.fixture.js';
import { samplePlan, withRoles } from '../work/sample.fixture.js';
import type { Workshop } from '../workshop.js';
import { createDemandDesk } from './create-demand-desk.js';
import type { DemandDesk } from './demand-desk.js';

export const PLANNER = by('p-fin');
/** Somebody at work without a say in demand. */
export const REQUESTER = by('p-trade');

export const ANSWERS: DemandAnswers = {
  ...{ businessUnitId: 'bu-ts', title: 'How do we quote faster?', problem: 'Quotes take three days.' },
  ...{ alignmentOutcomeIds: ['o2'], risks: 'Price data', costs: 'About 400k', opportunities: 'Wins' },
  requirement: 'openQuestion',
};

export interface Demand {
  readonly memory: Memory;
  readonly desk: DemandDesk;
  readonly shop: Workshop;
  readonly request: (id?: string) => DemandRequest;
}

/** The worked sample with its roles, a requester beside them, and both sets of use cases. */
export function sampleDemand(roles: Readonly<Record<string, readonly Role[]>> = {}): Demand {
  const whole = samplePlan();
  const people = withRoles(whole, { ...ROLES_OF_SAMPLE, 'p-trade': ['contributor'], ...roles });
  const memory = memoryOf(whole, people);
  const request = (id = 'dr4') => {
    const found = memory.now().records.demandRequests.find((each) => each.id === id);
    if (!found) throw new Error(`There is no request ${id}.`);
    return found;
  };
  return {
    ...{ memory, request, desk: createDemandDesk(memory.ports), shop: createWorkshop(memory.ports) },
  };
}

/** Puts the sample’s open request into a state, with every answer. */
export function inState({ memory, request }: Demand, state: DemandState): void {
  const { demandRequests } = memory.now().records;
  const put: DemandRequest = { ...request(), ...ANSWERS, state, agreedAnswer: 'A price engine' };
  memory.set({
    records: {
      ...memory.now().records,
      demandRequests: demandRequests.map((each) => (each.id === 'dr4' ? put : each)),
    },
  });
}
