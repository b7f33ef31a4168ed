import { cellText, type Cell } from './cell.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

export type DecimalMark = '.' | ',';

export const MONEY_UNITS = ['ones', 'thousands', 'millions', 'billions'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** Thousands in one of each unit. */
const THOUSANDS = { ones: 0.001, thousands: 1, millions: 1_000, billions: 1_000_000 } satisfies Record<
  MoneyUnit,
  number
>;

const SUFFIX_UNITS: Readonly<Record<string, MoneyUnit>> = {
  k: 'thousands',
  thousand: 'thousands',
  m: 'millions',
  mn: 'millions',
  mio: 'millions',
  million: 'millions',
  millions: 'millions',
  b: 'billions',
  bn: 'billions',
  billion: 'billions',
};

const NOT_A_NUMBER = unreadable('notANumber', 'is not a number');
const NOT_AN_AMOUNT = unreadable('notAnAmount', 'is not an amount of money');

const DIGITS = /^\d[\d.,'’\s]*$|^[.,]\d+$/u;
const MONEY =
  /^([+\-−]?)\s?(?:[A-Z]{3}(?=[\s\d+-])|[£$€¥₹]|R(?=\d)|US\$|A\$|C\$)?\s?([+\-−]?)\s?([\d.,'’\s]*\d)\s?([a-z]{0,8})\.?\s?(?:[A-Z]{3}|[£$€¥₹])?\s?([-−]?)$/iu;

/** A number as people write it: thousands marks, a decimal point or comma, a sign, parentheses for negatives. */
export function readNumber(cell: Cell, decimal: DecimalMark | null = null): Reading<number> {
  if (cell === null) return BLANK;
  if (typeof cell === 'number') return value(cell);
  const text = cellText(cell).trim();
  if (text === '') return BLANK;
  const { negative, rest } = unwrapSign(text);
  const number = parseDigits(rest.replace(/^\+/u, ''), decimal);
  return number === null ? NOT_A_NUMBER : value(negative ? -number : number);
}

/** A percentage in points: `45%` and `45` are 45. */
export function readPercent(cell: Cell, decimal: DecimalMark | null = null): Reading<number> {
  return readNumber(typeof cell === 'string' ? cell.replace(/\s*%\s*$/u, '') : cell, decimal);
}

/** A share of one: `45%` and `0.45` are 0.45. */
export function readShare(cell: Cell, decimal: DecimalMark | null = null): Reading<number> {
  const percent = typeof cell === 'string' && /%\s*$/u.test(cell);
  if (!percent) return readNumber(cell, decimal);
  const points = readPercent(cell, decimal);
  return points.kind === 'value' ? value(Number((points.value / 100).toPrecision(12))) : points;
}

export interface MoneyOptions {
  /** What a number without a suffix such as `m` counts. */
  readonly unit: MoneyUnit;
  readonly decimal: DecimalMark | null;
}

/** An amount in thousands, not yet rounded. */
export function readMoney(cell: Cell, { unit, decimal }: MoneyOptions): Reading<number> {
  if (cell === null) return BLANK;
  if (typeof cell === 'number') return value(cell * THOUSANDS[unit]);
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  if (text === '' || /^[-–—]$/u.test(text)) return BLANK;
  const { negative, rest } = unwrapSign(text);
  const match = MONEY.exec(rest);
  if (!match) return NOT_AN_AMOUNT;
  const [, sign = '', innerSign = '', digits = '', suffix = '', lastSign = ''] = match;
  const number = parseDigits(digits, decimal);
  const counted = suffixUnit(suffix, unit);
  if (number === null || counted === null) return NOT_AN_AMOUNT;
  const minus = negative || [sign, innerSign, lastSign].some((mark) => mark === '-' || mark === '−');
  const amount = Number((number * THOUSANDS[counted]).toPrecision(15));
  return value(minus ? -amount : amount);
}

/** An amount of a cost in whole thousands. */
export function readCost(cell: Cell, options: MoneyOptions): Reading<number> {
  const amount = readMoney(cell, options);
  if (amount.kind !== 'value') return amount;
  return amount.value < 0
    ? unreadable('negativeCost', 'is a negative cost')
    : value(Math.round(amount.value));
}

/** Three letters after the digits may also be a currency (`300 EUR`). */
function suffixUnit(suffix: string, unit: MoneyUnit): MoneyUnit | null {
  if (suffix === '') return unit;
  return SUFFIX_UNITS[suffix.toLowerCase()] ?? (/^[A-Z]{3}$/u.test(suffix) ? unit : null);
}

function unwrapSign(text: string): { negative: boolean; rest: string } {
  const wrapped = /^\((.*)\)$/u.exec(text);
  if (wrapped) return { negative: true, rest: (wrapped[1] ?? '').trim() };
  return /^[-−]/u.test(text)
    ? { negative: true, rest: text.slice(1).trim() }
    : { negative: false, rest: text };
}

/** What the values of a column tell about the decimal mark; null when nothing or both. */
export function inferDecimal(texts: Iterable<string>): DecimalMark | null {
  let [point, comma] = [false, false];
  for (const text of texts) {
    const digits = /\d[\d.,'’\s]*/u.exec(text)?.[0].trim() ?? '';
    const mark = decimalMark(digits);
    if (mark === '.') point = true;
    if (mark === ',') comma = true;
  }
  if (point === comma) return null;
  return point ? '.' : ',';
}

/** The mark that must be the decimal one: the later of two kinds, or one not followed by exactly three digits. */
function decimalMark(digits: string): DecimalMark | null {
  const [lastPoint, lastComma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? '.' : ',';
  const last = Math.max(lastPoint, lastComma);
  if (last < 0) return null;
  const mark = lastPoint >= 0 ? '.' : ',';
  if (digits.indexOf(mark) !== last) return mark === '.' ? ',' : '.';
  return digits.length - last - 1 === 3 ? null : mark;
}

/** Unsigned digits with marks; an English reading where nothing tells. Null when the marks make no sense. */
function parseDigits(text: string, chosen: DecimalMark | null): number | null {
  const digits = text.trim();
  if (!DIGITS.test(digits)) return null;
  const decimal = chosen ?? decimalMark(digits) ?? '.';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/u.test(fraction))) return null;
  if (!/^\d*$/u.test(whole) && !/^\d{1,3}(?:[.,'’\s]\d{2,3})*$/u.test(whole)) return null;
  return Number(`${whole.replace(/\D/gu, '') || '0'}.${fraction || '0'}`);
}
