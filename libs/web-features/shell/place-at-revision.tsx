import type { RevisionHead } from '@northing/domain';
import type { ReactNode } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { placeAddress, readPlace, type PlacePath } from '../address/place-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { PlanPicker, RevisionPicker } from './pickers.js';
import { newestOf, usePlan } from './plan-context.js';
import { MissingState, WithLoaded } from './states.js';
import { TopBar } from './top-bar.js';

interface PlaceAtRevisionProps {
  readonly path: PlacePath;
  readonly title: string;
  readonly children: (index: PlanIndex, revision: RevisionHead) => ReactNode;
}

/** A place that shows one revision: its bar, its picker, its states. */
export function PlaceAtRevision({ path, title, children }: PlaceAtRevisionProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { rev } = readPlace(params);
  const newest = newestOf(plan);
  const revision = rev === null ? newest : (findRevision(rev, plan.revisions) ?? null);
  const loaded = useRevisionContent(plan.id, revision);
  if (rev === null && newest) {
    return <Navigate to={placeAddress(path, { plan: plan.id, rev: revisionToken(newest) })} replace />;
  }
  if (!revision) {
    return (
      <>
        <TopBar title={title}>
          <PlanPicker />
        </TopBar>
        <MissingState
          title="There is no such revision"
          to={placeAddress(path, { plan: plan.id })}
          action="Show the newest"
        >
          {plan.name} has {plan.revisions.length} revisions.
        </MissingState>
      </>
    );
  }
  return (
    <>
      <TopBar title={title} documentTitle={`${title} ${revisionLabel(revision)}, ${plan.name}`}>
        <PlanPicker />
        <RevisionPicker
          label="Revision"
          current={revision}
          onChoose={(next) => void navigate(placeAddress(path, { plan: plan.id, rev: revisionToken(next) }))}
        />
      </TopBar>
      <WithLoaded loaded={loaded} what="The revision">
        {(content) => content && <div className="app-body">{children(content.index, revision)}</div>}
      </WithLoaded>
    </>
  );
}
