import { useApolloClient } from '@apollo/client/react';
import { importFiles, importProgress, type ImportReport } from '@northing/web-data';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dispatchWizard } from './wizard-store.js';
import { importOptions, type Wizard } from './wizard.js';

/** How the import itself is going. */
export type ImportRun =
  | { readonly kind: 'idle' }
  /** Share 0 to 1; null while it is not known. */
  | { readonly kind: 'running'; readonly share: number | null; readonly note: string }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly message: string };

const PAUSE = 400;

export interface ImportControl {
  readonly run: ImportRun;
  readonly start: (wizard: Wizard) => void;
  /** Nothing is written when it is cancelled. */
  readonly cancel: () => void;
}

/** Runs the import with progress; what Apollo holds of plans is forgotten when it is done. */
export function useImportRun(): ImportControl {
  const [run, setRun] = useState<ImportRun>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const client = useApolloClient();
  const isDone = useRef(false);
  useEffect(
    () => () => {
      controller.current?.abort();
      // What was imported is done with: the next import starts empty.
      if (isDone.current) dispatchWizard({ do: 'reset' });
    },
    [],
  );
  const start = useCallback(
    (wizard: Wizard) => {
      const abort = new AbortController();
      controller.current = abort;
      void carryOut(wizard, abort.signal, setRun).then(async (end) => {
        if (end.kind === 'done') await client.resetStore().catch(() => undefined);
        isDone.current = end.kind === 'done';
        setRun(end);
      });
    },
    [client],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { run, start, cancel };
}

async function carryOut(
  wizard: Wizard,
  signal: AbortSignal,
  tell: (run: ImportRun) => void,
): Promise<ImportRun> {
  const progressToken = crypto.randomUUID?.() ?? `import-${Date.now()}`;
  tell({ kind: 'running', share: 0, note: 'Sending the files' });
  const timer = setInterval(() => {
    void importProgress(progressToken).then((progress) => {
      if (progress?.state === 'running' && !signal.aborted) {
        tell({ kind: 'running', share: progress.share, note: stepWords(progress.step) });
      }
    });
  }, PAUSE);
  const files = wizard.files.map(({ file }) => file);
  const answer = await importFiles(files, importOptions(wizard, { dryRun: false, progressToken }), {
    signal,
    onUpload: (share) => {
      if (share < 1) tell({ kind: 'running', share, note: 'Sending the files' });
      else tell({ kind: 'running', share: null, note: 'The server is reading' });
    },
  });
  clearInterval(timer);
  if (answer.kind === 'cancelled') return { kind: 'failed', message: 'The import was cancelled.' };
  if (answer.kind === 'failed') return answer;
  return { kind: answer.report.errorCount > 0 ? 'refused' : 'done', report: answer.report };
}

/** `reading rows` → `Reading rows`. */
function stepWords(step: string): string {
  return step.charAt(0).toUpperCase() + step.slice(1);
}
