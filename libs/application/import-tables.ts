import {
  isStructural,
  isUnfinished,
  NO_CURRENCY,
  quarterLabel,
  quarterOf,
  totalsOf,
  violationsOf,
  type Day,
  type RevisionHead,
} from '@northing/domain';
import {
  EntryCollector,
  tablesToPlan,
  type EntryList,
  type Mapping,
  type TableImport,
} from '@northing/interchange';
import type { FailureOf } from './failures.js';
import type { ReportedImport } from './import-document.js';
import type { ImportFile, ImportPorts, ImportRun } from './import-files.js';
import { disagreements, NOTHING_IMPORTED, reportOf, type Found, type Imported } from './import-report.js';
import type { PlanSummary, ReferenceDisagrees } from './ports.js';
import { contentHash } from './seal.js';
import { fiscalYearOf, referenceOf, statedCurrency, workspaceOf, type TablePlace } from './table-place.js';
import { headsOf, planOfTables, type ReadTables } from './table-revisions.js';

export type TableFailure = FailureOf<
  'unknownFormat' | 'unknownPlan' | 'unknownWorkspace' | 'staleBase' | 'draftOpen' | 'aborted'
>;

/** What no reading of cells can see: rules that a whole content breaks, which the database would refuse. */
function brokenRules(
  { revisions, reference: added }: ReadTables,
  place: TablePlace,
  errors: EntryCollector,
): void {
  const known = referenceOf(place);
  const reference = {
    businessUnits: [...known.businessUnits, ...added.businessUnits],
    people: [...known.people, ...added.people],
    teams: [...known.teams, ...added.teams],
  };
  for (const { file, content, anchorQuarter } of revisions) {
    for (const violation of violationsOf(content, { anchorQuarter, reference })) {
      const { code, path, message } = violation;
      if (isStructural(violation)) errors.add({ file, row: null, column: path, code, message });
    }
  }
}

/** Amounts are never converted, so they cannot go where others are counted. */
function otherCurrency(
  file: string,
  place: TablePlace,
  stated: string | undefined,
  errors: EntryCollector,
): void {
  const counted = workspaceOf(place)?.currency ?? NO_CURRENCY;
  if (stated === undefined || counted === NO_CURRENCY || counted === stated) return;
  const message = `The amounts are ${stated}, and the workspace counts in ${counted}. Import the file into a workspace of its own.`;
  errors.add({ file, row: null, column: null, code: 'otherCurrency', message });
}

function refusalsOf({ read, place, run, mapping }: Ready): EntryList {
  const errors = new EntryCollector();
  otherCurrency(read.revisions[0]!.file, place, statedCurrency(run.options, mapping), errors);
  brokenRules(read, place, errors);
  return errors.list();
}

type Written = PlanSummary | ReferenceDisagrees | TableFailure;

async function append(
  { writer }: ImportPorts,
  { frame, last }: Extract<TablePlace, { readonly kind: 'plan' }>,
  { read, heads, run }: Ready,
): Promise<Written> {
  const planId = frame.plan.id;
  const done = await writer.appendRevisions(planId, {
    afterSequence: last?.sequence ?? 0,
    ...(last && { base: last.content }),
    revisions: heads.map((head, index) => {
      const { content } = read.revisions[index]!;
      return { head, content, changeRecords: [], totals: totalsOf(content) };
    }),
    reference: read.reference,
    seal: contentHash,
    ...watching(run),
  });
  if (!('kind' in done)) return done;
  if (done.kind === 'unknownPlan') return { kind: 'unknownPlan', planId };
  return done.kind === 'draftOpen' ? draftOpen(done) : done;
}

/** Nothing follows a plan's last revision while that is being worked on. */
function draftOpen({ anchorQuarter }: Pick<RevisionHead, 'anchorQuarter'>): FailureOf<'draftOpen'> {
  return { kind: 'draftOpen', anchor: quarterLabel(anchorQuarter) };
}

