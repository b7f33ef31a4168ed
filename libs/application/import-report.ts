import { formatQuarter, type PlanContent, type RevisionHead } from '@northing/domain';
import { EntryCollector, type EntryList, type ImportReport } from '@northing/interchange';

/** What an import is about to write, or wrote. */
export interface Imported {
  readonly planId: string | null;
  readonly revisions: readonly Pick<RevisionHead, 'id' | 'sequence' | 'anchorQuarter'>[];
  /** The content of the last revision. */
  readonly content: PlanContent | null;
}

export const NOTHING_IMPORTED: Imported = { planId: null, revisions: [], content: null };

export interface Found {
  readonly skipped: number;
  readonly warnings: EntryList;
  readonly errors: EntryList;
}

function countsOf(content: PlanContent | null): ImportReport['counts'] {
  if (!content) return { outcomes: 0, capabilities: 0, enablers: 0, links: 0 };
  const { outcomes, capabilities, enablers, outcomeCapabilityLinks, enablerCapabilityLinks } = content;
  return {
    outcomes: outcomes.length,
    capabilities: capabilities.length,
    enablers: enablers.length,
    links: outcomeCapabilityLinks.length + enablerCapabilityLinks.length,
  };
}

/** The import report of CONTRACT. */
export function reportOf(
  { format, dryRun }: { readonly format: string; readonly dryRun: boolean },
  { planId, revisions, content }: Imported,
  { skipped, warnings, errors }: Found,
): ImportReport {
  return {
    planId,
    dryRun,
    format,
    revisions: revisions.map(({ id, sequence, anchorQuarter }) => ({
      id,
      sequence,
      anchorQuarter: formatQuarter(anchorQuarter),
    })),
    counts: countsOf(content),
    skipped,
    warnings: warnings.entries,
    errors: errors.entries,
    warningCount: warnings.total,
    errorCount: errors.total,
  };
}

/** Units, people or teams that the workspace knows otherwise. */
export function disagreements(file: string, ids: readonly string[]): EntryList {
  const errors = new EntryCollector();
  for (const id of ids) {
    const message = `The workspace knows “${id}” otherwise. Make the file agree, or import it into a workspace of its own.`;
    errors.add({ file, row: null, column: null, code: 'referenceDisagrees', message });
  }
  return errors.list();
}
