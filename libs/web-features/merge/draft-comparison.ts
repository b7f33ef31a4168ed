import { compareAddress } from '../address/compare-view.js';
import { revisionToken } from '../address/revision-token.js';
import type { PlanFrame } from '../plan/plan-frame.js';

/** The comparison of the open draft, which is the plan's last revision, with the revision before it. */
export function draftComparison({ id, revisions }: Pick<PlanFrame, 'id' | 'revisions'>): string {
  const [before, draft] = revisions.slice(-2);
  const pair = before && draft ? { from: revisionToken(before), to: revisionToken(draft) } : null;
  return compareAddress({ plan: id, pair });
}
