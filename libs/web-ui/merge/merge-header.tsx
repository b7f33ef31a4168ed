import { Button } from '../controls/button.js';
import './merge-header.css';

export interface MergeHeaderProps {
  /** E.g. "Merge “Two-warehouse start” into the draft". */
  readonly title: string;
  /** E.g. "Scenario by Jo Castellanos, Nov 18". */
  readonly byline: string;
  /** Fields merged without a question. */
  readonly merged: number;
  /** Fields that need a choice, chosen or not. */
  readonly toChoose: number;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** What is merged into the draft, and how much of it needs a choice. */
export function MergeHeader({ title, byline, merged, toChoose, cancelLabel, onCancel }: MergeHeaderProps) {
  const total = merged + toChoose;
  return (
    <header className="n-merge-head">
      <div>
        <h2>{title}</h2>
        <p>
          {byline} · {total} {total === 1 ? 'change' : 'changes'}: {mergeCounts(merged, toChoose)}
        </p>
      </div>
      <Button onClick={onCancel}>{cancelLabel}</Button>
    </header>
  );
}

/** "11 merged, 5 to choose". */
export function mergeCounts(merged: number, toChoose: number): string {
  return toChoose === 0 ? `${merged} merged, none to choose` : `${merged} merged, ${toChoose} to choose`;
}
