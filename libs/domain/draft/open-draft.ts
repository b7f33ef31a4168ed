import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { RevisionHead } from '../revision/revision.js';
import { quartersBetween, type FiscalQuarter } from '../time/fiscal-quarter.js';

/** Delivered projects stay in the plan for so many quarters (DOMAIN §2.2). */
const DELIVERED_QUARTERS = 4;

/**
 * The content a draft starts with: that of the published revision without what rolls out under the draft's anchor [D7]:
 * projects delivered more than four quarters before, and what was already retired or stopped. Out of cycle the anchor
 * stays, so nothing rolls.
 */
export function draftContent(
  published: PlanContent,
  { type, anchorQuarter }: Pick<RevisionHead, 'type' | 'anchorQuarter'>,
): PlanContent {
  if (type === 'outOfCycle') return published;
  const enablers = published.enablers.filter((enabler) => stays(enabler, anchorQuarter));
  if (enablers.length === published.enablers.length) return published;
  const ids = new Set(enablers.map(({ id }) => id));
  return {
    ...published,
    enablers,
    enablerCapabilityLinks: published.enablerCapabilityLinks.filter(({ enablerId }) => ids.has(enablerId)),
    dependencies: published.dependencies.filter(
      ({ predecessorId, successorId }) => ids.has(predecessorId) && ids.has(successorId),
    ),
  };
}

function stays({ stage, kind, actualEndQuarter }: Enabler, anchor: FiscalQuarter): boolean {
  if (stage === 'retired' || stage === 'stopped') return false;
  if (stage !== 'delivered' || kind === 'product' || actualEndQuarter === null) return true;
  return quartersBetween(actualEndQuarter, anchor) <= DELIVERED_QUARTERS;
}
