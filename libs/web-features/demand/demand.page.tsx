import type { Outcome } from '@northing/domain';
import { useRevisionContent } from '../plan/use-plan.js';
import { budgetTabs } from '../shell/budget-tabs.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { DemandContent } from './demand-content.js';
import { useDemand } from './use-demand.js';
import './demand.css';

const NONE: readonly Outcome[] = [];

/** Business needs, from the ask to the revision that answers it. */
export function DemandPage() {
  const plan = usePlan();
  const newest = newestOf(plan);
  const published = plan.revisions.findLast(({ state }) => state === 'published') ?? newest;
  const { loaded, reload } = useDemand(plan.id);
  const content = useRevisionContent(plan.id, newest);
  const standing = useRevisionContent(plan.id, published);
  const outcomes = standing.kind === 'ready' ? (standing.value?.index.content.outcomes ?? NONE) : NONE;
  return (
    <>
      <TopBar
        title="Budget"
        documentTitle={`Demand, ${plan.name}`}
        tabs={budgetTabs('demand', { plan: plan.id, rev: null })}
      >
        <PlanPicker />
      </TopBar>
      {newest === null ? (
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          Requests are about what a plan should hold; they are kept here once it holds something.
        </MissingState>
      ) : (
        <WithLoaded loaded={loaded} what="The list of requests">
          {(requests) => (
            <WithLoaded loaded={content} what="The revision">
              {(shown) =>
                shown && (
                  <DemandContent
                    {...{ requests, outcomes }}
                    index={shown.index}
                    onChanged={() => readAnew(reload)}
                  />
                )
              }
            </WithLoaded>
          )}
        </WithLoaded>
      )}
    </>
  );
}

/** What was saved is saved, whether or not the list can be read again now. */
async function readAnew(reload: () => Promise<unknown>): Promise<void> {
  await reload().catch(() => null);
}
