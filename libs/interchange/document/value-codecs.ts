import { formatQuarter, parseQuarter, type Day, type FiscalQuarter } from '@northing/domain';
import { quote, type Codec, type Json } from './codec.js';
import type { Place } from './reading.js';

const MAX_ID_LENGTH = 200;
const MAX_DEPTH = 20;
/** U+0000 and halves of surrogate pairs: databases refuse the one and replace the other. */
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

export const text: Codec<string> = {
  read: (value, place) => {
    if (typeof value !== 'string') {
      return place.wrong('wrongType', `Must be text, not ${quote(value)}.`);
    }
    return isStorable(value) ? value : refuseText(place);
  },
  write: (value) => value,
};

/** Text of one character or more. */
export const id: Codec<string> = {
  read: (value, place) => {
    const read = text.read(value, place);
    if (read === undefined) return undefined;
    if (read.trim() === '') return place.wrong('blank', 'Must not be empty. Fill it in.');
    if (read.length > MAX_ID_LENGTH) {
      return place.wrong('tooLong', `Must not be longer than ${MAX_ID_LENGTH} characters.`);
    }
    return read;
  },
  write: (value) => value,
};

/** Text that is not blank. */
export const name: Codec<string> = {
  read: (value, place) => {
    const read = text.read(value, place);
    if (read === undefined || read.trim() !== '') return read;
    return place.wrong('blank', 'Must not be empty. Fill it in.');
  },
  write: (value) => value,
};

export const number: Codec<number> = {
  read: (value, place) => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return place.wrong('wrongType', `Must be a number, not ${quote(value)}.`);
  },
  write: (value) => value,
};

export const integer: Codec<number> = {
  read: (value, place) => {
    if (Number.isSafeInteger(value)) return value as number;
    return place.wrong('wrongType', `Must be a whole number, not ${quote(value)}.`);
  },
  write: (value) => value,
};

export const flag: Codec<boolean> = {
  read: (value, place) =>
    typeof value === 'boolean'
      ? value
      : place.wrong('wrongType', `Must be true or false, not ${quote(value)}.`),
  write: (value) => value,
};

export const quarter: Codec<FiscalQuarter> = {
  read: (value, place) => {
    const read = typeof value === 'string' ? parseQuarter(value) : null;
    if (read !== null) return read;
    return place.wrong('badQuarter', `Must be a quarter such as “FY2027-Q1”, not ${quote(value)}.`);
  },
  write: (value) => formatQuarter(value),
};

export const day: Codec<Day> = {
  read: (value, place) => {
    if (typeof value === 'string' && isDay(value)) return value;
    return place.wrong('badDay', `Must be a day such as “2026-11-16”, not ${quote(value)}.`);
  },
  write: (value) => value,
};

export function oneOf<const T extends string>(values: readonly T[]): Codec<T> {
  return {
    read: (value, place) =>
      values.find((known) => known === value) ??
      place.wrong('unknownValue', `Must be one of ${values.join(', ')}, not ${quote(value)}.`),
    write: (value) => value,
  };
}

/** Any JSON, kept as it is. */
export const anything: Codec<unknown> = {
  read: (value, place) => {
    const flaw = flawOf(value, 0);
    if (flaw === 'deep') return place.wrong('tooDeep', `Nested deeper than ${MAX_DEPTH} levels.`);
    if (flaw === 'text') return refuseText(place);
    return value;
  },
  write: (value) => value as Json,
};

function flawOf(value: unknown, depth: number): 'deep' | 'text' | null {
  if (typeof value === 'string') return isStorable(value) ? null : 'text';
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_DEPTH) return 'deep';
  for (const [key, inner] of Object.entries(value)) {
    const flaw = isStorable(key) ? flawOf(inner, depth + 1) : 'text';
    if (flaw !== null) return flaw;
  }
  return null;
}

function isStorable(value: string): boolean {
  return !UNSTORABLE.test(value);
}

function refuseText(place: Place): undefined {
  return place.wrong(
    'unstorableText',
    'Holds a character that cannot be kept (U+0000 or half a surrogate pair). Remove it.',
  );
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
