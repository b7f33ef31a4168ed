import { importFiles, type ImportAnswer } from '@northing/web-data';
import { useEffect, useState } from 'react';
import { importOptions, type Wizard } from './wizard.js';

/** The answer to checking everything that was entered; null while the server is reading. */
export interface DryRun {
  readonly answer: ImportAnswer | null;
  readonly again: () => void;
}

/** Checks the rows whenever what was entered has changed since the last check. */
export function useDryRun(wizard: Wizard, wanted: boolean): DryRun {
  const [checked, setChecked] = useState<{ readonly of: Wizard; readonly answer: ImportAnswer } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const answer = checked?.of === wizard ? checked.answer : null;
  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    const files = wizard.files.map(({ file }) => file);
    void importFiles(files, importOptions(wizard, { dryRun: true }), { signal: controller.signal }).then(
      (next) => {
        if (!controller.signal.aborted) setChecked({ of: wizard, answer: next });
      },
    );
    return () => controller.abort();
  }, [wizard, wanted, attempt]);
  return {
    answer,
    again: () => {
      setChecked(null);
      setAttempt(attempt + 1);
    },
  };
}
