import { compareText } from '../compare/canonical.js';
import { fourDecimals } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { KeyResult } from '../plan/outcome.js';
import { livesAcross, holds } from './held.js';
import type { Delivery } from './deliveries.js';
import type { CapabilityVersion, PromiseHistory } from './promise-history.js';

/** How a key result moved since before the work was delivered (SPEC.md [H27]). */
export interface KeyResultMovement {
  readonly outcomeId: string;
  readonly keyResultId: string;
  /** In the measure's own unit. */
  readonly unit: string | null;
  /** In the last revision that holds the work open; null when not measured, or when there is none. */
  readonly before: number | null;
  /** In the last revision that holds the key result. */
  readonly now: number | null;
  /** (now − before)/(target − baseline) by today's target: 1 is the whole way; null when it cannot be measured. */
  readonly moved: number | null;
}

/** Reads how the key results moved of the outcomes that a delivery serves. */
export function keyResultMovements(
  history: PromiseHistory,
): (delivery: Delivery) => readonly KeyResultMovement[] {
  const lives = livesAcross(history.revisions, history.outcomes, ({ id }) => id);
  const placeOf = new Map(history.revisions.map(({ sequence }, place) => [sequence, place]));
  const served = servedOutcomes(history);
  return (delivery) =>
    served(delivery).flatMap((outcomeId) => {
      const life = lives.get(outcomeId) ?? [];
      const before = delivery.seenOpen ? life[placeOf.get(delivery.promisedIn) ?? -1] : null;
      const now = life.findLast((state) => state !== null);
      return (now?.keyResults ?? []).map((keyResult) =>
        movementOf(outcomeId, before?.keyResults.find(({ id }) => id === keyResult.id) ?? null, keyResult),
      );
    });
}

function movementOf(outcomeId: string, earlier: KeyResult | null, latest: KeyResult): KeyResultMovement {
  const { id: keyResultId, unit, baseline, target, actual: now } = latest;
  const before = earlier?.actual ?? null;
  const measurable = before !== null && now !== null && baseline !== null && target !== null;
  return {
    outcomeId,
    keyResultId,
    unit,
    before,
    now,
    moved: measurable && target !== baseline ? fourDecimals((now - before) / (target - baseline)) : null,
  };
}

/** Outcomes linked to a capability that was promised an uplift, or to one above it, when it was promised. */
function servedOutcomes(history: PromiseHistory): (delivery: Delivery) => readonly string[] {
  const capabilities = groupedBy(history.capabilities, ({ id }) => id);
  const links = groupedBy(history.outcomeLinks, ({ capabilityId }) => capabilityId);
  return ({ promises, promisedIn }) => {
    const reached = new Set<string>();
    for (const { capabilityId } of promises) {
      for (const id of withAncestors(capabilityId, capabilities, promisedIn)) {
        for (const link of links.get(id) ?? []) if (holds(link, promisedIn)) reached.add(link.outcomeId);
      }
    }
    return [...reached].sort(compareText);
  };
}

/** The capability and those above it; a circle, which no plan may hold, ends where it closes. */
function withAncestors(
  capabilityId: string,
  versions: ReadonlyMap<string, readonly CapabilityVersion[]>,
  sequence: number,
): ReadonlySet<string> {
  const path = new Set<string>();
  let id: string | null = capabilityId;
  while (id !== null && !path.has(id)) {
    path.add(id);
    id = versions.get(id)?.find((version) => holds(version, sequence))?.parentId ?? null;
  }
  return path;
}
