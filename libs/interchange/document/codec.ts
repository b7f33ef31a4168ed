import type { Place } from './reading.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Reads a value of a document into the domain's form and writes it back. A failed reading is undefined. */
export interface Codec<T> {
  read(value: unknown, place: Place): T | undefined;
  write(value: T): Json;
}

/** A codec for one key of an object. */
export interface Field<T> extends Codec<T> {
  /** What stands for an absent key; without it an absent key is an error. */
  readonly absent?: { readonly value: T };
  /** The key is left out when writing this value. */
  leftOut?(value: T): boolean;
}

/** A key that has to be there. */
export function required<T>(codec: Codec<T>): Field<T> {
  return codec;
}

/** A key that is always written, null when nothing is given. */
export function given<T>(codec: Codec<T>): Field<T | null> {
  return { ...nullable(codec), absent: { value: null } };
}

/** A key that is written only when something is given. */
export function whenGiven<T>(codec: Codec<T>): Field<T | null> {
  return { ...given(codec), leftOut: (value) => value === null };
}

/** A key that is always written; absent means `value`. */
export function orElse<T>(codec: Codec<T>, value: T): Field<T> {
  return { ...codec, absent: { value } };
}

/** A key that is written only when it differs from what its absence means. */
export function unless<T extends string | boolean>(codec: Codec<T>, usual: NoInfer<T>): Field<T> {
  return { ...orElse(codec, usual), leftOut: (value) => value === usual };
}

/** A list that is written only when it holds something. */
export function whenAny<T>(codec: Codec<readonly T[]>): Field<readonly T[]> {
  return { ...orElse(codec, []), leftOut: (value) => value.length === 0 };
}

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (value, place) => (value === null ? null : codec.read(value, place)),
    write: (value) => (value === null ? null : codec.write(value)),
  };
}

export function list<T>(item: Codec<T>): Codec<readonly T[]> {
  return {
    read: (value, place) => {
      if (!Array.isArray(value)) return place.wrong('wrongType', `Must be a list, not ${nameOf(value)}.`);
      const found: T[] = [];
      for (const [index, element] of (value as unknown[]).entries()) {
        place.enter(index);
        const read = item.read(element, place);
        place.leave();
        if (read !== undefined) found.push(read);
      }
      return found.length === value.length ? found : undefined;
    },
    write: (values) => values.map((value) => item.write(value)),
  };
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** An object with exactly these keys, written in their order. */
export function object<T extends object>(fields: Fields<T>): Codec<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  const known = new Set(entries.map(([key]) => key));
  return {
    read: (value, place) => {
      const source = record(value, place);
      if (source === undefined) return undefined;
      let sound = refuseUnknown(source, known, place);
      const found: Record<string, unknown> = {};
      for (const [key, field] of entries) {
        if (!readKey(source, key, field, found, place)) sound = false;
      }
      return sound ? (found as T) : undefined;
    },
    write: (value) => writeEntries(entries, value as Record<string, unknown>),
  };
}

/** Puts what a key holds into `found`; false when it is wrong. */
function readKey(
  source: Record<string, unknown>,
  key: string,
  field: Field<unknown>,
  found: Record<string, unknown>,
  place: Place,
): boolean {
  if (Object.hasOwn(source, key)) {
    place.enter(key);
    const read = field.read(source[key], place);
    place.leave();
    if (read !== undefined) found[key] = read;
    return read !== undefined;
  }
  if (!field.absent) {
    place.wrongAt(key, 'missingKey', `“${key}” is missing. Add it.`);
    return false;
  }
  if (field.absent.value !== undefined) found[key] = field.absent.value;
  return true;
}

function refuseUnknown(source: Record<string, unknown>, known: ReadonlySet<string>, place: Place): boolean {
  let sound = true;
  for (const key of Object.keys(source)) {
    if (known.has(key)) continue;
    sound = false;
    place.wrongAt(key, 'unknownKey', `“${key}” is not known here. Remove it or correct its name.`);
  }
  return sound;
}

function writeEntries(entries: readonly [string, Field<unknown>][], value: Record<string, unknown>): Json {
  const written: Record<string, Json> = {};
  for (const [key, field] of entries) {
    if (!field.leftOut?.(value[key])) written[key] = field.write(value[key]);
  }
  return written;
}

/** The object itself, or undefined after telling that it is none. */
export function record(value: unknown, place: Place): Record<string, unknown> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return place.wrong('wrongType', `Must be an object, not ${nameOf(value)}.`);
}

/** One of several shapes, told apart by the text under `key`. */
export function variant<T extends object>(
  key: keyof T & string,
  shapes: Readonly<Record<string, Codec<T>>>,
): Codec<T> {
  return {
    read: (value, place) => {
      const source = record(value, place);
      if (source === undefined) return undefined;
      const name = source[key];
      const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      if (shape) return shape.read(value, place);
      return place.wrongAt(
        key,
        'unknownValue',
        `Must be one of ${Object.keys(shapes).join(', ')}, not ${quote(name)}.`,
      );
    },
    write: (value) => shapes[String(value[key])]?.write(value) ?? null,
  };
}

/** `“red”`, `the number 4`, `null`: a value as a message names it. */
export function quote(value: unknown): string {
  if (typeof value !== 'string') return nameOf(value);
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'boolean') return String(value);
  return 'an object';
}
