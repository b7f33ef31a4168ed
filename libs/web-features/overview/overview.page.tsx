import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { readReview, reviewAddress, type ReviewView } from '../address/review-view.js';
import { revisionToken } from '../address/revision-token.js';
import { useFigureContext } from '../figures/use-figure-context.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { RevisionIndex } from '../plan/use-plan.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { useLastSettled } from '../plan/use-last-settled.js';
import { AtRevision } from '../shell/at-revision.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
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
      tab="review"
      title="Review"
      rev={view.rev}
      addressOf={(rev) => reviewAddress({ plan: plan.id, rev, item: view.item })}
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
  const loaded = useRevisionContent(plan.id, revision);
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) => content && <OverviewOf content={content} revision={revision} view={view} />}
    </WithLoaded>
  );
}

function OverviewOf({ content, revision, view }: OverviewAtProps & { readonly content: RevisionIndex }) {
  const plan = usePlan();
  const navigate = useNavigate();
  const context = useFigureContext(plan, revision, content.index);
  const matches = context.kind === 'ready' && !context.stale && content.sequence === revision.sequence;
  // While another revision is on its way the page keeps showing the last one whole.
  const settled = useLastSettled(matches ? context.value : null);
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
    <div className="app-body" aria-busy={!matches}>
      <div className="app-split">
        <div className="app-split__main">
          {settled ? (
            <OverviewContent context={settled} onOpen={open} />
          ) : (
            <WithLoaded loaded={context} what="The figures">
              {() => null}
            </WithLoaded>
          )}
        </div>
        {view.item && settled && (
          <Suspense fallback={null}>
            <ItemPanel
              item={view.item}
              index={settled.index}
              sequence={settled.revision.sequence}
              onOpen={open}
              onClose={() => open(null)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
