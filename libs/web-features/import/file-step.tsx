import { FileUp } from 'lucide-react';
import { useDropzone } from 'react-dropzone';
import { Button } from '@northing/web-ui';
import { FileList } from './file-list.js';
import { FileSettingsForm } from './file-settings.js';
import { TargetChoice } from './target-choice.js';
import { dispatchWizard } from './wizard-store.js';
import { hasPlanDocument, leadingPreview, type Wizard } from './wizard.js';

/** Which files, in which order, how to read them and where they go. */
export function FileStep({ wizard }: { readonly wizard: Wizard }) {
  const preview = leadingPreview(wizard);
  const isDocument = hasPlanDocument(wizard);
  return (
    <div className="import__page" tabIndex={0} role="region" aria-label="File">
      <div className="import__column">
        <div>
          <h2>Choose the files</h2>
          <p className="app-page__lead">
            Excel, CSV or TSV with one row per project, or a plan document. Several tables become several
            revisions of one plan. Nothing is saved until the last step.
          </p>
        </div>
        <DropArea hasFiles={wizard.files.length > 0} />
        {wizard.files.length > 0 && <FileList wizard={wizard} />}
        {wizard.files.length > 0 && !isDocument && <TargetChoice wizard={wizard} />}
        {preview && <FileSettingsForm preview={preview} settings={wizard.settings} />}
      </div>
    </div>
  );
}

const ACCEPTED = {
  'text/csv': ['.csv'],
  'text/tab-separated-values': ['.tsv', '.tab'],
  'text/plain': ['.txt'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/json': ['.json'],
};

function DropArea({ hasFiles }: { readonly hasFiles: boolean }) {
  const { getRootProps, getInputProps, open, isDragActive, fileRejections } = useDropzone({
    accept: ACCEPTED,
    noClick: true,
    noKeyboard: true,
    onDropAccepted: (files) => dispatchWizard({ do: 'addFiles', files }),
  });
  return (
    <div>
      <div {...getRootProps({ className: 'import-drop' })} data-active={isDragActive} data-small={hasFiles}>
        <input {...getInputProps({ 'aria-label': 'Files to import' })} />
        <FileUp aria-hidden size={20} strokeWidth={1.75} />
        <p>{isDragActive ? 'Let go to add the files' : 'Drop files here'}</p>
        <Button variant="secondary" onClick={open}>
          Choose files
        </Button>
      </div>
      {fileRejections.length > 0 && (
        <p className="import-problem" role="alert">
          {fileRejections.map(({ file }) => file.name).join(', ')} cannot be imported. Take Excel (.xlsx),
          CSV, TSV or JSON files.
        </p>
      )}
    </div>
  );
}
