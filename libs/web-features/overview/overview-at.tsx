import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useCallback, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { reviewAddress, type ReviewView } from '../address/review-view.js';
import { revisionToken } from '../address/revision-token.js';
import { useRevisionReading } from '../figures/use-revision-reading.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { usePlan } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { OverviewContent } from './overview-content.js';
import './overview.css';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

interface OverviewAtProps {
  readonly revision: RevisionHead;
  readonly view: Pick<ReviewView, 'item' | 'show'>;
  /** Beside the heading. */
  readonly actions: ReactNode;
}

/** The figures that matter this quarter, for leadership. */
export function OverviewAt({ revision, view, actions }: OverviewAtProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const loaded = useRevisionReading(revision);
  const { show } = view;
  const open = useCallback(
    (item: ItemRef | null) =>
      void navigate(reviewAddress({ plan: plan.id, rev: revisionToken(revision), show, item })),
    [navigate, plan.id, revision, show],
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
                <OverviewContent context={reading} onOpen={open} actions={actions} />
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
