import { totalsOf } from '@northing/domain';
import { readPlanDocument, type EntryList, type ImportReport } from '@northing/interchange';
import type { FailureOf } from './failures.js';
import type { ImportFile, ImportRun } from './import-files.js';
import { disagreements, NOTHING_IMPORTED, reportOf, type Found } from './import-report.js';
import type { PlanWriter } from './ports.js';
import { contentHash } from './seal.js';

const FORMAT = 'northing.plan/1';
const NO_ENTRIES: EntryList = { entries: [], total: 0 };

export interface ReportedImport {
  readonly kind: 'report';
  readonly report: ImportReport;
}

/** Reads a plan document and writes it as a new plan; nothing is written when anything in it is wrong. */
export async function importDocument(
  writer: PlanWriter,
  file: ImportFile,
  { options, progress, signal }: ImportRun,
): Promise<ReportedImport | FailureOf<'unknownWorkspace' | 'aborted'>> {
  const about = { format: FORMAT, dryRun: options.dryRun };
  progress?.(0.05, 'reading');
  const read = readPlanDocument(file.bytes, file.name);
  if (read.kind === 'invalid') {
    const found = { skipped: 0, warnings: NO_ENTRIES, errors: read.errors };
    return { kind: 'report', report: reportOf(about, NOTHING_IMPORTED, found) };
  }
  const { plan: whole } = read;
  const found: Found = { skipped: 0, warnings: read.warnings, errors: NO_ENTRIES };
  const preview = {
    planId: null,
    revisions: whole.revisions,
    content: whole.revisions.at(-1)?.content ?? null,
  };
  if (options.dryRun) return { kind: 'report', report: reportOf(about, preview, found) };
  if (signal?.aborted) return { kind: 'aborted' };
  const created = await writer.createPlan({
    whole,
    name: options.planName ?? whole.workspace.name,
    workspaceId: options.workspaceId,
    totals: whole.revisions.map(({ content }) => totalsOf(content)),
    seal: contentHash,
    progress: (share, step) => progress?.(0.3 + share * 0.7, step),
    signal,
  });
  if ('id' in created) {
    return { kind: 'report', report: reportOf(about, { ...preview, planId: created.id }, found) };
  }
  if (created.kind === 'unknownWorkspace')
    return { kind: 'unknownWorkspace', workspaceId: options.workspaceId ?? '' };
  const refused = { ...found, errors: disagreements(file.name, created.ids) };
  return { kind: 'report', report: reportOf(about, preview, refused) };
}
