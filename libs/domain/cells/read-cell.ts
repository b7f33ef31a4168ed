import type { FieldEntry, FieldValue } from '../plan/field-entry.js';
import { cellText, sameText, type Cell } from './cell.js';
import { trimmedText } from './plain-text.js';
import { readChoice, readFlag } from './read-choice.js';
import type { DateOrder } from './read-day.js';
import { readNumber, readPercent, readShare, type DecimalMark } from './read-number.js';
import { readQuarter, type YearRule } from './read-quarter.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

/** A field's value as the domain stores it; a reference still bears the name that the table gives. */
export type FieldScalar = string | number | boolean | readonly string[];

/** How cells are written, as far as a cell alone does not tell. */
export interface CellNotation {
  readonly calendar: YearRule;
  /** Null: not known. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** What `2026 Q3` without FY counts in; fiscal quarters when absent. */
  readonly quarters?: 'fiscal' | 'calendar';
  /** What stands between several values of one cell. */
  readonly separator?: string;
}

const LONGEST_ID = 200;
const LONGEST_TEXT = 20_000;

/** Reads a cell as its field's kind of value. */
export function readCell(entry: FieldEntry, cell: Cell, notation: CellNotation): Reading<FieldScalar> {
  if (cell !== null && typeof cell === 'object' && cell.kind === 'error') {
    return unreadable('errorCell', 'is an error in the sheet');
  }
  const field = entry.value;
  switch (field.type) {
    case 'number':
      return inRange(readCounted(field, cell, notation), field);
    case 'quarter':
      return readQuarter(cell, notation);
    case 'choice':
      return readChoice(cell, field);
    case 'flag':
      return readFlag(cell);
    case 'textList':
      return textList(cell, notation.separator);
    case 'id':
      return boundedText(cell, LONGEST_ID);
    default:
      return boundedText(cell, LONGEST_TEXT);
  }
}

/** The names in a cell: one, or several where a separator is known. */
export function namesIn(cell: Cell, separator: string | undefined): readonly string[] {
  const text = cellText(cell);
  const parts = separator === undefined ? [text] : text.split(separator);
  const names = parts.flatMap((part) => trimmedText(part) ?? []);
  return [...new Map(names.map((name) => [sameText(name), name])).values()];
}

type NumberField = Extract<FieldValue, { type: 'number' }>;

function readCounted(field: NumberField, cell: Cell, { decimal }: CellNotation): Reading<number> {
  if (field.unit === 'percent') return readPercent(cell, decimal);
  return field.unit === 'share' ? readShare(cell, decimal) : readNumber(cell, decimal);
}

function inRange(reading: Reading<number>, { min, max, aboveMin, step }: NumberField): Reading<number> {
  if (reading.kind !== 'value') return reading;
  const number = reading.value;
  const tooLow = min !== null && (number < min || (aboveMin === true && number === min));
  const tooHigh = max !== null && number > max;
  if (tooLow || tooHigh) {
    const range = max === null ? `at least ${min}` : `${min} to ${max}`;
    return unreadable('outOfRange', `is outside the range (${range})`);
  }
  const onStep = step === undefined || Number.isInteger(number / step);
  return onStep ? reading : unreadable('outOfRange', `is no multiple of ${step}`);
}

function boundedText(cell: Cell, longest: number): Reading<string> {
  const text = trimmedText(cellText(cell));
  if (text === null) return BLANK;
  return text.length > longest ? unreadable('tooLong', `is longer than ${longest} characters`) : value(text);
}

/** Lines are items; on one line the separator cuts, semicolons where none is given. */
function textList(cell: Cell, separator = ';'): Reading<readonly string[]> {
  const items = cellText(cell)
    .split(/\r?\n/u)
    .flatMap((line) => namesIn(line, separator));
  return items.length === 0 ? BLANK : value(items);
}
