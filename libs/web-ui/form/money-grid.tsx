import { CellGrid } from './cell-grid.js';
import type { FieldState } from './field-state.js';
import type { Cells } from './paste-block.js';

/** Cost of a fiscal year in whole thousands; the year is null where cost is not phased. */
export interface CostCell {
  readonly fiscalYear: number | null;
  /** E.g. "FY27", or "No year". */
  readonly label: string;
  readonly opex: number | null;
  readonly capex: number | null;
}

export interface MoneyGridProps {
  readonly label: string;
  /** The workspace's currency as it is printed, e.g. "$" or "EUR". */
  readonly currency: string;
  readonly value: readonly CostCell[];
  readonly state: FieldState;
  readonly onCommit: (next: readonly CostCell[], seen: readonly CostCell[]) => void;
}

const KINDS = [
  { id: 'opex', label: 'Opex' },
  { id: 'capex', label: 'Capex' },
] as const;

/** Cost by fiscal year, opex and capex, in whole thousands. */
export function MoneyGrid({ label, currency, value, state, onCommit }: MoneyGridProps) {
  const years = (cells: Cells) =>
    value.map((year, row) => ({ ...year, opex: cells[row]?.[0] ?? null, capex: cells[row]?.[1] ?? null }));
  return (
    <CellGrid
      label={label}
      rule={{ unit: `${currency} thousand`, min: 0, max: null, step: 1 }}
      rowsLabel="Fiscal year"
      rows={value.map((year) => ({ id: String(year.fiscalYear), label: year.label }))}
      columns={KINDS}
      value={value.map(({ opex, capex }) => [opex, capex])}
      state={state}
      onCommit={(next, seen) => onCommit(years(next), years(seen))}
      totals="both"
    />
  );
}
