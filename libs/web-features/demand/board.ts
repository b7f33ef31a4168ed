import { DEMAND_STATES, requesterOf, type DemandRequest, type DemandState } from '@northing/domain';
import type { DemandView } from '../address/demand-view.js';

export interface BoardColumn {
  readonly state: DemandState;
  readonly requests: readonly DemandRequest[];
}

/** What fits the filter, by state; text is looked for in title, problem and the unit's name. */
export function boardColumns(
  requests: readonly DemandRequest[],
  { text, mine }: Pick<DemandView, 'text' | 'mine'>,
  personId: string | null,
  unitName: (id: string) => string,
): readonly BoardColumn[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = requests.filter((request) => {
    if (mine && personId !== null && requesterOf(request) !== personId) return false;
    const { title, problem, businessUnitId } = request;
    const read = [title, problem, unitName(businessUnitId)].join(' ').toLowerCase();
    return words.every((word) => read.includes(word));
  });
  return DEMAND_STATES.map((state) => ({
    state,
    requests: shown.filter((request) => request.state === state),
  }));
}
