import { horizonWindow } from '../time/horizon.js';
import { fiscalYearOf, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import type { FundingClass } from './enabler.js';
import type { PlanContent } from './plan-content.js';
import { teamDemand } from './team-demand.js';
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
  for (const enabler of content.enablers) {
    for (const { teamId, quarter, fte } of teamDemand(enabler, window)) add(demand, teamId, quarter, fte);
  }
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
