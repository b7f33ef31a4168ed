import {
  capabilityTree,
  gapOf,
  importanceOf,
  type Capability,
  type FiscalQuarter,
  type RevisionMetrics,
} from '@northing/domain';
import type { PlanIndex } from '../plan/plan-index.js';
import { counts, raisesByCapability, shiftsById, type Raise } from './raising.js';

/** Why the plan does not bring a capability to its target by the target quarter. */
export type GapReason =
  | { readonly kind: 'noEnabler' }
  | { readonly kind: 'unscheduled'; readonly raise: Raise }
  | { readonly kind: 'late'; readonly raise: Raise; readonly end: FiscalQuarter }
  | { readonly kind: 'forecastLate'; readonly raise: Raise; readonly end: FiscalQuarter | null }
  | { readonly kind: 'tooSmall'; readonly added: number; readonly needed: number };

/** A gap that the plan leaves open. */
export interface OpenGap {
  readonly capability: Capability;
  readonly target: number;
  /** Current maturity and what finishes by the target quarter, as planned; at most 5. */
  readonly reaches: number;
  /** The same as forecast by dependencies. */
  readonly reachesForecast: number;
  readonly weightedGap: number;
  readonly outcomeIds: readonly string[];
  readonly reasons: readonly GapReason[];
}

export interface OpenGaps {
  /** Largest weighted gap first. */
  readonly gaps: readonly OpenGap[];
  /** Leaf capabilities without a current or a target maturity: nobody can say. */
  readonly unassessed: number;
}

const HIGHEST = 5;

type Read = Pick<RevisionMetrics, 'outcomes' | 'forecastShifts'>;

/** Leaf capabilities that stay below their target as planned, or once dependencies push ends. */
export function openGaps(index: PlanIndex, metrics: Read): OpenGaps {
  const raises = raisesByCapability(index, shiftsById(metrics.forecastShifts));
  const outcomes = outcomesNeeding(metrics);
  const { leaves } = capabilityTree(index.content.capabilities);
  const gaps = leaves
    .flatMap((leaf) => openGap(leaf, raises.get(leaf.id) ?? [], outcomes.get(leaf.id) ?? []) ?? [])
    .sort((a, b) => b.weightedGap - a.weightedGap || a.capability.name.localeCompare(b.capability.name));
  return { gaps, unassessed: leaves.filter((leaf) => gapOf(leaf) === null).length };
}

/** Outcomes by the leaf capability that carries a share of them. */
export function outcomesNeeding({
  outcomes,
}: Pick<RevisionMetrics, 'outcomes'>): ReadonlyMap<string, readonly string[]> {
  const needing = new Map<string, string[]>();
  for (const { outcomeId, shares } of outcomes) {
    for (const { capabilityId } of shares) {
      const known = needing.get(capabilityId);
      if (known) known.push(outcomeId);
      else needing.set(capabilityId, [outcomeId]);
    }
  }
  return needing;
}

function openGap(
  capability: Capability,
  raises: readonly Raise[],
  outcomeIds: readonly string[],
): OpenGap | null {
  const { currentMaturity: current, targetMaturity: target, targetQuarter: due } = capability;
  const gap = gapOf(capability);
  if (current === null || target === null || gap === null || gap === 0) return null;
  const counting = raises.filter(counts);
  const reached = (endOf: (raise: Raise) => FiscalQuarter | null) =>
    Math.min(HIGHEST, current + upliftOf(counting.filter((raise) => inTime(endOf(raise), due))));
  const reaches = reached(({ plannedEnd }) => plannedEnd);
  const reachesForecast = reached(({ forecastEnd }) => forecastEnd);
  if (reaches >= target && reachesForecast >= target) return null;
  return {
    capability,
    target,
    reaches,
    reachesForecast,
    weightedGap: gap * importanceOf(capability),
    outcomeIds,
    reasons: reasonsOf(counting, gap, due),
  };
}

function upliftOf(raises: readonly Raise[]): number {
  const sum = raises.reduce((total, { uplift }) => total + uplift, 0);
  // Sums of decimals must not fall short of what they add up to.
  return Math.round(sum * 10_000) / 10_000;
}

/** Without a target quarter whatever has an end is in time. */
function inTime(end: FiscalQuarter | null, due: FiscalQuarter | null): boolean {
  return end !== null && (due === null || end <= due);
}

function reasonsOf(counting: readonly Raise[], gap: number, due: FiscalQuarter | null): readonly GapReason[] {
  if (counting.length === 0) return [{ kind: 'noEnabler' }];
  const added = upliftOf(counting);
  return [
    ...counting.flatMap((raise) => timingReason(raise, due) ?? []),
    ...(added < gap ? [{ kind: 'tooSmall' as const, added, needed: gap }] : []),
  ];
}

function timingReason(raise: Raise, due: FiscalQuarter | null): GapReason | null {
  const { plannedEnd, forecastEnd } = raise;
  if (plannedEnd === null) return { kind: 'unscheduled', raise };
  if (!inTime(plannedEnd, due)) return { kind: 'late', raise, end: plannedEnd };
  return inTime(forecastEnd, due) ? null : { kind: 'forecastLate', raise, end: forecastEnd };
}
