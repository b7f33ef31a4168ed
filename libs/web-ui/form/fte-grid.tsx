import { CellGrid, type GridLine } from './cell-grid.js';
import type { FieldState } from './field-state.js';

/** The demand of one team, a figure a quarter in the order of the grid's quarters. */
export interface TeamDemand {
  readonly teamId: string;
  readonly teamName: string;
  readonly fte: readonly (number | null)[];
}

export interface FteGridProps {
  readonly label: string;
  readonly quarters: readonly GridLine[];
  readonly value: readonly TeamDemand[];
  readonly state: FieldState;
  readonly onCommit: (next: readonly TeamDemand[], seen: readonly TeamDemand[]) => void;
}

/** People by team and quarter, in average FTE. */
export function FteGrid({ label, quarters, value, state, onCommit }: FteGridProps) {
  const demand = (cells: readonly (readonly (number | null)[])[]) =>
    value.map((team, row) => ({ ...team, fte: cells[row] ?? team.fte }));
  return (
    <CellGrid
      label={label}
      rule={{ unit: 'FTE', min: 0, max: null, step: null }}
      rowsLabel="Team"
      rows={value.map(({ teamId, teamName }) => ({ id: teamId, label: teamName }))}
      columns={quarters}
      value={value.map(({ fte }) => fte)}
      state={state}
      onCommit={(next, seen) => onCommit(demand(next), demand(seen))}
      totals="none"
    />
  );
}
