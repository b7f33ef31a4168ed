import { horizonWindow, type QuarterWindow } from '../time/horizon.js';
import { fiscalYearOf, plusQuarters, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import type { Enabler, FundingClass } from './enabler.js';
import type { PlanContent } from './plan-content.js';
import type { WarningContext } from './warnings.js';

/** Average FTE of a team in a quarter. */
export interface TeamQuarter {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
  readonly demand: number;
  readonly capacity: number;
}

type Cells = Map<string, { readonly teamId: string; readonly quarter: FiscalQuarter; fte: number }>;

function add(cells: Cells, teamId: string, quarter: FiscalQuarter, fte: number): void {
  const key = `${quarter} ${teamId}`;
  const cell = cells.get(key);
  if (cell) cell.fte += fte;
  else cells.set(key, { teamId, quarter, fte });
}

/** Team-quarters of the one-year window with more demand than `utilisationLimit` of the capacity (DOMAIN §4.4). */
export function overbookedTeams(content: PlanContent, context: WarningContext): readonly TeamQuarter[] {
  const window = horizonWindow(context.anchorQuarter, context.settings.oneYearQuarters);
  const demand: Cells = new Map();
  for (const enabler of content.enablers) addDemand(demand, enabler, window);
  const capacity: Cells = new Map();
  for (const { teamId, quarter, fte } of content.capacity) add(capacity, teamId, quarter, fte);
  const over: TeamQuarter[] = [];
  for (const [key, { teamId, quarter, fte }] of demand) {
    const has = capacity.get(key)?.fte ?? 0;
    if (fte > has * context.settings.utilisationLimit)
      over.push({ teamId, quarter, demand: fte, capacity: has });
  }
  return over.sort((a, b) => (a.teamId === b.teamId ? a.quarter - b.quarter : a.teamId < b.teamId ? -1 : 1));
}

/** Demand while it is worked on, and what a product keeps needing from its end until it retires. */
function addDemand(cells: Cells, enabler: Enabler, window: QuarterWindow): void {
  if (enabler.stage === 'stopped' || enabler.stage === 'retired') return;
  const { startQuarter: start, endQuarter, actualEndQuarter, retireQuarter } = enabler;
  if (start !== null && enabler.stage !== 'delivered') {
    for (const { teamId, offset, fte } of enabler.capacityDemand) {
      const quarter = plusQuarters(start, offset);
      if (quarter >= window.first && quarter <= window.last) add(cells, teamId, quarter, fte);
    }
  }
  const end = actualEndQuarter ?? endQuarter;
  if (end === null || enabler.sustainDemand.length === 0) return;
  const first = Math.max(window.first, end + 1) as FiscalQuarter;
  const last = Math.min(window.last, (retireQuarter ?? Infinity) - 1);
  for (let quarter = first; quarter <= last; quarter = plusQuarters(quarter, 1)) {
    for (const { teamId, fte } of enabler.sustainDemand) add(cells, teamId, quarter, fte);
  }
}

export interface EnvelopeUse {
  readonly fiscalYear: FiscalYear;
  readonly fundingClass: FundingClass;
  /** Whole thousands. */
  readonly planned: number;
  readonly amount: number;
}

/** Envelopes of the cost window below what the plan spends of their class and year. */
export function overspentEnvelopes(content: PlanContent, context: WarningContext): readonly EnvelopeUse[] {
  const first = fiscalYearOf(context.anchorQuarter);
  const last = first + context.settings.costYears - 1;
  const spend = new Map<string, number>();
  for (const { fundingClass, cost } of content.enablers) {
    for (const { fiscalYear, opex, capex } of cost) {
      const key = `${fiscalYear} ${fundingClass}`;
      spend.set(key, (spend.get(key) ?? 0) + opex + capex);
    }
  }
  return content.envelopes
    .filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last)
    .map((envelope) => ({
      ...envelope,
      planned: spend.get(`${envelope.fiscalYear} ${envelope.fundingClass}`) ?? 0,
    }))
    .filter(({ planned, amount }) => planned > amount);
}
