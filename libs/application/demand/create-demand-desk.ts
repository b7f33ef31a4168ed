import type { WorkPorts } from '../work/in-plan.js';
import { amendDemand, decideDemand, raiseDemand } from './change-demand.js';
import type { DemandDesk } from './demand-desk.js';
import { planDemand } from './plan-demand.js';

/** The use cases of business needs over one set of ports. */
export function createDemandDesk(ports: WorkPorts): DemandDesk {
  return {
    listRequests: async (planId) => (await ports.plans.readRecords(planId)).demandRequests,
    raise: (actor, planId, answers) => raiseDemand(ports, actor, planId, answers),
    amend: (actor, planId, requestId, answers) => amendDemand(ports, actor, planId, requestId, answers),
    decide: (actor, planId, requestId, decision) => decideDemand(ports, actor, planId, requestId, decision),
    plan: (actor, planId, requestId, as) => planDemand(ports, actor, planId, requestId, as),
  };
}
