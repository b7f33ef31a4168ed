/** A cell of a workbook as a person sees it; null is empty. */
export type BookCell = string | number | null;

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
}

export type BookRead =
  | { readonly kind: 'read'; readonly sheets: readonly BookSheet[] }
  | { readonly kind: 'refused'; readonly why: string };

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// Large, and needed by few: read when somebody exports or imports.
const library = async () => (await import('exceljs')).default;

/** Sheets as an XLSX workbook, the first row as a header that stays in view. */
export async function writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { Workbook } = await library();
  const book = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
    for (const row of rows) sheet.addRow([...row]);
    sheet.getRow(1).font = { bold: true };
    sheet.getColumn(1).width = 28;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Larger than any workbook of figures that people keep. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_ROWS = 2000;
const MOST_COLUMNS = 200;

/** The sheets of an XLSX workbook as they are seen: formulas by their kept result. */
export async function readBook(bytes: ArrayBuffer): Promise<BookRead> {
  const refused = (why: string): BookRead => ({ kind: 'refused', why });
  if (bytes.byteLength > MOST_BYTES) {
    return refused('The file is larger than 4 MB. Import a workbook that holds these sheets alone.');
  }
  const { Workbook } = await library();
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'] });
  } catch {
    // The library throws whatever its parsers meet; to a person it is one thing.
    return refused('The file is no XLSX workbook, or is damaged. Save it as XLSX and import that.');
  }
  const sheets = book.worksheets.map((sheet): BookSheet => {
    const [rows, columns] = [Math.min(sheet.rowCount, MOST_ROWS), Math.min(sheet.columnCount, MOST_COLUMNS)];
    const cellAt = (row: number, column: number) => seen(sheet.getRow(row + 1).getCell(column + 1).value);
    return {
      name: sheet.name,
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cellAt(row, column)),
      ),
    };
  });
  return { kind: 'read', sheets };
}

function seen(value: unknown): BookCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return partsSeen(value);
}

/** What cells hold beside plain values: formulas with their result, rich text, links and errors. */
interface SeenParts {
  readonly result?: unknown;
  readonly richText?: readonly { readonly text: string }[];
  readonly text?: unknown;
  readonly error?: string;
  readonly formula?: string;
  readonly sharedFormula?: string;
}

function partsSeen({ result, richText, text, error, formula, sharedFormula }: SeenParts): BookCell {
  if (error !== undefined) return error;
  if (richText) return seen(richText.map((part) => part.text).join(''));
  if (text !== undefined) return seen(text);
  if (result !== undefined) return seen(result);
  return formula === undefined && sharedFormula === undefined ? null : 'a formula without a saved result';
}
