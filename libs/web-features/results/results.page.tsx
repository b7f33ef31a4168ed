import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readResults, resultsAddress, type ResultsView } from '../address/results-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { AtRevision } from '../shell/at-revision.js';
import { usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { usePromiseResults } from './read-results.js';
import { ResultsContent } from './results-content.js';
import './results.css';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

type ChangeResults = (patch: Partial<ResultsView>) => void;

/** What delivered work promised, and what came of it. */
export function ResultsPage() {
  const plan = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readResults(params), [params]);
  const change = useCallback<ChangeResults>(
    (patch) => void navigate(resultsAddress({ ...view, ...patch })),
    [view, navigate],
  );
  return (
    <AtRevision
      title="Revisions"
      documentTitle="Results"
      tabs={(revision) => revisionsTabs(plan, revision, 'results')}
      rev={view.rev}
      addressAt={(rev) => resultsAddress({ ...view, plan: plan.id, rev })}
    >
      {(revision) => <ResultsAt revision={revision} view={view} change={change} />}
    </AtRevision>
  );
}

interface ResultsAtProps {
  readonly revision: RevisionHead;
  readonly view: ResultsView;
  readonly change: ChangeResults;
}

function ResultsAt({ revision, view, change }: ResultsAtProps) {
  const plan = usePlan();
  const loaded = usePromiseResults(plan.id, revision.sequence);
  const content = useRevisionContent(plan.id, revision);
  const close = () => change({ item: null });
  useShortcuts({
    Escape: () => {
      if (view.item) close();
    },
  });
  return (
    <WithLoaded loaded={content} what="The revision">
      {(shown, contentStale) => (
        <WithLoaded loaded={loaded} what="The results">
          {(results, stale) =>
            shown && results ? (
              <div className="app-body" aria-busy={stale || contentStale}>
                <div className="app-split">
                  <div className="app-split__main">
                    <ResultsContent
                      results={results}
                      index={shown.index}
                      view={view}
                      onBy={(by) => change({ by })}
                      onOpen={(item) => change({ item })}
                    />
                  </div>
                  {view.item && (
                    <Suspense fallback={null}>
                      <ItemPanel
                        item={view.item}
                        index={shown.index}
                        sequence={shown.sequence}
                        onOpen={(item) => change({ item })}
                        onClose={close}
                      />
                    </Suspense>
                  )}
                </div>
              </div>
            ) : (
              <RevisionGone />
            )
          }
        </WithLoaded>
      )}
    </WithLoaded>
  );
}

function RevisionGone() {
  const plan = usePlan();
  return (
    <MissingState
      title="The revision is not there any more"
      to={resultsAddress({ plan: plan.id })}
      action="Show the newest"
    >
      The plan has changed since the page was opened.
    </MissingState>
  );
}
