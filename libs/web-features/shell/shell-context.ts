import { createContext, useContext } from 'react';

/** What any page may ask of the shell. */
export interface ShellActions {
  readonly openPalette: () => void;
  readonly openKeyboard: () => void;
  readonly openGlossary: () => void;
  readonly openActing: () => void;
}

export const ShellContext = createContext<ShellActions>({
  openPalette: () => undefined,
  openKeyboard: () => undefined,
  openGlossary: () => undefined,
  openActing: () => undefined,
});

export function useShell(): ShellActions {
  return useContext(ShellContext);
}
