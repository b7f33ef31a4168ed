import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { readMerge, scenariosAddress } from '../address/scenarios-view.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { useNarrow } from '../shell/use-narrow.js';
import { MergeContent } from './merge-content.js';
import { useMergeSides } from './use-merge-sides.js';
import './merge.css';

/** A scenario is merged into the draft, or started anew from it, question by question. */
export function MergePage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const { scenarioId = '' } = useParams();
  const view = useMemo(() => readMerge(params), [params]);
  const { loaded, reload } = useMergeSides(plan, scenarioId);
  const narrow = useNarrow();
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`Merge, ${plan.name}`}
        tabs={revisionsTabs(plan, newestOf(plan), 'scenarios')}
      >
        <PlanPicker />
      </TopBar>
      <WithLoaded loaded={loaded} what="The merge">
        {(offer) =>
          offer.kind === 'refused' ? (
            <MissingState
              title="There is nothing to merge"
              to={scenariosAddress({ plan: plan.id })}
              action="Show the scenarios"
            >
              {offer.message}
            </MissingState>
          ) : (
            <div className="app-body merge" data-narrow={narrow}>
              {narrow && <p className="merge-wider">Read only. Continue on a wider screen to choose.</p>}
              <MergeContent key={`${scenarioId}:${view.as}`} {...{ offer, view, reload }} readOnly={narrow} />
            </div>
          )
        }
      </WithLoaded>
    </>
  );
}
