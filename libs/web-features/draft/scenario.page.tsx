import { Button, EmptyState } from '@northing/web-ui';
import { GitBranch } from 'lucide-react';
import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { scenarioAddress, type DraftView } from '../address/draft-view.js';
import { writeItem } from '../address/item-token.js';
import { scenariosAddress } from '../address/scenarios-view.js';
import { BranchProvider } from '../editing/branch-provider.js';
import { useScenarioBranch } from '../editing/load-branch.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { DraftContent } from './draft-content.js';
import { useDraftView } from './draft.page.js';
import './draft.css';

/** Where an alternative is worked out, in the views of the draft. */
export function ScenarioPage() {
  const plan = usePlan();
  const { scenarioId = '' } = useParams();
  const addressOf = useCallback((next: DraftView) => scenarioAddress(scenarioId, next), [scenarioId]);
  const [view, change] = useDraftView(addressOf);
  const { reload, ...loaded } = useScenarioBranch(plan.id, scenarioId);
  const title = loaded.kind === 'ready' && loaded.value ? loaded.value.title : 'Scenario';
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`${title}, ${plan.name}`}
        tabs={revisionsTabs(plan, newestOf(plan), 'scenarios')}
      >
        <PlanPicker />
      </TopBar>
      <WithLoaded loaded={loaded} what="The scenario">
        {(branch) =>
          branch === null ? (
            <NoScenario />
          ) : (
            <BranchProvider
              key={`${branch.branchId} ${branch.stateText}`}
              loaded={branch}
              item={view.item && writeItem(view.item)}
              onMoved={reload}
            >
              <DraftContent view={view} change={change} onMoved={reload} />
            </BranchProvider>
          )
        }
      </WithLoaded>
    </>
  );
}

function NoScenario() {
  const plan = usePlan();
  const navigate = useNavigate();
  return (
    <div className="app-page">
      <EmptyState
        icon={<GitBranch aria-hidden size={18} />}
        title="The plan has no such scenario"
        action={
          <Button onClick={() => void navigate(scenariosAddress({ plan: plan.id }))}>
            Show all scenarios
          </Button>
        }
      >
        The link may be of another plan.
      </EmptyState>
    </div>
  );
}
