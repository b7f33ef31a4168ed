import { fourDecimals, ratio, twoDecimals } from '../compare/rounding.js';
import type { Enabler } from '../plan/enabler.js';
import type { CapacityCell, PlanContent } from '../plan/plan-content.js';
import { teamDemand, type TeamDemand } from '../plan/team-demand.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { QuarterWindow } from '../time/horizon.js';
import type { DemandShare, Utilisation } from './revision-metrics.js';

/** FTE by team and quarter. */
export interface TeamQuarters {
  readonly get: (teamId: string, quarter: FiscalQuarter) => number;
  readonly teams: readonly string[];
  readonly total: number;
}

/** What every enabler needs of whom within a window. */
export type EnablerDemand = ReadonlyMap<Enabler, readonly TeamDemand[]>;

export function demandByEnabler(
  { enablers }: Pick<PlanContent, 'enablers'>,
  window: QuarterWindow,
): EnablerDemand {
  return new Map(enablers.map((enabler) => [enabler, teamDemand(enabler, window)]));
}

export function teamQuarters(cells: readonly (CapacityCell | TeamDemand)[]): TeamQuarters {
  const sums = new Map<string, Map<FiscalQuarter, number>>();
  let total = 0;
  for (const { teamId, quarter, fte } of cells) {
    const quarters = sums.get(teamId) ?? new Map<FiscalQuarter, number>();
    sums.set(teamId, quarters.set(quarter, (quarters.get(quarter) ?? 0) + fte));
    total += fte;
  }
  return {
    get: (teamId, quarter) => sums.get(teamId)?.get(quarter) ?? 0,
    teams: [...sums.keys()].sort(),
    total,
  };
}

/** Capacity of the quarters within a window. */
export function capacityIn({ capacity }: Pick<PlanContent, 'capacity'>, window: QuarterWindow): TeamQuarters {
  return teamQuarters(capacity.filter(({ quarter }) => quarter >= window.first && quarter <= window.last));
}

/** Demand above the limit, with a hair's tolerance for sums of decimals. */
export function isOver(
  demand: number,
  capacity: number,
  { utilisationLimit }: Pick<WorkspaceSettings, 'utilisationLimit'>,
): boolean {
  return demand > capacity * utilisationLimit + 1e-9;
}

/** Each team with capacity or demand, by quarter of the one-year window (DOMAIN §4.4, SPEC.md [M30]). */
export function utilisationOf(
  demand: EnablerDemand,
  capacity: TeamQuarters,
  window: QuarterWindow,
  settings: Pick<WorkspaceSettings, 'utilisationLimit'>,
): readonly Utilisation[] {
  const needed = sharesByCell(demand);
  const teams = [...new Set([...capacity.teams, ...needed.teams])].sort();
  return teams.flatMap((teamId) =>
    quartersOf(window).map((quarter) => {
      const demandBy = needed.get(teamId, quarter);
      const fte = fourDecimals(demandBy.reduce((sum, share) => sum + share.fte, 0));
      const has = fourDecimals(capacity.get(teamId, quarter));
      return {
        teamId,
        quarter,
        demand: fte,
        capacity: has,
        utilisation: has > 0 ? ratio(fte, has) : null,
        over: isOver(fte, has, settings),
        demandBy,
      };
    }),
  );
}

/** Discretionary demand against the capacity of the window, in FTE quarters (DOMAIN §4.8, SPEC.md [M42]). */
export function discretionaryCapacity(demand: EnablerDemand, capacity: TeamQuarters) {
  let fte = 0;
  for (const [{ fundingClass }, cells] of demand) {
    if (fundingClass === 'discretionary') fte += cells.reduce((sum, cell) => sum + cell.fte, 0);
  }
  return {
    discretionaryDemand: fourDecimals(fte),
    capacity: fourDecimals(capacity.total),
    discretionaryCapacityPct: capacity.total > 0 ? twoDecimals((fte / capacity.total) * 100) : null,
  };
}

function quartersOf({ first, last }: QuarterWindow): readonly FiscalQuarter[] {
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as FiscalQuarter);
}

function sharesByCell(demand: EnablerDemand) {
  const cells = new Map<string, Map<FiscalQuarter, Map<string, number>>>();
  for (const [{ id }, needs] of demand) {
    for (const { teamId, quarter, fte } of needs) {
      const quarters = cells.get(teamId) ?? new Map<FiscalQuarter, Map<string, number>>();
      cells.set(teamId, quarters);
      const shares = quarters.get(quarter) ?? new Map<string, number>();
      quarters.set(quarter, shares.set(id, (shares.get(id) ?? 0) + fte));
    }
  }
  return {
    teams: [...cells.keys()],
    get: (teamId: string, quarter: FiscalQuarter): readonly DemandShare[] =>
      [...(cells.get(teamId)?.get(quarter) ?? [])].map(([enablerId, fte]) => ({ enablerId, fte })),
  };
}
