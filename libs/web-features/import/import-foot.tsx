import { Button } from '@northing/web-ui';
import type { DryRun } from './use-dry-run.js';
import { counted } from '../words/numbers.js';
import { columnState } from './mapping-edits.js';
import { blockedAt, leadingPreview, type Step, type Wizard } from './wizard.js';

interface ImportFootProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly wizard: Wizard;
  readonly dryRun: DryRun;
  readonly running: boolean;
  readonly done: boolean;
  readonly goTo: (step: Step) => void;
  readonly onImport: () => void;
}

const NEXT_LABELS = {
  file: 'Match columns',
  match: 'Check rows',
  check: 'Import',
  import: 'Done',
} satisfies Record<Step, string>;

/** `2 columns need an answer`: they do not stop the import, but what they hold is not understood. */
function openAnswers(wizard: Wizard): string | null {
  const { mapping } = wizard;
  const columns = leadingPreview(wizard)?.columns ?? [];
  const open = columns.filter((column) => {
    const state = mapping && columnState(mapping, column);
    return state?.kind === 'chooseValues' || state?.kind === 'toFix';
  }).length;
  if (open === 0) return null;
  return `${counted(open, 'column')} ${open === 1 ? 'needs' : 'need'} an answer`;
}

/** Back never loses anything; the way on says what it still waits for. */
export function ImportFoot(props: ImportFootProps) {
  const { step, steps, wizard, dryRun, running, done, goTo, onImport } = props;
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const report = dryRun.answer?.kind === 'report' ? dryRun.answer.report : null;
  const blocked = blockedAt(step, wizard, report);
  const label = step === 'file' && next === 'check' ? 'Check the document' : NEXT_LABELS[step];
  return (
    <footer className="import__foot">
      {before && !done && (
        <Button
          variant="secondary"
          disabledReason={running ? 'The import is running' : null}
          onClick={() => goTo(before)}
        >
          Back
        </Button>
      )}
      <span className="app-filters__space" />
      {next && (
        <span className="import__waits">{blocked ?? (step === 'match' ? openAnswers(wizard) : null)}</span>
      )}
      {next && (
        <Button
          variant="primary"
          disabledReason={blocked}
          onClick={() => (step === 'check' ? onImport() : goTo(next))}
        >
          {label}
        </Button>
      )}
    </footer>
  );
}
