import { quarterLabel, REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
import { Scrubber, type ScrubberRevision } from '@northing/web-ui';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { useRevisionSteps } from './use-comparison.js';

interface CompareScrubberProps {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly onHold: (from: RevisionHead, to: RevisionHead) => void;
}

/** One card a revision with what its step changed; the counts come when they are known. */
export function CompareScrubber({ from, to, onHold }: CompareScrubberProps) {
  const { id, revisions } = usePlan();
  const today = useToday();
  const steps = useRevisionSteps(id);
  const cards = revisions.map((revision): ScrubberRevision => {
    return {
      id: revision.id,
      quarter: quarterLabel(revision.anchorQuarter),
      round: `r${revision.sequence}`,
      note: noteOf(revision, today),
      counts: steps.kind === 'ready' ? (steps.value.get(revision.sequence) ?? null) : null,
    };
  });
  return (
    <Scrubber
      revisions={cards}
      fromId={from.id}
      toId={to.id}
      onChange={({ fromId, toId }) => {
        const first = revisions.find((revision) => revision.id === fromId);
        const second = revisions.find((revision) => revision.id === toId);
        if (first && second) onHold(first, second);
      }}
    />
  );
}

/** When people decided on it; nobody did on what came from tables, which bear the day of their import alone. */
function noteOf({ state, submittedAt, publishedAt }: RevisionHead, today: string): string {
  if (publishedAt === null) return REVISION_STATE_LABELS[state];
  return submittedAt === null ? '' : dayLabel(publishedAt, today);
}
