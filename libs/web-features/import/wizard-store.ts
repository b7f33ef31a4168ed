import { useSyncExternalStore } from 'react';
import { NEW_WIZARD, wizardStep, type Wizard, type WizardAction } from './wizard.js';

// Outside the page, so that a look at the roadmap in the middle of an import loses nothing.
let current: Wizard = NEW_WIZARD;
const listeners = new Set<() => void>();

export function dispatchWizard(action: WizardAction): void {
  current = wizardStep(current, action);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What has been entered so far. */
export function useWizard(): Wizard {
  return useSyncExternalStore(subscribe, () => current);
}
