import { evidenceReuse, type EvidenceReuse } from '@northing/domain';
import { findPair, type ComparisonFailure } from './compare-revisions.js';
import type { PlanStore } from './ports.js';

/** Which insight backs how much of the re-planning after one revision up to another. */
export async function reuseEvidence(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<({ readonly kind: 'reused'; readonly planId: string } & EvidenceReuse) | ComparisonFailure> {
  const pair = await findPair(plans, planId, from, to);
  if (pair.kind !== 'pair') return pair;
  const records = await plans.readRunRecords(planId, pair.from.sequence, pair.to.sequence);
  if (!records) return { kind: 'unknownRevision', rev: to };
  return { kind: 'reused', planId, ...evidenceReuse(records) };
}
