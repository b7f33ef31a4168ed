import { previewTable } from '@northing/web-data';
import { useEffect } from 'react';
import { isPlanDocument, type Wizard } from './wizard.js';
import { dispatchWizard } from './wizard-store.js';

/** Has the server look at each table file, one after the other. */
export function usePreviews({ files, settings, target }: Wizard): void {
  const next = files.find(({ file, preview }) => preview === null && !isPlanDocument(file));
  const planId = target.kind === 'plan' ? target.planId : null;
  useEffect(() => {
    if (!next) return undefined;
    const controller = new AbortController();
    const options = { ...settings, ...(planId !== null && { planId }) };
    void previewTable(next.file, options, controller.signal).then((preview) => {
      if (!controller.signal.aborted) dispatchWizard({ do: 'previewed', key: next.key, preview });
    });
    return () => controller.abort();
  }, [next, settings, planId]);
}
