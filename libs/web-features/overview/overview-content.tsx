import { REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
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
}

/** Four questions, each answered in a sentence before its figures. */
export function OverviewContent({ context, onOpen }: OverviewContentProps) {
  const { plan, revision } = context;
  const before = revisionBefore(context);
  const step = useStepDetail(plan.id, before, revision);
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Overview for leadership">
      <div className="overview">
        <header className="overview__head">
          <h2>Review</h2>
          <p>
            Overview for leadership · <RevisionWords revision={revision} before={before} />
          </p>
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

/** `FY27 Q3 r4, published Sep 28, against FY27 Q2 r3`. */
function RevisionWords({ revision, before }: RevisionWordsProps) {
  const today = useToday();
  const day = revision.publishedAt ?? revision.approvedAt ?? revision.submittedAt;
  const state = REVISION_STATE_LABELS[revision.state].toLowerCase();
  const since = before ? `, changes since ${revisionLabel(before)}` : ', the first revision';
  return (
    <>
      {revisionLabel(revision)}, {state}
      {day !== null && ` ${dayLabel(day, today)}`}
      {since}
    </>
  );
}
