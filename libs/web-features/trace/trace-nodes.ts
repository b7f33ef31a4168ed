import { isOpen, quarterLabel, STAGE_LABELS, type Enabler } from '@northing/domain';
import type {
  TraceCapability,
  TraceEmphasis,
  TraceEnabler,
  TraceOutcome,
  TraceSchedule,
} from '@northing/web-ui';
import type { PlanIndex } from '../plan/plan-index.js';
import { capabilityNode, enablerNode, outcomeNode, type PlanLinks } from './plan-links.js';

export type EmphasisOf = (id: string) => TraceEmphasis;

/** Heavy outcomes first. */
export function outcomeNodes({ content }: PlanIndex, emphasisOf: EmphasisOf): readonly TraceOutcome[] {
  return content.outcomes
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || a.name.localeCompare(b.name))
    .map(({ id, name }) => {
      const node = outcomeNode(id);
      return { layer: 'outcome', id: node, name, emphasis: emphasisOf(node) };
    });
}

/** Capabilities that are raised, in the order of their hierarchy. */
export function capabilityNodes(
  { leaves }: Pick<PlanLinks, 'leaves'>,
  emphasisOf: EmphasisOf,
): readonly TraceCapability[] {
  return [...leaves.values()].map(({ id, name, currentMaturity: current, targetMaturity: target }) => {
    const node = capabilityNode(id);
    return { layer: 'capability', id: node, name, emphasis: emphasisOf(node), maturity: { current, target } };
  });
}

/** What finishes first comes first, what has no end last. */
export function enablerNodes({ content }: PlanIndex, emphasisOf: EmphasisOf): readonly TraceEnabler[] {
  return content.enablers
    .toSorted((a, b) => (endOf(a) ?? Infinity) - (endOf(b) ?? Infinity) || a.name.localeCompare(b.name))
    .map((enabler) => enablerNodeOf(enabler, emphasisOf, { kind: 'stands', at: standing(enabler) }));
}

export function enablerNodeOf(
  { id, name }: Enabler,
  emphasisOf: EmphasisOf,
  schedule: TraceSchedule,
): TraceEnabler {
  const node = enablerNode(id);
  return { layer: 'enabler', id: node, name, emphasis: emphasisOf(node), schedule };
}

function endOf({ actualEndQuarter, endQuarter }: Enabler): number | null {
  return actualEndQuarter ?? endQuarter;
}

/** The quarter in which open work is to finish; of other work what became of it. */
export function standing(enabler: Enabler): string {
  const { stage, startQuarter, endQuarter } = enabler;
  if (stage !== null && !isOpen(enabler)) return STAGE_LABELS[stage];
  return startQuarter === null || endQuarter === null ? 'Not scheduled' : quarterLabel(endQuarter);
}
