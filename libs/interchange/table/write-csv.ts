import { neutralised } from '@northing/domain';
import type { Sheet, SheetCell } from './sheet.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** A sheet as comma-separated UTF-8 with a byte order mark, so that spreadsheets read it as such. */
export function writeCsv({ headers, rows }: Sheet): string {
  const lines = [headers, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.kind === 'day' ? cell.day : String(cell.result);
  if (typeof cell !== 'string') return String(cell);
  const text = neutralised(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
