import { useEffect } from 'react';
import { usePreferences, type Theme } from './preferences.js';

const DARK = '(prefers-color-scheme: dark)';

function shown(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Keeps the document in the chosen theme, and with the system's while none is chosen. */
export function useThemeOnDocument(): void {
  const { theme } = usePreferences();
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset.theme = shown(theme);
    };
    apply();
    const query = matchMedia(DARK);
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [theme]);
}
