/** Text that a spreadsheet would run as a formula. */
const COULD_RUN = /^'*[=+\-@\t\r]/u;

const BYTE_ORDER_MARK = '\uFEFF';

/** A column as the tables of the screen have it. */
interface CsvColumn<T> {
  readonly header: string;
  readonly value: (row: T) => string | number | null;
}

/** The rows of a table as it is shown, for a spreadsheet: what is not known is an empty cell. */
export function tableCsv<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const lines = [
    columns.map(({ header }) => cellText(header)),
    ...rows.map((row) => columns.map(({ value }) => cellText(value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = COULD_RUN.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
