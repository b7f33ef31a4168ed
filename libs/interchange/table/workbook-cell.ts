import type { Cell } from '@northing/domain';
import type ExcelJS from 'exceljs';

export interface ReadCell {
  readonly cell: Cell;
  /** The value is what a formula gave when the workbook was last saved, or nothing when that was not kept. */
  readonly formula: 'none' | 'result' | 'noResult';
}

type Primitive = Exclude<ExcelJS.CellValue, undefined>;

/** The value a cell shows: formulas by their kept result, rich text and links as plain text, dates as days. */
export function readCell(value: ExcelJS.CellValue, numberFormat: string | undefined): ReadCell {
  if (isFormula(value)) {
    const result = value.result;
    if (result === undefined || result === null) return { cell: null, formula: 'noResult' };
    return { cell: plainCell(result, numberFormat), formula: 'result' };
  }
  return { cell: plainCell(value ?? null, numberFormat), formula: 'none' };
}

function isFormula(
  value: ExcelJS.CellValue,
): value is ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function plainCell(value: Primitive, numberFormat: string | undefined): Cell {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return numberCell(value, numberFormat);
  if (value instanceof Date) return dayCell(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return plainCell(linkText(value.text), numberFormat);
  if ('error' in value) return { kind: 'error', text: value.error };
  return null;
}

/** The text of a link may itself be rich, which the library's types leave out. */
function linkText(text: unknown): Primitive {
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null && 'richText' in text
    ? (text as ExcelJS.CellRichTextValue)
    : null;
}

/** Percentages keep their sign and codes their leading zeros, as the sheet shows them. */
function numberCell(value: number, numberFormat = ''): Cell {
  if (!Number.isFinite(value)) return null;
  if (numberFormat.includes('%')) return `${roundedNoise(value * 100)}%`;
  const padded = /^0{2,20}$/u.test(numberFormat) && Number.isInteger(value) && value >= 0;
  return padded ? String(value).padStart(numberFormat.length, '0') : value;
}

function roundedNoise(value: number): number {
  return Number(value.toPrecision(12));
}

function dayCell(value: Date): Cell {
  return Number.isNaN(value.getTime())
    ? { kind: 'error', text: 'an impossible date' }
    : { kind: 'day', day: value.toISOString().slice(0, 10) };
}
