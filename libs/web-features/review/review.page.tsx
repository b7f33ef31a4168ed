import type { RevisionHead, RevisionState } from '@northing/domain';
import { SegmentedSwitch } from '@northing/web-ui';
import { lazy, Suspense, useMemo } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { readReview, reviewAddress, type ReviewShow, type ReviewView } from '../address/review-view.js';
import { revisionToken } from '../address/revision-token.js';
import { OverviewAt } from '../overview/overview-at.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { AtRevision } from '../shell/at-revision.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { LoadingRows } from '../shell/states.js';

const ReviewRoom = lazy(async () => ({ default: (await import('./review-room.js')).ReviewRoom }));

/** The review room while a revision is under review; the overview for leadership between meetings. */
export function ReviewPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readReview(params), [params]);
  const start = startOf(plan);
  if (view.rev === null && start) {
    return <Navigate to={reviewAddress({ ...view, plan: plan.id, rev: revisionToken(start) })} replace />;
  }
  return (
    <AtRevision
      title="Revisions"
      documentTitle="Review"
      tabs={(revision) => revisionsTabs(plan, revision, 'review')}
      rev={view.rev}
      addressAt={(rev) => reviewAddress({ plan: plan.id, rev, item: view.item, show: view.show })}
    >
      {(revision) => <ReviewAt revision={revision} view={view} />}
    </AtRevision>
  );
}

const UNDER_REVIEW: ReadonlySet<RevisionState> = new Set(['inReview', 'approved']);
const READ_BETWEEN: ReadonlySet<RevisionState> = new Set(['published', 'superseded']);

/** What is under review, else the last that was published, else the newest. */
export function startOf(plan: Pick<PlanFrame, 'revisions'>): RevisionHead | null {
  const last = (states: ReadonlySet<RevisionState>) =>
    plan.revisions.findLast(({ state }) => states.has(state));
  return last(UNDER_REVIEW) ?? last(READ_BETWEEN) ?? newestOf(plan);
}

interface ReviewAtProps {
  readonly revision: RevisionHead;
  readonly view: ReviewView;
}

function ReviewAt({ revision, view }: ReviewAtProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const show = view.show ?? (UNDER_REVIEW.has(revision.state) ? 'decisions' : 'overview');
  const at = { plan: plan.id, rev: revisionToken(revision) };
  const sides = (
    <SegmentedSwitch<ReviewShow>
      label="Show"
      options={[
        { value: 'decisions', label: 'Decisions' },
        { value: 'overview', label: 'Overview' },
      ]}
      value={show}
      onChange={(next) => void navigate(reviewAddress({ ...at, show: next }))}
    />
  );
  if (show === 'overview') return <OverviewAt revision={revision} view={view} actions={sides} />;
  return (
    <Suspense fallback={<LoadingRows label="The review is loading" />}>
      <ReviewRoom key={revision.id} revision={revision} view={view} actions={sides} />
    </Suspense>
  );
}
