import {
  leadingTeam,
  slipBy,
  slipObservations,
  unitOfEnabler,
  type RevisionHead,
  type SlipGroup,
} from '@northing/domain';
import type { ComparisonFailure } from './compare-revisions.js';
import type { PlanStore } from './ports.js';
import { readHistory, unitOfPersonIn } from './schedule-history.js';

/** The slips of a run of revisions, seen from three sides. */
export interface GroupedSlips {
  readonly kind: 'slips';
  readonly planId: string;
  readonly revisions: readonly RevisionHead[];
  /** An enabler counts once for each pair of adjacent revisions. */
  readonly observations: number;
  readonly byTeam: readonly SlipGroup[];
  readonly byUnit: readonly SlipGroup[];
  readonly bySourcing: readonly SlipGroup[];
}

/** Who and what slips: ends between adjacent revisions by leading team, business unit and sourcing. */
export async function groupSlips(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<GroupedSlips | ComparisonFailure> {
  const read = await readHistory(plans, planId, from, to);
  if (read.kind !== 'read') return read;
  const observations = slipObservations(read.history);
  const unitOfPerson = unitOfPersonIn(read.frame);
  return {
    kind: 'slips',
    planId,
    revisions: read.heads,
    observations: observations.length,
    byTeam: slipBy(observations, leadingTeam),
    byUnit: slipBy(observations, (before) => unitOfEnabler(before, unitOfPerson)),
    bySourcing: slipBy(observations, ({ sourcing }) => sourcing),
  };
}
