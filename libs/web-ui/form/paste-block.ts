import { readNumber, type NumberRule } from './read-number.js';

export type Cells = readonly (readonly (number | null)[])[];

/** Where a block is pasted, and what its rows and columns are called. */
export interface PasteTarget {
  readonly cells: Cells;
  readonly row: number;
  readonly column: number;
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  readonly rule: NumberRule;
}

export type PasteResult =
  | { readonly kind: 'applied'; readonly cells: Cells; readonly said: string }
  | { readonly kind: 'refused'; readonly why: string };

/** The cells of copied text: rows by line, columns by tab, as spreadsheets write them. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/** A block put into the grid, all of it or, with the reason, nothing. */
export function pasteBlock(text: string, target: PasteTarget): PasteResult {
  const block = readBlock(text);
  const misfit = misfitOf(block, target);
  if (misfit !== null) return { kind: 'refused', why: `${misfit} Nothing was pasted.` };
  const figures: (number | null)[][] = [];
  for (const [row, line] of block.entries()) {
    const read = line.map((cell) => readNumber(cell, target.rule));
    const refused = read.findIndex(({ kind }) => kind === 'refused');
    const first = read[refused];
    if (first?.kind === 'refused') {
      const place = `Row ${row + 1}, column ${refused + 1} of the copied block`;
      return { kind: 'refused', why: `${place}: ${first.why}. Nothing was pasted.` };
    }
    figures.push(read.flatMap((cell) => (cell.kind === 'read' ? [cell.value] : [])));
  }
  const size = sizeText(block.length, block[0]?.length ?? 0);
  return {
    kind: 'applied',
    cells: withBlock(target, figures),
    said: `Pasted ${size} from ${placeText(target)}`,
  };
}

function misfitOf(block: readonly (readonly string[])[], target: PasteTarget): string | null {
  const width = block[0]?.length ?? 0;
  if (block.some((line) => line.length !== width)) return 'The rows of the copied block differ in length.';
  const rows = target.rowNames.length - target.row;
  const columns = target.columnNames.length - target.column;
  if (block.length <= rows && width <= columns) return null;
  const room = sizeText(rows, columns);
  return `The copied block is ${sizeText(block.length, width)}; from ${placeText(target)} there is room for ${room}.`;
}

function withBlock({ cells, row, column }: PasteTarget, figures: Cells): Cells {
  return cells.map((line, r) => line.map((cell, c) => pasted(figures, r - row, c - column, cell)));
}

function pasted(figures: Cells, row: number, column: number, before: number | null): number | null {
  const figure = figures[row]?.[column];
  return figure === undefined ? before : figure;
}

function placeText({ rowNames, columnNames, row, column }: PasteTarget): string {
  return `${rowNames[row] ?? ''}, ${columnNames[column] ?? ''}`;
}

function sizeText(rows: number, columns: number): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}
