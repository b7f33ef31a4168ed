import type { RevisionHead } from '@northing/domain';
import { Navigate } from 'react-router';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { traceAddress, type TraceView } from '../address/trace-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { PlanPicker, RevisionPicker } from '../shell/pickers.js';
import { roadmapTabs } from '../shell/place-tabs.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { TraceContent } from './trace-content.js';
import { useTraceView, type ChangeTrace } from './use-trace-view.js';
import './trace.css';

/** What rests on what, and what a slip would do. */
export function TracePage() {
  const plan = usePlan();
  const [view, change] = useTraceView();
  const newest = newestOf(plan);
  if (newest && view.rev === null) {
    return <Navigate to={traceAddress({ ...view, plan: plan.id, rev: revisionToken(newest) })} replace />;
  }
  const revision = findRevision(view.rev, plan.revisions);
  if (revision) return <TraceAt revision={revision} view={view} change={change} />;
  return (
    <>
      <TopBar title="Roadmap">
        <PlanPicker />
      </TopBar>
      {newest ? (
        <MissingState
          title="There is no such revision"
          to={traceAddress({ plan: plan.id, rev: revisionToken(newest) })}
          action={`Show ${revisionLabel(newest)}`}
        >
          {plan.name} has {plan.revisions.length} revisions, the newest is {revisionLabel(newest)}.
        </MissingState>
      ) : (
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          A trace shows one revision of a plan.
        </MissingState>
      )}
    </>
  );
}

interface TraceAtProps {
  readonly revision: RevisionHead;
  readonly view: TraceView;
  readonly change: ChangeTrace;
}

function TraceAt({ revision, view, change }: TraceAtProps) {
  const plan = usePlan();
  const loaded = useRevisionContent(plan.id, revision);
  const goTo = (next: RevisionHead | undefined) => next && change({ rev: revisionToken(next) });
  const at = plan.revisions.indexOf(revision);
  useShortcuts({
    '[': () => goTo(plan.revisions[at - 1]),
    ']': () => goTo(plan.revisions[at + 1]),
  });
  const kept = { plan: plan.id, rev: revisionToken(revision), item: view.item };
  return (
    <>
      <TopBar
        title="Roadmap"
        documentTitle={`Trace ${revisionLabel(revision)}, ${plan.name}`}
        tabs={roadmapTabs('trace', kept)}
      >
        <PlanPicker />
        <RevisionPicker label="Revision" current={revision} onChoose={goTo} />
      </TopBar>
      <WithLoaded loaded={loaded} what="The revision">
        {(content) =>
          content ? (
            <TraceContent revision={revision} content={content} view={view} change={change} />
          ) : (
            <MissingState
              title="The revision is not there any more"
              to={traceAddress({ plan: plan.id })}
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
