import type { FiscalQuarter, PlanContent, ReferenceData, YearRule } from '@northing/domain';
import type { EntryList } from '../report.js';
import { anchorFiles, type AnchoredFile, type NamedAnchor } from './anchors.js';
import { buildContent } from './build-content.js';
import { checkRules } from './check-rules.js';
import { Findings, WHOLE_FILE } from './findings.js';
import { broken, type FileRefusal } from './grid.js';
import type { Mapping } from './mapping-schema.js';
import { readFile, type FileOptions, type TableFile, type TableFormat } from './read-file.js';
import { readRows, type RowContext } from './read-rows.js';
import { ReferenceBook } from './reference-book.js';
import { toTable, type Table } from './table.js';

export interface ImportTablesOptions {
  /** The workspace's; the mapping's, else years from January, where there is no workspace yet. */
  readonly calendar?: YearRule;
  /** People and units that are known already. */
  readonly reference?: ReferenceData;
  /** The last revision of the plan into which the tables go. */
  readonly existing?: { readonly anchorQuarter: FiscalQuarter; readonly content: PlanContent };
  /** Which file is which revision, in their order; overrides the mapping and the files' names. */
  readonly files?: readonly NamedAnchor[];
  /** For a single file of which nothing else tells the quarter. */
  readonly defaultAnchor?: FiscalQuarter;
  /** Overrides the mapping; `reject` where neither says. */
  readonly badRows?: 'reject' | 'skip';
  /** How far it has come, 0 to 1. */
  readonly progress?: (share: number, step: string) => void;
}

export interface ImportedRevision {
  readonly file: string;
  readonly anchorQuarter: FiscalQuarter;
  readonly content: PlanContent;
}

/** Counts of the last revision, rows left out, and what was found. */
export interface TableReport {
  readonly format: TableFormat | 'unknown';
  readonly counts: {
    readonly outcomes: number;
    readonly capabilities: number;
    readonly enablers: number;
    readonly links: number;
  };
  readonly skipped: number;
  readonly warnings: EntryList;
  readonly errors: EntryList;
}

export type TableImport =
  | {
      readonly kind: 'ok';
      /** In order, each with a later anchor than the one before. */
      readonly revisions: readonly ImportedRevision[];
      /** People and units that the tables name and nobody knew. */
      readonly reference: ReferenceData;
      readonly calendar: YearRule;
      readonly report: TableReport;
    }
  /** `unsupported`: a file of another kind (415); `invalid`: the report's errors say why (422). */
  | { readonly kind: 'unsupported' | 'invalid'; readonly report: TableReport };

const JANUARY: YearRule = { yearStartMonth: 1, yearLabel: 'endYear' };
const NOBODY: ReferenceData = { businessUnits: [], people: [], teams: [] };

/** Turns table files into revisions of one plan, one file a revision. Nothing is kept when there are errors. */
export async function tablesToPlan(
  files: readonly TableFile[],
  mapping: Mapping,
  options: ImportTablesOptions = {},
): Promise<TableImport> {
  const findings = new Findings();
  const calendar = options.calendar ?? mapping.calendar ?? JANUARY;
  const references = new ReferenceBook(options.reference ?? NOBODY);
  const anchored = anchorFiles(files, mapping, { ...options, calendar, ...after(options) }, findings);
  const read = await readTables(anchored, mapping, findings, options.progress);
  const { revisions, format } = buildRevisions(read, options.existing?.content ?? null, {
    mapping,
    calendar,
    badRows: options.badRows ?? mapping.badRows ?? 'reject',
    references,
    findings,
  });
  const last = revisions.at(-1)?.content ?? null;
  const report = reportOf(format, last, findings);
  if (read.some(({ kind }) => kind === 'unsupported')) return { kind: 'unsupported', report };
  if (findings.errorCount > 0 || revisions.length === 0) return { kind: 'invalid', report };
  return { kind: 'ok', revisions, reference: references.created(), calendar, report };
}

function after({ existing }: ImportTablesOptions): { after: FiscalQuarter } | Record<string, never> {
  return existing ? { after: existing.anchorQuarter } : {};
}

type ReadTable =
  | {
      readonly kind: 'ok';
      readonly file: string;
      readonly anchorQuarter: FiscalQuarter;
      readonly table: Table;
      readonly format: TableFormat;
    }
  | { readonly kind: 'unsupported' | 'broken' };

async function readTables(
  files: readonly AnchoredFile<TableFile>[],
  mapping: Mapping,
  findings: Findings,
  progress: ImportTablesOptions['progress'],
): Promise<ReadTable[]> {
  const read: ReadTable[] = [];
  for (const [index, { file, anchorQuarter }] of files.entries()) {
    progress?.(index / files.length, file.name);
    const outcome = await readTable(file, mapping);
    if (outcome.kind === 'ok') read.push({ ...outcome, file: file.name, anchorQuarter });
    else {
      findings.error(file.name, { ...WHOLE_FILE, row: outcome.row }, outcome.code, outcome.message);
      read.push({ kind: outcome.kind });
    }
  }
  return read;
}

async function readTable(
  file: TableFile,
  mapping: Mapping,
): Promise<{ kind: 'ok'; table: Table; format: TableFormat } | FileRefusal> {
  const { encoding, delimiter, sheet, headerRow, transposed } = mapping.file ?? {};
  const options: FileOptions = {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(sheet !== undefined && { sheet }),
  };
  const read = await readFile(file, options);
  if (read.kind !== 'ok') return read;
  const table = toTable(read.grid, {
    ...(headerRow !== undefined && { headerRow }),
    ...(transposed !== undefined && { transposed }),
  });
  return table.kind === 'ok' ? { kind: 'ok', table, format: read.format } : table;
}

function buildRevisions(
  read: readonly ReadTable[],
  existing: PlanContent | null,
  context: Omit<RowContext, 'file'>,
): { revisions: ImportedRevision[]; format: TableReport['format'] } {
  const { mapping, findings } = context;
  const revisions: ImportedRevision[] = [];
  let previous = existing;
  let format: TableReport['format'] = 'unknown';
  for (const each of read) {
    if (each.kind !== 'ok') continue;
    const { file, table, anchorQuarter } = each;
    format = each.format;
    const before = findings.errorCount;
    const rows = readRows(table, { ...context, file });
    if (rows.length === 0 && findings.errorCount === before) noRows(file, findings);
    const content = buildContent(rows, previous, { file, mapping, findings });
    checkRules(rows, content, anchorQuarter, { file, mapping, findings });
    revisions.push({ file, anchorQuarter, content });
    previous = content;
  }
  return { revisions, format };
}

function noRows(file: string, findings: Findings): void {
  const { code, message } = broken('noRows', 'No row of the file can be used.');
  findings.error(file, WHOLE_FILE, code, message);
}

function reportOf(
  format: TableReport['format'],
  content: PlanContent | null,
  findings: Findings,
): TableReport {
  const count = (list: readonly unknown[] | undefined): number => list?.length ?? 0;
  const counts = {
    outcomes: count(content?.outcomes),
    capabilities: count(content?.capabilities),
    enablers: count(content?.enablers),
    links: count(content?.outcomeCapabilityLinks) + count(content?.enablerCapabilityLinks),
  };
  const { skipped } = findings;
  return { format, counts, skipped, warnings: findings.warnings(), errors: findings.errors() };
}
