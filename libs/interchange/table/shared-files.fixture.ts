import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseMapping } from './mapping.js';
import type { Mapping } from './mapping-schema.js';
import type { TableFile } from './read-file.js';

const REPOSITORY = resolve(import.meta.dirname, '../../..');

/** Where the public data sets lie that are too large to keep here: beside the repository unless NORTHING_SHARED says. */
export const SHARED_DATA = join(process.env['NORTHING_SHARED'] ?? resolve(REPOSITORY, '../shared'), 'data');

/** `describe`, or a visible skip where the data set is absent. */
export function describeShared(folder: string, title: string, tests: () => void): void {
  if (existsSync(join(SHARED_DATA, folder))) describe(title, tests);
  else {
    console.warn(
      `Skipped: ${title}. There is no ${folder} in ${SHARED_DATA}; NORTHING_SHARED may name the folder.`,
    );
    describe.skip(`${title} (no ${folder} in the folder named by NORTHING_SHARED)`, tests);
  }
}

export function sharedFiles(folder: string, pattern: RegExp): TableFile[] {
  const path = join(SHARED_DATA, folder);
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(path, name))) }));
}

export function sharedJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(SHARED_DATA, folder, name), 'utf8')) as T;
}

/** One of the example mappings that lie beside the code. */
export function exampleMapping(name: string): Mapping {
  const text = readFileSync(join(import.meta.dirname, 'mappings', `${name}.mapping.json`), 'utf8');
  const parsed = parseMapping(JSON.parse(text));
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.problems));
  return parsed.mapping;
}
