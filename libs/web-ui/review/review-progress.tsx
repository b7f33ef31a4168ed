import type { ReactNode } from 'react';
import type { DecisionState } from './decision.js';
import { ProgressFooter, type FinalAction } from './progress-footer.js';

export interface ReviewProgressProps {
  readonly decisions: readonly { readonly number: number; readonly state: DecisionState }[];
  /**
   * Approve or publish. Open decisions lock it and are named here; `lockedReason` is whatever else locks it,
   * e.g. a meeting that is not held yet.
   */
  readonly action: FinalAction | null;
  /** Further buttons, e.g. the choice between holding and leaving what was sent back. */
  readonly children?: ReactNode;
}

/** How many decisions are taken, and the action that waits for all of them. */
export function ReviewProgress({ decisions, action, children }: ReviewProgressProps) {
  const open = decisions.filter(({ state }) => state === 'open').map(({ number }) => number);
  const sentBack = decisions.filter(({ state }) => state === 'sentBack').length;
  return (
    <ProgressFooter
      doneWord="decided"
      done={decisions.length - open.length}
      total={decisions.length}
      note={sentBack === 0 ? null : `${sentBack} sent back to the draft`}
      action={action && { ...action, lockedReason: openText(open) ?? action.lockedReason }}
    >
      {children}
    </ProgressFooter>
  );
}

/** "Decisions 1, 6 and 7 are open"; null when none is. */
export function openText(open: readonly number[]): string | null {
  const last = open.at(-1);
  if (last === undefined) return null;
  if (open.length === 1) return `Decision ${last} is open`;
  return `Decisions ${open.slice(0, -1).join(', ')} and ${last} are open`;
}
