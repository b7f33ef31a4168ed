import { isBlank, type Cell } from '@northing/domain';
import ExcelJS from 'exceljs';
import { guardArchive } from './archive-guard.js';
import { broken, type FileRefusal, type Grid, type GridNote, type GridRow } from './grid.js';
import { readCell } from './workbook-cell.js';

export interface SheetSummary {
  readonly name: string;
  /** Rows that hold anything. */
  readonly rows: number;
}

export interface WorkbookFile {
  readonly kind: 'ok';
  readonly sheets: readonly SheetSummary[];
  readonly sheet: string;
  readonly grid: Grid;
}

/** Parts that a table needs nothing of; some of them unfold to millions of cells when a rule covers whole columns. */
const IGNORED_PARTS = [
  'dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'tableParts', 'extLst', 'rowBreaks', 'colBreaks',
]; // prettier-ignore

/** Reads one sheet of an XLSX workbook: the named one, else the first that holds anything. */
export async function readWorkbook(bytes: Uint8Array, sheet?: string): Promise<WorkbookFile | FileRefusal> {
  const refusal = await guardArchive(bytes);
  if (refusal) return refusal;
  const workbook = await load(bytes);
  if (workbook === null) {
    return broken(
      'brokenWorkbook',
      'The workbook is damaged. Open it, save it as XLSX again and upload that.',
    );
  }
  const sheets = workbook.worksheets.map((each) => ({ each, grid: readSheet(each) }));
  const summaries = sheets.map(({ each, grid }) => ({ name: each.name, rows: grid.rows.length }));
  const chosen =
    sheet === undefined
      ? (sheets.find(({ grid }) => grid.rows.length > 0) ?? sheets[0])
      : sheets.find(({ each }) => each.name === sheet);
  if (!chosen) return noSuchSheet(sheet, summaries);
  return { kind: 'ok', sheets: summaries, sheet: chosen.each.name, grid: chosen.grid };
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    await workbook.xlsx.load(content, { ignoreNodes: IGNORED_PARTS });
    return workbook;
  } catch {
    // The library throws whatever its parsers meet; to a person it is one thing, a damaged workbook.
    return null;
  }
}

function noSuchSheet(sheet: string | undefined, sheets: readonly SheetSummary[]): FileRefusal {
  if (sheet === undefined) return broken('emptyFile', 'The workbook has no sheet.');
  const names = sheets.map(({ name }) => `“${name}”`).join(', ');
  return broken('unknownSheet', `There is no sheet “${sheet}”. Choose one of ${names}.`);
}

/** Rows that are only formatted hold nothing and are left out. */
function readSheet(sheet: ExcelJS.Worksheet): Grid {
  const rows: GridRow[] = [];
  const notes: GridNote[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column) cells.push(null);
      cells[column - 1] = readSheetCell(cell, number, column - 1, notes);
    });
    if (!cells.every(isBlank)) rows.push({ number, cells });
  });
  return { rows, notes, ragged: 'allowed' };
}

function readSheetCell(cell: ExcelJS.Cell, row: number, columnIndex: number, notes: GridNote[]): Cell {
  if (cell.isMerged && cell.master.address !== cell.address) return mergedCell(cell, row, columnIndex, notes);
  const { cell: value, formula } = readCell(cell.value, cell.numFmt);
  if (formula !== 'none') notes.push(formulaNote(formula, row, columnIndex));
  return value;
}

/** A value merged over several rows holds for each of them; an amount would be counted several times. */
function mergedCell(cell: ExcelJS.Cell, row: number, columnIndex: number, notes: GridNote[]): Cell {
  if (Number(cell.master.col) !== columnIndex + 1) return null;
  const { cell: value } = readCell(cell.master.value, cell.master.numFmt);
  if (value === null) return null;
  const repeated = typeof value !== 'number';
  const message = repeated
    ? `The cell is merged with ${cell.master.address} and takes its value.`
    : `The cell is merged with ${cell.master.address}; its number counts there alone.`;
  notes.push({ row, columnIndex, code: 'mergedCell', message });
  return repeated ? value : null;
}

function formulaNote(formula: 'result' | 'noResult', row: number, columnIndex: number): GridNote {
  return formula === 'result'
    ? { row, columnIndex, code: 'formulaCell', message: 'A formula; the result last saved with it is used.' }
    : {
        row,
        columnIndex,
        code: 'formulaWithoutResult',
        message: 'A formula without a saved result. Open the workbook, let it calculate and save it.',
      };
}
