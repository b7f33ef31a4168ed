import { lazy, Suspense, useMemo, useState } from 'react';
import { ToastProvider } from '@northing/web-ui';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useCommandKey, useGoTo, useShortcuts } from '../keyboard/shortcuts.js';
import { useThemeOnDocument } from '../preferences/theme.js';
import { LocalModeNotice } from './local-mode.js';
import { PageLoading } from './page-loading.js';
import { addressOf, whereabouts } from './place-address.js';
import { PLACE, PLACES } from './places.js';
import { Rail } from './rail.js';
import type { Sheet } from './sheets.js';
import { ShellContext } from './shell-context.js';
import { ErrorBoundary } from './states.js';
import './shell.css';

const Sheets = lazy(async () => ({ default: (await import('./sheets.js')).Sheets }));

/** What stays around every page. */
export function AppShell() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const { pathname } = useLocation();
  useThemeOnDocument();
  useShellKeys(setSheet);
  const actions = useMemo(
    () => ({
      openPalette: () => setSheet('palette'),
      openKeyboard: () => setSheet('keyboard'),
      openGlossary: () => setSheet('glossary'),
      openActing: () => setSheet('acting'),
      openEngagement: () => setSheet('engagement'),
    }),
    [],
  );
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
              <Suspense fallback={<PageLoading />}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
            <LocalModeNotice />
          </main>
        </div>
        <Suspense fallback={null}>
          {sheet !== null && <Sheets sheet={sheet} onClose={() => setSheet(null)} />}
        </Suspense>
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
