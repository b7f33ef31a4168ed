import { plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { QuarterWindow } from '../time/horizon.js';
import { isOpen, type Enabler } from './enabler.js';

/** FTE that one enabler needs of a team in a quarter. */
export interface TeamDemand {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
  readonly fte: number;
}

/**
 * What an enabler needs within a window: of the teams that work on it until it is delivered, and of those that sustain
 * a product from the quarter after its end to the one before its retirement (DOMAIN §4.4). Unscheduled work needs
 * nothing yet; stopped and retired work nothing any more.
 */
export function teamDemand(enabler: Enabler, window: QuarterWindow): readonly TeamDemand[] {
  if (enabler.stage === 'stopped' || enabler.stage === 'retired') return [];
  return [...workDemand(enabler, window), ...sustainDemand(enabler, window)];
}

function workDemand(enabler: Enabler, { first, last }: QuarterWindow): readonly TeamDemand[] {
  const { startQuarter: start, endQuarter: end, capacityDemand } = enabler;
  if (start === null || end === null || !isOpen(enabler)) return [];
  return capacityDemand
    .map(({ teamId, offset, fte }) => ({ teamId, quarter: plusQuarters(start, offset), fte }))
    .filter(({ quarter }) => quarter >= first && quarter <= last);
}

function sustainDemand(enabler: Enabler, window: QuarterWindow): readonly TeamDemand[] {
  const end = isOpen(enabler) ? plannedEnd(enabler) : (enabler.actualEndQuarter ?? enabler.endQuarter);
  if (end === null || enabler.sustainDemand.length === 0) return [];
  const first = Math.max(window.first, end + 1);
  const last = Math.min(window.last, (enabler.retireQuarter ?? Infinity) - 1);
  const demand: TeamDemand[] = [];
  for (let quarter = first as FiscalQuarter; quarter <= last; quarter = plusQuarters(quarter, 1)) {
    for (const { teamId, fte } of enabler.sustainDemand) demand.push({ teamId, quarter, fte });
  }
  return demand;
}

function plannedEnd({ startQuarter, endQuarter }: Enabler): FiscalQuarter | null {
  return startQuarter === null ? null : endQuarter;
}
