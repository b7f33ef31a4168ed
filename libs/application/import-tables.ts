import {
  isStructural,
  quarterOf,
  totalsOf,
  violationsOf,
  type Day,
  type ReferenceData,
  type Revision,
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
import type { PlanFrame, PlanStore, PlanSummary, ReferenceDisagrees } from './ports.js';
import { headsOf, planOfTables, type ReadTables } from './table-revisions.js';

/** The fiscal year of tables that nobody gave another. */
export const JANUARY = { yearStartMonth: 1, yearLabel: 'endYear' } as const;

export type TableFailure = FailureOf<
  'unknownFormat' | 'unknownPlan' | 'unknownWorkspace' | 'staleBase' | 'aborted'
>;

/** The plan that tables go into, with its last revision. */
interface Target {
  readonly kind: 'target';
  readonly frame: PlanFrame;
  readonly last: Revision | null;
}

async function findTarget(plans: PlanStore, planId: string): Promise<Target | FailureOf<'unknownPlan'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const head = frame.plan.revisions.at(-1);
  return { kind: 'target', frame, last: head ? await plans.readRevision(planId, head.sequence) : null };
}

/** What no reading of cells can see: rules that a whole content breaks. The database would refuse it. */
function brokenRules({ revisions }: ReadTables, reference: ReferenceData): EntryList {
  const errors = new EntryCollector();
  for (const { file, content, anchorQuarter } of revisions) {
    for (const violation of violationsOf(content, { anchorQuarter, reference })) {
      const { code, path, message } = violation;
      if (isStructural(violation)) errors.add({ file, row: null, column: path, code, message });
    }
  }
  return errors.list();
}

function known(target: Target | null, read: ReadTables): ReferenceData {
  const { businessUnits, people, teams } = target?.frame.reference ?? {
    businessUnits: [],
    people: [],
    teams: [],
  };
  return {
    businessUnits: [...businessUnits, ...read.reference.businessUnits],
    people: [...people, ...read.reference.people],
    teams: [...teams, ...read.reference.teams],
  };
}

type Written = PlanSummary | ReferenceDisagrees | TableFailure;

async function append(
  { writer }: ImportPorts,
  { frame, last }: Target,
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
    ...watching(run),
  });
  return 'kind' in done && done.kind === 'unknownPlan' ? { kind: 'unknownPlan', planId } : done;
}

async function create({ writer }: ImportPorts, { read, heads, run, name }: Ready): Promise<Written> {
  const { workspaceId, currency } = run.options;
  const done = await writer.createPlan({
    whole: planOfTables(read, heads, { name, currency }),
    name,
    ...(workspaceId !== undefined && { workspaceId }),
    totals: read.revisions.map(({ content }) => totalsOf(content)),
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
  readonly about: { readonly format: string; readonly dryRun: boolean };
}

/** Reads tables as revisions, one file each, and writes them behind a plan's last or as a new plan. */
export async function importTables(
  ports: ImportPorts,
  files: readonly ImportFile[],
  mapping: Mapping,
  run: ImportRun,
): Promise<ReportedImport | TableFailure> {
  const { options } = run;
  const target = options.planId === undefined ? null : await findTarget(ports.plans, options.planId);
  if (target?.kind === 'unknownPlan') return target;
  const today = ports.clock.today();
  const read = await readTables(files, mapping, { run, target, today });
  const about = { format: read.report.format, dryRun: options.dryRun };
  if (read.kind === 'ok') {
    const heads = headsOf(read.revisions, target?.frame.plan.revisions ?? [], today);
    const name = options.planName ?? nameOf(files[0]!.name);
    return writeTables(ports, target, { read, heads, run, name, about });
  }
  if (read.kind === 'unsupported') return { kind: 'unknownFormat', file: files[0]!.name };
  return { kind: 'report', report: reportOf(about, NOTHING_IMPORTED, read.report) };
}

function readTables(
  files: readonly ImportFile[],
  mapping: Mapping,
  { run, target, today }: { readonly run: ImportRun; readonly target: Target | null; readonly today: Day },
): Promise<TableImport> {
  const { options, progress } = run;
  const workspace = target?.frame.workspace.fiscalCalendar;
  const calendar = workspace ?? mapping.calendar ?? JANUARY;
  return tablesToPlan(files, mapping, {
    ...(workspace && { calendar: workspace }),
    ...(target && { reference: target.frame.reference }),
    ...(target?.last && { existing: target.last }),
    ...(options.files && { files: options.files }),
    ...(options.badRows && { badRows: options.badRows }),
    defaultAnchor: quarterOf(today, calendar),
    progress: (share, step) => progress?.(share * 0.5, step),
  });
}

async function writeTables(
  ports: ImportPorts,
  target: Target | null,
  ready: Ready,
): Promise<ReportedImport | TableFailure> {
  const { read, heads, run, about, name } = ready;
  const preview: Imported = {
    planId: null,
    revisions: heads,
    content: read.revisions.at(-1)?.content ?? null,
  };
  const errors = brokenRules(read, known(target, read));
  const found: Found = errors.total > 0 ? { ...read.report, errors } : read.report;
  const report = (imported: Imported, entries: Found): ReportedImport => ({
    kind: 'report',
    report: reportOf(about, imported, entries),
  });
  if (errors.total > 0 || run.options.dryRun) return report(preview, found);
  if (run.signal?.aborted) return { kind: 'aborted' };
  const written = await (target ? append(ports, target, ready) : create(ports, ready));
  if ('id' in written) return report({ ...preview, planId: written.id }, found);
  if (written.kind !== 'referenceDisagrees') return written;
  return report(preview, { ...found, errors: disagreements(name, written.ids) });
}

/** `keps_2022-10-01.csv` → `keps`. */
function nameOf(file: string): string {
  const name = file.replace(/\.\w+$/, '').replace(/[-_ ]*\d{4}([-_.]?\d{2}){0,2}$/, '');
  return name.trim() === '' ? file : name;
}
