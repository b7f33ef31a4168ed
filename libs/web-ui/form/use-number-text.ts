import { useState } from 'react';
import type { FieldState } from './field-state.js';
import { figureText, readNumber, type NumberRule } from './read-number.js';
import { useHeldEdit } from './use-held-edit.js';

export interface NumberEdit {
  readonly value: number | null;
  readonly rule: NumberRule;
  readonly state: FieldState;
  readonly onCommit: (next: number | null, seen: number | null) => void;
  /** What is wrong with a number in its place beside others; null when it may stand. */
  readonly refuse?: (next: number | null) => string | null;
}

/** A number while it is text: what cannot be read, or may not stand, stays in the field and is not reported. */
export function useNumberText({ value, rule, state, onCommit, refuse }: NumberEdit) {
  const [why, setWhy] = useState<string | null>(null);
  const edit = useHeldEdit(figureText(value), state, (next, seen) =>
    onCommit(numberOf(next, rule), numberOf(seen, rule)),
  );
  const commit = (text: string = edit.shown) => {
    const read = readNumber(text, rule);
    const refused = read.kind === 'refused' ? read.why : (refuse?.(read.value) ?? null);
    setWhy(refused);
    if (refused === null && read.kind === 'read') edit.commit(figureText(read.value));
  };
  const restore = () => {
    setWhy(null);
    return edit.restore();
  };
  return { shown: edit.shown, type: edit.type, why, commit, restore };
}

function numberOf(text: string, rule: NumberRule): number | null {
  const read = readNumber(text, rule);
  return read.kind === 'read' ? read.value : null;
}
