import { useEffect, useRef } from 'react';
import { preferences } from '../preferences/preferences.js';

/** Actions by key as `KeyboardEvent.key` gives it: `j`, `[`, `?`. */
export type ShortcutMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

interface KeyPress {
  readonly key?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

const FIELDS = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
const OWN_KEYS = '[role=dialog], [role=menu], [role=listbox]';
/** A list that stays on the page has nothing of its own to leave. */
const OWN_ESCAPE = '[role=dialog], [role=menu]';

/** Single keys never act inside a field, a dialog or a menu, nor with Ctrl, Meta or Alt held. */
export function takesShortcuts(event: KeyPress, letterKeys: boolean): boolean {
  if (!letterKeys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!(event.target instanceof Element)) return true;
  const ownKeys = event.key === 'Escape' ? OWN_ESCAPE : OWN_KEYS;
  return event.target.closest(FIELDS) === null && event.target.closest(ownKeys) === null;
}

/** Listens for single keys while the component is shown; the newest map counts. */
export function useShortcuts(map: ShortcutMap): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!takesShortcuts(event, preferences().letterKeys)) return;
      const act = latest.current[event.key] ?? latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** `G` and then a letter within a second. */
export function useGoTo(places: Readonly<Record<string, () => void>>): void {
  const latest = useRef(places);
  const armedAt = useRef(0);
  useEffect(() => {
    latest.current = places;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!takesShortcuts(event, preferences().letterKeys)) return;
      const key = event.key.toLowerCase();
      const armed = event.timeStamp - armedAt.current < 1000;
      armedAt.current = key === 'g' ? event.timeStamp : 0;
      const go = armed ? latest.current[key] : undefined;
      if (!go) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go();
    };
    // In the capture phase, so that the second letter does nothing else.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

/** Ctrl or ⌘ with a letter, everywhere, fields included. */
export function useCommandKey(letter: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [letter]);
}
