import { neutralised } from '@northing/domain';
import ExcelJS from 'exceljs';
import type { FormulaCell, Sheet, SheetCell } from './sheet.js';

const WIDEST = 60;
const NARROWEST = 10;
const MEASURED_ROWS = 200;

/** Sheets as an XLSX workbook: real numbers and dates, text that cannot run, headers that stay in view. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, { name, headers, rows }: Sheet): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headers.map(neutralised)).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map(workbookValue));
  headers.forEach((header, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf(header, rows, index);
    if (rows.some((row) => isDay(row[index] ?? null))) column.numFmt = 'yyyy-mm-dd';
  });
}

function workbookValue(cell: SheetCell): ExcelJS.CellValue {
  if (typeof cell === 'string') return neutralised(cell);
  if (isFormula(cell)) return { formula: cell.formula, result: cell.result };
  // Midnight UTC is how the library writes a day without a time.
  return isDay(cell) ? new Date(`${cell.day}T00:00:00Z`) : cell;
}

function isDay(cell: SheetCell): cell is Extract<SheetCell, { kind: 'day' }> {
  return typeof cell === 'object' && cell?.kind === 'day';
}

function isFormula(cell: SheetCell): cell is FormulaCell {
  return typeof cell === 'object' && cell?.kind === 'formula';
}

function widthOf(header: string, rows: Sheet['rows'], index: number): number {
  const lengths = rows.slice(0, MEASURED_ROWS).map((row) => lengthOf(row[index] ?? null));
  return Math.min(WIDEST, Math.max(NARROWEST, header.length, ...lengths) + 2);
}

function lengthOf(cell: SheetCell): number {
  if (isDay(cell)) return cell.day.length;
  return String((isFormula(cell) ? cell.result : cell) ?? '').length;
}
