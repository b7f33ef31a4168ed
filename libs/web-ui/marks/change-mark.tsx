import { ArrowRight, Diamond, Minus, Plus, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../style/class-names.js';
import './change-mark.css';

/** The one mark an item carries in a comparison. */
export const CHANGE_MARKS = ['added', 'removed', 'moved', 'rescoped'] as const;
export type ChangeMarkKind = (typeof CHANGE_MARKS)[number];

export const changeMarkWord = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  rescoped: 'Re-scoped',
} as const satisfies Record<ChangeMarkKind, string>;

const glyph = {
  added: Plus,
  removed: Minus,
  moved: ArrowRight,
  rescoped: Diamond,
} satisfies Record<ChangeMarkKind, LucideIcon>;

export interface ChangeMarkProps {
  readonly kind: ChangeMarkKind;
  /** What is said beside the glyph; the kind's word by default. */
  readonly children?: ReactNode;
  /** Shows the glyph alone and keeps the word for screen readers. */
  readonly wordHidden?: boolean;
}

/** Glyph, shape and word before colour. */
export function ChangeMark({ kind, children, wordHidden = false }: ChangeMarkProps) {
  const Glyph = glyph[kind];
  return (
    <span className={classNames('n-mark', `n-mark--${kind}`)}>
      <span className="n-mark__tile">
        <Glyph aria-hidden size={12} strokeWidth={2.5} />
      </span>
      <span className={wordHidden ? 'n-hidden' : undefined}>{children ?? changeMarkWord[kind]}</span>
    </span>
  );
}
