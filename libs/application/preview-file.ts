import {
  MAPPING_FORMAT,
  mappingSchema,
  previewTable,
  type Mapping,
  type ReportEntry,
  type TablePreview,
} from '@northing/interchange';
import { z } from 'zod';
import type { FailureOf } from './failures.js';
import type { ImportFile } from './import-files.js';
import type { PlanStore } from './ports.js';
import { findNamedPlace, fiscalYearOf } from './table-place.js';

const schema = mappingSchema.shape.file.unwrap().extend({
  entity: mappingSchema.shape.entity,
  /** The plan or the workspace the table is meant for, whose calendar then counts. */
  planId: z.string().min(1).optional(),
  workspaceId: z.string().min(1).optional(),
});

/** How to look at a table file; what is absent is detected. */
export type PreviewOptions = z.output<typeof schema>;

export type PreviewOutcome =
  | { readonly kind: 'preview'; readonly preview: TablePreview }
  /** The right kind of file in a bad state. */
  | { readonly kind: 'broken'; readonly errors: readonly ReportEntry[] }
  | FailureOf<'unknownFormat' | 'unknownPlan' | 'unknownWorkspace'>;

export function readPreviewOptions(
  text: string | null,
): { readonly kind: 'options'; readonly options: PreviewOptions } | FailureOf<'invalidOptions'> {
  let value: unknown;
  try {
    value = text === null ? {} : JSON.parse(text);
  } catch {
    return { kind: 'invalidOptions', reason: 'it is not JSON.' };
  }
  const read = schema.safeParse(value);
  if (read.success) return { kind: 'options', options: read.data };
  const issue = read.error.issues[0]!;
  return { kind: 'invalidOptions', reason: `${issue.path.join('.')}: ${issue.message}.` };
}

/** What a table file holds and what its columns probably mean. Nothing is written. */
export async function previewFile(
  plans: PlanStore,
  file: ImportFile,
  { planId, workspaceId, ...options }: PreviewOptions,
): Promise<PreviewOutcome> {
  const place = (await findNamedPlace(plans, { planId, workspaceId })) ?? { kind: 'newWorkspace' };
  if (place.kind === 'unknownPlan' || place.kind === 'unknownWorkspace') return place;
  const calendar = fiscalYearOf(place, null);
  const read = await previewTable(file, { ...options, calendar });
  if (read.kind === 'ok') return { kind: 'preview', preview: read };
  if (read.kind === 'unsupported') return { kind: 'unknownFormat', file: file.name };
  const { row, code, message } = read;
  return { kind: 'broken', errors: [{ file: file.name, row, column: null, code, message }] };
}

/** Where nothing suggests itself, what every table needs; the import then tells what is missing. */
const LEAST: Mapping = {
  format: MAPPING_FORMAT,
  name: 'id and name',
  columns: [
    { field: 'id', column: 'id' },
    { field: 'name', column: 'name' },
  ],
};

/** The mapping that a table's own words suggest. */
export async function suggestMapping(
  file: ImportFile,
  calendar: ReturnType<typeof fiscalYearOf>,
): Promise<Mapping> {
  const read = await previewTable(file, { calendar });
  return read.kind === 'ok' && read.mapping.columns.length > 0 ? read.mapping : LEAST;
}
