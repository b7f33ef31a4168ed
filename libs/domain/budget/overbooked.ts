import { isOver } from '../metrics/utilisation.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { TeamLoad } from './budget-list.js';

/** Quarters of the year in which a team has more to do than its limit allows (SPEC.md [B4]). */
export function overbookedQuarters(
  { quarters }: Pick<TeamLoad, 'quarters'>,
  settings: Pick<WorkspaceSettings, 'utilisationLimit'>,
): readonly FiscalQuarter[] {
  return quarters.flatMap(({ quarter, demand, capacity }) =>
    isOver(demand, capacity, settings) ? [quarter] : [],
  );
}
