import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { HeatLevel } from './heat-scale.js';
import './cell-heat.css';

/** A row in a column, as a number with its heat; or in a word why there is none. */
export interface HeatCell {
  readonly id: string;
  readonly heat:
    | { readonly kind: 'rated'; readonly figure: string; readonly level: HeatLevel }
    | { readonly kind: 'unrated'; readonly why: string };
  /** Read after the figure, e.g. "14 of 10 FTE, overbooked". */
  readonly about: string;
}

export interface CellHeatProps {
  readonly caption: string;
  readonly rowsLabel: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly HeatCell[];
  }[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** A table of figures with their heat; one cell takes Tab, arrows move on from it, Enter opens what is behind. */
export function CellHeat(props: CellHeatProps) {
  const { caption, rowsLabel, columns, rows, selectedId, onSelect } = props;
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const ids = rows.map(({ cells }) => cells.map(({ id }) => id));
  const known = new Set(ids.flat());
  const tabStop = [focusedId, selectedId].find((id) => id !== null && known.has(id)) ?? ids[0]?.[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = cellAfter(ids, cellIn(event.target), event.key);
    if (next === null) return;
    event.preventDefault();
    for (const cell of event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')) {
      if (cell.dataset['cell'] === next) cell.focus();
    }
  };
  return (
    <div className="n-cells">
      <table onKeyDown={onKeyDown} onFocus={(event: FocusEvent) => setFocusedId(cellIn(event.target))}>
        <caption className="n-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatRow key={row.id} {...{ row, columns, selectedId, onSelect }} tabStop={tabStop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeatRowProps extends Pick<CellHeatProps, 'columns' | 'selectedId' | 'onSelect'> {
  readonly row: CellHeatProps['rows'][number];
  /** The one cell that Tab reaches. */
  readonly tabStop: string | undefined;
}

function HeatRow({ row: { label, cells }, columns, selectedId, tabStop, onSelect }: HeatRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(({ id, heat, about }, column) => (
        <td key={id}>
          <button
            type="button"
            data-cell={id}
            data-heat={heat.kind === 'rated' ? heat.level : 'none'}
            aria-pressed={id === selectedId}
            aria-label={`${label}, ${columns[column]?.label ?? ''}, ${about}`}
            tabIndex={id === tabStop ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {heat.kind === 'rated' ? heat.figure : `– ${heat.why}`}
          </button>
        </td>
      ))}
    </tr>
  );
}

function cellIn(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null)
    : null;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Where a key leads; null at the edge, and for other keys. */
function cellAfter(ids: readonly (readonly string[])[], from: string | null, key: string): string | null {
  const step = STEPS[key];
  const row = ids.findIndex((line) => from !== null && line.includes(from));
  const line = ids[row + (step?.[0] ?? 0)];
  if (!step || row < 0 || !line) return null;
  const column = (ids[row]?.indexOf(from ?? '') ?? 0) + step[1];
  const next = line[Math.min(line.length - 1, Math.max(0, column))];
  return next === undefined || next === from ? null : next;
}
