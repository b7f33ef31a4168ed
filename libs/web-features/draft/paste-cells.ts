import {
  inferDateOrder,
  inferDecimal,
  readCell,
  sameText,
  type CellNotation,
  type Edit,
  type Enabler,
  type FieldEntry,
  type FiscalCalendar,
  type Reading,
} from '@northing/domain';
import { readBlock } from '@northing/web-ui';
import type { PlanFrame } from '../plan/plan-frame.js';
import { counted } from '../words/numbers.js';
import { enablerField, TABLE_COLUMNS, type TableColumn } from './table-columns.js';

/** Where a block is pasted: its first cell, and what stands below and beside it. */
export interface PasteTarget {
  readonly enablers: readonly Enabler[];
  readonly row: number;
  readonly column: number;
  readonly plan: Pick<PlanFrame, 'people' | 'calendar'>;
}

export type PasteResult =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly said: string }
  /** Nothing is pasted; each problem names row, field and what to do. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** A copied block as one edit of what it covers, all of it or nothing. Cells are read as those of imported tables. */
export function pasteCells(text: string, target: PasteTarget): PasteResult {
  const block = readBlock(text);
  const misfit = misfitOf(block, target);
  if (misfit !== null) return { kind: 'refused', problems: [misfit] };
  const columns = TABLE_COLUMNS.slice(target.column, target.column + (block[0]?.length ?? 0));
  const read = columns.map((field, at) =>
    readColumn(
      field,
      block.map((line) => line[at] ?? ''),
      target,
    ),
  );
  const problems = block.flatMap((_, row) => read.flatMap((cells) => problemOf(cells[row])));
  if (problems.length > 0) return { kind: 'refused', problems };
  const edits = block.flatMap((_, row) => read.flatMap((cells) => editOf(cells[row])));
  return { kind: 'edits', edits, said: saidOf(edits) };
}

type CellRead =
  { readonly kind: 'edit'; readonly edit: Edit | null } | { readonly kind: 'problem'; readonly text: string };

function problemOf(cell: CellRead | undefined): readonly string[] {
  return cell?.kind === 'problem' ? [cell.text] : [];
}

function editOf(cell: CellRead | undefined): readonly Edit[] {
  return cell?.kind === 'edit' && cell.edit ? [cell.edit] : [];
}

function saidOf(edits: readonly Edit[]): string {
  if (edits.length === 0) return 'What was pasted stood there already';
  const rows = new Set(edits.map((edit) => (edit.op === 'set' ? edit.key : '')));
  return `Pasted ${counted(edits.length, 'changed field')} in ${counted(rows.size, 'row')}`;
}

function misfitOf(
  block: readonly (readonly string[])[],
  { enablers, row, column }: PasteTarget,
): string | null {
  const width = block[0]?.length ?? 0;
  if (block.some((line) => line.length !== width)) {
    return 'The rows of the copied block differ in length. Copy a whole block of cells.';
  }
  const [rows, columns] = [enablers.length - row, TABLE_COLUMNS.length - column];
  if (block.length <= rows && width <= columns) return null;
  const size = `${counted(block.length, 'row')} and ${counted(width, 'column')}`;
  const room = `${counted(rows, 'row')} and ${counted(columns, 'column')}`;
  return `The copied block has ${size}; from this cell there is room for ${room}. Paste it further up or to the left.`;
}

/** The cells of one column: together they tell how dates and numbers are written. */
function readColumn(field: TableColumn, texts: readonly string[], target: PasteTarget): readonly CellRead[] {
  const notation = notationOf(texts, target.plan.calendar);
  return texts.map((text, at): CellRead => {
    const enabler = target.enablers[target.row + at];
    if (!enabler) return { kind: 'edit', edit: null };
    const entry = enablerField(field);
    const value = valueOf(entry, text, notation, target.plan);
    if (value.kind === 'wrong') {
      return { kind: 'problem', text: `Row ${at + 1}, ${entry.label} of ${enabler.name}: ${value.why}` };
    }
    return { kind: 'edit', edit: setEdit(enabler, field, value.value) };
  });
}

function notationOf(texts: readonly string[], calendar: FiscalCalendar): CellNotation {
  return { calendar, dateOrder: inferDateOrder(texts), decimal: inferDecimal(texts) };
}

function setEdit(enabler: Enabler, field: TableColumn, value: unknown): Edit | null {
  const expected = enabler[field];
  if (expected === value) return null;
  return { op: 'set', type: 'enabler', key: enabler.id, field, value, expected };
}

type CellValue =
  { readonly kind: 'right'; readonly value: unknown } | { readonly kind: 'wrong'; readonly why: string };

function valueOf(
  entry: FieldEntry,
  text: string,
  notation: CellNotation,
  plan: PasteTarget['plan'],
): CellValue {
  const reading = readCell(entry, text, notation);
  if (reading.kind === 'blank') {
    const isNeeded = entry.neverNull === true || entry.required === 'import';
    return isNeeded
      ? { kind: 'wrong', why: `it is empty. ${advice(entry)}` }
      : { kind: 'right', value: null };
  }
  if (reading.kind === 'unreadable') return unreadable(entry, text, reading);
  const { value } = entry;
  return value.type === 'reference' && value.to === 'person'
    ? personNamed(String(reading.value), plan)
    : { kind: 'right', value: reading.value };
}

function unreadable(
  entry: FieldEntry,
  text: string,
  { why }: Extract<Reading<unknown>, { kind: 'unreadable' }>,
): CellValue {
  // What follows a semicolon is about the mapping of an import.
  const said = entry.value.type === 'choice' ? 'is none of its values' : why.split(';')[0];
  return { kind: 'wrong', why: `“${text.trim()}” ${said}. ${advice(entry)}` };
}

function advice({ value }: FieldEntry): string {
  switch (value.type) {
    case 'quarter':
      return 'Write a quarter such as FY27 Q3.';
    case 'choice':
      return `Write one of ${Object.values(value.labels).join(', ')}.`;
    case 'number':
      return value.unit === 'share' ? 'Write a share such as 60%.' : `Write a number${rangeOf(value)}.`;
    default:
      return 'Write it.';
  }
}

function rangeOf({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  return min !== null && max !== null ? ` from ${min} to ${max}` : '';
}

/** A person by name or id. */
function personNamed(name: string, { people }: PasteTarget['plan']): CellValue {
  if (people.has(name)) return { kind: 'right', value: name };
  const found = [...people.values()].filter(
    (person) => !person.archived && sameText(person.name) === sameText(name),
  );
  const [only] = found;
  if (only && found.length === 1) return { kind: 'right', value: only.id };
  return {
    kind: 'wrong',
    why: only
      ? `${found.length} people are called “${name}”. Write the id of the one who is meant.`
      : `nobody is called “${name}”. Write the name as the settings list it.`,
  };
}
