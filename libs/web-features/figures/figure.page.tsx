import { METRICS, type MetricId, type RevisionHead } from '@northing/domain';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { figureAddress, readMetric } from '../address/figure-view.js';
import { readItem, type ItemRef } from '../address/item-token.js';
import { readRevisionToken, revisionToken, type RevisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { AtRevision, RevisionGone } from '../shell/at-revision.js';
import { PlanPicker } from '../shell/pickers.js';
import { usePlan } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { FigureContent } from './figure-content.js';
import './figures.css';

/** One figure with everything behind it: formula, inputs, course and the very rows. */
export function FigurePage() {
  const metric = readMetric(useParams()['metric']);
  return metric === null ? <UnknownFigure /> : <KnownFigure metric={metric} />;
}

function UnknownFigure() {
  const plan = usePlan();
  return (
    <>
      <TopBar title="Figure">
        <PlanPicker />
      </TopBar>
      <MissingState
        title="There is no such figure"
        to={roadmapAddress({ plan: plan.id })}
        action="Show the roadmap"
      >
        The address names a figure that is not known.
      </MissingState>
    </>
  );
}

function KnownFigure({ metric }: { readonly metric: MetricId }) {
  const plan = usePlan();
  const [params] = useSearchParams();
  const item = readItem(params.get('item'));
  const addressAt = (rev: RevisionToken) => figureAddress({ metric, plan: plan.id, rev, item });
  return (
    <AtRevision
      title={METRICS[metric].label}
      rev={readRevisionToken(params.get('rev'))}
      addressAt={addressAt}
    >
      {(revision) => <FigureAt metric={metric} revision={revision} item={item} addressAt={addressAt} />}
    </AtRevision>
  );
}

interface FigureAtProps {
  readonly metric: MetricId;
  readonly revision: RevisionHead;
  readonly item: ItemRef | null;
  readonly addressAt: (rev: RevisionToken) => string;
}

function FigureAt({ metric, revision, item, addressAt }: FigureAtProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const loaded = useRevisionContent(plan.id, revision);
  const open = (chosen: ItemRef | null) => {
    const address = figureAddress({ metric, plan: plan.id, rev: revisionToken(revision), item: chosen });
    void navigate(address, { replace: item !== null });
  };
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) =>
        content ? (
          <FigureContent metric={metric} revision={revision} content={content} item={item} onOpen={open} />
        ) : (
          <RevisionGone addressAt={addressAt} />
        )
      }
    </WithLoaded>
  );
}
