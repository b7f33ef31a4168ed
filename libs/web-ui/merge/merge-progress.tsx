import { ProgressFooter } from '../review/progress-footer.js';

export interface MergeProgressProps {
  readonly resolved: number;
  readonly toChoose: number;
  /** Whole-plan rules the result would break, each a sentence; they lock the merge as open choices do. */
  readonly violations: readonly string[];
  /** The one reason for the result is written. */
  readonly hasReason: boolean;
  /** E.g. "Complete merge". */
  readonly label: string;
  /** E.g. "Saved to the draft as you go". */
  readonly note: string | null;
  readonly onComplete: () => void;
}

/** How many conflicts are resolved, and the merge that waits for all of them. */
export function MergeProgress(props: MergeProgressProps) {
  const { resolved, toChoose, label, note, onComplete } = props;
  return (
    <ProgressFooter
      doneWord="resolved"
      done={resolved}
      total={toChoose}
      note={note}
      action={{ label, lockedReason: mergeLock(props), onPress: onComplete }}
    />
  );
}

/** Why a merge cannot be completed yet; null when it can. */
export function mergeLock(
  merge: Pick<MergeProgressProps, 'resolved' | 'toChoose' | 'violations' | 'hasReason'>,
): string | null {
  const open = merge.toChoose - merge.resolved;
  if (open > 0) return open === 1 ? '1 conflict needs a choice' : `${open} conflicts need a choice`;
  const [first, ...more] = merge.violations;
  if (first !== undefined) return more.length === 0 ? first : `${first}, and ${more.length} more`;
  return merge.hasReason ? null : 'Give the result a reason';
}
