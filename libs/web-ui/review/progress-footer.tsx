import { Lock } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from '../controls/button.js';
import './progress-footer.css';

/** What finishes the work at hand; while locked it says why, in words beside it. */
export interface FinalAction {
  readonly label: string;
  readonly lockedReason: string | null;
  readonly onPress: () => void;
}

export interface ProgressFooterProps {
  /** What is done, e.g. "decided". */
  readonly doneWord: string;
  readonly done: number;
  readonly total: number;
  /** A few quiet words, e.g. "1 sent back to the draft". */
  readonly note: string | null;
  readonly action: FinalAction | null;
  /** Further buttons before the action. */
  readonly children?: ReactNode;
}

/** How far the work is, and the one action at its end; it stays in view. */
export function ProgressFooter({ doneWord, done, total, note, action, children }: ProgressFooterProps) {
  const id = useId();
  return (
    <footer className="n-progress-footer">
      <progress max={Math.max(total, 1)} value={done} aria-labelledby={id} />
      <p id={id} className="n-progress-footer__words">
        <span className="n-progress-footer__count n-num">
          {done} of {total} {doneWord}
        </span>
        {note !== null && <span>{note}</span>}
      </p>
      <div className="n-progress-footer__actions">
        {action !== null && action.lockedReason !== null && (
          <span aria-hidden className="n-progress-footer__why">
            {action.lockedReason}
          </span>
        )}
        {children}
        {action !== null && (
          <Button
            variant="primary"
            icon={action.lockedReason === null ? undefined : <Lock aria-hidden />}
            disabledReason={action.lockedReason}
            onClick={action.onPress}
          >
            {action.label}
          </Button>
        )}
      </div>
    </footer>
  );
}
