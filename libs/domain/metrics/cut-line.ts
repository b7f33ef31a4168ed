import { isOpen, PRIORITY_BANDS, type Enabler } from '../plan/enabler.js';
import type { TeamDemand } from '../plan/team-demand.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import { byScore } from './priority.js';
import type { CutLineEntry, Priority } from './revision-metrics.js';
import { isOver, teamQuarters, type EnablerDemand, type TeamQuarters } from './utilisation.js';

/**
 * Undelivered enablers with demand in the window: work in progress first and always served, then by band, score and id
 * until one exceeds a team-quarter; what fits behind it is fillable (DOMAIN §4.4, SPEC.md [M31], [M32]).
 */
export function cutLine(
  demand: EnablerDemand,
  capacity: TeamQuarters,
  priority: readonly Priority[],
  settings: Pick<WorkspaceSettings, 'utilisationLimit'>,
): readonly CutLineEntry[] {
  const used = usage(demand, capacity, settings);
  let lineReached = false;
  return ordered(demand, priority).map((enabler) => {
    const cells = demand.get(enabler) ?? [];
    const enablerId = enabler.id;
    if (enabler.stage === 'inProgress') {
      used.add(cells);
      return { enablerId, verdict: 'committed' };
    }
    if (!used.fits(cells)) {
      lineReached = true;
      return { enablerId, verdict: 'doesNotFit' };
    }
    used.add(cells);
    return { enablerId, verdict: lineReached ? 'fillable' : 'aboveLine' };
  });
}

/** What nobody put in a band could be done. */
function bandRank({ priorityBand }: Enabler): number {
  return PRIORITY_BANDS.indexOf(priorityBand ?? 'could');
}

function ordered(demand: EnablerDemand, priority: readonly Priority[]): readonly Enabler[] {
  const scores = new Map(priority.map((entry) => [entry.enablerId, entry]));
  const scoreOf = ({ id }: Enabler) => scores.get(id) ?? { enablerId: id, score: null };
  const started = ({ stage }: Enabler) => (stage === 'inProgress' ? 0 : 1);
  return [...demand]
    .flatMap(([enabler, cells]) => (isOpen(enabler) && cells.length > 0 ? [enabler] : []))
    .sort((a, b) => started(a) - started(b) || bandRank(a) - bandRank(b) || byScore(scoreOf(a), scoreOf(b)));
}

/** Sustaining delivered products comes before anything else. */
function usage(
  demand: EnablerDemand,
  capacity: TeamQuarters,
  settings: Pick<WorkspaceSettings, 'utilisationLimit'>,
) {
  const used = new Map<string, number>();
  const keyOf = ({ teamId, quarter }: TeamDemand) => `${quarter} ${teamId}`;
  const add = (cells: readonly TeamDemand[]) => {
    for (const cell of cells) used.set(keyOf(cell), (used.get(keyOf(cell)) ?? 0) + cell.fte);
  };
  for (const [enabler, cells] of demand) if (!isOpen(enabler)) add(cells);
  const fits = (cells: readonly TeamDemand[]) => {
    const asked = teamQuarters(cells);
    return cells.every((cell) => {
      const total = (used.get(keyOf(cell)) ?? 0) + asked.get(cell.teamId, cell.quarter);
      return !isOver(total, capacity.get(cell.teamId, cell.quarter), settings);
    });
  };
  return { add, fits };
}
