import ExcelJS from 'exceljs';
import type { TableImport } from './import-tables.js';
import { parseMapping } from './mapping.js';
import { MAPPING_FORMAT, type Mapping } from './mapping-schema.js';
import type { TableFile } from './read-file.js';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function csv(name: string, ...lines: readonly string[]): TableFile {
  return { name, bytes: bytesOf(`${lines.join('\n')}\n`) };
}

/** A workbook that a test fills. */
export async function workbookOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A checked mapping whose fields bear the names of their columns, with what a test adds. */
export function mappingOf(
  columns: readonly (string | Mapping['columns'][number])[],
  rest: Partial<Mapping> = {},
): Mapping {
  const parsed = parseMapping({
    format: MAPPING_FORMAT,
    name: 'Test',
    columns: columns.map((column) => (typeof column === 'string' ? { field: column, column } : column)),
    ...rest,
  });
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.problems));
  return parsed.mapping;
}

/** The codes of a report's errors and warnings with their rows, short enough for an expectation. */
export function foundIn({ report }: TableImport): { errors: string[]; warnings: string[] } {
  const short = (entries: TableImport['report']['errors']['entries']): string[] =>
    entries
      .filter(({ code }) => code !== 'incomplete')
      .map(({ code, row, column }) => [code, row, column].filter((each) => each !== null).join(' '));
  return { errors: short(report.errors.entries), warnings: short(report.warnings.entries) };
}
