import { Suspense, useMemo, useState } from 'react';
import { ShortcutSheet, ToastProvider } from '@northing/web-ui';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { KEYBOARD_MAP } from '../keyboard/keyboard-map.js';
import { useCommandKey, useGoTo, useShortcuts } from '../keyboard/shortcuts.js';
import { setPreference, usePreferences } from '../preferences/preferences.js';
import { useThemeOnDocument } from '../preferences/theme.js';
import { CommandPalette } from './command-palette.js';
import { GlossaryDialog } from './glossary-dialog.js';
import { LocalModeNotice } from './local-mode.js';
import { addressOf, whereabouts } from './place-address.js';
import { PLACE, PLACES } from './places.js';
import { Rail } from './rail.js';
import { ShellContext } from './shell-context.js';
import { ErrorBoundary, LoadingRows } from './states.js';
import './shell.css';

type Sheet = 'palette' | 'keyboard' | 'glossary';

/** What stays around every page. */
export function AppShell() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const { letterKeys } = usePreferences();
  const location = useLocation();
  const { pathname } = location;
  useThemeOnDocument();
  useShellKeys(setSheet);
  const actions = useMemo(
    () => ({
      openPalette: () => setSheet('palette'),
      openKeyboard: () => setSheet('keyboard'),
      openGlossary: () => setSheet('glossary'),
    }),
    [],
  );
  const opens = (wanted: Sheet) => ({
    open: sheet === wanted,
    onOpenChange: (open: boolean) => setSheet((now) => (open ? wanted : now === wanted ? null : now)),
  });
  return (
    <ToastProvider>
      <ShellContext value={actions}>
        <a className="n-skip" href="#main" onClick={skipToMain}>
          Skip to content
        </a>
        <div className="app">
          <Rail />
          <main id="main" className="app-main" tabIndex={-1}>
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<LoadingRows label="The page is loading" />}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
            <LocalModeNotice />
          </main>
        </div>
        <CommandPalette {...opens('palette')} />
        <GlossaryDialog {...opens('glossary')} />
        <ShortcutSheet
          {...opens('keyboard')}
          groups={KEYBOARD_MAP}
          letterKeys={{ on: letterKeys, onChange: (on) => setPreference('letterKeys', on) }}
        />
      </ShellContext>
    </ToastProvider>
  );
}

/** A fragment in the address would replace the view's own state there. */
function skipToMain(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function useShellKeys(open: (sheet: Sheet) => void): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const here = whereabouts(pathname, new URLSearchParams(search));
  useCommandKey('k', () => open('palette'));
  useShortcuts({ '?': () => open('keyboard') });
  useGoTo(
    Object.fromEntries(
      PLACES.map((place) => [PLACE[place].key, () => void navigate(addressOf(place, here))]),
    ),
  );
}
