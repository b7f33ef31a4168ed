import { Monitor, Moon, Search, Sun, SunMoon, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { IconButton, Menu } from '@northing/web-ui';
import { setPreference, THEMES, usePreferences, type Theme } from '../preferences/preferences.js';
import { useMaybePlan } from './plan-context.js';
import { useShell } from './shell-context.js';

const NoticeBell = lazy(async () => ({ default: (await import('../notices/notice-bell.js')).NoticeBell }));

export interface TopBarProps {
  readonly title: string;
  /** What the browser's tab says before the product's name; the title by default. */
  readonly documentTitle?: string;
  readonly tabs?: readonly { readonly label: string; readonly to: string; readonly current: boolean }[];
  /** Pickers and buttons of the page. */
  readonly children?: ReactNode;
}

/** What the page is, its views, what it shows, and how to find anything else. */
export function TopBar({ title, documentTitle, tabs = [], children }: TopBarProps) {
  const { openPalette } = useShell();
  const plan = useMaybePlan();
  useEffect(() => {
    document.title = `${documentTitle ?? title} · Northing`;
  }, [documentTitle, title]);
  return (
    <header className="app-top">
      <h1>{title}</h1>
      {tabs.length > 0 && (
        <nav className="app-top__tabs" aria-label="Views">
          {tabs.map(({ label, to, current }) => (
            <Link key={label} to={to} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <span className="app-top__space" />
      {children != null && <div className="app-top__page">{children}</div>}
      <IconButton
        label="Search and commands (Ctrl K)"
        icon={<Search aria-hidden size={16} />}
        onClick={openPalette}
      />
      <Suspense fallback={null}>{plan && <NoticeBell />}</Suspense>
      <ThemeMenu />
    </header>
  );
}

const THEME = {
  system: { label: 'As the system', icon: Monitor },
  light: { label: 'Light', icon: Sun },
  dark: { label: 'Dark', icon: Moon },
} satisfies Record<Theme, { label: string; icon: LucideIcon }>;

function ThemeMenu() {
  const { theme } = usePreferences();
  return (
    <Menu
      align="end"
      trigger={<IconButton label="Theme" icon={<SunMoon aria-hidden size={16} />} />}
      sections={[
        {
          id: 'theme',
          label: 'Theme',
          items: THEMES.map((id) => ({
            id,
            label: THEME[id].label,
            checked: id === theme,
            onSelect: () => setPreference('theme', id),
          })),
        },
      ]}
    />
  );
}
