import { compareText } from '../compare/canonical.js';
import { fourDecimals, ratio } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { capabilityGains, type PromiseResult } from './capability-gains.js';
import { deliveriesOf } from './deliveries.js';
import type { EnablerVersion } from './enabler-version.js';
import { keyResultMovements, type KeyResultMovement } from './key-result-movement.js';
import type { PromiseHistory } from './promise-history.js';

/** One promised uplift beside what came of it. */
export interface CapabilityPromise {
  readonly capabilityId: string;
  /** Levels of maturity. */
  readonly promised: number;
  readonly result: PromiseResult;
}

/** Levels of maturity promised and gained, over the uplifts whose capability was reassessed. */
export interface Kept {
  readonly promised: number;
  readonly gained: number;
  /** gained/promised: 1 is what was promised. */
  readonly share: number;
}

/** What one delivered enabler promised and brought (DOMAIN §4.5; SPEC.md [H23] to [H28]). */
export interface PromiseKept {
  readonly enablerId: string;
  /** As it was delivered. */
  readonly enabler: EnablerVersion;
  /** Actual end, or the planned one where none was recorded. */
  readonly end: FiscalQuarter | null;
  readonly capabilities: readonly CapabilityPromise[];
  readonly keyResults: readonly KeyResultMovement[];
  /** Levels of maturity promised in all. */
  readonly promised: number;
  /** Null: nothing it promised to lift was reassessed yet. */
  readonly kept: Kept | null;
}

/** The same over everything that shares a unit, a supplier, a team. */
export interface PromiseGroup {
  /** Null: the enablers name none. */
  readonly key: string | null;
  /** Every delivered enabler, sorted. */
  readonly enablerIds: readonly string[];
  /** Those among them with a reassessed capability, sorted. */
  readonly reassessedIds: readonly string[];
  readonly kept: Kept | null;
}

/** Every delivered enabler, what fell shortest of its promise first, what was not reassessed last. */
export function promisesKept(history: PromiseHistory): readonly PromiseKept[] {
  const deliveries = deliveriesOf(history);
  const resultOf = capabilityGains(history, deliveries);
  const movementsOf = keyResultMovements(history);
  return deliveries
    .map((delivery): PromiseKept => {
      const capabilities = delivery.promises.map((promise) => ({
        capabilityId: promise.capabilityId,
        promised: promise.uplift,
        result: resultOf(delivery, promise),
      }));
      return {
        enablerId: delivery.enabler.id,
        enabler: delivery.enabler,
        end: delivery.end,
        capabilities: capabilities.sort((x, y) => compareText(x.capabilityId, y.capabilityId)),
        keyResults: movementsOf(delivery),
        promised: fourDecimals(capabilities.reduce((total, { promised }) => total + promised, 0)),
        kept: keptOf(capabilities),
      };
    })
    .sort((x, y) => byShortfall(x.kept, y.kept) || compareText(x.enablerId, y.enablerId));
}

export function promisesBy(
  promises: readonly PromiseKept[],
  keyOf: (enabler: EnablerVersion) => string | null,
): readonly PromiseGroup[] {
  return [...groupedBy(promises, ({ enabler }) => keyOf(enabler))]
    .map(([key, members]): PromiseGroup => ({
      key,
      enablerIds: members.map(({ enablerId }) => enablerId).sort(compareText),
      reassessedIds: members
        .filter(({ kept }) => kept !== null)
        .map(({ enablerId }) => enablerId)
        .sort(compareText),
      kept: keptOf(members.flatMap(({ capabilities }) => capabilities)),
    }))
    .sort((x, y) => byShortfall(x.kept, y.kept) || compareText(x.key ?? '\uffff', y.key ?? '\uffff'));
}

function keptOf(capabilities: readonly CapabilityPromise[]): Kept | null {
  let promised = 0;
  let gained = 0;
  for (const each of capabilities) {
    if (each.result.kind !== 'reassessed') continue;
    promised += each.promised;
    gained += each.result.gained;
  }
  if (promised <= 0) return null;
  return { promised: fourDecimals(promised), gained: fourDecimals(gained), share: ratio(gained, promised) };
}

/** The largest number of levels missing first. */
function byShortfall(x: Kept | null, y: Kept | null): number {
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  return x.gained - x.promised - (y.gained - y.promised);
}
