import { CsvError, parse } from 'csv-parse/sync';
import { decodeText, type Encoding } from './decode-text.js';
import { detectDelimiter, type Delimiter } from './detect-delimiter.js';
import { broken, type FileRefusal, type Grid, type GridNote } from './grid.js';

export interface DelimitedOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

export interface DelimitedFile {
  readonly kind: 'ok';
  readonly grid: Grid;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** Reads CSV, TSV and their kin. Line breaks inside quotes belong to the cell; a row is a record, not a line. */
export function readDelimited(
  bytes: Uint8Array,
  options: DelimitedOptions = {},
): DelimitedFile | FileRefusal {
  const { text, encoding, faithful } = decodeText(bytes, options.encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const records = parseRecords(text, delimiter);
  if ('kind' in records) return records;
  const notes: GridNote[] = faithful ? [] : [unfaithful(encoding)];
  const rows = records.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell) => (cell === '' ? null : cell)),
  }));
  return { kind: 'ok', grid: { rows, notes, ragged: 'error' }, encoding, delimiter };
}

function parseRecords(text: string, delimiter: Delimiter): string[][] | FileRefusal {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      // Lone carriage returns end records only in files that know no other line end.
      record_delimiter: text.includes('\n') ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return unreadable(error);
    throw error;
  }
}

function unreadable(error: CsvError): FileRefusal {
  const records = (error as CsvError & { readonly records?: number }).records;
  const row = records === undefined ? null : records + 1;
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? broken('unclosedQuote', 'A quotation mark opens here and never closes. Close it or remove it.', row)
    : broken('brokenTable', `The table cannot be read: ${error.message}.`, row);
}

function unfaithful(encoding: Encoding): GridNote {
  return {
    row: 1,
    columnIndex: 0,
    code: 'wrongEncoding',
    message: `Some characters mean nothing in ${encoding}. Choose another encoding.`,
  };
}
