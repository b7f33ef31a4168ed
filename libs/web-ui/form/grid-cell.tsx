import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { figureText } from './read-number.js';
import type { CellGridEdit } from './use-cell-grid.js';

interface GridCellProps {
  readonly name: string;
  readonly value: number | null;
  readonly isRefused: boolean;
  /** Where it is said why a figure is refused. */
  readonly messageId: string;
  readonly row: number;
  readonly column: number;
  readonly grid: CellGridEdit;
}

/** One figure of a grid. What cannot be read stays as it was typed. */
export function GridCell({ name, value, isRefused, messageId, row, column, grid }: GridCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    if (grid.commitCell(row, column, typed)) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (step !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      // Leaving the cell keeps its figure; after the last one there is nowhere to go.
      if (!grid.focusOn(row + step, column) && event.key === 'Enter') keep();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
      grid.clearMessage();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    // A single figure is typed text like any other.
    if (!/[\t\n\r]/.test(text.trimEnd())) return;
    event.preventDefault();
    if (grid.paste(row, column, text)) setTyped(null);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      className="n-input"
      aria-label={name}
      aria-invalid={isRefused || undefined}
      aria-describedby={isRefused ? messageId : undefined}
      data-cell={`${row}/${column}`}
      value={typed ?? figureText(value)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}

const STEP: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
