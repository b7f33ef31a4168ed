import { groupedBy } from '../plan/grouped-by.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { enablerLives, type EnablerVersion } from './enabler-version.js';
import { holds } from './held.js';
import type { PromiseHistory } from './promise-history.js';
import { isDelivered, knownEnd } from './steps.js';

/** Maturity that an enabler promised to add to a capability. */
export interface PromisedUplift {
  readonly capabilityId: string;
  /** Levels of maturity. */
  readonly uplift: number;
}

/** Delivered work with what was promised for it. */
export interface Delivery {
  /** As the first revision that knows it delivered has it. */
  readonly enabler: EnablerVersion;
  /** Its actual end, or the planned one where none was recorded; null without either. */
  readonly end: FiscalQuarter | null;
  /** Sequence of the revision whose promises count: the last that holds it open, else the first that holds it. */
  readonly promisedIn: number;
  /** Whether a revision holds it before its delivery. */
  readonly seenOpen: boolean;
  readonly promises: readonly PromisedUplift[];
}

/** Everything the run tells to be delivered (SPEC.md [H23]). */
export function deliveriesOf(history: PromiseHistory): readonly Delivery[] {
  const uplifts = groupedBy(history.uplifts, ({ enablerId }) => enablerId);
  return [...enablerLives(history)].flatMap(([id, life]) => {
    const place = life.findIndex((state) => state !== null && isDelivered(state));
    const enabler = life[place];
    if (!enabler) return [];
    const open = life.findLastIndex((state, at) => at < place && state !== null);
    const promisedIn = history.revisions[open < 0 ? place : open]?.sequence ?? 0;
    const promises = (uplifts.get(id) ?? []).flatMap((version) => {
      const { capabilityId, uplift } = version;
      return uplift !== null && uplift > 0 && holds(version, promisedIn) ? [{ capabilityId, uplift }] : [];
    });
    return [{ enabler, end: knownEnd(enabler), promisedIn, seenOpen: open >= 0, promises }];
  });
}
