import { isOpen } from '@northing/domain';
import { useMemo } from 'react';
import { useActing } from '../acting/acting.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { namedOptions } from '../plan/reference-options.js';
import { newestOf, usePlan } from '../shell/plan-context.js';

/** What forms of records may name. */
export function useFormOptions({ units, people }: Pick<PlanFrame, 'units' | 'people'>, index: PlanIndex) {
  return useMemo(
    () => ({
      units: namedOptions(units.values()),
      people: namedOptions(people.values()),
      enablers: namedOptions(index.content.enablers),
      /** What still can take something over. */
      openEnablers: namedOptions(index.content.enablers.filter(isOpen)),
    }),
    [units, people, index],
  );
}

/** Why no enabler can be made now: it is an edit of the draft. */
export function useNewEnablerRefused(): string | null {
  const plan = usePlan();
  const refused = useActing(plan).refusal('editPlan');
  if (refused !== null) return refused;
  return newestOf(plan)?.state === 'draft' ? null : 'There is no draft that can be edited.';
}
