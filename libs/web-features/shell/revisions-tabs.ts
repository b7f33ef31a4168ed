import type { RevisionHead } from '@northing/domain';
import { compareAddress, type RevisionPair } from '../address/compare-view.js';
import { draftAddress } from '../address/draft-view.js';
import { resultsAddress } from '../address/results-view.js';
import { reviewAddress } from '../address/review-view.js';
import { insightsAddress } from '../address/insights-view.js';
import { revisionToken } from '../address/revision-token.js';
import { scenariosAddress } from '../address/scenarios-view.js';
import { steadinessAddress } from '../address/steadiness-view.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { TopBarProps } from './top-bar.js';

export type RevisionsTab =
  'compare' | 'review' | 'steadiness' | 'results' | 'draft' | 'scenarios' | 'insights';

/** The views of Revisions, each at the revision at hand; `compare` overrides where that one leads. */
export function revisionsTabs(
  plan: Pick<PlanFrame, 'id' | 'revisions'>,
  revision: RevisionHead | null,
  current: RevisionsTab,
  compare = compareAddress({ plan: plan.id, pair: stepTo(plan, revision) }),
): NonNullable<TopBarProps['tabs']> {
  const at = { plan: plan.id, rev: revision && revisionToken(revision) };
  const tabs = [
    { id: 'compare', label: 'Compare', to: compare },
    { id: 'review', label: 'Review', to: reviewAddress(at) },
    { id: 'steadiness', label: 'Steadiness', to: steadinessAddress({ plan: plan.id }) },
    { id: 'results', label: 'Results', to: resultsAddress(at) },
    { id: 'draft', label: 'Draft', to: draftAddress({ plan: plan.id }) },
    { id: 'scenarios', label: 'Scenarios', to: scenariosAddress({ plan: plan.id }) },
    { id: 'insights', label: 'Insights', to: insightsAddress({ plan: plan.id }) },
  ] satisfies readonly { readonly id: RevisionsTab; readonly label: string; readonly to: string }[];
  return tabs.map(({ id, label, to }) => ({ label, to, current: id === current }));
}

/** The step that led to a revision; null for the first. */
function stepTo(
  { revisions }: Pick<PlanFrame, 'revisions'>,
  revision: RevisionHead | null,
): RevisionPair | null {
  const before = revision && revisions[revisions.indexOf(revision) - 1];
  return before ? { from: revisionToken(before), to: revisionToken(revision) } : null;
}
