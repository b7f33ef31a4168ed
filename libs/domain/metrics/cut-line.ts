import { isOpen, PRIORITY_BANDS, type Enabler } from '../plan/enabler.js';
import type { TeamDemand } from '../plan/team-demand.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import { byScore } from './priority.js';
import type { CutLineEntry, CutVerdict, Priority } from './revision-metrics.js';
import { isOver, teamQuarters, type EnablerDemand, type TeamQuarters } from './utilisation.js';

/** What enablers draw on, one after the other. */
export interface Meter {
  readonly fits: (enabler: Enabler) => boolean;
  readonly add: (enabler: Enabler) => void;
}

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
  const asking = [...demand].flatMap(([enabler, cells]) =>
    isOpen(enabler) && cells.length > 0 ? [enabler] : [],
  );
  return drawLine(inPriorityOrder(asking, priority), capacityMeter(demand, capacity, settings));
}

/** Walks a list from its top: work in progress is committed, the first that does not fit marks the line [M32]. */
export function drawLine(enablers: readonly Enabler[], meter: Meter): readonly CutLineEntry[] {
  let lineReached = false;
  const verdictOf = (enabler: Enabler): CutVerdict => {
    if (enabler.stage === 'inProgress') {
      meter.add(enabler);
      return 'committed';
    }
    if (!meter.fits(enabler)) {
      lineReached = true;
      return 'doesNotFit';
    }
    meter.add(enabler);
    return lineReached ? 'fillable' : 'aboveLine';
  };
  return enablers.map((enabler) => ({ enablerId: enabler.id, verdict: verdictOf(enabler) }));
}

/** What nobody put in a band could be done. */
export function bandRank({ priorityBand }: Enabler): number {
  return PRIORITY_BANDS.indexOf(priorityBand ?? 'could');
}

/** Work in progress first, then by band, score (null last; one given by hand before the computed one) and id. */
export function inPriorityOrder(
  enablers: readonly Enabler[],
  priority: readonly Pick<Priority, 'enablerId' | 'score'>[],
): readonly Enabler[] {
  const scores = new Map(priority.map(({ enablerId, score }) => [enablerId, score]));
  const ranked = enablers.map((enabler) => ({
    enabler,
    enablerId: enabler.id,
    started: enabler.stage === 'inProgress' ? 0 : 1,
    band: bandRank(enabler),
    score: enabler.placedScore ?? scores.get(enabler.id) ?? null,
  }));
  ranked.sort((a, b) => a.started - b.started || a.band - b.band || byScore(a, b));
  return ranked.map(({ enabler }) => enabler);
}

/** Team-quarters; sustaining delivered products comes before anything else [M31]. */
export function capacityMeter(
  demand: EnablerDemand,
  capacity: TeamQuarters,
  settings: Pick<WorkspaceSettings, 'utilisationLimit'>,
): Meter {
  const used = new Map<string, number>();
  const keyOf = ({ teamId, quarter }: TeamDemand) => `${quarter} ${teamId}`;
  const consume = (cells: readonly TeamDemand[]) => {
    for (const cell of cells) used.set(keyOf(cell), (used.get(keyOf(cell)) ?? 0) + cell.fte);
  };
  const cellsOf = (enabler: Enabler) => demand.get(enabler) ?? [];
  for (const [enabler, cells] of demand) if (!isOpen(enabler)) consume(cells);
  return {
    add: (enabler) => consume(cellsOf(enabler)),
    fits: (enabler) => {
      const asked = teamQuarters(cellsOf(enabler));
      return cellsOf(enabler).every((cell) => {
        const total = (used.get(keyOf(cell)) ?? 0) + asked.get(cell.teamId, cell.quarter);
        return !isOver(total, capacity.get(cell.teamId, cell.quarter), settings);
      });
    },
  };
}
