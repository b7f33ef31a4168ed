import { detectFormat, exampleMappings, parseMapping, type Mapping } from '@northing/interchange';
import type { FailureOf } from './failures.js';
import { importDocument, type ReportedImport } from './import-document.js';
import type { ImportOptions } from './import-options.js';
import { importTables, type TableFailure } from './import-tables.js';
import { suggestMapping } from './preview-file.js';
import type { Clock, ImportProgress, MappingStore, PlanStore, PlanWriter } from './ports.js';
import { findPlace, fiscalYearOf } from './table-place.js';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportRun {
  readonly options: ImportOptions;
  readonly progress?: ImportProgress;
  readonly signal?: AbortSignal;
}

export interface ImportPorts {
  readonly plans: PlanStore;
  readonly writer: PlanWriter;
  readonly mappings: MappingStore;
  readonly clock: Clock;
}

export type ImportFailure =
  TableFailure | FailureOf<'noFile' | 'unknownMapping' | 'invalidMapping' | 'invalidOptions'>;

/** The mapping that an import names: whole, or by the name of a saved one or an example; null when it names none. */
async function namedMapping(
  { mappings }: ImportPorts,
  given: unknown,
): Promise<
  | { readonly kind: 'mapping'; readonly mapping: Mapping | null }
  | FailureOf<'unknownMapping' | 'invalidMapping'>
> {
  if (given === undefined) return { kind: 'mapping', mapping: null };
  if (typeof given !== 'string') return readMapping(given);
  const saved = (await mappings.listMappings()).find(({ name }) => name === given);
  if (saved) return readMapping(saved.mapping);
  const mapping = exampleMappings().find(({ name }) => name === given);
  return mapping ? { kind: 'mapping', mapping } : { kind: 'unknownMapping', name: given };
}

/** Checks a mapping; the first thing wrong with it is told. */
export function readMapping(
  document: unknown,
): { readonly kind: 'mapping'; readonly mapping: Mapping } | FailureOf<'invalidMapping'> {
  const parsed = parseMapping(document);
  if (parsed.kind === 'ok') return { kind: 'mapping', mapping: parsed.mapping };
  const { path, message } = parsed.problems[0]!;
  return { kind: 'invalidMapping', reason: path === '' ? message : `${path}: ${message}` };
}

function isDocument({ bytes, name }: ImportFile, { format, mapping }: ImportOptions): boolean {
  if (format !== undefined) return format.startsWith('northing.plan');
  if (mapping !== undefined) return false;
  return /\.json$/i.test(name) || detectFormat(bytes, name).kind === 'planDocument';
}

/** Imports files of any accepted format; all of it is written, or nothing. */
export async function importFiles(
  ports: ImportPorts,
  files: readonly ImportFile[],
  run: ImportRun,
): Promise<ReportedImport | ImportFailure> {
  const [first] = files;
  if (!first) return { kind: 'noFile' };
  if (isDocument(first, run.options)) {
    if (files.length === 1) return importDocument(ports.writer, first, run);
    return { kind: 'invalidOptions', reason: 'a plan document is imported alone, one file at a time.' };
  }
  const unusable = files.find(({ bytes, name }) => detectFormat(bytes, name).kind === 'unsupported');
  if (unusable) return { kind: 'unknownFormat', file: unusable.name };
  const named = await namedMapping(ports, run.options.mapping);
  if (named.kind !== 'mapping') return named;
  const place = await findPlace(ports.plans, run.options, named.mapping);
  if (place.kind === 'unknownPlan' || place.kind === 'unknownWorkspace') return place;
  const mapping = named.mapping ?? (await suggestMapping(first, fiscalYearOf(place, null)));
  return importTables(ports, files, { mapping, place }, run);
}
