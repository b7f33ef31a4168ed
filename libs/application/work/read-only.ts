import type { FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import type { Reads } from './branch.js';
import type { WorkPorts } from './in-plan.js';

/** What a branch is read from when nothing is changed: no lock is held, and a replica may answer. */
export async function readOnly(
  { plans, workStore }: Pick<WorkPorts, 'plans' | 'workStore'>,
  planId: string,
): Promise<({ readonly kind: 'reads' } & Reads) | FailureOf<'unknownPlan'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const draft = await workStore.findDraft(planId);
  const content: PlanUnit['readContent'] = async (sequence) => {
    const found = await plans.readContent(planId, sequence);
    if (!found) throw new Error(`The plan lists revision ${sequence} and does not hold it.`);
    return found;
  };
  return {
    ...{ kind: 'reads', frame, draft, readContent: content },
    readDraft: () => content(draft?.sequence ?? 0),
    readScenario: async (id) =>
      (await workStore.readScenarios(planId)).find((scenario) => scenario.id === id) ?? null,
  };
}
