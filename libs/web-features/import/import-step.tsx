import type { ImportReport } from '@northing/web-data';
import { Button, buttonClass, EmptyState, ErrorState, ProgressBar } from '@northing/web-ui';
import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { compareAddress } from '../address/compare-view.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { counted } from '../words/numbers.js';
import { ReportFigures } from './check-step.js';
import { ReportTable } from './report-table.js';
import type { ImportControl } from './use-import-run.js';
import { dispatchWizard } from './wizard-store.js';
import type { Wizard } from './wizard.js';

interface ImportStepProps {
  readonly importing: ImportControl;
  readonly wizard: Wizard;
}

/** The import itself: all of it is written, or nothing. */
export function ImportStep({ importing, wizard }: ImportStepProps) {
  const { run, cancel, start } = importing;
  return (
    <div className="import__page" tabIndex={0} role="region" aria-label="Import">
      <div className="import__column">
        {run.kind === 'running' && (
          <div className="import-run">
            <h2>Importing</h2>
            <ProgressBar label="Import" value={run.share} note={run.note} />
            <Button variant="secondary" onClick={cancel}>
              Cancel
            </Button>
          </div>
        )}
        {run.kind === 'done' && <Done report={run.report} />}
        {run.kind === 'refused' && (
          <>
            <h2>Nothing was imported</h2>
            <ReportTable title="Errors" entries={run.report.errors} count={run.report.errorCount} />
          </>
        )}
        {run.kind === 'failed' && (
          <ErrorState
            title="Nothing was imported"
            action={
              <Button variant="secondary" onClick={() => start(wizard)}>
                Try again
              </Button>
            }
          >
            {run.message} What was entered is kept.
          </ErrorState>
        )}
      </div>
    </div>
  );
}

function Done({ report }: { readonly report: ImportReport }) {
  const { planId, revisions, warnings, warningCount } = report;
  const plan = planId ?? null;
  return (
    <>
      <EmptyState
        icon={<CircleCheck aria-hidden size={18} />}
        title="Imported"
        action={
          <span className="import-done">
            <Link className={buttonClass({ variant: 'primary' })} to={roadmapAddress({ plan })}>
              Open the roadmap
            </Link>
            {revisions.length > 1 && (
              <Link className={buttonClass()} to={compareAddress({ plan })}>
                Compare the last two revisions
              </Link>
            )}
            <Link
              className={buttonClass({ variant: 'quiet' })}
              to="/import"
              onClick={() => dispatchWizard({ do: 'reset' })}
            >
              Import more
            </Link>
          </span>
        }
      >
        {counted(revisions.length, 'revision')} with {counted(report.counts.enablers, 'enabler')} in the last.
      </EmptyState>
      <ReportFigures report={report} />
      <ReportTable title="Warnings" entries={warnings} count={warningCount} />
    </>
  );
}
