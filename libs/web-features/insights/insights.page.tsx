import { useMemo } from 'react';
import { InsightCitationsDocument } from '@northing/web-data';
import { useFresh } from '../plan/use-fresh.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { InsightsContent } from './insights-content.js';
import { readCitations } from './library.js';
import { useLibrary } from './use-insights.js';
import './insights.css';

/** What was found out, and what rests on it. */
export function InsightsPage() {
  const plan = usePlan();
  const newest = newestOf(plan);
  const library = useLibrary(plan);
  const variables = useMemo(() => ({ planId: plan.id }), [plan.id]);
  const citations = useFresh(InsightCitationsDocument, variables, readCitations);
  const content = useRevisionContent(plan.id, newest);
  const reload = () => void Promise.all([library.reload(), citations.reload()]);
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`Insights, ${plan.name}`}
        tabs={revisionsTabs(plan, newest, 'insights')}
      >
        <PlanPicker />
      </TopBar>
      {newest === null ? (
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          Insights are about what a plan holds; they are kept here once it holds something.
        </MissingState>
      ) : (
        <WithLoaded loaded={library.loaded} what="The library">
          {(insights) => (
            <WithLoaded loaded={content} what="The revision">
              {(shown) =>
                shown && (
                  <InsightsContent
                    insights={insights}
                    index={shown.index}
                    citations={citations.loaded.kind === 'ready' ? citations.loaded.value : null}
                    onChanged={reload}
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
