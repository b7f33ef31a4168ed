import { draftAddress, scenarioAddress, type DraftView } from '../address/draft-view.js';
import type { Branch } from './branch.js';

/** Where a draft or scenario is worked on. */
export function branchAddress(
  { kind, planId, branchId }: Pick<Branch, 'kind' | 'planId' | 'branchId'>,
  view: Partial<DraftView>,
): string {
  const shown = { plan: planId, ...view };
  return kind === 'draft' ? draftAddress(shown) : scenarioAddress(branchId, shown);
}
