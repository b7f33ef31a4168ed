import { createContext, useContext } from 'react';

/** What any page may ask of the shell. */
export interface ShellActions {
  readonly openPalette: () => void;
  readonly openKeyboard: () => void;
  readonly openGlossary: () => void;
  readonly openActing: () => void;
  /** Logs a conversation of the plan that is shown. */
  readonly openEngagement: () => void;
}

export const ShellContext = createContext<ShellActions>({
  openPalette: () => undefined,
  openKeyboard: () => undefined,
  openGlossary: () => undefined,
  openActing: () => undefined,
  openEngagement: () => undefined,
});

export function useShell(): ShellActions {
  return useContext(ShellContext);
}
