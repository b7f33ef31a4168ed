import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a browser remembers for the person in front of it; nothing of a plan is kept here. */
export interface Preferences {
  readonly theme: Theme;
  /** Keys without Ctrl, Alt or Meta act outside fields. */
  readonly letterKeys: boolean;
  readonly plan: string | null;
  readonly roadmapShow: 'timeline' | 'table';
  /** As whom the administrator acts, by workspace; nobody where they act alone. */
  readonly acting: Readonly<Record<string, string>>;
}

const NAMES = {
  theme: 'northing.theme',
  letterKeys: 'northing.letterKeys',
  plan: 'northing.plan',
  roadmapShow: 'northing.roadmapShow',
  acting: 'northing.acting',
} satisfies Record<keyof Preferences, string>;

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is full or forbidden: the choice then holds until the page is closed.
  }
}

function readPreferences(): Preferences {
  const theme = stored(NAMES.theme);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    letterKeys: stored(NAMES.letterKeys) !== 'off',
    plan: stored(NAMES.plan) || null,
    roadmapShow: stored(NAMES.roadmapShow) === 'table' ? 'table' : 'timeline',
    acting: readActing(stored(NAMES.acting)),
  };
}

function readActing(text: string | null): Preferences['acting'] {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(entries.filter(([, id]) => typeof id === 'string'));
  } catch {
    return {};
  }
}

function written(value: Preferences[keyof Preferences]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '');
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function preferences(): Preferences {
  current ??= readPreferences();
  return current;
}

export function setPreference<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
  current = { ...preferences(), [key]: value };
  store(NAMES[key], written(value));
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
