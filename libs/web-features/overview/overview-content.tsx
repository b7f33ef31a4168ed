import { REVISION_STATE_LABELS, type Day, type RevisionHead } from '@northing/domain';
import type { ReactNode } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import { revisionBefore } from '../figures/figure-context.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { useToday } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { dayLabel } from '../words/dates.js';
import { OverviewCard } from './overview-card.js';
import { OVERVIEW } from './overview-questions.js';
import { useStepDetail } from './step-detail.js';

interface OverviewContentProps {
  readonly context: RevisionReading;
  readonly onOpen: (item: ItemRef) => void;
  /** Beside the heading. */
  readonly actions: ReactNode;
}

/** Four questions, each answered in a sentence before its figures. */
export function OverviewContent({ context, onOpen, actions }: OverviewContentProps) {
  const { plan, revision } = context;
  const before = revisionBefore(context);
  const step = useStepDetail(plan.id, before, revision);
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Overview for leadership">
      <div className="overview">
        <header className="overview__head">
          <div>
            <h2>Review</h2>
            <p>
              Overview for leadership · <RevisionWords revision={revision} before={before} />
            </p>
          </div>
          {actions}
        </header>
        <WithLoaded loaded={step} what="The step before">
          {(detail) => (
            <div className="overview__cards">
              {OVERVIEW.map((question) => (
                <OverviewCard
                  key={question.id}
                  question={question}
                  facts={{ context, step: detail }}
                  onOpen={onOpen}
                />
              ))}
            </div>
          )}
        </WithLoaded>
      </div>
    </div>
  );
}

interface RevisionWordsProps {
  readonly revision: RevisionHead;
  readonly before: RevisionHead | null;
}

/** `FY27 Q3 r4, published Sep 28, changes since FY27 Q2 r3`. */
function RevisionWords({ revision, before }: RevisionWordsProps) {
  const today = useToday();
  const since = before ? `changes since ${revisionLabel(before)}` : 'the first revision';
  return <>{[revisionLabel(revision), ...stateWords(revision, today), since].join(', ')}</>;
}

/** What was decided of it and when; what is superseded was published before. */
function stateWords({ state, publishedAt, ...stamps }: RevisionHead, today: Day): readonly string[] {
  if (publishedAt !== null) {
    const superseded = state === 'superseded' ? ['superseded since'] : [];
    return [`published ${dayLabel(publishedAt, today)}`, ...superseded];
  }
  const day = stamps.approvedAt ?? stamps.submittedAt;
  const word = REVISION_STATE_LABELS[state].toLowerCase();
  return [day === null ? word : `${word} ${dayLabel(day, today)}`];
}
