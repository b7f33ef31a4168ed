import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { readReview, reviewAddress, type ReviewView } from '../address/review-view.js';
import { revisionToken } from '../address/revision-token.js';
import { useRevisionReading } from '../figures/use-revision-reading.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { AtRevision } from '../shell/at-revision.js';
import { usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { OverviewContent } from './overview-content.js';
import './overview.css';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

/** The figures that matter this quarter, for leadership. */
export function OverviewPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readReview(params), [params]);
  return (
    <AtRevision
      title="Revisions"
      documentTitle="Review"
      tabs={(revision) => revisionsTabs(plan, revision, 'review')}
      rev={view.rev}
      addressAt={(rev) => reviewAddress({ plan: plan.id, rev, item: view.item })}
    >
      {(revision) => <OverviewAt revision={revision} view={view} />}
    </AtRevision>
  );
}

interface OverviewAtProps {
  readonly revision: RevisionHead;
  readonly view: ReviewView;
}

function OverviewAt({ revision, view }: OverviewAtProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const loaded = useRevisionReading(revision);
  const open = useCallback(
    (item: ItemRef | null) =>
      void navigate(reviewAddress({ plan: plan.id, rev: revisionToken(revision), item })),
    [navigate, plan.id, revision],
  );
  useShortcuts({
    Escape: () => {
      if (view.item) open(null);
    },
  });
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(reading, stale) =>
        reading ? (
          <div className="app-body" aria-busy={stale}>
            <div className="app-split">
              <div className="app-split__main">
                <OverviewContent context={reading} onOpen={open} />
              </div>
              {view.item && (
                <Suspense fallback={null}>
                  <ItemPanel
                    item={view.item}
                    index={reading.index}
                    sequence={reading.revision.sequence}
                    onOpen={open}
                    onClose={() => open(null)}
                  />
                </Suspense>
              )}
            </div>
          </div>
        ) : (
          <MissingState
            title="The revision is not there any more"
            to={reviewAddress({ plan: plan.id })}
            action="Show the newest"
          >
            The plan has changed since the page was opened.
          </MissingState>
        )
      }
    </WithLoaded>
  );
}
