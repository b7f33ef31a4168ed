import { Button } from '../controls/button.js';
import './merge-header.css';

export interface MergeHeaderProps {
  /** The scenario that is merged. */
  readonly scenario: string;
  /** E.g. "Scenario by Jo Castellanos, Nov 18". */
  readonly byline: string;
  /** Fields merged without a question. */
  readonly merged: number;
  /** Fields that need a choice, chosen or not. */
  readonly toChoose: number;
  readonly onCancel: () => void;
}

/** What is merged into the draft, and how much of it needs a choice. */
export function MergeHeader({ scenario, byline, merged, toChoose, onCancel }: MergeHeaderProps) {
  const total = merged + toChoose;
  return (
    <header className="n-merge-head">
      <div>
        <h1>Merge “{scenario}” into the draft</h1>
        <p>
          {byline} · {total} {total === 1 ? 'change' : 'changes'}: {mergeCounts(merged, toChoose)}
        </p>
      </div>
      <Button onClick={onCancel}>Cancel merge</Button>
    </header>
  );
}

/** "11 merged, 5 to choose". */
export function mergeCounts(merged: number, toChoose: number): string {
  return toChoose === 0 ? `${merged} merged, none to choose` : `${merged} merged, ${toChoose} to choose`;
}
