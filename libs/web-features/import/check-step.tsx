import { parseQuarter, quarterLabel } from '@northing/domain';
import type { ImportReport } from '@northing/web-data';
import {
  Button,
  Checkbox,
  ErrorState,
  Loading,
  Skeleton,
  SummaryFigure,
  SummaryStrip,
} from '@northing/web-ui';
import { counted, sentenceList } from '../words/numbers.js';
import { ReportTable } from './report-table.js';
import type { DryRun } from './use-dry-run.js';
import { dispatchWizard } from './wizard-store.js';
import { hasPlanDocument, type Wizard } from './wizard.js';

interface CheckStepProps {
  readonly wizard: Wizard;
  readonly dryRun: DryRun;
}

/** What an import would do, and every row that stands in its way; nothing is written. */
export function CheckStep({ wizard, dryRun }: CheckStepProps) {
  const { answer } = dryRun;
  return (
    <div className="import__page" tabIndex={0} role="region" aria-label="Rows">
      <div className="import__column">
        <div>
          <h2>Check the rows</h2>
          <p className="app-page__lead">What the import would do. Nothing is saved yet.</p>
        </div>
        {answer === null && (
          <Loading label="The rows are being checked">
            <Skeleton height="72px" />
            <Skeleton height="240px" />
          </Loading>
        )}
        {answer !== null && answer.kind !== 'report' && (
          <ErrorState
            title="The rows were not checked"
            action={
              <Button variant="secondary" onClick={dryRun.again}>
                Try again
              </Button>
            }
          >
            {answer.kind === 'failed' ? answer.message : 'The check was stopped.'} What was entered is kept.
          </ErrorState>
        )}
        {answer?.kind === 'report' && <Report report={answer.report} wizard={wizard} />}
      </div>
    </div>
  );
}

function Report({ report, wizard }: { readonly report: ImportReport; readonly wizard: Wizard }) {
  return (
    <>
      <p role="status" className="import-verdict">
        {verdict(report)}
      </p>
      <p>{revisionWords(report)}</p>
      <ReportFigures report={report} />
      {!hasPlanDocument(wizard) && (report.errorCount > 0 || wizard.badRows === 'skip') && (
        <Checkbox
          label="Skip rows that cannot be used: without a name, with a repeated id, or broken"
          checked={wizard.badRows === 'skip'}
          onChange={(skip) => dispatchWizard({ do: 'setBadRows', badRows: skip ? 'skip' : 'reject' })}
        />
      )}
      <ReportTable title="Errors" entries={report.errors} count={report.errorCount} />
      <ReportTable title="Warnings" entries={report.warnings} count={report.warningCount} />
    </>
  );
}

/** The whole report in one sentence. */
export function verdict({ errorCount, warningCount, skipped }: ImportReport): string {
  if (errorCount > 0) return `${counted(errorCount, 'error')} to mend before anything can be imported.`;
  const parts = [
    warningCount > 0 && `${counted(warningCount, 'warning')}, which do not stop the import`,
    skipped > 0 && `${counted(skipped, 'row')} left out`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Every row can be imported.' : `Ready to import: ${parts.join('; ')}.`;
}

/** What is there after the import. */
export function ReportFigures({ report }: { readonly report: ImportReport }) {
  const { counts, revisions, skipped } = report;
  return (
    <SummaryStrip label="What it makes">
      <SummaryFigure label="Revisions" value={revisions.length} />
      <SummaryFigure label="Enablers" value={counts.enablers} />
      <SummaryFigure label="Capabilities" value={counts.capabilities} />
      <SummaryFigure label="Outcomes" value={counts.outcomes} />
      <SummaryFigure label="Links" value={counts.links} />
      <SummaryFigure label="Rows left out" value={skipped} />
    </SummaryStrip>
  );
}

/** `2 revisions: FY22 Q1 and FY23 Q1.` */
export function revisionWords({ revisions }: ImportReport): string {
  const quarters = revisions.map(({ anchorQuarter }) => {
    const quarter = parseQuarter(anchorQuarter);
    return quarter === null ? anchorQuarter : quarterLabel(quarter);
  });
  const shown = quarters.length > 4 ? `${quarters[0]} to ${quarters.at(-1)}` : sentenceList(quarters);
  return revisions.length === 0 ? '' : `${counted(revisions.length, 'revision')}: ${shown}.`;
}
