import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../style/class-names.js';
import './status-chip.css';

export type ChipTone = 'neutral' | 'line' | 'risk' | 'ok' | 'added' | 'removed' | 'moved' | 'rescoped';

export interface StatusChipProps {
  readonly tone?: ChipTone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

const ownIcon: Partial<Record<ChipTone, ReactNode>> = {
  risk: <TriangleAlert aria-hidden size={14} />,
  ok: <Check aria-hidden size={14} />,
};

/** A state in a word; attention carries a glyph beside its colour. */
export function StatusChip({ tone = 'neutral', icon, children }: StatusChipProps) {
  return (
    <span className={classNames('n-chip', `n-chip--${tone}`)}>
      {icon ?? ownIcon[tone]}
      {children}
    </span>
  );
}
