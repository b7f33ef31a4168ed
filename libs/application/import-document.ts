import { planViolations, totalsOf, type WholePlan } from '@northing/domain';
import { EntryCollector, readPlanDocument, type EntryList, type ImportReport } from '@northing/interchange';
import type { FailureOf } from './failures.js';
import type { ImportFile, ImportRun } from './import-files.js';
import { disagreements, NOTHING_IMPORTED, reportOf, type Found } from './import-report.js';
import type { PlanWriter } from './ports.js';

const FORMAT = 'northing.plan/1';

export interface ReportedImport {
  readonly kind: 'report';
  readonly report: ImportReport;
}

/** Every broken rule of a plan, those that block apart from those that are only marked. */
function judge(whole: WholePlan, file: string, read: EntryList): Found {
  const errors = new EntryCollector();
  const warnings = new EntryCollector();
  for (const entry of read.entries) warnings.add(entry);
  for (const { code, path, message, blocks } of planViolations(whole)) {
    (blocks ? errors : warnings).add({ file, row: null, column: path, code, message });
  }
  return { skipped: 0, warnings: warnings.list(), errors: errors.list() };
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
    const found = { skipped: 0, warnings: { entries: [], total: 0 }, errors: read.errors };
    return { kind: 'report', report: reportOf(about, NOTHING_IMPORTED, found) };
  }
  const { plan: whole } = read;
  progress?.(0.2, 'checking');
  const found = judge(whole, file.name, read.warnings);
  const preview = {
    planId: null,
    revisions: whole.revisions,
    content: whole.revisions.at(-1)?.content ?? null,
  };
  if (options.dryRun || found.errors.total > 0)
    return { kind: 'report', report: reportOf(about, preview, found) };
  if (signal?.aborted) return { kind: 'aborted' };
  const created = await writer.createPlan({
    whole,
    name: options.planName ?? whole.workspace.name,
    workspaceId: options.workspaceId,
    totals: whole.revisions.map(({ content }) => totalsOf(content)),
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
