import { useState } from 'react';
import type { FieldState } from './field-state.js';

interface HeldEdit<T> {
  /** What the field shows: typed, reported and not yet stored, or stored. */
  readonly shown: T;
  /** Something is typed that is not reported yet. */
  readonly isTyping: boolean;
  readonly type: (next: T) => void;
  /** Reports what was typed, or the given value; nothing when it is what stood there before. */
  readonly commit: (next?: T) => void;
  /** Back to what stood there before typing; false when nothing was typed. */
  readonly restore: () => boolean;
}

interface Typed<T> {
  readonly value: T;
  /** What was stored when typing began. */
  readonly seen: T;
}

/**
 * An edit that is held while it is typed, reported once, and shown until it is stored: a stored value that
 * arrives meanwhile replaces neither what is being typed nor what waits for a retry or a choice.
 */
export function useHeldEdit<T>(
  stored: T,
  state: FieldState,
  onCommit: (next: T, seen: T) => void,
): HeldEdit<T> {
  const [typed, setTyped] = useState<Typed<T> | null>(null);
  const [reported, setReported] = useState<{ readonly value: T } | null>(null);
  const [last, setLast] = useState({ stored, kind: state.kind });
  if (last.kind !== state.kind || !sameData(last.stored, stored)) {
    setLast({ stored, kind: state.kind });
    if (state.kind === 'idle') setReported(null);
  }
  const before = reported === null ? stored : reported.value;
  return {
    shown: typed === null ? before : typed.value,
    isTyping: typed !== null,
    type: (value) => setTyped({ value, seen: typed?.seen ?? stored }),
    commit: (next) => {
      const value = next === undefined ? typed?.value : next;
      setTyped(null);
      if (value === undefined || sameData(value, before)) return;
      setReported({ value });
      onCommit(value, typed?.seen ?? stored);
    },
    restore: () => {
      setTyped(null);
      return typed !== null && !sameData(typed.value, before);
    },
  };
}

/** Values of fields are plain data: equal when they are written the same. */
export function sameData(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
