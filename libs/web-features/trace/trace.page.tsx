import type { RevisionHead } from '@northing/domain';
import { revisionToken, type RevisionToken } from '../address/revision-token.js';
import { traceAddress, type TraceView } from '../address/trace-view.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { AtRevision, RevisionGone } from '../shell/at-revision.js';
import { roadmapTabs } from '../shell/place-tabs.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { TraceContent } from './trace-content.js';
import { useTraceView, type ChangeTrace } from './use-trace-view.js';
import './trace.css';

/** What rests on what, and what a slip would do. */
export function TracePage() {
  const plan = usePlan();
  const [view, change] = useTraceView();
  const addressAt = (rev: RevisionToken) => traceAddress({ ...view, plan: plan.id, rev });
  return (
    <AtRevision
      title="Roadmap"
      documentTitle="Trace"
      tabs={(at) => roadmapTabs('trace', { plan: plan.id, rev: at && revisionToken(at), item: view.item })}
      rev={view.rev}
      addressAt={addressAt}
    >
      {(revision) => <TraceAt revision={revision} view={view} change={change} addressAt={addressAt} />}
    </AtRevision>
  );
}

interface TraceAtProps {
  readonly revision: RevisionHead;
  readonly view: TraceView;
  readonly change: ChangeTrace;
  readonly addressAt: (rev: RevisionToken) => string;
}

function TraceAt({ revision, view, change, addressAt }: TraceAtProps) {
  const loaded = useRevisionContent(usePlan().id, revision);
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) =>
        content ? (
          <TraceContent revision={revision} content={content} view={view} change={change} />
        ) : (
          <RevisionGone addressAt={addressAt} />
        )
      }
    </WithLoaded>
  );
}
