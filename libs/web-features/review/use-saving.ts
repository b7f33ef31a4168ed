import { IDLE, type FieldState } from '@northing/web-ui';
import { useCallback, useState } from 'react';
import type { Outcome } from './use-review-actions.js';

export interface Saving {
  readonly state: FieldState;
  /** Runs an action and shows where it stands; true once it is done. */
  readonly run: (action: () => Promise<Outcome>) => Promise<boolean>;
}

/** What was refused stays said until the next try. */
export function useSaving(): Saving {
  const [state, setState] = useState(IDLE);
  const run = useCallback(async (action: () => Promise<Outcome>): Promise<boolean> => {
    const attempt = async (): Promise<boolean> => {
      setState({ kind: 'saving' });
      const refused = await action();
      setState(refused === null ? IDLE : { kind: 'failed', message: refused, onRetry: () => void attempt() });
      return refused === null;
    };
    return attempt();
  }, []);
  return { state, run };
}
