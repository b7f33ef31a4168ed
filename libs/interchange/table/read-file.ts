import type { Encoding } from './decode-text.js';
import type { Delimiter } from './detect-delimiter.js';
import { detectFormat } from './detect-format.js';
import { unsupported, type FileRefusal, type Grid } from './grid.js';
import { readDelimited } from './read-delimited.js';
import { readWorkbook, type SheetSummary } from './read-workbook.js';

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
}

export type TableFormat = 'csv' | 'tsv' | 'xlsx';

export interface ReadFile {
  readonly kind: 'ok';
  readonly format: TableFormat;
  readonly grid: Grid;
  /** Null for workbooks. */
  readonly text: { readonly encoding: Encoding; readonly delimiter: Delimiter } | null;
  /** Null for delimited text. */
  readonly workbook: { readonly sheet: string; readonly sheets: readonly SheetSummary[] } | null;
}

/** Reads the cells of a table file of any accepted format. */
export async function readFile(file: TableFile, options: FileOptions = {}): Promise<ReadFile | FileRefusal> {
  const detected = detectFormat(file.bytes, file.name);
  switch (detected.kind) {
    case 'delimited': {
      const read = readDelimited(file.bytes, options);
      if (read.kind !== 'ok') return read;
      const { grid, encoding, delimiter } = read;
      const format = delimiter === '\t' ? 'tsv' : 'csv';
      return { kind: 'ok', format, grid, text: { encoding, delimiter }, workbook: null };
    }
    case 'workbook': {
      const read = await readWorkbook(file.bytes, options.sheet);
      if (read.kind !== 'ok') return read;
      const { grid, sheet, sheets } = read;
      return { kind: 'ok', format: 'xlsx', grid, text: null, workbook: { sheet, sheets } };
    }
    case 'planDocument':
      return unsupported('notATable', 'This is a JSON document, not a table. Import it without a mapping.');
    default:
      return detected;
  }
}
