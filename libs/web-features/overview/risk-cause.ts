import type { OutcomeMetrics } from '@northing/domain';
import { spelledCount } from '../words/spelled.js';
import { enablerName, type OverviewFacts } from './overview-facts.js';

/** Why an outcome is not reached in time: what comes too late, and what drives it. */
export interface RiskCause {
  /** The contributor that the forecast pushes past the due quarter. */
  readonly lateId: string;
  /** At the start of the line of dependencies that pushes it; itself when nobody pushes it. */
  readonly rootId: string;
}

/** The cause that costs the outcome most; null when no dependency costs it anything. */
export function riskCause(outcome: OutcomeMetrics, { context }: OverviewFacts): RiskCause | null {
  const lost = outcome.shares.flatMap(({ weight, gap, contributions }) =>
    contributions
      .filter((each) => each.inTimePlanned && !each.inTimeForecast)
      .map(({ enablerId, uplift }) => ({ enablerId, loss: gap ? weight * Math.min(1, uplift / gap) : 0 })),
  );
  const worst = lost.toSorted((a, b) => b.loss - a.loss)[0];
  if (!worst) return null;
  const drivers = new Map(
    context.metrics.forecastShifts.map(({ enablerId, drivenBy }) => [enablerId, drivenBy]),
  );
  return { lateId: worst.enablerId, rootId: rootOf(worst.enablerId, drivers) };
}

/** Follows who drives whom; a circle, which cannot occur in a plan, ends where it started. */
function rootOf(id: string, drivers: ReadonlyMap<string, string>): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = drivers.get(at); next !== undefined && !seen.has(next); next = drivers.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** `Trade web shop slipped one quarter and Trade customer mobile app waits for it`. */
export function causeWords({ lateId, rootId }: RiskCause, facts: OverviewFacts): string {
  const late = enablerName(facts, lateId);
  if (rootId === lateId) return `${late} has no finish that holds`;
  const root = enablerName(facts, rootId);
  const slip = facts.step.slips.get(rootId) ?? 0;
  if (slip > 0) return `${root} slipped ${spelledCount(slip, 'quarter')} and ${late} waits for it`;
  if (facts.context.index.enablers.get(rootId)?.endQuarter == null) {
    return `${late} waits for ${root}, which has no end yet`;
  }
  return `${late} waits for ${root}, which ends too late for it`;
}
