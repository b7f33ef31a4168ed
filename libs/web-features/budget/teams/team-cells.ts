import {
  capacityIn,
  demandByEnabler,
  formatQuarter,
  horizonWindow,
  quarterLabel,
  utilisationOf,
  type FiscalQuarter,
  type PlanContent,
  type Utilisation,
  type WorkspaceSettings,
} from '@northing/domain';
import { heatLevel, UTILISATION_SCALE, type CellHeatProps, type HeatCell } from '@northing/web-ui';
import { plainNumber } from '../../words/numbers.js';
import type { TeamQuarter } from '../../address/teams-view.js';

/** The use of every team over a number of quarters from the anchor. */
export function teamUse(
  content: PlanContent,
  anchor: FiscalQuarter,
  quarters: number,
  settings: WorkspaceSettings,
): readonly Utilisation[] {
  const window = horizonWindow(anchor, quarters);
  return utilisationOf(demandByEnabler(content, window), capacityIn(content, window), window, settings);
}

export const cellId = ({ teamId, quarter }: TeamQuarter) => `${formatQuarter(quarter)}:${teamId}`;

/** Rows of teams and columns of quarters. */
export function heatOf(
  use: readonly Utilisation[],
  teamName: (id: string) => string,
): Pick<CellHeatProps, 'columns' | 'rows'> {
  const quarters = [...new Set(use.map(({ quarter }) => quarter))].sort((a, b) => a - b);
  const teams = [...new Set(use.map(({ teamId }) => teamId))];
  return {
    columns: quarters.map((quarter) => ({ id: formatQuarter(quarter), label: quarterLabel(quarter) })),
    rows: teams.map((id) => ({
      id,
      label: teamName(id),
      cells: use.filter(({ teamId }) => teamId === id).map(heatCell),
    })),
  };
}

function heatCell(use: Utilisation): HeatCell {
  return { id: cellId(use), heat: heatFigure(use), about: demandWords(use) };
}

/** Only what the rules call overbooked has the highest heat, whatever the limit is. */
function heatFigure({ utilisation, over, demand }: Utilisation): HeatCell['heat'] {
  if (utilisation === null) {
    return { kind: 'unrated', why: demand > 0 ? 'No capacity' : 'No team' };
  }
  const percent = utilisation * 100;
  const level = over ? 4 : Math.min(3, heatLevel(percent, UTILISATION_SCALE));
  return {
    kind: 'rated',
    figure: `${over ? '▲ ' : ''}${Math.round(percent)}%`,
    level: level as 0 | 1 | 2 | 3 | 4,
  };
}

/** `14 of 10 FTE, 140%, overbooked`. */
export function demandWords({ demand, capacity, utilisation, over }: Utilisation): string {
  const share = utilisation === null ? 'no capacity was given' : `${Math.round(utilisation * 100)}%`;
  const fte = `${plainNumber(demand)} of ${plainNumber(capacity)} FTE`;
  return [fte, share, ...(over ? ['overbooked'] : [])].join(', ');
}