async function create(
  { writer }: ImportPorts,
  { read, heads, run, name, place, mapping }: Ready,
): Promise<Written> {
  const workspaceId = workspaceOf(place)?.id;
  const currency = statedCurrency(run.options, mapping);
  const done = await writer.createPlan({
    whole: planOfTables(read, heads, { name, currency }),
    name,
    ...(workspaceId !== undefined && { workspaceId }),
    totals: read.revisions.map(({ content }) => totalsOf(content)),
    seal: contentHash,
    ...watching(run),
  });
  return 'kind' in done && done.kind === 'unknownWorkspace'
    ? { kind: 'unknownWorkspace', workspaceId: workspaceId ?? '' }
    : done;
}

function watching({ progress, signal }: ImportRun): Pick<ImportRun, 'progress' | 'signal'> {
  return {
    ...(progress && { progress: (share, step) => progress(0.5 + share * 0.5, step) }),
    ...(signal && { signal }),
  };
}

interface Ready {
  readonly read: ReadTables;
  readonly heads: readonly RevisionHead[];
  readonly name: string;
  readonly run: ImportRun;
  readonly place: TablePlace;
  readonly mapping: Mapping;
  readonly about: { readonly format: string; readonly dryRun: boolean };
}

/** Reads tables as revisions, one file each, and writes them to their place. */
export async function importTables(
  ports: ImportPorts,
  files: readonly ImportFile[],
  { mapping, place }: Pick<Ready, 'mapping' | 'place'>,
  run: ImportRun,
): Promise<ReportedImport | TableFailure> {
  const { options } = run;
  if (place.kind === 'plan' && place.last && isUnfinished(place.last)) return draftOpen(place.last);
  const today = ports.clock.today();
  const read = await readTables(files, mapping, { run, place, today });
  const about = { format: read.report.format, dryRun: options.dryRun };
  if (read.kind === 'ok') {
    const heads = headsOf(read.revisions, place.kind === 'plan' ? place.frame.plan.revisions : [], today);
    const name = options.planName ?? nameOf(files[0]!.name);
    return writeTables(ports, { read, heads, run, name, about, place, mapping });
  }
  if (read.kind === 'unsupported') return { kind: 'unknownFormat', file: files[0]!.name };
  return { kind: 'report', report: reportOf(about, NOTHING_IMPORTED, read.report) };
}

function readTables(
  files: readonly ImportFile[],
  mapping: Mapping,
  { run, place, today }: { readonly run: ImportRun; readonly place: TablePlace; readonly today: Day },
): Promise<TableImport> {
  const { options, progress } = run;
  const calendar = fiscalYearOf(place, mapping);
  return tablesToPlan(files, mapping, {
    calendar,
    reference: referenceOf(place),
    ...(place.kind === 'plan' && place.last && { existing: place.last }),
    ...(options.files && { files: options.files }),
    ...(options.badRows && { badRows: options.badRows }),
    defaultAnchor: quarterOf(today, calendar),
    progress: (share, step) => progress?.(share * 0.5, step),
  });
}

async function writeTables(ports: ImportPorts, ready: Ready): Promise<ReportedImport | TableFailure> {
  const { read, heads, run, about, name, place } = ready;
  const preview: Imported = {
    planId: null,
    revisions: heads,
    content: read.revisions.at(-1)?.content ?? null,
  };
  const errors = refusalsOf(ready);
  const found: Found = errors.total > 0 ? { ...read.report, errors } : read.report;
  const report = (imported: Imported, entries: Found): ReportedImport => ({
    kind: 'report',
    report: reportOf(about, imported, entries),
  });
  if (errors.total > 0 || run.options.dryRun) return report(preview, found);
  if (run.signal?.aborted) return { kind: 'aborted' };
  const written = await (place.kind === 'plan' ? append(ports, place, ready) : create(ports, ready));
  if ('id' in written) return report({ ...preview, planId: written.id }, found);
  if (written.kind !== 'referenceDisagrees') return written;
  return report(preview, { ...found, errors: disagreements(name, written.ids) });
}

/** `keps_2022-10-01.csv` → `keps`. */
function nameOf(file: string): string {
  const name = file.replace(/\.\w+$/, '').replace(/[-_ ]*\d{4}([-_.]?\d{2}){0,2}$/, '');
  return name.trim() === '' ? file : name;
}
