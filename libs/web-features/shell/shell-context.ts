import { createContext, useContext } from 'react';

/** What any page may ask of the shell. */
export interface ShellActions {
  readonly openPalette: () => void;
  readonly openKeyboard: () => void;
  readonly openGlossary: () => void;
}

export const ShellContext = createContext<ShellActions>({
  openPalette: () => undefined,
  openKeyboard: () => undefined,
  openGlossary: () => undefined,
});

export function useShell(): ShellActions {
  return useContext(ShellContext);
}
