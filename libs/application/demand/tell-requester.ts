import { requesterOf, type DemandRequest, type DemandState } from '@northing/domain';
import type { PlanUnit } from '../work-ports.js';

/** When a request was moved (ISO 8601), and by whom. */
export interface MovedAt {
  readonly at: string;
  readonly byId: string | null;
}

const NOW = {
  new: 'is new',
  assessing: 'is being assessed',
  accepted: 'is accepted',
  planned: 'is planned as an enabler',
  declined: 'is declined, and an alternative is offered',
  withdrawn: 'is withdrawn',
} satisfies Record<DemandState, string>;

/** Whoever raised a request is told where it stands now, unless they moved it themselves (SPEC.md of demand, [Q8]). */
export async function tellRequester(
  unit: PlanUnit,
  request: DemandRequest,
  { at, byId }: MovedAt,
): Promise<void> {
  const personId = requesterOf(request);
  if (personId === null || personId === byId) return;
  const { id, title, state, steps } = request;
  const planId = unit.frame.plan.id;
  await unit.addNotices([
    {
      // Each move adds a step, so that none is told twice.
      ...{ id: `demand:${id}:${steps.length}`, personId, kind: 'demandMoved' },
      ...{ text: `The request “${title}” ${NOW[state]}.`, at },
      href: `/budget/demand?plan=${planId}&request=${encodeURIComponent(id)}`,
    },
  ]);
}
