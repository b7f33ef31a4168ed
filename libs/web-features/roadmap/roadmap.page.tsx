import type { RevisionHead } from '@northing/domain';
import { GitCompare } from 'lucide-react';
import { buttonClass } from '@northing/web-ui';
import { Link, Navigate } from 'react-router';
import { compareAddress } from '../address/compare-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { roadmapAddress, type RoadmapView } from '../address/roadmap-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { preferences } from '../preferences/preferences.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { PlanPicker, RevisionPicker } from '../shell/pickers.js';
import { roadmapTabs } from '../shell/place-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { RoadmapContent } from './roadmap-content.js';
import { useRoadmapView, type ChangeRoadmap } from './use-roadmap-view.js';
import './roadmap.css';

/** What is planned, and what rests on what. */
export function RoadmapPage() {
  const plan = usePlan();
  const [view, change, showGiven] = useRoadmapView();
  const newest = newestOf(plan);
  if (!newest) {
    return (
      <>
        <TopBar title="Roadmap">
          <PlanPicker />
        </TopBar>
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          A roadmap shows one revision of a plan.
        </MissingState>
      </>
    );
  }
  if (view.rev === null) {
    const show = showGiven ? view.show : preferences().roadmapShow;
    return (
      <Navigate to={roadmapAddress({ ...view, plan: plan.id, rev: revisionToken(newest), show })} replace />
    );
  }
  const revision = findRevision(view.rev, plan.revisions);
  if (!revision) {
    return (
      <>
        <TopBar title="Roadmap">
          <PlanPicker />
        </TopBar>
        <MissingState
          title="There is no such revision"
          to={roadmapAddress({ plan: plan.id, rev: revisionToken(newest) })}
          action={`Show ${revisionLabel(newest)}`}
        >
          {plan.name} has {plan.revisions.length} revisions, the newest is {revisionLabel(newest)}.
        </MissingState>
      </>
    );
  }
  return <RoadmapAt revision={revision} view={view} change={change} />;
}

interface RoadmapAtProps {
  readonly revision: RevisionHead;
  readonly view: RoadmapView;
  readonly change: ChangeRoadmap;
}

function RoadmapAt({ revision, view, change }: RoadmapAtProps) {
  const plan = usePlan();
  const loaded = useRevisionContent(plan.id, revision);
  const goTo = (next: RevisionHead | undefined) => next && change({ rev: revisionToken(next) });
  const at = plan.revisions.indexOf(revision);
  useShortcuts({
    '[': () => goTo(plan.revisions[at - 1]),
    ']': () => goTo(plan.revisions[at + 1]),
  });
  return (
    <>
      <TopBar
        title="Roadmap"
        documentTitle={`Roadmap ${revisionLabel(revision)}, ${plan.name}`}
        tabs={roadmapTabs('timeline', { plan: plan.id, rev: revisionToken(revision), item: view.item })}
      >
        <PlanPicker />
        <RevisionPicker label="Revision" current={revision} onChoose={goTo} />
        <CompareLink revision={revision} />
      </TopBar>
      <WithLoaded loaded={loaded} what="The revision">
        {(content) =>
          content ? (
            <RoadmapContent revision={revision} content={content} view={view} change={change} />
          ) : (
            <MissingState
              title="The revision is not there any more"
              to={roadmapAddress({ plan: plan.id })}
              action="Show the newest"
            >
              The plan has changed since the page was opened.
            </MissingState>
          )
        }
      </WithLoaded>
    </>
  );
}

/** Compares with the revision before. */
function CompareLink({ revision }: { readonly revision: RevisionHead }) {
  const { id, revisions } = usePlan();
  const before = revisions[revisions.indexOf(revision) - 1];
  if (!before) return null;
  const pair = { from: revisionToken(before), to: revisionToken(revision) };
  return (
    <Link className={buttonClass()} to={compareAddress({ plan: id, pair })}>
      <GitCompare aria-hidden size={14} />
      Compare
    </Link>
  );
}
