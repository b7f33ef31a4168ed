import { useState, type RefObject } from 'react';
import type { CellGridProps } from './cell-grid.js';
import { pasteBlock, type Cells } from './paste-block.js';
import { readNumber } from './read-number.js';
import { useHeldEdit } from './use-held-edit.js';

interface Refused {
  readonly row: number;
  readonly column: number;
  readonly why: string;
}

export interface CellGridEdit {
  readonly shown: Cells;
  readonly refused: Refused | null;
  readonly why: string | null;
  /** What was pasted. */
  readonly said: string;
  /** False when the text is refused and stays in the cell. */
  readonly commitCell: (row: number, column: number, text: string) => boolean;
  readonly paste: (row: number, column: number, text: string) => boolean;
  /** False when there is no such cell. */
  readonly focusOn: (row: number, column: number) => boolean;
  readonly clearMessage: () => void;
}

/** The grid as one field: every report carries all its cells. */
export function useCellGrid(props: CellGridProps, region: RefObject<HTMLElement | null>): CellGridEdit {
  const { rule, rows, columns, value, state, onCommit } = props;
  const edit = useHeldEdit(value, state, onCommit);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  const say = (words: string, refusal: Refused | null) => {
    setSaid(words);
    setRefused(refusal);
  };
  const refuse = (row: number, column: number, why: string) => {
    say('', { row, column, why });
    return false;
  };
  const accept = (cells: Cells, words: string) => {
    say(words, null);
    edit.commit(cells);
    return true;
  };
  return {
    shown: edit.shown,
    refused,
    why: refused?.why ?? null,
    said,
    clearMessage: () => say('', null),
    commitCell: (row, column, text) => {
      const read = readNumber(text, rule);
      const place = `${rows[row]?.label}, ${columns[column]?.label}`;
      if (read.kind === 'refused') return refuse(row, column, `${place}: ${read.why}`);
      return accept(withCell(edit.shown, row, column, read.value), '');
    },
    paste: (row, column, text) => {
      const [rowNames, columnNames] = [rows.map(({ label }) => label), columns.map(({ label }) => label)];
      const result = pasteBlock(text, { cells: edit.shown, row, column, rowNames, columnNames, rule });
      if (result.kind === 'refused') return refuse(row, column, result.why);
      return accept(result.cells, result.said);
    },
    focusOn: (row, column) => {
      const cell = region.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`);
      cell?.focus();
      return cell != null;
    },
  };
}

function withCell(cells: Cells, row: number, column: number, figure: number | null): Cells {
  return cells.map((line, r) => (r === row ? line.with(column, figure) : line));
}
