import { WizardSteps } from '@northing/web-ui';
import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { TopBar } from '../shell/top-bar.js';
import { CheckStep } from './check-step.js';
import { FileStep } from './file-step.js';
import { ImportFoot } from './import-foot.js';
import { ImportStep } from './import-step.js';
import { MatchStep } from './match-step.js';
import { useDryRun } from './use-dry-run.js';
import { useImportRun } from './use-import-run.js';
import { usePreviews } from './use-previews.js';
import { dispatchWizard, useWizard } from './wizard-store.js';
import { hasPlanDocument, leadingPreview, STEPS, type Step, type Wizard } from './wizard.js';
import { counted } from '../words/numbers.js';
import './import.css';

const STEP_LABELS = {
  file: 'File',
  match: 'Match columns',
  check: 'Check rows',
  import: 'Import',
} satisfies Record<Step, string>;

function readStep(params: URLSearchParams): Step {
  return STEPS.find((step) => step === params.get('step')) ?? 'file';
}

/** Steps of a wizard: a plan document has nothing to match. */
export function stepsFor(wizard: Wizard): readonly Step[] {
  return hasPlanDocument(wizard) ? ['file', 'check', 'import'] : STEPS;
}

/** From files to a plan; nothing is saved before the last step. */
export function ImportPage() {
  const wizard = useWizard();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const step = readStep(params);
  const steps = stepsFor(wizard);
  const importing = useImportRun();
  const dryRun = useDryRun(wizard, step === 'check' && wizard.files.length > 0);
  usePreviews(wizard);
  useStart(params);
  const goTo = (next: Step) => {
    const address = new URLSearchParams(params);
    address.set('step', next);
    void navigate(`/import?${address}`);
  };
  const isLost = step !== 'file' && wizard.files.length === 0 && importing.run.kind === 'idle';
  if (isLost || !steps.includes(step)) return <Navigate to="/import" replace />;
  if (step === 'import' && importing.run.kind === 'idle') return <Navigate to="/import?step=check" replace />;
  return (
    <>
      <TopBar title="Import" documentTitle={`Import, ${STEP_LABELS[step].toLowerCase()}`} />
      <div className="import">
        <ImportHead step={step} steps={steps} wizard={wizard} goTo={goTo} />
        <div className="import__body">
          {step === 'file' && <FileStep wizard={wizard} />}
          {step === 'match' && <MatchStep wizard={wizard} />}
          {step === 'check' && <CheckStep wizard={wizard} dryRun={dryRun} />}
          {step === 'import' && <ImportStep importing={importing} wizard={wizard} />}
        </div>
        <ImportFoot
          step={step}
          steps={steps}
          wizard={wizard}
          dryRun={dryRun}
          running={importing.run.kind === 'running'}
          done={importing.run.kind === 'done'}
          goTo={goTo}
          onImport={() => {
            importing.start(wizard);
            goTo('import');
          }}
        />
      </div>
    </>
  );
}

interface ImportHeadProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly wizard: Wizard;
  readonly goTo: (step: Step) => void;
}

function ImportHead({ step, steps, wizard, goTo }: ImportHeadProps) {
  return (
    <div className="import__steps">
      <WizardSteps
        label="Import"
        steps={steps.map((id) => ({ id, label: STEP_LABELS[id] }))}
        currentId={step}
        {...(step !== 'import' && {
          onGoTo: (id: string) => goTo(steps.find((each) => each === id) ?? 'file'),
        })}
      />
      <p>{fileWords(wizard)}</p>
    </div>
  );
}

/** The address may say into which plan, or in which month the fiscal year starts. */
function useStart(params: URLSearchParams): void {
  const planId = params.get('plan');
  const month = Number(params.get('year'));
  useEffect(() => {
    const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
    dispatchWizard({ do: 'start', planId, yearStartMonth: isMonth ? month : null });
  }, [planId, month]);
}

function fileWords(wizard: Wizard): string {
  const [first, ...more] = wizard.files;
  if (!first) return '';
  const preview = leadingPreview(wizard);
  const sheet = preview?.sheet ? `sheet “${preview.sheet}”` : null;
  const rows = preview ? counted(preview.rowCount, 'row') : null;
  const others = more.length > 0 ? `and ${counted(more.length, 'more file')}` : null;
  return [first.file.name, sheet, rows, others].filter(Boolean).join(' · ');
}
