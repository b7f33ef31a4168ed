import { TriangleAlert } from 'lucide-react';
import { useId, useRef } from 'react';
import { FieldStateNote } from './field-state-note.js';
import type { FieldState } from './field-state.js';
import { GridCell } from './grid-cell.js';
import { figureText, type NumberRule } from './read-number.js';
import type { Cells } from './paste-block.js';
import { useCellGrid } from './use-cell-grid.js';
import './cell-grid.css';

export interface GridLine {
  readonly id: string;
  readonly label: string;
}

export interface CellGridProps {
  /** What the grid holds; the unit is added. */
  readonly label: string;
  readonly rule: NumberRule;
  /** What the first column names, e.g. "Fiscal year". */
  readonly rowsLabel: string;
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** By row, then column; null is not set. */
  readonly value: Cells;
  readonly state: FieldState;
  /** One report for one cell or one pasted block. */
  readonly onCommit: (next: Cells, seen: Cells) => void;
  /** Adds a line of sums under the columns and beside the rows. */
  readonly totals?: 'none' | 'rows' | 'both';
}

/**
 * Numbers by row and column, each cell a field: Enter keeps a figure and goes down, ↑ ↓ move, a block copied
 * from a spreadsheet is pasted whole or not at all.
 */
export function CellGrid(props: CellGridProps) {
  const { label, rule, rowsLabel, rows, columns, state, totals = 'none' } = props;
  const region = useRef<HTMLDivElement>(null);
  const grid = useCellGrid(props, region);
  const id = useId();
  return (
    <div className="n-editor n-grid">
      <div className="n-grid__scroll" role="region" aria-label={`${label}, ${rule.unit}`} ref={region}>
        <table>
          <caption>
            {label}, {rule.unit}
          </caption>
          <GridHead rowsLabel={rowsLabel} columns={columns} withTotal={totals !== 'none'} />
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {columns.map((column, c) => (
                  <td key={column.id}>
                    <GridCell
                      name={`${row.label}, ${column.label}, ${rule.unit}`}
                      value={grid.shown[r]?.[c] ?? null}
                      isRefused={grid.refused?.row === r && grid.refused.column === c}
                      messageId={id}
                      row={r}
                      column={c}
                      grid={grid}
                    />
                  </td>
                ))}
                {totals !== 'none' && <Total figures={grid.shown[r] ?? []} />}
              </tr>
            ))}
          </tbody>
          {totals === 'both' && <GridFoot columns={columns} cells={grid.shown} />}
        </table>
      </div>
      <p id={id} role="status" className="n-grid__message" data-refused={grid.why !== null || undefined}>
        {grid.why !== null && <TriangleAlert aria-hidden size={14} />} {grid.why ?? grid.said}
      </p>
      <FieldStateNote state={state} />
    </div>
  );
}

interface GridHeadProps {
  readonly rowsLabel: string;
  readonly columns: readonly GridLine[];
  readonly withTotal: boolean;
}

function GridHead({ rowsLabel, columns, withTotal }: GridHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{rowsLabel}</th>
        {columns.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
          </th>
        ))}
        {withTotal && <th scope="col">Total</th>}
      </tr>
    </thead>
  );
}

function GridFoot({ columns, cells }: { readonly columns: readonly GridLine[]; readonly cells: Cells }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">Total</th>
        {columns.map(({ id }, c) => (
          <Total key={id} figures={cells.map((line) => line[c] ?? null)} />
        ))}
        <Total figures={cells.flat()} />
      </tr>
    </tfoot>
  );
}

/** A sum of what is set; a dash where nothing is. */
function Total({ figures }: { readonly figures: readonly (number | null)[] }) {
  const set = figures.filter((figure) => figure !== null);
  // Tenths and halves add up without the dust of binary fractions.
  const sum = Math.round(set.reduce((total, figure) => total + figure, 0) * 1e4) / 1e4;
  return <td className="n-grid__total">{set.length === 0 ? '–' : figureText(sum)}</td>;
}
