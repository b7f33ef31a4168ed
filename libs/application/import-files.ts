import type { FailureOf } from './failures.js';
import { importDocument, type ReportedImport } from './import-document.js';
import type { ImportOptions } from './import-options.js';
import type { ImportProgress, PlanStore, PlanWriter, MappingStore } from './ports.js';

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
}

export type ImportFailure = FailureOf<
  'noFile' | 'unknownFormat' | 'unknownPlan' | 'unknownWorkspace' | 'unknownMapping' | 'staleBase' | 'aborted'
>;

/** Imports files of any accepted format; all of it is written, or nothing. */
export async function importFiles(
  ports: ImportPorts,
  files: readonly ImportFile[],
  run: ImportRun,
): Promise<ReportedImport | ImportFailure> {
  const [first] = files;
  if (!first) return { kind: 'noFile' };
  return importDocument(ports.writer, first, run);
}
