import { isOpen } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import { isInside, type QuarterWindow } from '../time/horizon.js';
import type { Membership } from './revision-metrics.js';

/** Undelivered enablers by the window they fall into (DOMAIN §3, SPEC.md [M01]). */
export function membershipOf(
  { enablers }: Pick<PlanContent, 'enablers'>,
  oneYear: QuarterWindow,
  fiveYear: QuarterWindow,
): Membership {
  const open = enablers.filter(isOpen);
  const idsOf = (list: typeof open) => list.map(({ id }) => id).sort();
  const dated = open.filter(({ startQuarter, endQuarter }) => startQuarter !== null && endQuarter !== null);
  return {
    oneYear: idsOf(dated.filter((enabler) => isInside(enabler, oneYear))),
    fiveYear: idsOf(dated.filter((enabler) => isInside(enabler, fiveYear))),
    beyondHorizon: idsOf(dated.filter(({ startQuarter }) => (startQuarter ?? 0) > fiveYear.last)),
    unscheduled: idsOf(open.filter((enabler) => !dated.includes(enabler))),
  };
}
