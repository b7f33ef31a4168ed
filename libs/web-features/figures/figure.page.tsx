import { METRICS, type MetricId, type RevisionHead } from '@northing/domain';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { figureAddress, readMetric } from '../address/figure-view.js';
import { readItem } from '../address/item-token.js';
import { findRevision, readRevisionToken, revisionLabel, revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { PlanPicker, RevisionPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { FigureContent, type FigurePlace } from './figure-content.js';
import './figures.css';

/** One figure with everything behind it: formula, inputs, course and the very rows. */
export function FigurePage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const metric = readMetric(useParams()['metric']);
  const token = readRevisionToken(params.get('rev'));
  const newest = newestOf(plan);
  if (metric === null || !newest) {
    return (
      <Missing title="There is no such figure">
        {newest ? 'The address names a figure that is not known.' : 'Figures are those of a revision.'}
      </Missing>
    );
  }
  if (token === null) {
    const address = figureAddress({ metric, plan: plan.id, rev: revisionToken(newest) });
    return <Navigate to={address} replace />;
  }
  const revision = findRevision(token, plan.revisions);
  if (!revision) {
    return (
      <Missing title="There is no such revision">
        {plan.name} has {plan.revisions.length} revisions, the newest is {revisionLabel(newest)}.
      </Missing>
    );
  }
  return <FigureAt metric={metric} revision={revision} item={params.get('item')} />;
}

function Missing({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const plan = usePlan();
  return (
    <>
      <TopBar title="Figure">
        <PlanPicker />
      </TopBar>
      <MissingState title={title} to={roadmapAddress({ plan: plan.id })} action="Show the roadmap">
        {children}
      </MissingState>
    </>
  );
}

interface FigureAtProps {
  readonly metric: MetricId;
  readonly revision: RevisionHead;
  readonly item: string | null;
}

function FigureAt({ metric, revision, item }: FigureAtProps) {
  const plan = usePlan();
  const place = useFigurePlace(metric, revision, item);
  const loaded = useRevisionContent(plan.id, revision);
  const at = plan.revisions.indexOf(revision);
  useShortcuts({
    '[': () => place.goTo(plan.revisions[at - 1]),
    ']': () => place.goTo(plan.revisions[at + 1]),
  });
  const { label } = METRICS[metric];
  return (
    <>
      <TopBar title={label} documentTitle={`${label} ${revisionLabel(revision)}, ${plan.name}`}>
        <PlanPicker />
        <RevisionPicker label="Revision" current={revision} onChoose={place.goTo} />
      </TopBar>
      <WithLoaded loaded={loaded} what="The revision">
        {(content) =>
          content && <FigureContent metric={metric} revision={revision} content={content} place={place} />
        }
      </WithLoaded>
    </>
  );
}

function useFigurePlace(metric: MetricId, revision: RevisionHead, item: string | null): FigurePlace {
  const plan = usePlan();
  const [, setParams] = useSearchParams();
  return {
    item: readItem(item),
    goTo: (next) => {
      if (!next) return;
      setParams(
        (params) =>
          new URLSearchParams(
            figureAddress({
              metric,
              plan: plan.id,
              rev: revisionToken(next),
              item: readItem(params.get('item')),
            }).split('?')[1],
          ),
      );
    },
    open: (chosen) => {
      const address = figureAddress({ metric, plan: plan.id, rev: revisionToken(revision), item: chosen });
      setParams(new URLSearchParams(address.split('?')[1]), { replace: item !== null });
    },
  };
}
